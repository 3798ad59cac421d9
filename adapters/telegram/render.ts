import type { InlineKeyboardButton } from 'grammy/types';
import {
  codePoints,
  type File,
  isBlank,
  JOINER,
  layOut,
  type Message,
  type Paragraph,
  type Span,
  visible,
} from '../../src/chat/index.ts';
import { limits, ROW_WIDTH } from './limits.ts';
import { texts } from './texts.ts';

export type Keyboard = InlineKeyboardButton.CallbackButton[][];

export type Part =
  | {
      readonly kind: 'text';
      readonly html: string;
      readonly keyboard: Keyboard;
      readonly replaces: string | null;
    }
  | { readonly kind: 'file'; readonly file: File };

const GAP = '\n\n';
/** Where a text is cut, a sign may come to stand alone that did not before. */
const CUTS = 4;
const PAGE = {
  max: limits.text - CUTS,
  size: (text: string) => codePoints(quiet(text)),
  gap: GAP.length,
  paragraphs: limits.entities,
};
const TAGS = { strong: 'b', emphasis: 'i' };

/** An address, or a sign that makes the word behind it a mention or a command. */
const SIGNS = /https?:\/\/[\w-]+(?:\.[\w-]+)+[^\s@]*|(?<![\w/])([@/])(?=\w)/g;

/** Telegram itself finds names and commands in a text; behind a joiner nobody sees, it does not. */
const quiet = (text: string) =>
  text.replace(SIGNS, (all, sign?: string) => (sign === undefined ? all : `${sign}${JOINER}`));

/** The only place where text becomes HTML. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The same for the pieces of one text: a sign may end one, and the word begin the next. */
function quieted(spans: readonly Span[]): readonly string[] {
  const whole = spans.map(({ text }) => text).join('');
  const signs = new Set<number>();
  for (const { index, 1: sign } of whole.matchAll(SIGNS)) if (sign !== undefined) signs.add(index);
  let behind = 0;
  return spans.map(({ text, mark }) => {
    const from = behind;
    behind += text.length;
    if (mark === 'link' || signs.size === 0) return text;
    return text.replace(/[@/]/g, (sign, at: number) =>
      signs.has(from + at) ? `${sign}${JOINER}` : sign,
    );
  });
}

function spanHtml(mark: Span['mark'], text: string): string {
  const html = escaped(text);
  if (mark === undefined) return html;
  if (mark === 'link') return text.length > limits.url ? html : `<a href="${html}">${html}</a>`;
  return `<${TAGS[mark]}>${html}</${TAGS[mark]}>`;
}

function paragraphHtml({ kind, spans }: Paragraph): string {
  const texts = quieted(spans);
  const html = spans.map(({ mark }, i) => spanHtml(mark, texts[i] ?? '')).join('');
  return kind === 'quote' ? `<blockquote>${html}</blockquote>` : html;
}

const hasText = (page: readonly Paragraph[]) =>
  page.some(({ spans }) => spans.some(({ text }) => !isBlank(text)));

function labelOf(text: string): string {
  const label = visible(text);
  if (isBlank(label)) return '…';
  const signs = [...label];
  return signs.length <= limits.label ? label : `${signs.slice(0, limits.label - 1).join('')}…`;
}

const inRows = <B>(buttons: readonly B[], most: number): B[][] =>
  buttons.flatMap((_, i) => (i % most === 0 ? [buttons.slice(i, i + most)] : []));

/** Labels that a phone could not show beside each other stand below each other. */
function keyboardOf({ choices }: Message): Keyboard {
  const rows = choices.flatMap((row) => {
    const buttons = row.map(({ label, wire }) => ({ text: labelOf(label), callback_data: wire }));
    const width = buttons.reduce((sum, { text }) => sum + codePoints(text), 0);
    return inRows(buttons, width > ROW_WIDTH ? 1 : limits.row);
  });
  return rows.slice(0, limits.rows);
}

/** What stands unquoted in the head of a file's part must not end it. */
const fileName = (name: string) =>
  visible(name)
    .replace(/\s+/g, ' ')
    .replace(/[;"/\\]/g, '_') || texts.file;

/** A message as Telegram takes it: texts, the buttons below the last of them, then files. */
export function render(message: Message): readonly Part[] {
  const pages = layOut(message.blocks, PAGE)
    .filter(hasText)
    .map((page) => page.map(paragraphHtml).join(GAP));
  const keyboard = keyboardOf(message);
  if (pages.length === 0 && keyboard.length > 0) pages.push(texts.choose);
  const words = pages.map(
    (html, i): Part => ({
      kind: 'text',
      html,
      keyboard: i === pages.length - 1 ? keyboard : [],
      replaces: i === 0 ? message.replaces : null,
    }),
  );
  const files = message.files.map(
    (file): Part => ({ kind: 'file', file: { ...file, name: fileName(file.name) } }),
  );
  return [...words, ...files];
}

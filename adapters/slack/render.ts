import type { types } from '@slack/bolt';
import {
  type File,
  isBlank,
  layOut,
  type Message,
  type Paragraph,
  type Span,
  visible,
} from '../../src/chat/index.ts';
import { limits } from './limits.ts';
import { texts } from './texts.ts';

export type Part =
  | {
      readonly kind: 'text';
      /** For notifications and readers of the screen. */
      readonly fallback: string;
      readonly blocks: types.KnownBlock[];
      readonly replaces: string | null;
    }
  | { readonly kind: 'file'; readonly file: File };

const PAGE = {
  max: limits.text,
  size: (text: string) => text.length,
  gap: 0,
  paragraphs: limits.paragraphs,
};

/** The only place where text is made safe for the fallback; in blocks it is never read. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STRETCHES = new RegExp(`[^]{1,${limits.stretch - 100}}(?![\\udc00-\\udfff])`, 'g');

function elementsOf({ text, mark }: Span): types.RichTextElement[] {
  if (mark === 'link' && text.length <= limits.url) return [{ type: 'link', url: text }];
  const style =
    mark === 'strong' ? { bold: true } : mark === 'emphasis' ? { italic: true } : undefined;
  return (text.match(STRETCHES) ?? []).map((stretch) => ({
    type: 'text',
    text: stretch,
    ...(style && { style }),
  }));
}

function paragraphBlock({ kind, spans }: Paragraph): types.RichTextBlock {
  const elements = spans.flatMap(elementsOf);
  const type = kind === 'quote' ? 'rich_text_quote' : 'rich_text_section';
  return { type: 'rich_text', elements: [{ type, elements }] };
}

export const textOf = ({ spans }: Paragraph) => spans.map(({ text }) => text).join('');

function shortened(text: string, max: number): string {
  const label = visible(text).replace(/\s+/g, ' ').trim();
  if (isBlank(label)) return '…';
  if (label.length <= max) return label;
  return `${label.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text, max),
  emoji: false,
});

type Choices = Message['choices'];

/** A message of one plain paragraph. */
export const plainBlocks = (text: string) => ({
  fallback: escaped(text),
  blocks: [paragraphBlock({ kind: 'paragraph', spans: [{ text }] })],
});

function select(choices: Choices[number], n: number): types.ActionsBlock {
  const options = choices.map(({ label, wire }) => ({
    text: plain(label, limits.optionText),
    value: wire,
  }));
  const placeholder = plain(texts.pick, limits.optionText);
  return {
    type: 'actions',
    elements: [{ type: 'static_select', action_id: `choice-${n}`, placeholder, options }],
  };
}

function buttons(row: Choices[number], from: number): types.ActionsBlock {
  return {
    type: 'actions',
    elements: row.map(({ label, wire }, i) => ({
      type: 'button',
      action_id: `choice-${from + i}`,
      text: plain(label, limits.buttonText),
      value: wire,
    })),
  };
}

const slices = (row: Choices[number], size: number) =>
  Array.from({ length: Math.ceil(row.length / size) }, (_, i) =>
    row.slice(i * size, (i + 1) * size),
  );

function choiceBlocks(rows: Choices): types.ActionsBlock[] {
  const all = rows.flat();
  if (all.length > limits.buttonsShown) return slices(all, limits.options).map(select);
  let from = 0;
  return rows
    .flatMap((row) => slices(row, limits.buttons))
    .map((row) => {
      const block = buttons(row, from);
      from += row.length;
      return block;
    });
}

/** A message as Slack takes it: texts, the buttons below the last of them, then files. */
export function render(message: Message): readonly Part[] {
  const pages = layOut(message.blocks, PAGE).map((page) =>
    page.filter((one) => !isBlank(textOf(one))),
  );
  const filled = pages.filter((page) => page.length > 0);
  const choices = choiceBlocks(message.choices);
  if (filled.length === 0 && choices.length > 0)
    filled.push([{ kind: 'paragraph', spans: [{ text: texts.choose }] }]);
  const words = filled.map(
    (page, i): Part => ({
      kind: 'text',
      fallback: escaped(page.map(textOf).join('\n')),
      blocks: [...page.map(paragraphBlock), ...(i === filled.length - 1 ? choices : [])],
      replaces: i === 0 ? message.replaces : null,
    }),
  );
  return [...words, ...message.files.map((file): Part => ({ kind: 'file', file }))];
}

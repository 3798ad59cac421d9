import { styleText } from 'node:util';
import type { Block, Inline, Message } from '../../src/chat/index.ts';
import { texts } from './texts.ts';

export type Look = { readonly width: number; readonly colour: boolean };

type Style = Parameters<typeof styleText>[0];

/** Characters that steer a terminal are shown by nobody's message. */
const clean = (text: string) => text.replace(/[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}]/gu, ' ');

/** Breaks at spaces; a longer word is broken where the line ends. Nothing is lost. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if ([...longer].length <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const letters = [...word];
    while (letters.length > width) lines.push(letters.splice(0, width).join(''));
    current = letters.join('');
  }
  return [...lines, current];
}

const styled = ({ colour }: Look, style: Style, text: string) =>
  colour ? styleText(style, text) : text;

/** Links are written out: there is nothing to tap in a terminal. */
function flat(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return clean(inline);
      if (inline.kind !== 'link') return clean(inline.text);
      return inline.text === inline.url
        ? clean(inline.url)
        : `${clean(inline.text)} (${clean(inline.url)})`;
    })
    .join('');
}

function hanging(text: string, mark: string, look: Look): string {
  const gap = ' '.repeat([...mark].length);
  return wrap(text, look.width - gap.length)
    .map((line, i) => `${i === 0 ? mark : gap}${line}`)
    .join('\n');
}

function block(one: Block, look: Look): string {
  switch (one.kind) {
    case 'heading':
      return styled(look, ['bold', 'cyan'], wrap(clean(one.text), look.width).join('\n'));
    case 'paragraph':
      return wrap(flat(one.content), look.width).join('\n');
    case 'list':
      return one.items
        .map((item, i) => hanging(flat(item), one.ordered ? `${i + 1}. ` : '• ', look))
        .join('\n');
    case 'facts':
      return one.facts
        .map(({ label, value }) => hanging(`${clean(label)}: ${flat(value)}`, '  ', look))
        .join('\n');
    case 'quote':
      return wrap(flat(one.content), look.width - 2)
        .map((line) => `│ ${line}`)
        .join('\n');
    case 'note':
      return styled(look, 'dim', wrap(flat(one.content), look.width).join('\n'));
  }
}

function choices({ choices: rows }: Message, look: Look): string[] {
  const lines = rows.flat().map(({ label, say }) => {
    const careful = !/^\d+$/.test(say);
    const text = careful ? texts.sayWords(clean(label)) : texts.choice(say, clean(label));
    return styled(look, 'yellow', wrap(text, look.width).join('\n'));
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** A message as text for the window. */
export function render(message: Message, look: Look): string {
  const files = message.files.map(({ name }) =>
    styled(look, 'dim', wrap(texts.file(clean(name)), look.width).join('\n')),
  );
  const blocks = message.blocks.map((one) => block(one, look));
  return [...blocks, ...files, ...choices(message, look)].join('\n\n');
}

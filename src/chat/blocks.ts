import { z } from 'zod';

/** Text is text: nothing in it is ever read as markup, mention or link. */
const Inline = z.union([
  z.string(),
  z.object({ kind: z.enum(['strong', 'emphasis']), text: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), url: z.string() }),
]);
export type Inline = Readonly<z.infer<typeof Inline>>;

const inlines = z.array(Inline);

export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), content: inlines }),
  z.object({ kind: z.literal('list'), items: z.array(inlines), ordered: z.boolean() }),
  z.object({
    kind: z.literal('facts'),
    facts: z.array(z.object({ label: z.string(), value: inlines })),
  }),
  z.object({ kind: z.literal('quote'), content: inlines }),
  z.object({ kind: z.literal('note'), content: inlines }),
]);
export type Block = Readonly<z.infer<typeof Block>>;

/** What stands where text may: a sentence, or a sentence with emphasis and links in it. */
export type Words = string | readonly Inline[];

const content = (words: Words): Inline[] => (typeof words === 'string' ? [words] : [...words]);

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text });
export const link = (text: string, url: string): Inline => ({ kind: 'link', text, url });

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (...words: readonly Inline[]): Block => ({
  kind: 'paragraph',
  content: [...words],
});
export const quote = (words: Words): Block => ({ kind: 'quote', content: content(words) });
export const note = (words: Words): Block => ({ kind: 'note', content: content(words) });

export const list = (items: readonly Words[], { ordered = false } = {}): Block => ({
  kind: 'list',
  items: items.map(content),
  ordered,
});

export const facts = (rows: readonly (readonly [label: string, value: Words])[]): Block => ({
  kind: 'facts',
  facts: rows.map(([label, value]) => ({ label, value: content(value) })),
});

/** Platforms show where a link leads; so does its plain text. */
function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.kind !== 'link' || inline.text === inline.url) return inline.text;
  return `${inline.text} – ${inline.url}`;
}

/** The words of a block without any layout, for tests, search and plain-text copies. */
export function plainText(block: Block): string {
  const flat = (inlines: readonly Inline[]) => inlines.map(inlineText).join('');
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map(flat).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${flat(value)}`).join('\n');
    default:
      return flat(block.content);
  }
}

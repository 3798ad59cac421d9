import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/chat/blocks.ts';
import type { Message } from '../../src/chat/message.ts';
import { visible } from '../../src/chat/visible.ts';

/** What a platform makes of one payload, once it has checked it against its limits. */
export type Seen = {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Whatever would ring, mention or lead away. */
  readonly acts: readonly string[];
  readonly labels: readonly string[];
  readonly wires: readonly string[];
};

const HOSTILE = [
  '<b>fett</b> & <i>schräg',
  '</b></blockquote><a href="https://böse.example">bund.de</a>',
  '<!channel> <@U012AB> <https://böse.example|bund.de> <#C01|x>',
  '*stern* _strich_ ~weg~ `code` ```block``` > Zitat',
  '[Klick](https://example.org) &lt;b&gt; &#60; &amp;amp;',
  '\u202eesöb\u202c \u200b\u200d\ufeff \u0000\u0007\u001b[2J',
  '👩‍👩‍👧‍👦🇩🇪🏳️‍🌈'.repeat(40),
  'ä́̈̈̈̈'.repeat(50),
  '\n\n\n',
  '   ',
  '',
];

const LONG = `${'a'.repeat(4_500)} ${'Das ist ein Satz. '.repeat(100)} ${'ohne Ende, '.repeat(300)}`;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.nat(9_000).map((n) => LONG.slice(n)) },
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('javascript:alert(1)', 'https://', 'ftp://a.example/', 'https://a.example/"><b>'),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), text }),
  fc.record({ kind: fc.constant('link' as const), text, url }),
  url.map((address) => ({ kind: 'link' as const, text: address, url: address })),
);
const content = fc.array(inline, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'note' as const),
    content,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(content, { maxLength: 6 }),
    ordered: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: content }), { maxLength: 6 }),
  }),
);
const choices = fc.array(
  fc.array(fc.record({ label: text, wire: fc.stringMatching(/^[0-9a-z]{26}\.\d{1,2}$/) }), {
    minLength: 1,
    maxLength: 6,
  }),
  { maxLength: 8 },
);

const message: fc.Arbitrary<Message> = fc
  .record({ blocks: fc.array(block, { maxLength: 8 }), choices })
  .map(({ blocks, choices }) => ({
    blocks,
    choices: choices.map((row, r) =>
      row.map(({ label, wire }, i) => ({ label, wire: `${r}${i}${wire}`, say: '1' })),
    ),
    files: [],
    replaces: null,
  }));

function inlineText(one: Inline): string {
  if (typeof one === 'string') return visible(one);
  const label = visible(one.text);
  const address = one.kind === 'link' ? visible(one.url) : label;
  return label === address ? label : `${label}–${address}`;
}

const flat = (inlines: readonly Inline[]) => inlines.map(inlineText).join('');

function textOf(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return visible(one.text);
    case 'list':
      return one.items.map((item, i) => `${one.ordered ? `${i + 1}.` : '•'}${flat(item)}`).join('');
    case 'facts':
      return one.facts.map(({ label, value }) => `${visible(label)}:${flat(value)}`).join('');
    default:
      return flat(one.content);
  }
}

/** Blanks may go where a text is cut; signs that nobody can see count as blanks. */
const bare = (all: string) => all.replace(/[\s\p{Cf}\p{Cc}\u115f\u1160\u3164\u2800]/gu, '');

/** The same promises for every renderer, whatever stands in a reply. */
export function renderContract<P>(
  name: string,
  { render, see }: { render(message: Message): readonly P[]; see(part: P): Seen },
  runs = 2_000,
) {
  describe(`what ${name} makes of ${runs} replies`, () => {
    it('keeps to every limit, loses nothing, leads nowhere else, and rings nobody', () => {
      fc.assert(
        fc.property(message, (one) => {
          const seen = render(one).map(see);
          const shown = bare(seen.map((part) => part.text).join(''));
          const expected = bare(one.blocks.map(textOf).join(''));
          expect(shown).toBe(
            expected === '' && shown !== '' ? bare('Bitte wählen Sie:') : expected,
          );
          for (const part of seen) {
            expect(part.acts).toEqual([]);
            for (const link of part.links) expect(link.text).toBe(link.url);
          }
          const wires = seen.flatMap((part) => part.wires);
          expect(wires).toEqual(one.choices.flat().map(({ wire }) => wire));
          expect(seen.slice(0, -1).flatMap((part) => part.labels)).toEqual([]);
        }),
        { numRuns: runs },
      );
    }, 120_000);
  });
}

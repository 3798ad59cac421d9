import type { Block, Inline } from './blocks.ts';
import { type Measure, splitText } from './split.ts';
import { safeUrl, visible } from './visible.ts';

/** A stretch of text that looks alike. A link is its own address. */
export type Span = { readonly text: string; readonly mark?: 'strong' | 'emphasis' | 'link' };

/** A block as lines of text. */
export type Paragraph = { readonly kind: Block['kind']; readonly spans: readonly Span[] };

const LINE: Span = { text: '\n' };

/** Whoever follows a link sees where it leads: the address stands behind its label. */
function inlineSpans(inline: Inline): Span[] {
  if (typeof inline === 'string') return [{ text: visible(inline) }];
  const text = visible(inline.text);
  if (inline.kind !== 'link') return [{ text, mark: inline.kind }];
  const url = safeUrl(inline.url);
  const address: Span = url ? { text: url, mark: 'link' } : { text: visible(inline.url) };
  return address.text === text ? [address] : [{ text: `${text} – ` }, address];
}

const spansOf = (inlines: readonly Inline[]) => inlines.flatMap(inlineSpans);

const lines = (rows: readonly (readonly Span[])[]): Span[] =>
  rows.flatMap((row, i) => (i === 0 ? row : [LINE, ...row]));

function spansIn(block: Block): Span[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: visible(block.text), mark: 'strong' }];
    case 'list':
      return lines(
        block.items.map((item, i) => [
          { text: block.ordered ? `${i + 1}. ` : '• ' },
          ...spansOf(item),
        ]),
      );
    case 'facts':
      return lines(
        block.facts.map(({ label, value }) => [
          { text: `${visible(label)}: `, mark: 'strong' },
          ...spansOf(value),
        ]),
      );
    case 'note':
      return spansOf(block.content).map((span) => ({ mark: 'emphasis', ...span }));
    default:
      return spansOf(block.content);
  }
}

/** A span cut so that its first piece fits into `room`. Half an address is no link. */
function cutSpan(span: Span, room: number, max: number, size: Measure): Span[] {
  const length = size(span.text);
  if (length <= room) return [span];
  const link = span.mark === 'link';
  if (link && length <= max) return [{ text: '' }, span];
  const { mark } = span;
  return splitText(span.text, room, max, size).map((text) =>
    link || mark === undefined ? { text } : { text, mark },
  );
}

/** A paragraph cut so that its first piece fits into `room` and the others into `max`. */
function cut({ kind, spans }: Paragraph, room: number, max: number, size: Measure): Paragraph[] {
  const pieces: Span[][] = [[]];
  let free = room;
  for (const span of spans) {
    for (const [i, piece] of cutSpan(span, free, max, size).entries()) {
      if (i > 0) {
        pieces.push([]);
        free = max;
      }
      if (piece.text !== '') pieces.at(-1)?.push(piece);
      free -= size(piece.text);
    }
  }
  return pieces.map((spans) => ({ kind, spans }));
}

export type PageSize = {
  readonly max: number;
  readonly size: Measure;
  /** What stands between two paragraphs counts too. */
  readonly gap: number;
  readonly paragraphs: number;
};

const lengthOf = ({ spans }: Paragraph, size: Measure) =>
  spans.reduce((sum, { text }) => sum + size(text), 0);

/**
 * Blocks laid out on as many pages as they need: a page ends between two blocks, and within one
 * only if that is too long for a page. Nothing is lost.
 */
export function layOut(
  blocks: readonly Block[],
  { max, size, gap, paragraphs }: PageSize,
): Paragraph[][] {
  const pages: Paragraph[][] = [];
  let page: Paragraph[] = [];
  let used = 0;

  function turn(next: Paragraph) {
    if (page.length > 0) pages.push(page);
    page = next.spans.length > 0 ? [next] : [];
    used = lengthOf(next, size);
  }

  for (const block of blocks) {
    const whole: Paragraph = { kind: block.kind, spans: spansIn(block) };
    const length = lengthOf(whole, size);
    const between = page.length > 0 ? gap : 0;
    const fits = used + between + length <= max && page.length < paragraphs;
    if (fits || (length > max && page.length < paragraphs)) {
      const [first, ...others] = cut(whole, max - used - between, max, size);
      if (first && first.spans.length > 0) {
        page.push(first);
        used += between + lengthOf(first, size);
      }
      for (const other of others) turn(other);
    } else turn(whole);
  }
  return page.length > 0 ? [...pages, page] : pages;
}

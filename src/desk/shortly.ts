const signs = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** A text cut to a length between two signs, with a mark that it was. */
export function shortly(text: string, most = 60): string {
  if (text.length <= most) return text;
  const end = signs.segment(text).containing(most - 1)?.index ?? 0;
  return `${text.slice(0, end)}…`;
}

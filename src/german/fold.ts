const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
/** „ae“ for „ä“, but not where the „e“ or „u“ belongs to a vowel before it (neue, Quelle, Treue). */
const WRITTEN_OUT = /(?<![aeouq])ue+|ae+|oe+/g;

/**
 * One spelling for what people write in several ways: lower case, ß and ss, ä and ae and a are the
 * same. Dropping the dots rather than adding an „e“ also serves those who leave them out.
 */
export function fold(text: string): string {
  let folded = text;
  if (!ASCII.test(folded)) folded = folded.normalize('NFKD');
  folded = folded.toLowerCase();
  // Lower case can bring new marks (İ), so they go last.
  if (!ASCII.test(folded)) {
    folded = folded.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss');
  }
  return folded.replace(WRITTEN_OUT, (vowels) => vowels.charAt(0));
}

const BYTE_ORDER_MARK = '\ufeff';
const LONGEST_NAME = 60;

/** A text as Word, Outlook and the editor of Windows read it: with umlauts and its own lines. */
export const textFile = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `${BYTE_ORDER_MARK}${text.replace(/\r?\n/g, '\r\n').replace(/(\r\n)?$/, '\r\n')}`,
  );

const LETTERS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];

/** A name that every system takes: „Förderung: Läden“ becomes `foerderung-laeden.txt`. */
export function fileName(title: string, ending: string): string {
  const plain = LETTERS.reduce((name, [from, to]) => name.replaceAll(from, to), title.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'datei'}.${ending}`;
}

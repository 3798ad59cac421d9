const UMLAUTS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];
const SHORTEST = 5;

/** One slip in one longer word, umlauts written out, all in lower case: as typed on a phone. */
export function damage(question: string, seed: number): string {
  let state = seed * 7919 + 13;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const words = question.split(' ');
  const long = [...words.keys()].filter(
    (i) => (words[i] ?? '').replace(/[^\p{L}]/gu, '').length >= SHORTEST,
  );
  const chosen = long[random(Math.max(1, long.length))];
  if (chosen !== undefined) words[chosen] = slip(words[chosen] ?? '', random);
  const small = words.join(' ').toLowerCase();
  return UMLAUTS.reduce((text, [from, to]) => text.replaceAll(from, to), small);
}

function slip(word: string, random: (below: number) => number): string {
  const at = 1 + random(Math.max(1, word.length - 3));
  const [before, sign, next, rest] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const other = String.fromCharCode(97 + random(26));
  const ways = [`${next}${sign}`, next, `${sign}${sign}${next}`, `${other}${next}`];
  return `${before}${ways[random(ways.length)] ?? ''}${rest}`;
}

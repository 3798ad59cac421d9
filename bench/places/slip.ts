const WAYS = ['insert', 'delete', 'substitute', 'transpose'] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

/** One slip of the four kinds anywhere in a name; never one that leaves it as it was. */
export function slip(name: string, random: (below: number) => number): string {
  for (;;) {
    const at = random(name.length);
    const [before, sign, next, rest] = [
      name.slice(0, at),
      name.charAt(at),
      name.charAt(at + 1),
      name.slice(at + 2),
    ];
    const letter = LETTERS.charAt(random(LETTERS.length));
    const way = WAYS[random(WAYS.length)] ?? 'delete';
    const typed = {
      insert: `${before}${letter}${sign}${next}${rest}`,
      delete: `${before}${next}${rest}`,
      substitute: `${before}${letter}${next}${rest}`,
      transpose: `${before}${next}${sign}${rest}`,
    }[way];
    if (typed.toLowerCase() !== name.toLowerCase()) return typed;
  }
}

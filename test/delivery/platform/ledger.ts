/**
 * What becomes of a request. Cut and broken: accepted, but whoever sent it is not told (the line
 * ends, or a 502 comes). Vanished: not accepted, and not told either.
 */
export type Fate =
  | { readonly kind: 'accepted' | 'blocked' | 'cut' | 'broken' | 'vanished' }
  /** Too many: `told` is how long to wait, as it stands in the answer; undefined: not told. */
  | { readonly kind: 'limited'; readonly told: unknown };

/** A request to send, as the platform saw it. */
export type Entry = {
  readonly at: number;
  readonly chat: string;
  /** Of the letter it carries; NaN: something else. */
  readonly n: number;
  readonly fate: Fate['kind'];
  readonly metadata: unknown;
};

const REFUSED: readonly Fate['kind'][] = ['limited', 'blocked', 'vanished'];
export const isAccepted = ({ fate }: Entry) => !REFUSED.includes(fate);

export const letterText = (n: number) => `Rundschreiben Nummer-${n}-`;
export const letterIn = (text: string) => Number(/Nummer-(\d+)-/.exec(text)?.[1] ?? Number.NaN);

const count = (entries: readonly Entry[]) => {
  const counts = new Map<number, number>();
  for (const { n } of entries) if (!Number.isNaN(n)) counts.set(n, (counts.get(n) ?? 0) + 1);
  return counts;
};

/** What a platform knows of itself: the truth that the hotline's own records are held against. */
export function createLedger() {
  const entries: Entry[] = [];
  return {
    entries,
    of: (fate: Fate['kind']) => entries.filter((one) => one.fate === fate),
    /** How often each letter was tried, and how often it arrived. */
    requests: () => count(entries),
    arrivals: () => count(entries.filter(isAccepted)),
  };
}
export type Ledger = ReturnType<typeof createLedger>;

/** Letters that never arrived, and copies beyond the first. */
export function lossOf(ledger: Ledger, letters: readonly number[]) {
  const arrivals = ledger.arrivals();
  const times = letters.map((n) => arrivals.get(n) ?? 0);
  return {
    lost: times.filter((found) => found === 0).length,
    double: times.reduce((sum, found) => sum + Math.max(0, found - 1), 0),
  };
}

import { Temporal } from 'temporal-polyfill';

export type Step = 'talk' | 'costs' | 'paper' | 'council' | 'complete' | 'hand-in';

export type PlannedStep = {
  readonly step: Step;
  /** As 2027-03-01. */
  readonly date: string;
  /** Its day has passed already: now, at once. */
  readonly late: boolean;
};

export type BackPlan = {
  readonly steps: readonly PlannedStep[];
  /** Set when time is short: the day by which the council would have to decide. */
  readonly councilBy: string | undefined;
};

/** Weeks before the deadline; a suggestion, as a town hall would plan it. */
const WEEKS: readonly (readonly [Step, number])[] = [
  ['talk', 10],
  ['costs', 8],
  ['paper', 6],
  ['council', 3],
  ['complete', 1],
  ['hand-in', 0],
];
/** So long before its meeting the council gets its papers. */
const PAPER_BEFORE_COUNCIL = { weeks: 2 };
/** Between the council's decision and the deadline: minutes, signatures. */
const AFTER_COUNCIL = { weeks: 1 };

const plain = (date: string) => Temporal.PlainDate.from(date);
const isBefore = (a: string, b: string) => Temporal.PlainDate.compare(plain(a), plain(b)) < 0;

/** Plans back from a deadline, over the last council meeting before it if there is one. */
export function planBack(deadline: string, council: string | undefined, today: string): BackPlan {
  const dateOf = (step: Step, weeks: number): string => {
    if (council !== undefined && step === 'council') return council;
    if (council !== undefined && step === 'paper')
      return plain(council).subtract(PAPER_BEFORE_COUNCIL).toString();
    return plain(deadline).subtract({ weeks }).toString();
  };
  const steps = WEEKS.map(([step, weeks]) => {
    const date = dateOf(step, weeks);
    return { step, date, late: isBefore(date, today) };
  }).toSorted((a, b) => a.date.localeCompare(b.date));
  const latest = plain(deadline).subtract(AFTER_COUNCIL).toString();
  const decided = council ?? steps.find(({ step }) => step === 'council')?.date ?? deadline;
  const tight = isBefore(latest, decided) || isBefore(decided, today);
  return { steps, councilBy: tight ? latest : undefined };
}

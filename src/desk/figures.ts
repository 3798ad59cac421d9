import { countForTown, countsOf, totalOf } from '../chat/counters.ts';
import type { Figures, Span } from '../chat/figures.ts';
import type { Tx } from '../store/store.ts';
import { figureTexts as texts } from './figure-texts.ts';

/** What is counted by day: the questions themselves are not kept. */
export const COUNTED = { passedOn: 'desk.passed-on', answered: 'desk.answered' } as const;
/** What is counted by town and month. */
export const EXAMPLES = 'desk.example-of-town';

export async function figuresOf(
  tx: Tx,
  span: Span,
  town: string | undefined,
): Promise<readonly Figures[]> {
  if (town !== undefined) {
    const count = await countForTown(tx, EXAMPLES, span, town);
    return [{ title: texts.ofTown, figures: [{ label: texts.examples, count, own: true }] }];
  }
  const passedOn = totalOf(await countsOf(tx, COUNTED.passedOn, span));
  const answered = totalOf(await countsOf(tx, COUNTED.answered, span));
  const figures = [
    { label: texts.passedOn, count: passedOn },
    { label: texts.answered, count: answered },
  ];
  return [{ title: texts.title, figures }];
}

import { type Figures, isWithin, type Span } from '../chat/figures.ts';
import type { Tx } from '../store/store.ts';
import { answersTo, counts } from './concerned.ts';
import { figureTexts as texts } from './figure-texts.ts';
import { type Response, Responses, Surveys } from './rows.ts';

/** Answers that were written in a span. */
const given = (answers: readonly Response[], span: Span): number =>
  answers.filter((answer) => counts(answer) && isWithin(span, answer.at)).length;

/** What was answered: for a town its own answers, else all of them. */
export async function figuresOf(
  tx: Tx,
  span: Span,
  town: string | undefined,
): Promise<readonly Figures[]> {
  if (town !== undefined) {
    const count = given(await tx.find(Responses, { town }), span);
    return [{ title: texts.title, figures: [{ label: texts.ofTown, count, own: true }] }];
  }
  const running = (await tx.all(Surveys)).filter(
    ({ made, closed }) => made <= span.until && (closed === null || closed >= span.from),
  );
  let answers = 0;
  for (const { id } of running) answers += given(await answersTo(tx, id), span);
  return [{ title: texts.title, figures: [{ label: texts.answers, count: answers }] }];
}

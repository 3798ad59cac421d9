import type { Group, Work } from '../chat/feature.ts';
import type { Tx } from '../store/store.ts';
import { answersTo, concerned, counts, openSurveys, owing } from './concerned.ts';
import type { Desk } from './desk.ts';
import { Responses } from './rows.ts';
import { deskTexts as say } from './texts-desk.ts';

/** Who owes an answer, for each survey that runs. */
export const groupsOf =
  (desk: Desk) =>
  async (work: Work): Promise<readonly Group[]> =>
    (await openSurveys(work.tx, work.now))
      .filter(({ each }) => each === 'town')
      .map((survey) => ({
        id: `surveys.owing:${survey.id}`,
        label: say.owing(survey.title),
        members: async () =>
          owing(await concerned(desk, work.tx, survey), await answersTo(work.tx, survey.id)),
      }));

/** Towns that have answered anything. */
export const tookPart = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.all(Responses)).filter(counts).flatMap(({ town }) => town ?? []);

import type { Group, Work } from '../chat/feature.ts';
import type { Tx } from '../store/store.ts';
import { answersOf, circleOf, isClosed, isOut } from './circle.ts';
import type { Desk } from './desk.ts';
import { Answers, Events } from './rows.ts';
import { comes, owes } from './standing.ts';
import { deskTexts as say } from './texts-desk.ts';

/** Towns that owe an answer, for each event that asks for one. */
export const groupsOf =
  (desk: Desk) =>
  async (work: Work): Promise<readonly Group[]> => {
    const found: Group[] = [];
    for (const event of await work.tx.find(Events, { state: 'planned' })) {
      if (isClosed(event, work.now) || !(await isOut(work.tx, event, 'invited'))) continue;
      found.push({
        id: `events.owing:${event.id}`,
        label: say.owing(event.title),
        async members() {
          const { towns } = await circleOf(desk, work.tx, event);
          const answers = await answersOf(work.tx, event.id);
          const answerFor = (town: string) => answers.find((answer) => answer.town === town);
          return { towns: towns.filter((town) => owes(answerFor(town))), people: [] };
        },
      });
    }
    return found;
  };

/** Towns that have come to anything, or will. */
export const tookPart = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.all(Answers)).filter(comes).flatMap(({ town }) => town ?? []);

import type { Waiting } from '../chat/feature.ts';
import type { Choice } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Desk, momentInWords } from './desk.ts';
import type { PassedOnDesk } from './passed-on.ts';
import { passedOnTexts as texts } from './passed-on-texts.ts';
import { type PassedOn, PassedOns } from './rows.ts';

/** Something else that has come in. */
type Row = { readonly text: string; readonly choice: Choice };

const allOpen = async (turn: Turn): Promise<readonly PassedOn[]> =>
  [
    ...(await turn.tx.find(PassedOns, { state: 'open' })),
    ...(await turn.tx.find(PassedOns, { state: 'taken' })),
  ].toSorted((a, b) => a.promised - b.promised);

/** All that waits for the coordination. */
export function createInbox(desk: Desk, passedOn: PassedOnDesk) {
  const rowOf = ({ text, state, promised }: PassedOn) =>
    texts.row(text, state, momentInWords(desk, promised));

  return {
    async show(turn: Turn, others: readonly Row[]): Promise<void> {
      const questions = await allOpen(turn);
      turn.say({
        blocks: texts.inbox([...questions.map(rowOf), ...others.map(({ text }) => text)]),
        choices: [
          ...questions.map((one) => [passedOn.openChoice(one)]),
          ...others.map(({ choice }) => [choice]),
        ],
        to: 'person',
      });
    },
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      if (!turn.roles.has('coordinator')) return [];
      const questions = await allOpen(turn);
      return questions.map(({ text }) => ({
        ...{ text: texts.waiting(text), command: 'eingang', rest: '' },
      }));
    },
  };
}

import type { Turn } from '../chat/turn.ts';
import type { Finder } from './find.ts';
import { listTexts as texts } from './list-texts.ts';

/** What came by telephone or mail is entered for a town; each feature says what there is. */
export function createRecord(finder: Finder) {
  return async (turn: Turn, rest: string): Promise<void> => {
    if (rest === '')
      return turn.say({
        blocks: texts.whichTown(),
        choices: [[finder.searchChoice(texts.findTown, 'eintragen')]],
        to: 'person',
      });
    const town = await finder.find(turn, rest, 'eintragen');
    if (!town) return;
    const lists = await Promise.all(
      turn.features.map(({ entries }) => entries?.(turn, town.key) ?? []),
    );
    const choices = lists.flat().map((choice) => [choice]);
    const blocks = choices.length > 0 ? texts.record(town.name) : texts.nothing(town.name);
    turn.say({ blocks, choices, to: 'person' });
  };
}

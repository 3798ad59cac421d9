import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { toAction } from '../chat/reply.ts';
import type { Asking } from './asking.ts';
import { type Desk, isHere, tellTown } from './desk.ts';
import { Wishes } from './rows.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const LONGEST = 300;
const None = z.null();

/** The coordination brings two towns together; the first decides whether it asks. */
export function createSuggesting(desk: Desk, words: Words, { askThem }: Asking) {
  const fill = form('partners.suggest', {
    args: None,
    async load(turn) {
      if (!turn.roles.has('coordinator')) return undefined;
      return {
        title: say.suggest,
        fields: [
          { id: 'seeker', kind: 'town', label: say.suggestSeeker },
          { id: 'other', kind: 'town', label: say.suggestOther },
          { id: 'why', kind: 'long', label: say.suggestWhy, max: LONGEST },
        ],
      };
    },
    check: (values) => (values['seeker'] === values['other'] ? { other: say.suggestSame } : {}),
    async done(turn, values) {
      const [seeker, other] = [String(values['seeker']), String(values['other'])];
      const open = (await turn.tx.find(Wishes, { town: seeker })).filter(
        ({ state }) => state === 'open',
      );
      const wish = open.at(-1);
      if (!wish) return turn.say(say.suggestNoWish(words.name(seeker)));
      const reasons = [String(values['why'])];
      const target = { wish: wish.id, town: other, theirs: null, example: null, reasons };
      const choices = [[toAction(say.ask(words.name(other)), askThem, target)]];
      if (!(await isHere(turn, seeker, 'outcome')))
        return turn.say({ blocks: say.suggestByPhone(words.name(seeker)), choices });
      const reply = { blocks: say.suggested(words.name(other), String(values['why'])), choices };
      const key = `partners.suggest:${wish.id}:${other}:${turn.now}`;
      await tellTown(desk, turn, { town: seeker, kind: 'outcome', key, reply });
      turn.say(say.suggestSent(words.name(seeker)));
    },
  });

  const suggest = action('partners.suggest', {
    for: 'coordinator',
    args: None,
    run: (turn) => turn.fill('partners.suggest', null),
  });

  return { suggest, actions: [suggest], forms: [fill] };
}
export type Suggesting = ReturnType<typeof createSuggesting>;

import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Answering } from './answer.ts';
import type { Desk } from './desk.ts';
import { stateOf, worldOf } from './desk.ts';
import { suits } from './ranking/place.ts';
import { Follows } from './rows.ts';
import { texts } from './texts.ts';

const words = texts.news;
const MOST_THEMES = 5;
const MOST_SHOWN = 5;
/** New is what was checked or came in within so many months. */
const NEW_FOR = { months: 3 };
const None = z.null();

/** What is new on the themes that somebody follows. */
export function createNews(desk: Desk, { entryChoices }: Answering) {
  const choose = form('answers.follow', {
    args: None,
    async load(turn) {
      const follow = await turn.tx.get(Follows, turn.person.id);
      const options = desk.book().knowledge.themes.map(({ id, name }) => ({ id, label: name }));
      return {
        title: words.formTitle,
        fields: [{ id: 'themes', kind: 'several', label: words.which, options, max: MOST_THEMES }],
        values: { themes: [...(follow?.themes ?? [])] },
      };
    },
    async done(turn, values) {
      const themes = [values['themes'] ?? []].flat();
      await turn.tx.put(Follows, { id: turn.person.id, person: turn.person.id, themes });
      await show(turn);
    },
  });

  const change = action('answers.follow', {
    for: 'visitor',
    args: None,
    run: (turn) => turn.fill('answers.follow', null),
  });

  const none = action('answers.unfollow', {
    for: 'visitor',
    args: None,
    async run(turn) {
      await turn.tx.delete(Follows, turn.person.id);
      turn.say(words.unfollowed());
    },
  });

  async function show(turn: Turn): Promise<void> {
    const follow = await turn.tx.get(Follows, turn.person.id);
    if (!follow || follow.themes.length === 0)
      return turn.say({
        blocks: words.start(),
        choices: [[toAction(words.choose, change, null)]],
      });
    const book = desk.book();
    const { today } = worldOf(desk, turn.now);
    const since = Temporal.PlainDate.from(today).subtract(NEW_FOR).toString();
    const state = await stateOf(turn, desk);
    const fresh = book.knowledge.entries
      .filter((entry) => (entry.checked ?? '') >= since.slice(0, entry.checked?.length))
      .filter((entry) => entry.themes?.some((theme) => follow.themes.includes(theme)))
      .filter((entry) => suits(entry, state))
      .toSorted((a, b) => (b.checked ?? '').localeCompare(a.checked ?? ''))
      .slice(0, MOST_SHOWN);
    turn.say({
      blocks: words.shown(
        follow.themes.map((theme) => book.themeName(theme)),
        fresh.length,
      ),
      choices: [
        ...entryChoices(fresh.map(({ id }) => id)),
        [toAction(words.change, change, null), toAction(words.unfollow, none, null)],
      ],
    });
  }

  return { show, actions: [change, none], forms: [choose] };
}

import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { giveConsent, withdrawConsent } from '../people/consents.ts';
import { type Follow, Follows, Persons } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Answering } from './answer.ts';
import type { Desk } from './desk.ts';
import { lately, learn, newSince, newsOfOthers, waysTo } from './fresh.ts';
import { texts } from './texts.ts';

const words = texts.news;
const MOST_THEMES = 5;
const MOST_SHOWN = 5;
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
      const { id } = turn.person;
      const themes = [values['themes'] ?? []].flat();
      const weekly = (await turn.tx.get(Follows, id))?.weekly ?? null;
      await turn.tx.put(Follows, { id, person: id, themes, weekly });
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
      await withdrawConsent(turn, turn.person.id, 'news');
      await turn.tx.delete(Follows, turn.person.id);
      turn.say(words.unfollowed());
    },
  });

  const weeklyOn = action('answers.weekly-on', {
    for: 'visitor',
    args: None,
    async run(turn) {
      const { id } = turn.person;
      const follow = await turn.tx.get(Follows, id);
      if (!follow) return show(turn);
      await learn(turn, desk);
      await giveConsent(turn, id, 'news');
      await turn.tx.put(Follows, { ...follow, weekly: follow.weekly ?? turn.now });
      const person = await turn.tx.get(Persons, id);
      const stopped = person !== undefined && person.stopped !== null;
      // This yes is newer than an earlier „stopp“.
      if (stopped) await turn.tx.put(Persons, { ...person, stopped: null });
      turn.say({ blocks: words.switchedOn(stopped), to: 'person' });
    },
  });

  const weeklyOff = action('answers.weekly-off', {
    for: 'visitor',
    args: None,
    async run(turn) {
      const follow = await turn.tx.get(Follows, turn.person.id);
      await withdrawConsent(turn, turn.person.id, 'news');
      if (follow) await turn.tx.put(Follows, { ...follow, weekly: null });
      turn.say({ blocks: words.switchedOff(), to: 'person' });
    },
  });

  async function show(turn: Turn): Promise<void> {
    const follow = await turn.tx.get(Follows, turn.person.id);
    if (!follow || follow.themes.length === 0)
      return turn.say({
        blocks: words.start(),
        choices: [[toAction(words.choose, change, null)]],
      });
    const fresh = (await lately(turn, desk, follow)).slice(0, MOST_SHOWN);
    const since = newSince(desk, turn.now).toZonedDateTime(desk.zone).epochMilliseconds;
    const others = await newsOfOthers(turn, follow, since);
    const weekly = follow.weekly !== null;
    turn.say({
      blocks: words.shown({
        themes: follow.themes.map((theme) => desk.book().themeName(theme)),
        count: fresh.length,
        others: others.map(({ text }) => text),
        weekly,
      }),
      choices: [
        ...entryChoices(fresh.map(({ id }) => id)),
        ...waysTo(others),
        [
          weekly
            ? toAction(words.weeklyOff, weeklyOff, null)
            : toAction(words.weeklyOn, weeklyOn, null),
        ],
        [toAction(words.change, change, null), toAction(words.unfollow, none, null)],
      ],
      to: 'person',
    });
  }

  return { show, actions: [change, none, weeklyOn, weeklyOff], forms: [choose] };
}

/** Two accounts of one person: the themes of both. */
export async function mergeFollows(tx: Tx, from: string, to: string): Promise<void> {
  const other = await tx.get(Follows, from);
  if (!other) return;
  const own: Follow = (await tx.get(Follows, to)) ?? { ...other, id: to, person: to, themes: [] };
  const themes = [...new Set([...own.themes, ...other.themes])].slice(0, MOST_THEMES);
  await tx.put(Follows, { ...own, themes, weekly: own.weekly ?? other.weekly });
  await tx.delete(Follows, from);
}

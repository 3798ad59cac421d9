import { Temporal } from 'temporal-polyfill';
import { action, job, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Desk, dayOf, morningOf, tellTown } from './desk.ts';
import { dropWishAlarms, OfWish, WISH_JOBS, wishAlarm } from './due.ts';
import { hasRoom, ownWish } from './rights.ts';
import { type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import type { Words } from './words.ts';

const LONGER = { months: 6 };
const ASK_BEFORE = { days: 14 };

/** The life of a request after it was published: rest, longer, over. */
export function createManaging(desk: Desk, words: Words) {
  /** When it is asked whether it goes on, and when it ends. */
  async function setAlarms(work: Work, wish: Wish): Promise<void> {
    await dropWishAlarms(work, wish);
    if (wish.state !== 'open' && wish.state !== 'paused') return;
    const last = Temporal.PlainDate.from(wish.until);
    const asked = last.subtract(ASK_BEFORE);
    if (Temporal.PlainDate.compare(asked, dayOf(desk, work.now)) > 0)
      await wishAlarm(work, wish, 'renew', morningOf(desk, asked));
    await wishAlarm(work, wish, 'expire', morningOf(desk, last.add({ days: 1 })));
  }

  async function turnTo(turn: Turn, wish: Wish, state: 'open' | 'paused' | 'closed') {
    const more = state === 'open' && wish.state !== 'open';
    if (more && !(await hasRoom(turn, wish.town))) return;
    const today = dayOf(desk, turn.now);
    const over = wish.until < today.toString();
    const until = state === 'open' && over ? today.add(LONGER).toString() : wish.until;
    const ended = state === 'closed' ? turn.now : null;
    const changed: Wish = { ...wish, state, until, ended, silent: 0 };
    await turn.tx.put(Wishes, changed);
    await setAlarms(turn, changed);
    turn.say(texts.stateChanged(state, until));
  }

  const turning = (name: string, state: 'open' | 'paused' | 'closed') =>
    action(name, {
      for: 'visitor',
      args: OfWish,
      async run(turn, { wish: id }) {
        const wish = await ownWish(turn, id);
        if (wish && wish.state !== 'draft') await turnTo(turn, wish, state);
      },
    });
  const pause = turning('partners.pause', 'paused');
  const reopen = turning('partners.reopen', 'open');
  const close = turning('partners.close', 'closed');

  const extend = action('partners.extend', {
    for: 'visitor',
    args: OfWish,
    async run(turn, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish || wish.state === 'draft') return;
      const today = dayOf(desk, turn.now);
      const last = Temporal.PlainDate.from(wish.until);
      // Pressed twice, it is not a year.
      const until =
        Temporal.PlainDate.compare(last, today.add(ASK_BEFORE)) > 0 ? last : today.add(LONGER);
      await turnTo(turn, { ...wish, until: until.toString() }, 'open');
    },
  });

  const renew = job(WISH_JOBS.renew.name, {
    args: OfWish,
    async run(work, { wish: id }) {
      const wish = await work.tx.get(Wishes, id);
      if (wish?.state !== 'open') return;
      const of = { wish: id };
      const choices = [[toAction(texts.extend, extend, of), toAction(texts.close, close, of)]];
      const reply = { blocks: texts.renew(wish, words.mainTheme(wish)), choices, waits: true };
      const key = `partners.renew:${id}:${wish.until}`;
      await tellTown(desk, work, { town: wish.town, kind: 'outcome', key, reply });
    },
  });

  const expire = job(WISH_JOBS.expire.name, {
    args: OfWish,
    async run(work, { wish: id }) {
      const wish = await work.tx.get(Wishes, id);
      if (!wish || wish.state === 'closed' || wish.state === 'draft') return;
      if (wish.until >= dayOf(desk, work.now).toString()) return setAlarms(work, wish);
      await work.tx.put(Wishes, { ...wish, state: 'closed', ended: work.now });
      const choices = [[toAction(texts.extend, extend, { wish: id })]];
      const reply = { blocks: texts.expired(words.mainTheme(wish)), choices };
      const key = `partners.expired:${id}:${wish.until}`;
      await tellTown(desk, work, { town: wish.town, kind: 'outcome', key, reply });
    },
  });

  /** What can be done with a request as it stands. */
  function choices(wish: Wish): Choice[] {
    const of = { wish: wish.id };
    if (wish.state === 'open')
      return [toAction(texts.pause, pause, of), toAction(texts.close, close, of)];
    if (wish.state === 'paused')
      return [toAction(texts.reopen, reopen, of), toAction(texts.close, close, of)];
    return wish.state === 'closed' ? [toAction(texts.extend, extend, of)] : [];
  }

  return {
    setAlarms,
    choices,
    reopen,
    actions: [pause, reopen, close, extend],
    jobs: [renew, expire],
  };
}
export type Managing = ReturnType<typeof createManaging>;

import { action, type LetterMaker } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import type { Json } from '../chat/json.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Kind } from '../delivery/kinds.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { reword, rewordLetters, withdraw, withdrawLetters } from '../delivery/waiting.ts';
import { DAY } from '../time/instant.ts';
import { answersOf, circleOf, isOver, whoKnows } from './circle.ts';
import { type Desk, matterOf, tellOfEvent } from './desk.ts';
import { dropEventAlarms, OfEvent } from './due.ts';
import type { Letters } from './letters.ts';
import type { MovingUp } from './moving-up.ts';
import type { Outlook } from './outlook.ts';
import type { Reminding } from './reminding.ts';
import { Answers, type Event, Events } from './rows.ts';
import type { Sending } from './sending.ts';
import { texts } from './texts.ts';
import { callTexts } from './texts-call.ts';
import { changeTexts as say } from './texts-changes.ts';
import { takeBackChange, toldBy, waitingTowns } from './told.ts';

const LONGEST_REASON = 500;
/** What is as near as this is said at once, at any hour. */
const AT_ONCE = 2 * DAY;

type Rooms = {
  readonly letters: Letters['makers'];
  readonly movingUp: MovingUp;
  readonly reminding: Reminding;
  readonly sending: Sending;
  readonly outlook: Outlook;
};

/** What is different now goes to exactly those who know it otherwise. */
export function createChanging(desk: Desk, rooms: Rooms) {
  const { letters, movingUp, reminding, sending, outlook } = rooms;

  const kindOf = (event: Event, now: number): Kind =>
    event.starts - now < AT_ONCE ? 'minute' : 'correction';

  async function draft(
    turn: Turn,
    event: Event,
    { letter, title, args }: { letter: string; title: string; args: Json },
  ): Promise<SendOut> {
    const corrects = await toldBy(turn, event);
    const sendOut = await draftSendOut(turn, {
      ...{ title, letter, args, by: turn.person.id, audience: event.audience },
      kind: kindOf(event, turn.now),
      ...{ corrects, since: turn.now },
    });
    await turn.tx.put(Events, { ...event, news: sendOut.id });
    return sendOut;
  }

  /** Whom the coordination has to tell: towns that are meant or come, and get nothing here. */
  async function sayWhoElse(turn: Turn, event: Event, sendOut: SendOut): Promise<void> {
    const { recipients } = await desk.sendOuts.reachOf(turn, sendOut);
    const reached = new Set([...recipients.values(), await waitingTowns(turn, sendOut)].flat());
    const { towns } = await circleOf(desk, turn.tx, event);
    const answered = (await answersOf(turn.tx, event.id)).flatMap(({ town }) => town ?? []);
    const others = new Set([...towns, ...answered].filter((town) => !reached.has(town)));
    if (others.size === 0) return;
    const names = outlook.namesOf([...others]);
    const files = outlook.filesFor(event, names, 'change');
    turn.say({ blocks: callTexts.notReached(names), files, to: 'person' });
  }

  async function tellProposer<A extends Json>(
    turn: Turn,
    event: Event,
    maker: LetterMaker<A>,
    args: A,
  ): Promise<void> {
    const party = { town: event.town, person: event.by };
    const key = `${maker.name}:${event.id}:${event.sequence}`;
    const told = { kind: kindOf(event, turn.now), key, event: event.id, maker, args };
    await tellOfEvent(desk, turn, party, told);
  }

  async function change(turn: Turn, before: Event, filled: Event): Promise<void> {
    if (isOver(before, turn.now)) return turn.say(texts.isOver());
    const changed = say.differences(before, filled);
    const after: Event = { ...filled, sequence: before.sequence + 1 };
    await turn.tx.put(Events, after);
    for (const answer of await answersOf(turn.tx, after.id))
      await turn.tx.put(Answers, { ...answer, ends: after.ends });
    await movingUp.moveUp(turn, after);
    await reminding.setAlarms(turn, after);
    const knows = changed.length > 0 ? await whoKnows(turn.tx, after) : 'nobody';
    const unheard = knows === 'towns' ? await takeBackChange(turn, after) : [];
    for (const out of [after.announced, after.invited, after.news])
      await reword(desk.sendOuts, turn, out);
    await rewordLetters(turn, matterOf(after.id));
    for (const which of ['announced', 'invited'] as const) await sending.redraw(turn, after, which);
    turn.say(say.changed(knows));
    if (knows === 'proposer')
      await tellProposer(turn, after, letters.change, { event: after.id, changed });
    if (knows !== 'towns') return;
    const sendOut = await draft(turn, after, {
      ...{ letter: 'events.change', title: say.changeTitle(after) },
      args: { event: after.id, changed: [...new Set([...unheard, ...changed])] },
    });
    await sayWhoElse(turn, after, sendOut);
    await sending.release(turn, sendOut);
  }

  async function cancellable(turn: Turn, id: string): Promise<Event | undefined> {
    const event = await turn.tx.get(Events, id);
    if (!turn.roles.has('coordinator')) turn.say(texts.forCoordinators());
    else if (event?.state === 'cancelled') turn.say(texts.isCancelled(event));
    else if (event?.state !== 'planned') turn.say(texts.gone());
    else if (isOver(event, turn.now)) turn.say(texts.isOver());
    else return event;
    return undefined;
  }

  const cancelForm = form('events.cancel', {
    args: OfEvent,
    async load(turn, { event: id }) {
      const event = await cancellable(turn, id);
      if (!event) return undefined;
      const knows = await whoKnows(turn.tx, event);
      return {
        title: say.cancelTitle,
        intro: say.cancelIntro(event, knows, kindOf(event, turn.now) === 'minute'),
        fields: [
          {
            ...{ id: 'reason', kind: 'long', label: say.reason, hint: say.reasonHint },
            ...{ max: LONGEST_REASON, optional: true },
          },
        ],
      };
    },
    async done(turn, { reason }, { event: id }) {
      const before = await cancellable(turn, id);
      if (!before) return;
      const knows = await whoKnows(turn.tx, before);
      const event: Event = {
        ...before,
        ...{ state: 'cancelled', sequence: before.sequence + 1, changed: turn.now },
        reason: typeof reason === 'string' ? reason : null,
      };
      await turn.tx.put(Events, event);
      await dropEventAlarms(turn, event);
      for (const out of [event.announced, event.invited, event.news]) await withdraw(turn, out);
      await withdrawLetters(turn, matterOf(event.id));
      turn.say(say.cancelled(event));
      if (knows === 'proposer') await tellProposer(turn, event, letters.cancel, { event: id });
      if (knows !== 'towns') return;
      const sendOut = await draft(turn, event, {
        ...{ letter: 'events.cancel', title: say.cancellationTitle(event), args: { event: id } },
      });
      await sayWhoElse(turn, event, sendOut);
      if (sendOut.kind !== 'minute') return sending.release(turn, sendOut);
      await desk.sendOuts.begin(turn, sendOut, turn.now);
      turn.say(say.goesAtOnce());
    },
  });

  const cancel = action('events.cancel', {
    for: 'coordinator',
    args: OfEvent,
    run: (turn, args) => turn.fill('events.cancel', args),
  });

  /** A change or cancellation that has been drawn up and not been released. */
  const resume = action('events.release-news', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      const news = event?.news ? await turn.tx.get(SendOuts, event.news) : undefined;
      if (news) await sending.release(turn, news);
      else turn.say(texts.gone());
    },
  });

  return {
    change,
    cancelChoice: (event: Event): Choice => toAction(say.cancel, cancel, { event: event.id }),
    async newsChoices(turn: Turn, event: Event): Promise<Choice[]> {
      const news = event.news === null ? undefined : await turn.tx.get(SendOuts, event.news);
      return news?.state === 'draft' ? [toAction(say.release, resume, { event: event.id })] : [];
    },
    actions: [cancel, resume],
    forms: [cancelForm],
  };
}
export type Changing = ReturnType<typeof createChanging>;

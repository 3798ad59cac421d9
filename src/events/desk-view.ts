import { action } from '../chat/feature.ts';
import { pageOf } from '../chat/pages.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { audienceInWords } from '../delivery/audience-field.ts';
import { nameOf } from '../places/lookup.ts';
import type { After } from './after.ts';
import type { Changing } from './changing.ts';
import { answersOf, circleOf, isOut, isOver, isRecent } from './circle.ts';
import type { Desk } from './desk.ts';
import { INVITED_WEEKS, OfEvent, WEEK } from './due.ts';
import type { Making } from './making.ts';
import type { Outlook } from './outlook.ts';
import type { Papers } from './papers.ts';
import type { PlanReminding } from './plan-reminding.ts';
import type { Proposing } from './proposing.ts';
import { recordChoice } from './recording.ts';
import { type Answer, type Event, Events } from './rows.ts';
import type { Sending } from './sending.ts';
import { comes, standingOf } from './standing.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import { proposalTexts as proposals } from './texts-proposals.ts';

const ON_A_PAGE = 10;

type Rooms = {
  readonly outlook: Outlook;
  readonly changing: Changing;
  readonly after: After;
  readonly proposing: Proposing;
  readonly plan: PlanReminding;
  readonly making: Making;
  readonly sending: Sending;
  readonly papers: Papers;
};

/** What coordinators see of events: every one with its state, and what can be done. */
export function createDeskView(desk: Desk, rooms: Rooms) {
  const { making, sending, papers, outlook, changing, after, proposing, plan } = rooms;

  const standing = async (turn: Turn, event: Event) =>
    standingOf((await circleOf(desk, turn.tx, event)).towns, await answersOf(turn.tx, event.id));

  async function stateOf(turn: Turn, event: Event): Promise<string> {
    if (event.state !== 'planned') return say.states[event.state];
    if (isOver(event, turn.now)) return say.states.over;
    if (await isOut(turn.tx, event, 'invited'))
      return say.invitedState(await standing(turn, event));
    const announced = await isOut(turn.tx, event, 'announced');
    return announced ? say.states.announced : say.states.unknown;
  }

  /** What is to come, the next one first; behind it what has just been, the latest first. */
  async function rows(turn: Turn, page: number) {
    const all = (await turn.tx.all(Events)).toSorted((a, b) => a.starts - b.starts);
    const coming = all.filter((event) => !isOver(event, turn.now));
    const past = all.filter((event) => isOver(event, turn.now) && isRecent(event, turn.now));
    const { rows: shown, at, pages } = pageOf([...coming, ...past.toReversed()], page, ON_A_PAGE);
    const found: { event: Event; line: string }[] = [];
    for (const event of shown)
      found.push({ event, line: say.line(event, await stateOf(turn, event)) });
    return { rows: found, next: at + 1 < pages ? at + 1 : undefined };
  }

  const list = action('events.participants', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      if (!event) return turn.say(texts.gone());
      const all = await standing(turn, event);
      const answers = await answersOf(turn.tx, id);
      const named = (wanted: (answer: Answer) => boolean) =>
        outlook.namesOf(answers.filter(wanted).flatMap(({ town }) => town ?? []));
      turn.say({
        blocks: say.participantsHere(say.standing(all, event.places), [
          [say.groups.yes, named(comes)],
          [say.groups.no, named(({ said }) => said === 'no')],
          [say.groups.later, named(({ said }) => said === 'later')],
          [say.groups.silent, outlook.namesOf(all.silent)],
        ]),
        files: [papers.participantsOf(event)],
        to: 'person',
      });
    },
  });

  /** The next step towards the towns. */
  async function sendChoices(turn: Turn, event: Event): Promise<Choice[]> {
    if (await isOut(turn.tx, event, 'invited')) return [];
    const early = event.starts - turn.now > INVITED_WEEKS * WEEK;
    const announced = await isOut(turn.tx, event, 'announced');
    return [
      ...(early && !announced ? [sending.announceChoice(event)] : []),
      sending.inviteChoice(event),
    ];
  }

  async function choices(turn: Turn, event: Event): Promise<Choice[][]> {
    const toSay = await changing.newsChoices(turn, event);
    if (event.state !== 'planned') return [toSay];
    const of = { event: event.id };
    const rows = [[recordChoice(event), toAction(say.participants, list, of)]];
    if (isOver(event, turn.now)) return [...rows, [after.choice(event, turn.now)]];
    return [
      [...toSay, ...(await sendChoices(turn, event))],
      ...rows,
      [outlook.choice(event), after.choice(event, turn.now)],
      [making.editChoice(event), changing.cancelChoice(event)],
    ];
  }

  async function show(turn: Turn, event: Event): Promise<void> {
    if (event.state === 'draft') return making.preview(turn, event);
    if (event.state === 'proposed')
      return turn.say({
        blocks: proposing.blocksFor(event),
        choices: proposing.choicesFor(event),
        to: 'person',
      });
    turn.say({
      blocks: [
        ...texts.event(event),
        say.forAudience(await audienceInWords(turn, event.audience)),
        say.standing(await standing(turn, event), event.places),
      ],
      choices: await choices(turn, event),
      to: 'person',
    });
  }

  /** Just entered: what comes next. */
  async function afterPlanning(turn: Turn, event: Event): Promise<void> {
    turn.say({
      blocks: say.planned(),
      choices: [await sendChoices(turn, event)],
      to: 'person',
    });
  }

  async function waiting(turn: Turn): Promise<readonly string[]> {
    const proposed = await turn.tx.find(Events, { state: 'proposed' });
    const found = proposed.map((event) => proposals.waiting(event, nameOf(desk, event.town ?? '')));
    for (const state of ['planned', 'cancelled'] as const)
      for (const event of await turn.tx.find(Events, { state }))
        if (!isOver(event, turn.now) && (await changing.newsChoices(turn, event)).length > 0)
          found.push(say.newsWaits(event));
    return found;
  }

  const topChoices = (turn: Turn): Choice[][] => [[making.addChoice(), plan.openChoice(turn)]];

  return { rows, show, afterPlanning, topChoices, planNote: plan.note, waiting, actions: [list] };
}
export type DeskView = ReturnType<typeof createDeskView>;

import type { Action, Feature } from '../chat/feature.ts';
import type { Form } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { createSendOuts } from '../delivery/send-outs.ts';
import { createAfter } from './after.ts';
import { createAnswerForms } from './answer-forms.ts';
import { createAnswering } from './answering.ts';
import { createChanging } from './changing.ts';
import { mergeGuests } from './circle.ts';
import type { Desk, EventsParts } from './desk.ts';
import { createDeskLetters } from './desk-letters.ts';
import { createDeskView } from './desk-view.ts';
import { figuresOf } from './figures.ts';
import { createForwarding } from './forwarding.ts';
import { groupsOf, tookPart } from './groups.ts';
import { createLetters } from './letters.ts';
import { createMailing } from './mailing.ts';
import { createMaking } from './making.ts';
import { createMovingUp } from './moving-up.ts';
import { createOutlook } from './outlook.ts';
import { createOverview } from './overview.ts';
import { createPapers } from './papers.ts';
import { createPlanReminding } from './plan-reminding.ts';
import { createProposing } from './proposing.ts';
import { createRecording } from './recording.ts';
import { createReminders } from './reminders.ts';
import { createReminding } from './reminding.ts';
import { type Event, eventTables } from './rows.ts';
import { createSending } from './sending.ts';
import { texts } from './texts.ts';

export function createEvents(parts: EventsParts): Feature {
  const post = createPost(parts.zone);
  const sendOuts = createSendOuts(parts, post);
  const desk: Desk = { ...parts, post, sendOuts };
  const papers = createPapers(desk);
  const forwarding = createForwarding(desk);
  const movingUp = createMovingUp(desk);
  const answering = createAnswering(desk, forwarding, movingUp);
  const letters = createLetters(desk, papers, answering);
  const reminders = createReminders(desk, letters);
  const mailing = createMailing(desk, reminders);
  const outlook = createOutlook(desk, papers);
  const after = createAfter(mailing, outlook);
  const sending = createSending();
  const deskLetters = createDeskLetters(desk, { after, outlook, papers, sending });
  const reminding = createReminding(desk, { reminders, mailing, deskLetters });
  const answerForms = createAnswerForms(desk, answering, reminding.remindOf);
  const recording = createRecording(desk, answering);
  const changing = createChanging(desk, {
    letters: letters.makers,
    ...{ movingUp, reminding, sending, outlook },
  });
  const making = createMaking(desk, {
    change: changing.change,
    async plan(turn: Turn, event: Event, before: Event['state']) {
      if (before === 'proposed') await proposing.tellProposer(turn, event, 'confirmed');
      if (before !== 'planned') await reminding.setAlarms(turn, event);
      await deskView.afterPlanning(turn, event);
    },
  });
  const proposing = createProposing(desk, making);
  const plan = createPlanReminding(desk, making.addChoice);
  const deskView = createDeskView(desk, {
    plan,
    ...{ making, sending, papers },
    ...{ outlook, changing, after, proposing },
  });
  const overview = createOverview(desk, answering, papers, deskView, proposing, recording);
  const rooms = [
    ...[forwarding, answering, answerForms, mailing, outlook, sending, reminding, recording],
    ...[changing, making, proposing, after, plan, deskView, overview],
  ];

  return {
    name: 'events',
    tables: eventTables,
    commands: [
      {
        word: 'termine',
        aliases: ['termin', 'veranstaltungen', 'veranstaltung'],
        for: 'visitor',
        about: texts.command,
        main: { label: texts.mainButton, rank: 40 },
        run: (turn) => overview.show(turn),
      },
    ],
    actions: rooms.flatMap((room): readonly Action[] => ('actions' in room ? room.actions : [])),
    forms: rooms.flatMap((room): readonly Form[] => ('forms' in room ? room.forms : [])),
    jobs: [...mailing.jobs, ...sending.jobs, ...reminding.jobs],
    rounds: plan.rounds,
    papers: papers.papers,
    letters: [
      ...Object.values(letters.makers),
      ...[reminders.reminder, reminders.again, movingUp.letter, deskLetters.letter],
      proposing.confirmed,
    ],
    entries: overview.entries,
    waiting: overview.waiting,
    groups: groupsOf(desk),
    tookPart,
    figures: figuresOf,
    merged: mergeGuests,
  };
}

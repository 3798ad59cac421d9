import type { Action, Feature } from '../chat/feature.ts';
import type { Form } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { createSendOuts } from '../delivery/send-outs.ts';
import { createAnswerForms } from './answer-forms.ts';
import { createAnswering } from './answering.ts';
import type { Desk, EventsParts } from './desk.ts';
import { createDeskView } from './desk-view.ts';
import { createLetters } from './letters.ts';
import { createMaking } from './making.ts';
import { createOverview } from './overview.ts';
import { createPapers } from './papers.ts';
import { createRecording } from './recording.ts';
import { type Event, eventTables } from './rows.ts';
import { createSending } from './sending.ts';
import { texts } from './texts.ts';

export function createEvents(parts: EventsParts): Feature {
  const post = createPost(parts.zone);
  const sendOuts = createSendOuts(post, parts.directory);
  const desk: Desk = { ...parts, post, sendOuts };
  const papers = createPapers(desk);
  const answering = createAnswering(desk);
  const letters = createLetters(desk, papers, answering);
  const answerForms = createAnswerForms(desk, answering, async () => {});
  const sending = createSending();
  const recording = createRecording(desk, answering);
  const making = createMaking(desk, {
    plan: (turn: Turn, event: Event) => deskView.afterPlanning(turn, event),
    change: async () => {},
  });
  const deskView = createDeskView(desk, { making, sending, recording, papers });
  const overview = createOverview(desk, answering, papers, deskView, { proposeChoices: () => [] });
  const rooms = [answering, answerForms, sending, recording, making, deskView, overview];

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
    papers: papers.papers,
    letters: Object.values(letters.makers),
    waiting: overview.waiting,
  };
}

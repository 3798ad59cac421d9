import type { Action, Feature, Job } from '../chat/feature.ts';
import type { Form } from '../chat/forms/form.ts';
import type { Choice } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { createSendOuts } from '../delivery/send-outs.ts';
import { createAnnouncing } from './announcing.ts';
import { createAnswering } from './answering.ts';
import { createClosing } from './closing.ts';
import type { Desk, SurveysParts } from './desk.ts';
import { setAlarms } from './due-jobs.ts';
import { createEditing } from './editing.ts';
import { figuresOf } from './figures.ts';
import { groupsOf, tookPart } from './groups.ts';
import { createLetters } from './letters.ts';
import { createMaking } from './making.ts';
import { mergeResponses } from './merge.ts';
import { createOverview } from './overview.ts';
import { createRecording } from './recording.ts';
import { createReminding } from './reminding.ts';
import { createResults } from './results.ts';
import { type Survey, surveyTables } from './rows.ts';
import { createSending } from './sending.ts';
import { texts } from './texts.ts';
import { createWords } from './words.ts';

export type { SurveysParts } from './desk.ts';

export function createSurveys(parts: SurveysParts): Feature {
  const post = createPost(parts.zone);
  const desk: Desk = { ...parts, post, sendOuts: createSendOuts(parts, post) };
  const words = createWords(desk);
  const answering = createAnswering(desk, words);
  const letters = createLetters(desk, words, answering);
  const results = createResults(desk, words);
  const reminding = createReminding(desk, words, answering);
  const announcing = createAnnouncing(results);
  const closing = createClosing(desk, words, results, announcing);
  const recording = createRecording(desk, words, answering, reminding);
  const show = (turn: Turn, survey: Survey) => making.show(turn, survey);
  const editing = createEditing(words, show);
  const sending = createSending(desk, words, { setAlarms, show });
  const making = createMaking(desk, words, letters, (survey): Choice[][] => [
    ...(survey.state === 'draft' ? editing.choices(survey) : []),
    ...sending.choices(survey),
  ]);
  const overview = createOverview(desk, {
    ...{ words, answering, letters, making, results, reminding, recording, closing, announcing },
  });
  const rooms = [
    ...[answering, results, reminding, closing, recording],
    ...[editing, sending, making, announcing, overview],
  ];

  return {
    name: 'surveys',
    tables: surveyTables,
    commands: [
      {
        word: 'umfragen',
        aliases: ['umfrage'],
        for: 'visitor',
        about: texts.command,
        run: (turn, rest) => (rest === '' ? overview.show(turn) : overview.showOne(turn, rest)),
      },
    ],
    actions: rooms.flatMap((room): readonly Action[] => room.actions),
    forms: rooms.flatMap((room): readonly Form[] => ('forms' in room ? room.forms : [])),
    jobs: rooms.flatMap((room): readonly Job[] => ('jobs' in room ? room.jobs : [])),
    letters: [letters.letter, announcing.letter, ...reminding.letters],
    papers: results.papers,
    entries: recording.entries,
    waiting: overview.waiting,
    groups: groupsOf(desk),
    tookPart,
    figures: figuresOf,
    merged: mergeResponses,
  };
}

import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { action, job, letterMaker } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import { type Reply, toAction } from '../chat/reply.ts';
import { wordedBy } from '../delivery/makers.ts';
import { postToCoordination } from '../delivery/post.ts';
import { nextSlice } from '../delivery/slices.ts';
import { reach } from '../people/reach.ts';
import { TownProfiles } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import { nameOf, stateOf } from '../places/lookup.ts';
import type { Answering } from './answering.ts';
import { answersTo, concerned, isOpen, owing, type Party, surveyOf } from './concerned.ts';
import type { Desk } from './desk.ts';
import { isOvertaken, remindersFor } from './due.ts';
import { matterOf, OfStage, REMIND, remindAt } from './due-jobs.ts';
import { OfSurvey } from './letters.ts';
import { PICK_TOWN } from './recording.ts';
import { forDesk } from './rights.ts';
import type { Survey } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

/** Those who owe an answer are reminded; the coordination hears whom to call. */
export function createReminding(desk: Desk, words: Words, { answerChoice }: Answering) {
  const missing = async (work: Work, survey: Survey) =>
    owing(await concerned(desk, work.tx, survey), await answersTo(work.tx, survey.id));

  /** Whom to remind, and for which of their towns; on the last day all of a town. */
  async function recipients(work: Work, survey: Survey, last: boolean) {
    const { towns, people } = await missing(work, survey);
    const found = new Map<string, readonly Party[]>();
    for (const person of people) found.set(person, [null]);
    const reached = await reach(work.tx, { towns, people: [] }, work.now, 'network');
    for (const [person, of] of reached.recipients) found.set(person, of);
    if (!last) return found;
    for (const town of towns)
      for (const { person } of await staffOf(work.tx, town)) {
        const known = found.get(person) ?? [];
        if (!known.includes(town)) found.set(person, [...known, town]);
      }
    return found;
  }

  const reminder = (survey: Survey, parties: readonly Party[], last: boolean): Reply => ({
    blocks: [
      ...texts.remind(last),
      texts.remindRows(
        parties.map((party) =>
          texts.remindRow(survey.title, words.closes(survey), words.town(party)),
        ),
      ),
    ],
    choices: parties.map((party) => [answerChoice(survey, party, undefined)]),
    waits: true,
  });

  const letter = letterMaker('surveys.reminder', {
    args: OfStage.extend({ closes: z.number() }),
    async make(work, { towns }, { survey: id, stage, closes }) {
      const survey = await surveyOf(work.tx, id);
      if (!survey || !isOpen(survey, work.now)) return undefined;
      const comesAgain = () =>
        remindersFor(survey.closes, work.now, desk.zone).some((one) => one.stage === stage);
      if (survey.closes !== closes && comesAgain()) return undefined;
      return reminder(survey, towns.length > 0 ? towns : [null], stage === 0);
    },
  });

  const callLetter = letterMaker('surveys.calls', {
    args: OfSurvey,
    async make(work, _, { survey: id }) {
      const survey = await surveyOf(work.tx, id);
      return survey && isOpen(survey, work.now) ? callList(work, survey) : undefined;
    },
  });

  const remind = job(REMIND.name, {
    args: REMIND.args,
    async run(work, { survey: id, stage, after }) {
      const survey = await surveyOf(work.tx, id);
      if (!survey || !isOpen(survey, work.now)) return;
      const { closes } = survey;
      if (isOvertaken(closes, stage, work.now, desk.zone)) return;
      const isLast = stage === 0;
      const key = `surveys.remind:${id}:${closes}:${stage}`;
      const matter = matterOf(id);
      const all = await recipients(work, survey, isLast);
      const { slice, last, more } = nextSlice(all, after);
      for (const [person, parties] of slice) {
        const state = stateOf(desk, parties[0] ?? '');
        const towns = parties.flatMap((party) => party ?? []);
        const of = { person, towns, args: { survey: id, stage, closes } };
        const worded = await wordedBy(work, letter, of);
        const notice = { kind: 'reminder', key, person, state, until: closes, matter } as const;
        if (worded) await desk.post(work, { ...notice, ...worded });
      }
      if (more) await remindAt(work, { survey: id, stage, after: last }, work.now);
      const calls = after === null ? await callList(work, survey) : undefined;
      const wording = { letter: callLetter.name, towns: [], args: { survey: id } };
      if (calls) await postToCoordination(desk.post, work, key, calls, { matter, wording });
    },
  });

  /** The towns that owe an answer and cannot be reached here, as Outlook and telephone need them. */
  async function callList(work: Work, survey: Survey): Promise<Reply | undefined> {
    const { towns } = await missing(work, survey);
    const { absent } = await reach(work.tx, { towns, people: [] }, work.now, 'network');
    if (absent.length === 0) return undefined;
    const rows: string[] = [];
    for (const { town } of absent) {
      const profile = await work.tx.get(TownProfiles, town);
      rows.push(say.callRow(nameOf(desk, town), profile?.phone ?? null, profile?.email ?? null));
    }
    rows.sort((a, b) => a.localeCompare(b, 'de'));
    const { title } = survey;
    const closes = words.closes(survey);
    const mail = say.mail(rows, title, closes, words.asText(survey));
    return {
      blocks: say.calls(title, closes, rows),
      files: [textToTake(say.callFile(title), mail)],
      choices:
        survey.each === 'town' ? [[toAction(say.record, PICK_TOWN, { survey: survey.id })]] : [],
    };
  }

  const calls = action('surveys.calls', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      const { towns, people } = await missing(turn, survey);
      const reply = (await callList(turn, survey)) ?? {
        blocks: say.noCalls(towns.length + people.length),
      };
      turn.say({ ...reply, to: 'person' });
    },
  });

  return { calls, missing, letters: [letter, callLetter], actions: [calls], jobs: [remind] };
}
export type Reminding = ReturnType<typeof createReminding>;

import { action, job, type Work } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { postToCoordination } from '../delivery/post.ts';
import { SendOuts } from '../delivery/rows.ts';
import {
  reword,
  rewordLetters,
  sendAfterAll,
  withdraw,
  withdrawLetters,
} from '../delivery/waiting.ts';
import { instantOf } from '../time/wall-time.ts';
import type { Announcing } from './announcing.ts';
import { answersTo, concerned, mayBeTold, surveyOf } from './concerned.ts';
import type { Desk } from './desk.ts';
import { CLOSE, dropAlarms, matterOf, setAlarms } from './due-jobs.ts';
import { OfSurvey } from './letters.ts';
import type { Results } from './results.ts';
import { forDesk } from './rights.ts';
import { Responses, type Survey, Surveys } from './rows.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

const EXTEND = 'surveys.extend';

/** A survey ends at its instant, earlier, or later. */
export function createClosing(desk: Desk, words: Words, results: Results, announcing: Announcing) {
  /** From when on the answers' two years count; null: not yet. */
  async function mark({ tx }: Work, survey: Survey, closed: number | null): Promise<void> {
    for (const response of await tx.find(Responses, { survey: survey.id }))
      await tx.put(Responses, { ...response, closed });
  }

  async function end(work: Work, survey: Survey): Promise<Survey> {
    const at = Math.min(work.now, survey.closes);
    const closed: Survey = { ...survey, state: 'closed', closed: at };
    await work.tx.put(Surveys, closed);
    await mark(work, survey, at);
    await dropAlarms(work, survey);
    await withdraw(work, survey.sendOut);
    await withdrawLetters(work, matterOf(survey.id));
    return closed;
  }

  /** Nobody has released the invitation in time. */
  async function neverSent({ tx }: Work, survey: Survey): Promise<void> {
    if (survey.sendOut !== null) await tx.delete(SendOuts, survey.sendOut);
    await tx.put(Surveys, { ...survey, state: 'draft', sendOut: null });
  }

  const close = job(CLOSE.name, {
    args: CLOSE.args,
    async run(work, { survey: id }) {
      const survey = await surveyOf(work.tx, id);
      if (survey?.state === 'ready') await neverSent(work, survey);
      if (survey?.state !== 'open') return;
      if (work.now < survey.closes) return setAlarms(work, survey);
      const closed = await end(work, survey);
      const wanted = await concerned(desk, work.tx, survey);
      const turnout = results.turnout(survey, wanted, await answersTo(work.tx, id));
      const reply = {
        blocks: say.closedBy(survey.title, turnout),
        choices: [[results.choice(closed)], announcing.choices(closed), [reopenChoice(closed)]],
      };
      const key = `surveys.closed:${id}:${survey.closes}`;
      await postToCoordination(desk.post, work, key, reply);
    },
  });

  const ask = action('surveys.close', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await openOne(turn, id);
      if (!survey) return;
      const sure = toAction(say.closeNow, closeNow, { survey: id }, { careful: true });
      turn.say({ blocks: say.sureToClose(survey.title), choices: [[sure]], to: 'person' });
    },
  });

  const closeNow = action('surveys.close-now', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await openOne(turn, id);
      if (!survey) return;
      const closed = await end(turn, survey);
      const choices = [[results.choice(closed)], announcing.choices(closed)];
      turn.say({ blocks: say.closedNow(), choices, to: 'person' });
    },
  });

  async function openOne(turn: Turn, id: string): Promise<Survey | undefined> {
    const survey = await forDesk(turn, id);
    if (!survey || survey.state === 'open') return survey;
    turn.say(survey.state === 'closed' ? say.closedNow() : say.notSent());
    return undefined;
  }

  /** What runs, or has run: a new end makes it run again. */
  async function sentOne(turn: Turn, id: string): Promise<Survey | undefined> {
    const survey = await forDesk(turn, id);
    if (!survey || survey.state === 'open') return survey;
    if (survey.state !== 'closed') return void turn.say(say.notSent());
    const told = survey.each === 'person' && mayBeTold(survey, await answersTo(turn.tx, id));
    return told ? void turn.say(say.staysClosed()) : survey;
  }

  /**
   * Who did not get the invitation, since the end came or would have come before it, gets it now.
   * False: it was not taken back from anybody.
   */
  async function inviteOthers(turn: Turn, { sendOut: id, closed }: Survey): Promise<boolean> {
    const sendOut = id === null ? undefined : await turn.tx.get(SendOuts, id);
    const since = sendOut?.state === 'called-off' ? sendOut.ended : null;
    const takenBack = since !== null && closed !== null && since >= closed;
    if (sendOut && (takenBack || sendOut.state === 'done'))
      await sendAfterAll(desk.sendOuts, turn, sendOut);
    return takenBack;
  }

  const extendForm = form(EXTEND, {
    args: OfSurvey,
    async load(turn, { survey: id }) {
      const survey = await sentOne(turn, id);
      if (!survey) return undefined;
      const { closes: label, closesHint: hint } = say.fields;
      return {
        title: say.extendTitle,
        fields: [{ id: 'closes', kind: 'date', label, hint, time: true, ahead: true }],
        values: { closes: survey.wall },
      };
    },
    async done(turn, values, { survey: id }) {
      const survey = await sentOne(turn, id);
      if (!survey) return;
      const wall = String(values['closes']);
      const closes = instantOf(wall, desk.zone);
      if (closes <= turn.now) return turn.say({ blocks: say.inThePast(), to: 'person' });
      const later: Survey = {
        ...{ ...survey, wall, closes, zone: desk.zone },
        ...{ state: 'open', closed: null, announced: null },
      };
      // What is not read yet is no result any more.
      await withdraw(turn, survey.announced);
      await turn.tx.put(Surveys, later);
      await mark(turn, later, null);
      await setAlarms(turn, later);
      await reword(desk.sendOuts, turn, later.sendOut);
      await rewordLetters(turn, matterOf(id));
      const blocks = say.extended(words.closes(later), await inviteOthers(turn, survey));
      turn.say({ blocks, to: 'person' });
    },
  });

  const extend = action(EXTEND, {
    for: 'coordinator',
    args: OfSurvey,
    run: (turn, args) => turn.fill(EXTEND, args),
  });

  const reopenChoice = ({ id }: Survey): Choice => toAction(say.reopen, extend, { survey: id });

  const choices = (survey: Survey): Choice[] => {
    const of = { survey: survey.id };
    if (survey.state === 'closed') return [reopenChoice(survey)];
    return [toAction(say.extend, extend, of), toAction(say.close, ask, of)];
  };

  return { choices, actions: [ask, closeNow, extend], forms: [extendForm], jobs: [close] };
}
export type Closing = ReturnType<typeof createClosing>;

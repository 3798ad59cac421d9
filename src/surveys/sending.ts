import { action, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { HOUR } from '../time/instant.ts';
import { toCockpit } from './cockpit.ts';
import type { Desk } from './desk.ts';
import { INVITE, OfSurvey } from './letters.ts';
import { draftOf, forDesk } from './rights.ts';
import { type Survey, Surveys } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

const LEAST_TIME = HOUR;

type Parts = {
  readonly setAlarms: (work: Work, survey: Survey) => Promise<void>;
  readonly show: (turn: Turn, survey: Survey) => Promise<void>;
};

/** From the draft to the invitation, which is rehearsed and released where all send-outs are. */
export function createSending(desk: Desk, words: Words, { setAlarms, show }: Parts) {
  const send = action('surveys.send', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      if (survey.state === 'ready') return toCockpit(turn, survey.sendOut);
      if (survey.state !== 'draft') return turn.say(say.notDraft());
      if (survey.questions.length === 0) return turn.say(say.needsQuestion());
      if (survey.closes - turn.now < LEAST_TIME) return turn.say(say.needsTime());
      const { title, audience } = survey;
      const sendOut = await draftSendOut(turn, {
        ...{ title: texts.sendTitle(title), audience, kind: 'question', letter: INVITE },
        ...{ args: { survey: id }, by: turn.person.id },
      });
      const ready: Survey = { ...survey, state: 'ready', sendOut: sendOut.id };
      await turn.tx.put(Surveys, ready);
      await setAlarms(turn, ready);
      await toCockpit(turn, ready.sendOut);
      const { recipients } = await desk.sendOuts.reachOf(turn, sendOut);
      if (recipients.size > 0) return;
      const choices = [[toAction(say.openQuietly, openQuietly, { survey: id })]];
      turn.say({ blocks: say.nobodyHere(), choices, to: 'person' });
    },
  });

  /** Where nobody can be reached here, all is done by telephone: there is nothing to send. */
  const openQuietly = action('surveys.open', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      if (survey.state !== 'ready') return void (await draftOf(turn, id));
      if (survey.closes <= turn.now) return turn.say(say.needsTime());
      await withdraw(turn, survey);
      await turn.tx.put(Surveys, { ...survey, state: 'open', sendOut: null });
      turn.say({ blocks: say.sent(words.closes(survey)), to: 'person' });
    },
  });

  const back = action('surveys.back', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      if (survey.state !== 'ready') return void (await draftOf(turn, id));
      await withdraw(turn, survey);
      const draft: Survey = { ...survey, state: 'draft', sendOut: null };
      await turn.tx.put(Surveys, draft);
      await show(turn, draft);
    },
  });

  /** The invitation that nobody has released yet. */
  async function withdraw({ tx }: Turn, { sendOut }: Survey): Promise<void> {
    if (sendOut !== null) await tx.delete(SendOuts, sendOut);
  }

  const choices = ({ id, state }: Survey): Choice[][] => {
    const of = { survey: id };
    const onward = [toAction(say.send, send, of)];
    if (state === 'draft') return [onward];
    return [
      onward,
      [toAction(say.openQuietly, openQuietly, of), toAction(say.backToDraft, back, of)],
    ];
  };

  return { choices, actions: [send, openQuietly, back] };
}
export type Sending = ReturnType<typeof createSending>;

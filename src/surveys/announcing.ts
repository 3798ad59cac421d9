import { action, letterMaker } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { toCockpit } from './cockpit.ts';
import { OfSurvey } from './letters.ts';
import type { Results } from './results.ts';
import { forDesk } from './rights.ts';
import { type Survey, Surveys } from './rows.ts';
import { deskTexts as say } from './texts-desk.ts';
import { resultTexts } from './texts-results.ts';

const LETTER = 'surveys.outcome';

/** What came out is told to those who were asked, once. */
export function createAnnouncing(results: Results) {
  const letter = letterMaker(LETTER, {
    args: OfSurvey,
    async make(work, _, { survey: id }) {
      const survey = await work.tx.get(Surveys, id);
      const blocks = survey && (await results.forAll(work, survey));
      if (!survey || !blocks) return undefined;
      return {
        blocks: [...blocks, resultTexts.thanks()],
        choices: [[results.choice(survey)]],
      };
    },
  });

  const announce = action('surveys.announce', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      if (!(await results.forAll(turn, survey))) return turn.say(say.nothingToAnnounce());
      const { title, audience, announced } = survey;
      const drawnUp = announced === null ? undefined : await turn.tx.get(SendOuts, announced);
      if (drawnUp) return toCockpit(turn, drawnUp.id);
      const invitation = survey.sendOut === null ? [] : [survey.sendOut];
      const kept = await Promise.all(invitation.map((one) => turn.tx.get(SendOuts, one)));
      const sendOut = await draftSendOut(turn, {
        ...{ title: say.outcomeOf(title), audience, kind: 'circular', letter: LETTER },
        ...{ args: { survey: id }, by: turn.person.id },
        corrects: kept.flatMap((one) => one?.id ?? []),
      });
      await turn.tx.put(Surveys, { ...survey, announced: sendOut.id });
      await toCockpit(turn, sendOut.id);
    },
  });

  return {
    letter,
    choices: ({ id, state, results: whose }: Survey): Choice[] =>
      state === 'closed' && whose === 'all'
        ? [toAction(say.announce, announce, { survey: id })]
        : [],
    actions: [announce],
  };
}
export type Announcing = ReturnType<typeof createAnnouncing>;

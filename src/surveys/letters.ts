import { z } from 'zod';
import { note } from '../chat/blocks.ts';
import { type LetterMaker, letterMaker } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import type { Reply } from '../chat/reply.ts';
import type { Answering } from './answering.ts';
import { concerned, type Party, responseOf, surveyOf } from './concerned.ts';
import type { Desk } from './desk.ts';
import type { Survey } from './rows.ts';
import { texts } from './texts.ts';
import type { Words } from './words.ts';

export const OfSurvey = z.object({ survey: z.string() });
export const INVITE = 'surveys.invite';

/** What is sent when a survey begins: everything there is to know, and all questions as one text. */
export function createLetters(desk: Desk, words: Words, { answerChoice }: Answering) {
  const text = (survey: Survey) => textToTake(`Umfrage ${survey.title}`, words.asText(survey));

  function invitation(survey: Survey, parties: readonly Party[]): Reply {
    const { invite } = texts;
    const names = parties.flatMap((party) => words.town(party) ?? []);
    return {
      blocks: [
        invite.heading(survey.title),
        ...invite.towns(names),
        ...invite.intro(survey.intro),
        invite.closes(words.closes(survey), survey.each),
        ...(survey.release ? [note(invite.release)] : []),
        note(invite.toPass),
        texts.questions(words.questions(survey)),
        note(invite.notBinding),
      ],
      files: [text(survey)],
      choices: parties.map((party) => [
        parties.length === 1
          ? { ...answerChoice(survey, party, undefined), label: texts.answer(undefined) }
          : answerChoice(survey, party, undefined),
      ]),
      waits: true,
    };
  }

  const inTime = (survey: Survey, parties: readonly Party[]) => ({
    ...invitation(survey, parties),
    until: survey.closes,
  });

  const letter: LetterMaker = letterMaker(INVITE, {
    args: OfSurvey,
    async make(work, { person, towns }, { survey: id }) {
      const survey = await surveyOf(work.tx, id);
      if (!survey || survey.state === 'closed' || survey.closes <= work.now) return undefined;
      if (survey.each === 'person') {
        const answered = await responseOf(work.tx, id, null, person);
        return answered ? undefined : inTime(survey, [null]);
      }
      const wanted = await concerned(desk, work.tx, survey);
      const parties = towns.filter((town) => wanted.towns.includes(town));
      return parties.length === 0 ? undefined : inTime(survey, parties);
    },
  });

  return { letter, text };
}
export type Letters = ReturnType<typeof createLetters>;

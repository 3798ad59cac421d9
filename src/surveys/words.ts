import { StaffOfTowns } from '../people/rows.ts';
import { sourceInWords } from '../people/texts-sources.ts';
import { nameOf } from '../places/lookup.ts';
import type { Tx } from '../store/store.ts';
import type { Party } from './concerned.ts';
import { type Desk, dayOf, momentOf } from './desk.ts';
import type { Question, Response, Survey } from './rows.ts';
import { standingInWords, texts } from './texts.ts';

/** Surveys, answers and who gave them, as people read them. */
export function createWords(desk: Desk) {
  const town = (party: Party): string | undefined =>
    party === null ? undefined : nameOf(desk, party);

  /** A question with all that can be answered, in one line. */
  function question(of: Question): string {
    const optional = of.optional ? texts.optional : '';
    switch (of.kind) {
      case 'one':
      case 'several':
        return `${of.label}${texts.options(of.options)}${optional}`;
      case 'points':
        return `${of.label}${texts.pointsOver(of.total, of.options)}${optional}`;
      case 'scale':
        return `${of.label}${texts.scaleOf(of.low, of.high)}${optional}`;
      case 'yesno':
        return `${of.label}${texts.options([texts.yes, texts.no])}${optional}`;
      default:
        return `${of.label}${optional}`;
    }
  }

  const questions = (survey: Survey): string[] => survey.questions.map(question);
  const closes = (survey: Survey): string => momentOf(desk, survey.closes);

  /** All of it as one text, to be handed round in the house. */
  const asText = (survey: Survey): string =>
    texts.asText([
      `Umfrage: ${survey.title}`,
      survey.intro,
      ...questions(survey).map((line, i) => `${i + 1}. ${line}`),
      `Antworten bis ${closes(survey)}`,
      texts.invite.notBinding,
    ]);

  /** Who wrote an answer, as colleagues know each other; never for others. */
  async function who(tx: Tx, response: Response, reader: string): Promise<string> {
    const { person, town: of } = response;
    if (person === reader) return texts.you;
    if (person === null || of === null) return texts.somebody;
    const [staff] = await tx.find(StaffOfTowns, { person, town: of }, { limit: 1 });
    return staff?.name ?? texts.somebody;
  }

  /** How far a town (or oneself) has got, for its own people. */
  async function standing(
    tx: Tx,
    party: Party,
    response: Response | undefined,
    reader: string,
  ): Promise<string> {
    const said = standingInWords({
      state: response?.state ?? 'none',
      who: response ? await who(tx, response, reader) : '',
      day: response ? dayOf(desk, response.at) : '',
      source: response?.source ?? undefined,
    });
    return texts.ofTown(town(party), said);
  }

  return { town, question, questions, closes, asText, standing, source: sourceInWords };
}
export type Words = ReturnType<typeof createWords>;

import { bare } from '../../german/bare.ts';

/** For whom somebody asks: for themselves, or for their town. */
export type Voice = 'private' | 'town' | 'unknown';

const LONGEST = 2000;
const PRIVATE = /(^| )(ich|mein\w*|mir|mich)( |$)/;
const TOWN = /(^| )(wir|uns|unser\w*)( |$)/;
const OFFICE = /(^| )(stadt|gemeinde|ort|dorf|rathaus|verwaltung|burgermeister\w*|chef\w*)( |$)/;

/** „Mein Vermieter …“ is a citizen's matter; „bei uns“ says somebody who works for a town. */
export function voiceOf(question: string): Voice {
  const words = bare(question.slice(0, LONGEST));
  if (TOWN.test(words)) return 'town';
  return PRIVATE.test(words) && !OFFICE.test(words) ? 'private' : 'unknown';
}

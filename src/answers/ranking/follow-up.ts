import { fold } from '../../german/fold.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { type Word, wordsOf } from '../../german/words.ts';
import type { Kind } from '../../knowledge/entry.ts';
import type { PlaceFinder } from './place.ts';

/** What a follow-up really asks. */
export type Effective = {
  readonly question: string;
  readonly kind: Kind | undefined;
  /** The state that the follow-up names; it replaces any in the question before. */
  readonly state: string | undefined;
};

/** In a follow-up a single word is enough: the subject is known. First match wins. */
const KIND_SIGNS: readonly (readonly [Kind, RegExp])[] = [
  [
    'practice',
    /\b(beispiel\w*|praxis\w*|vorbild\w*|vorbilder|erfahrung\w*|anderswo|woanders|abgucken|(wer|wo|hat|haben) .*(schon|bereits)( \w+)? (gemacht|geschafft|jemand|probiert|umgesetzt|geklappt|gab|gibt)|andere(n|r)? (stadte|orte|gemeinden|kommunen|kleinstadte))\b/,
  ],
  [
    'template',
    /\b(vorlage\w*|muster\w*|textbaustein\w*|anschreiben|entwurf|vordruck|formulierung\w*)\b/,
  ],
  [
    'programme',
    /\b(geld\w*|forder\w*|zuschuss\w*|zuschusse|bezahl\w*|zahlt|zahlen|finanzier\w*|fordertopf|topf|tropfe|programm\w*|zuwendung\w*|kredit|kostet|kosten|bezuschuss\w*)\b/,
  ],
  ['method', /\b(methode\w*|format\w*|vorgeh\w*|geht man|gehen wir|ablauf|moderier\w*)\b/],
  [
    'contact',
    /\b(wer|wen|wem|ansprechpartner\w*|hilf\w*|helfen|berat\w*|kontakt\w*|stelle|anlaufstelle|anruf\w*|rufe|telefon\w*|zustandig\w*|amt|behorde|wohin|unterstutz\w*)\b/,
  ],
];

/** Words that only hold a follow-up together or point back. */
const POINTERS = new Set(
  'nur auch noch mal davon dazu dafur dabei damit hierzu hierfur dort sowas bekomme bekommen kriege kriegen bekommt gibt zeig zeige zeigen nenne nennen sehen will mochte brauche suche konkret konkrete wende wenden melde melden kenne kennt macht gut gute weitere mehr jemand gemacht'.split(
    ' ',
  ),
);
/** A longer sentence of its own words is a new question, whatever was asked before. */
const OWN_QUESTION = 7;

/** Puts the question before and the follow-up together. Pure: the same words, the same result. */
export function followUp(before: string, after: string, findPlace: PlaceFinder): Effective {
  const words = wordsOf(after, 200);
  const place = findPlace(words, () => false);
  const kind = kindIn(after);
  const fresh = words.filter((word, i) => !place.words.has(i) && isFresh(word, kind));
  if (fresh.length >= OWN_QUESTION) return { question: after, kind: undefined, state: place.state };
  const subject = place.state === undefined ? before : withoutPlace(before, findPlace);
  const added = fresh.map(({ text }) => text).join(' ');
  return { question: `${subject} ${added}`.trim(), kind, state: place.state };
}

function kindIn(text: string): Kind | undefined {
  const folded = fold(text.slice(0, 1000));
  return KIND_SIGNS.find(([, sign]) => sign.test(folded))?.[0];
}

function isFresh({ folded }: Word, kind: Kind | undefined): boolean {
  if (isStopWord(folded) || POINTERS.has(folded)) return false;
  return kind === undefined || !KIND_SIGNS.some(([, sign]) => sign.test(folded));
}

function withoutPlace(text: string, findPlace: PlaceFinder): string {
  const words = wordsOf(text, 400);
  const place = findPlace(words, () => false);
  if (place.words.size === 0) return text;
  return words.flatMap(({ text: word }, i) => (place.words.has(i) ? [] : [word])).join(' ');
}

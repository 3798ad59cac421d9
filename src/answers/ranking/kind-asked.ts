import { fold } from '../../german/fold.ts';
import type { Kind } from '../../knowledge/entry.ts';

/** What people say when they want one kind of answer, folded. */
const PRACTICE = [
  'beispiele?n?|praxisbeispiele?|vorbild(er)?|erfahrung(en)? gemacht|nachahm\\w*|abgucken|abschauen',
  'andere (kleine )?(orte|stadte|gemeinden|kommunen|kleinstadte|dorfer)|woanders|anderswo',
  'wer (hat|hatte|kann) (das |so ?etwas |so was |damit )?(schon|bereits|richtig)',
  'hat (das|so was|sowas) (schon )?(wer|jemand)|(klappt|funktioniert|geht) (so was|sowas|das) (in|bei|auch)',
  'wo (hat|haben|wurde|gibt es) [^.?!]{0,30}(schon|bereits|geklappt|funktioniert)',
];
const CONTACT = [
  'wer (hilft|rat|berat|unterstutzt|erklart|kummert|sitzt|fuhrt|organisiert|bietet|kennt sich)',
  'wer (kommt|geht|kann|konnte) [^.?!]{0,25}(helfen|beraten|sagen|begleiten|erklaren|mit uns|zu uns)',
  'an wen|bei wem|mit wem|wen (kann|konnen|muss|sollen?|frag\\w*|ruf\\w*)|wer ist (\\w+ )?zustandig',
  'ansprechpartner(in)?|anlaufstelle|beratungsstelle|telefonnummer|an die hand (nehmen|nimmt)|nimmt uns',
  '(welche|zustandige|welcher|welches) (stelle|behorde|verein|verband|amt)',
  'gibt(s| es| s) [^.?!]{0,25}(jemand(en|em)?|wen|leute) ',
  'jemand(en)?,? (der|die) (uns|das|sich|so was) ',
];
const PROGRAMME = [
  'forder\\w*|zuschuss\\w*|zuschusse|zuwendung\\w*|gelder|geld\\w*|fordertopf|topf|finanzier\\w*',
  'bezuschuss\\w*|kredit|darlehen|eigenanteil|beihilfe|spendier\\w*|antrag\\w*|beantrag\\w*',
  '(be)?zahlt|ubernimmt [^.?!]{0,20}kosten|kostet|teuer|euro|mittel',
  '(legt|gibt|schiesst|packt|tut) [^.?!]{0,30}(drauf|dazu|zu)',
];
const TEMPLATE = [
  'vorlage|muster\\w*|textbaustein\\w*|formulierung\\w*|textvorschlag|vordruck|anschreiben|entwurf fur',
];
const METHOD = [
  'methode\\w*|format(e)?|moderations\\w*|wie (moderier\\w*|fuhr\\w* wir)|workshop\\w*',
];

const sign = (patterns: readonly string[]) => new RegExp(`\\b(${patterns.join('|')})\\b`);

const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['practice', sign(PRACTICE)],
  ['contact', sign(CONTACT)],
  ['programme', sign(PROGRAMME)],
  ['template', sign(TEMPLATE)],
  ['method', sign(METHOD)],
];

/** The kinds that the words of a question point to; most questions point to none. */
export function kindsAsked(question: string): readonly Kind[] {
  const folded = fold(question.slice(0, 2000));
  return SIGNS.filter(([, sign]) => sign.test(folded)).map(([kind]) => kind);
}

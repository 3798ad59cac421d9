import { fold } from '../../german/fold.ts';
import type { Kind } from '../../knowledge/entry.ts';

/** What people say when they want one kind of answer, folded. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  [
    'practice',
    /\b(beispiele?n?|praxisbeispiele?|vorbild(er)?|erfahrung(en)? gemacht|andere (orte|stadte|gemeinden|kommunen|kleinstadte)|woanders|anderswo|wer hat (das |so ?etwas |so was |damit )?(schon|bereits)|abgucken)\b/,
  ],
  [
    'contact',
    /\b(wer (hilft|berat|unterstutzt|kann (uns|mir) (helfen|beraten|sagen))|an wen|wen (kann|konnen|muss|frag\w*|ruf\w*)|ansprechpartner(in)?|anlaufstelle|beratungsstelle|(welche|zustandige) (stelle|behorde)|wer ist (\w+ )?zustandig|telefonnummer|wer kennt sich)\b/,
  ],
  [
    'programme',
    /\b(forder\w*|zuschuss\w*|zuschusse|zuwendung\w*|geld|gelder|fordertopf|finanzier\w*|bezuschuss\w*|kredit|darlehen|wer (be)?zahlt|eigenanteil|beihilfe)\b/,
  ],
  [
    'template',
    /\b(vorlage|muster\w*|textbaustein\w*|formulierung\w*|textvorschlag|vordruck|anschreiben|entwurf fur)\b/,
  ],
  [
    'method',
    /\b(methode\w*|format(e)?|moderations\w*|wie (moderier\w*|fuhr\w* wir)|workshop\w*)\b/,
  ],
];

/** The kinds that the words of a question point to; most questions point to none. */
export function kindsAsked(question: string): readonly Kind[] {
  const folded = fold(question.slice(0, 2000));
  return SIGNS.filter(([, sign]) => sign.test(folded)).map(([kind]) => kind);
}

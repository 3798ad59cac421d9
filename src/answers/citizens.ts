import { bare } from '../german/bare.ts';

/** What citizens want of their own town hall. */
const SERVICES =
  /\b(personalausweis|reisepass|ausweis|fuhrerschein|mull|mulltonne|mullabfuhr|sperrmull|hundesteuer|kita platz|kitaplatz|kindergartenplatz|wohngeld|elterngeld|kindergeld|ummelden|anmelden|meldebescheinigung|geburtsurkunde|strafzettel|knollchen|wohnsitz|burgergeld|gewerbeschein|kfz|auto zulassen)\b/;
/** What towns themselves are after; it goes first. */
const TOWNS =
  /\b(forder\w*|zuschuss\w*|geld|finanzier\w*|bauen|neubau|anbau|umbau|sanier\w*|konzept|unsere stadt|wir als|stadtverwaltung|gemeinderat|stadtrat|beispiel\w*|satzung\w*|verordnung\w*|muster|vorlage|nachbar(stadt|ort|gemeinde)\w*)\b/;

/** What nobody behind the counter says of these. */
const AS_A_CITIZEN =
  /\b(beantrag\w*|verlanger\w*|abhol\w*|verloren|kommt nicht|nicht abgeholt|wo bekomme? ich|mein\w*)\b/;

/** Whether it is one so plainly that no likeness to an entry counts. */
export const isPlainlyForTheCounter = (question: string): boolean =>
  isForTheCounter(question) && AS_A_CITIZEN.test(bare(question));

/** Whether a question is for the counter of a town hall and not for those who work behind it. */
export function isForTheCounter(question: string): boolean {
  const words = bare(question);
  return SERVICES.test(words) && !TOWNS.test(words);
}

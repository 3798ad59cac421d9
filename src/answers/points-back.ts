import { stateNamed } from '../german/states.ts';

/** „und …“, „nur …“: the sentence goes on where the last one ended. */
const GOES_ON = /^(und|nur|auch|oder|aber|noch|sonst|was ist mit|wie ist es in)\b/i;
/** „dabei“, „dafür“, „das auch“: a word that stands for what was asked before. */
const STANDS_FOR =
  /\b(dabei|dafür|dafuer|davon|dazu|hierzu|hierfür|hierfuer|so etwas|sowas|das (auch|schon|mal)|es das)\b/i;
/** „in Sachsen“, „für Vereine“: no sentence of its own. */
const WHERE_ALONE =
  /^(in|im|für|fuer|bei uns in|wir sind in|wir liegen in|wir sind aus)\s+\S+(\s\S+)?$/i;
const LONGEST = 12;

/** Whether a text makes sense only together with the question before. */
export function pointsBack(text: string): boolean {
  const said = text.trim().replace(/[.!?]+$/, '');
  if (said.split(/\s+/).length > LONGEST) return false;
  return (
    GOES_ON.test(said) ||
    STANDS_FOR.test(said) ||
    WHERE_ALONE.test(said) ||
    stateNamed(said) !== undefined
  );
}

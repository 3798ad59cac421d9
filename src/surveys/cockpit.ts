import type { Turn } from '../chat/turn.ts';
import type { Survey } from './rows.ts';
import { texts } from './texts.ts';

/** To the screen on which a send-out is looked at and released. */
export async function toCockpit(turn: Turn, sendOut: Survey['sendOut']): Promise<void> {
  if (!(await turn.go('rundschreiben', `senden ${sendOut}`))) turn.say(texts.gone());
}

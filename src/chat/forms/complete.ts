import { doing, noteDeed } from '../audit.ts';
import { Forms, type Progress } from '../rows.ts';
import type { Turn } from '../turn.ts';
import type { Values } from './form.ts';
import type { FormDesk } from './run.ts';

/** A form is filled in: it is over, and does what it was for. */
export async function complete(turn: Turn, desk: FormDesk, progress: Progress, values: Values) {
  const { id, form, args, deed } = progress;
  await turn.tx.delete(Forms, id);
  if (deed !== undefined) await noteDeed(turn, deed, 'sent');
  await desk.forms.get(form)?.done(deed === undefined ? turn : doing(turn, deed), values, args);
}

import type { Progress } from '../rows.ts';
import type { Turn } from '../turn.ts';
import { complete } from './complete.ts';
import { type Faults, isAsked, type Value, type Values } from './form.ts';
import { read } from './read.ts';
import { type FormDesk, save, surroundings } from './run.ts';
import { showFaults } from './show.ts';

/** A dialog was sent off: the values are read anew, since a dialog can be forged too. */
export async function finishDialog(turn: Turn, desk: FormDesk, progress: Progress, values: Values) {
  const { values: right, faults } = readDialog(desk, progress, values, turn.now);
  if (Object.keys(faults).length > 0) {
    const kept = await save(turn, { ...progress, values: right, mode: 'steps' });
    return turn.say(showFaults(kept, faults));
  }
  await complete(turn, desk, progress, right);
}

/** What a dialog holds, field by field, and what is wrong with it. */
export function readDialog(
  desk: FormDesk,
  progress: Progress,
  values: Values,
  now: number,
): { readonly values: Values; readonly faults: Faults } {
  const right = new Map<string, Value>();
  const faults = new Map<string, string>();
  for (const field of progress.fields) {
    const raw = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    const text = [raw ?? ''].flat().join(', ');
    if (text.trim() === '' && field.optional) continue;
    if (!isAsked(field, Object.fromEntries(right))) continue;
    const understood = read(field, text, surroundings(desk, now));
    if ('fault' in understood) faults.set(field.id, understood.fault);
    else right.set(field.id, understood.value);
  }
  const all = Object.fromEntries(right);
  const whole = faults.size === 0 ? (desk.forms.get(progress.form)?.check(all) ?? {}) : {};
  return { values: all, faults: { ...Object.fromEntries(faults), ...whole } };
}

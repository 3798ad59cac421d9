import { bare } from '../../german/bare.ts';
import { MINUTE } from '../../time/instant.ts';
import { zoned } from '../../time/zone.ts';
import type { Effect } from '../reply.ts';
import { Forms, type Progress, ReceivedFiles } from '../rows.ts';
import { texts } from '../texts.ts';
import type { Turn } from '../turn.ts';
import { complete } from './complete.ts';
import { type Field, type Form, fieldsAsked, type Value, type Values } from './form.ts';
import { read, type Surroundings } from './read.ts';
import { askWhatItWas, askWhetherToGoOn, showFaults, showStep, showWhatToChange } from './show.ts';

const RESTS_AFTER = 15 * MINUTE;

/** The forms there are, and what their fields need to know of the world. */
export type FormDesk = {
  readonly forms: ReadonlyMap<string, Form>;
  readonly zone: string;
  towns: Surroundings['towns'];
};

export function surroundings(desk: FormDesk, now: number): Surroundings {
  return { now: zoned(now, desk.zone).toPlainDateTime(), towns: desk.towns };
}

/** What became of a text that came while a form was open. */
type Taken = 'taken' | 'question';

const isQuestion = (text: string) => /\?\s*$/.test(text);

export async function save(turn: Turn, progress: Progress): Promise<Progress> {
  const touched = { ...progress, at: turn.now };
  await turn.tx.put(Forms, touched);
  return touched;
}

/** The next question; after a correction the summary, or what it has brought up. */
function stepAfter({ fields, step, correcting }: Progress, values: Values): number {
  const asked = fieldsAsked(fields, values);
  const next = fields.findIndex(
    (field, i) =>
      asked.includes(field) &&
      (correcting ? !field.optional && values[field.id] === undefined : i > step),
  );
  return next < 0 ? fields.length : next;
}

/** The step is answered: on to the next one, or back to the summary. */
async function proceed(turn: Turn, progress: Progress, values: Values) {
  const step = stepAfter(progress, values);
  const correcting = progress.correcting && step < progress.fields.length;
  const next = { ...progress, values, step, correcting, doubtful: null };
  turn.say(showStep(await save(turn, next)));
}

const withValue = ({ values }: Progress, field: Field, value: Value): Values => ({
  ...values,
  [field.id]: value,
});

const withName = (progress: Progress, field: Field, named: string | undefined): Progress => ({
  ...progress,
  fields: progress.fields.map((one) =>
    one.id === field.id && one.kind === 'town' ? { ...one, named } : one,
  ),
});

/** „überspringen“, „so lassen“ and „fertig“ typed do what their buttons do: the values to go on with. */
function wordOnward({ values }: Progress, field: Field, text: string): Values | undefined {
  const word = bare(text);
  const { [field.id]: chosen, ...rest } = values;
  if (field.optional && word === bare(texts.form.skip)) return rest;
  const { ready, keep } = texts.form;
  const onward = field.kind === 'several' ? ready : keep;
  return chosen !== undefined && word === bare(onward) ? values : undefined;
}

export const isRested = (turn: Turn, { at }: Progress): boolean => turn.now - at > RESTS_AFTER;

/** What was said last waits: it is the answer, or it is said anew when the form is left. */
export async function askToGoOn(turn: Turn, progress: Progress, text: string): Promise<void> {
  await turn.tx.put(Forms, { ...progress, doubtful: text });
  turn.say(askWhetherToGoOn(progress));
}

export async function answer(
  turn: Turn,
  desk: FormDesk,
  progress: Progress,
  text: string,
  isCommand: boolean,
): Promise<Taken> {
  const field = progress.fields[progress.step];
  if (!field) return 'question';
  const onward = wordOnward(progress, field, text);
  if (onward) {
    await proceed(turn, progress, onward);
    return 'taken';
  }
  const wide = (field.kind === 'text' || field.kind === 'long') && !field.asks;
  const understood = read(field, text, surroundings(desk, turn.now));
  if (isQuestion(text) && wide) {
    turn.say(askWhatItWas(await save(turn, { ...progress, doubtful: text })));
    return 'taken';
  }
  if ((isQuestion(text) || isCommand) && 'fault' in understood) return 'question';
  if ('fault' in understood) turn.say(showStep(await save(turn, progress), understood.fault));
  else {
    const named = withName(progress, field, understood.named);
    await proceed(turn, named, withValue(progress, field, understood.value));
  }
  return 'taken';
}

export async function answerWithFile(turn: Turn, progress: Progress): Promise<boolean> {
  const field = progress.fields[progress.step];
  if (field?.kind !== 'file' || turn.incoming.kind !== 'file') return false;
  const { name, type } = turn.incoming.file;
  const { faults } = texts.form;
  const fault = !field.types.includes(type)
    ? faults.fileType(field.types)
    : turn.file === 'too large'
      ? faults.fileTooLarge
      : faults.fileGone;
  if (!field.types.includes(type) || !(turn.file instanceof Uint8Array)) {
    turn.say(showStep(await save(turn, progress), fault));
    return true;
  }
  const id = turn.newId();
  const base64 = Buffer.from(turn.file).toString('base64');
  const { person, now } = turn;
  await turn.tx.insert(ReceivedFiles, { id, person: person.id, name, type, base64, at: now });
  await proceed(turn, progress, withValue(progress, field, id));
  return true;
}

async function setOption(turn: Turn, progress: Progress, field: Field, id: string) {
  if (field.kind !== 'several') return proceed(turn, progress, withValue(progress, field, id));
  const chosen = [progress.values[field.id] ?? []].flat();
  const others = chosen.filter((other) => other !== id);
  const now = chosen.includes(id) ? others : [...chosen, id].slice(0, field.max);
  const next = await save(turn, { ...progress, values: withValue(progress, field, now) });
  const { message } = turn.incoming;
  turn.say({ ...showStep(next), ...(message && { replaces: message }) });
}

/** What was answered and is not asked any more does not count. */
const valuesAsked = ({ fields, values }: Progress): Values => {
  const asked = new Set(fieldsAsked(fields, values).map(({ id }) => id));
  return Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id)));
};

async function send(turn: Turn, desk: FormDesk, progress: Progress) {
  const form = desk.forms.get(progress.form);
  const values = valuesAsked(progress);
  const faults = form?.check(values) ?? {};
  if (Object.keys(faults).length > 0) return turn.say(showFaults(progress, faults));
  await complete(turn, desk, progress, values);
}

/** A step was tapped. Undefined: all is done; a text: it was none for the form, go on with it. */
export async function press(
  turn: Turn,
  desk: FormDesk,
  effect: Extract<Effect, { kind: 'form' }>,
): Promise<string | undefined> {
  const progress = await turn.tx.get(Forms, effect.progress);
  if (!progress || progress.mode === 'dialog') turn.say(texts.form.over);
  else if (effect.step !== progress.step) turn.say(showStep(progress));
  else return step(turn, desk, effect, progress);
  return undefined;
}

async function step(
  turn: Turn,
  desk: FormDesk,
  effect: Extract<Effect, { kind: 'form' }>,
  progress: Progress,
): Promise<string | undefined> {
  const field = progress.fields[progress.step];
  switch (effect.do) {
    case 'set':
      if (field) await setOption(turn, progress, field, effect.value);
      return;
    case 'next':
      return proceed(turn, progress, progress.values).then(() => undefined);
    case 'skip': {
      const { [field?.id ?? '']: _, ...rest } = progress.values;
      return proceed(turn, progress, rest).then(() => undefined);
    }
    case 'send':
      return send(turn, desk, progress).then(() => undefined);
    case 'change':
      turn.say(showWhatToChange(progress));
      return;
    case 'visit': {
      const visit = { ...progress, step: Number(effect.value), correcting: true };
      turn.say(showStep(await save(turn, visit)));
      return;
    }
    case 'resume':
      turn.say(showStep(await save(turn, { ...progress, doubtful: null })));
      return;
    case 'answer':
      if (field && progress.doubtful)
        await proceed(turn, progress, withValue(progress, field, progress.doubtful));
      return;
    case 'leave':
      return leave(turn, progress, effect.value === 'question');
  }
}

/** Gives the form up, or lets it wait; what was typed meanwhile is then read as a question. */
async function leave(turn: Turn, progress: Progress, keep: boolean): Promise<string | undefined> {
  if (keep) await turn.tx.put(Forms, { ...progress, doubtful: null });
  else await turn.tx.delete(Forms, progress.id);
  return progress.doubtful ?? undefined;
}

/** One step back; from what was only looked at to change it, back to the summary. */
export async function goBack(turn: Turn, progress: Progress) {
  const { fields, values, correcting } = progress;
  const here = fields[progress.step];
  if (correcting && here && (here.optional || values[here.id] !== undefined)) {
    const step = fields.length;
    return turn.say(showStep(await save(turn, { ...progress, step, correcting: false })));
  }
  const asked = fieldsAsked(fields, values);
  const step = Math.max(
    fields.findLastIndex((field, i) => i < progress.step && asked.includes(field)),
    0,
  );
  turn.say(showStep(await save(turn, { ...progress, step, correcting: false })));
}

export async function cancel(turn: Turn, progress: Progress) {
  await turn.tx.delete(Forms, progress.id);
  turn.say(texts.form.cancelled);
}

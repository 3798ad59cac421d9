import { chatKey, type Place } from '../../people/address.ts';
import type { Json } from '../json.ts';
import { Forms, type Progress } from '../rows.ts';
import { texts } from '../texts.ts';
import type { Turn } from '../turn.ts';
import { type Field, fieldsAsked, type Questions, type Values } from './form.ts';
import type { FormDesk } from './run.ts';
import { showStep } from './show.ts';

/** Fields that no dialog can show are asked step by step. */
const NOT_IN_DIALOGS = new Set(['file', 'points']);

/** What is empty has not been answered before. */
const answeredIn = ({ values = {} }: Questions): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

function firstStep(questions: Questions): number {
  const { review, fields } = questions;
  const values = answeredIn(questions);
  const answered = ({ id }: Field) => values[id] !== undefined;
  if (review === 'rest') return fields.findLastIndex(answered) + 1;
  const asked = fieldsAsked(fields, values);
  const open = fields.findIndex(
    (field) => !field.optional && asked.includes(field) && !answered(field),
  );
  if (review) return open < 0 ? fields.length : open;
  return 0;
}

type Opening = {
  readonly form: string;
  readonly args: Json;
  readonly deed: string | undefined;
};

/** Begins a form: the one that this person had begun in this chat gives way. */
export async function openForm(
  turn: Turn,
  desk: FormDesk,
  { form: id, args, deed }: Opening,
  direct: Place | undefined,
  dialogs: boolean,
): Promise<void> {
  const form = desk.forms.get(id);
  if (!form) throw new Error(`no form ${id}`);
  if (!direct) return turn.say(texts.writeToMe);
  const questions = await form.load(turn, args);
  if (!questions) return;
  const chat = chatKey(direct);
  for (const old of await turn.tx.find(Forms, { person: turn.person.id, chat }))
    await turn.tx.delete(Forms, old.id);
  const asDialog =
    dialogs &&
    turn.incoming.trigger !== undefined &&
    questions.fields.every(({ kind }) => !NOT_IN_DIALOGS.has(kind));
  const progress: Progress = {
    id: turn.newId(),
    person: turn.person.id,
    chat,
    place: direct,
    form: id,
    args,
    title: questions.title,
    intro: [...(questions.intro ?? [])],
    fields: [...questions.fields],
    values: answeredIn(questions),
    step: firstStep(questions),
    correcting: false,
    mode: asDialog ? 'opening' : 'steps',
    opener: turn.incoming.id,
    at: turn.now,
    doubtful: null,
    ...(deed !== undefined && { deed }),
  };
  await turn.tx.insert(Forms, progress);
  if (!asDialog) turn.say({ ...showStep(progress), to: 'person' });
}

import { wallInShort } from '../../german/moments.ts';
import { type Block, facts, list, note } from '../blocks.ts';
import type { Choice, Effect, Reply } from '../reply.ts';
import type { Progress } from '../rows.ts';
import { texts } from '../texts.ts';
import { type Faults, type Field, fieldsAsked, type Option, type Value } from './form.ts';

const words = texts.form;

type Step = Extract<Effect, { kind: 'form' }>['do'];

const step = (progress: Progress, label: string, what: Step, value = ''): Choice => ({
  label,
  words: [],
  careful: false,
  effect: { kind: 'form', progress: progress.id, step: progress.step, do: what, value },
});

export function optionsOf(field: Field): readonly Option[] {
  if (field.kind === 'yesno') return words.yesNo;
  if (field.kind === 'one' || field.kind === 'several' || field.kind === 'points')
    return field.options;
  if (field.kind !== 'scale') return [];
  const numbers = Array.from({ length: field.max - field.min + 1 }, (_, i) => field.min + i);
  return numbers.map((number) => ({ id: String(number), label: String(number) }));
}

/** A value as a person would have typed it: what stands in a field already. */
export function valueAsTyped(field: Field, value: string): string {
  if (field.kind === 'date') return wallInShort(value);
  return field.kind === 'number' ? value.replace('.', ',') : value;
}

/** A value in the words it was chosen by. */
export function valueInWords(field: Field, value: Value | undefined): string {
  if (value === undefined) return words.nothing;
  const options = optionsOf(field);
  const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  if (field.kind === 'town') return field.named ?? String(value);
  if (field.kind === 'date' || field.kind === 'number') return valueAsTyped(field, String(value));
  return [value]
    .flat()
    .map((part) => {
      const [id = '', points] = field.kind === 'points' ? part.split('=') : [part];
      return points === undefined ? label(id) : `${label(id)} ${points}`;
    })
    .join(', ');
}

function helpFor(field: Field): readonly Block[] {
  if (field.kind === 'several') return [words.several(field.max)];
  if (field.kind === 'scale') return [words.scale(field.min, field.low, field.max, field.high)];
  if (field.kind === 'points')
    return words.points(
      field.options.map(({ label }) => label),
      field.total,
    );
  return [];
}

/** Answered before: it can stay as it is. Of several the chosen ones are marked, and „Fertig“ keeps them. */
const isKept = ({ values }: Progress, { id, kind }: Field): boolean =>
  kind !== 'several' && values[id] !== undefined;

function choicesFor(progress: Progress, field: Field): Choice[][] {
  const chosen = [progress.values[field.id] ?? []].flat();
  const taps = field.kind === 'points' ? [] : optionsOf(field);
  const rows = taps.map(({ id, label }) => {
    const marked = field.kind === 'several' && chosen.includes(id);
    return step(progress, marked ? words.chosen(label) : label, 'set', id);
  });
  const onward = [
    ...(field.kind === 'several' && chosen.length > 0 ? [step(progress, words.ready, 'next')] : []),
    // By their words only: a number may be the answer itself.
    ...(isKept(progress, field) ? [{ ...step(progress, words.keep, 'next'), careful: true }] : []),
    ...(field.optional ? [{ ...step(progress, words.skip, 'skip'), careful: true }] : []),
  ];
  const inOneRow = field.kind === 'scale' || field.kind === 'yesno';
  return [...(inOneRow ? [rows] : rows.map((row) => [row])), onward].filter((row) => row.length);
}

const askedIn = ({ fields, values }: Progress) => fieldsAsked(fields, values);

/** The question of the present step, or the summary behind the last one. */
export function showStep(progress: Progress, fault?: string): Reply {
  const field = progress.fields[progress.step];
  if (!field) return showSummary(progress);
  const before = fault ? [note(fault)] : progress.step === 0 ? progress.intro : [];
  const asked = askedIn(progress);
  return {
    blocks: [
      ...before,
      ...words.step(
        progress.title,
        asked.indexOf(field) + 1,
        asked.length,
        field.label,
        field.hint,
      ),
      ...helpFor(field),
      ...(isKept(progress, field) && field.kind !== 'file'
        ? [words.before(valueInWords(field, progress.values[field.id]))]
        : []),
      words.ways(progress.step === 0 && !progress.correcting),
    ],
    choices: choicesFor(progress, field),
  };
}

function showSummary(progress: Progress): Reply {
  return {
    blocks: [
      ...words.summary(progress.title),
      facts(
        askedIn(progress).map((field) => [
          field.label,
          valueInWords(field, progress.values[field.id]),
        ]),
      ),
    ],
    choices: [[step(progress, words.send, 'send'), step(progress, words.change, 'change')]],
  };
}

function ways(progress: Progress, fields: readonly Field[]): Choice[][] {
  return fields.map((field) => [
    step(progress, field.label, 'visit', String(progress.fields.indexOf(field))),
  ]);
}

export const showWhatToChange = (progress: Progress): Reply => ({
  blocks: words.changeWhat,
  choices: ways(progress, askedIn(progress)),
});

/** What has to be mended comes first: by its name, and as the first way on. */
export function showFaults(progress: Progress, faults: Faults): Reply {
  const faulty = progress.fields.filter(({ id }) => Object.hasOwn(faults, id));
  const rows = faulty.map(({ id, label }) => words.fault(label, faults[id] ?? ''));
  const others = askedIn(progress).filter((field) => !faulty.includes(field));
  return {
    blocks: [list(rows), ...words.changeWhat],
    choices: ways(progress, [...faulty, ...others]),
  };
}

export function askWhetherToGoOn(progress: Progress): Reply {
  return {
    blocks: words.rested(progress.title),
    choices: [[step(progress, words.goOn, 'resume'), step(progress, words.leave, 'leave')]],
  };
}

export function askWhatItWas(progress: Progress): Reply {
  return {
    blocks: words.answerOrQuestion,
    choices: [
      [step(progress, words.isAnswer, 'answer')],
      [step(progress, words.isQuestion, 'leave', 'question')],
    ],
  };
}

import { Temporal } from 'temporal-polyfill';
import { bare } from '../../german/bare.ts';
import { readDate, readTime } from '../../time/read-date.ts';
import { texts } from '../texts.ts';
import type { Field, FieldOf, Option, Value } from './form.ts';

/** `named`: how people call what was understood, where its value says nothing to them. */
export type Read = { readonly value: Value; readonly named?: string } | { readonly fault: string };

/** What a field needs to know of the world to understand an answer. */
export type Surroundings = {
  readonly now: Temporal.PlainDateTime;
  /** Towns of that name, best first. */
  towns(text: string): readonly Option[];
};

const faults = texts.form.faults;

/** The option meant by a number, its label, or an unmistakable part of the label. */
export function optionMeant(options: readonly Option[], text: string): Option | undefined {
  const wanted = bare(text);
  if (/^\d+$/.test(wanted)) return options[Number(wanted) - 1];
  const exact = options.find(({ id, label }) => bare(label) === wanted || id === text);
  if (exact) return exact;
  if (wanted === '') return undefined;
  const begins = options.filter(({ label }) => bare(label).startsWith(wanted));
  const contain = options.filter(({ label }) => ` ${bare(label)} `.includes(` ${wanted} `));
  const [only, ...others] = begins.length > 0 ? begins : contain;
  return others.length === 0 ? only : undefined;
}

function readOne(options: readonly Option[], text: string): Read {
  const option = optionMeant(options, text);
  return option ? { value: option.id } : { fault: faults.one(options.length) };
}

/** „Ehrenamt und Vereine“ may be one name, or two. */
function several(options: readonly Option[], part: string): readonly (Option | undefined)[] {
  const whole = optionMeant(options, part.trim());
  return whole ? [whole] : part.split(/\bund\b/).map((one) => optionMeant(options, one.trim()));
}

function readSeveral(field: FieldOf<'several'>, text: string): Read {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const whole = optionMeant(field.options, text);
  const found = whole ? [whole] : parts.flatMap((part) => several(field.options, part));
  const ids = [...new Set(found.flatMap((option) => (option ? [option.id] : [])))];
  if (found.includes(undefined) || ids.length === 0) return { fault: faults.several };
  return ids.length > field.max ? { fault: faults.tooMany(field.max) } : { value: ids };
}

function readNumber(min: number, max: number, text: string): Read {
  const plain = text
    .trim()
    .replace(/\s+\p{L}+\.?$/u, '')
    .replace(/\.(?=\d{3}\b)/g, '')
    .replace(',', '.');
  const number = /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
  return number >= min && number <= max
    ? { value: String(number) }
    : { fault: faults.number(min, max) };
}

/** „Radweg 3, Kita 2“, or just „3 2 0“ in the order of the options. */
function readPoints({ options, total }: FieldOf<'points'>, text: string): Read {
  const numbers = text.match(/\d{1,4}/g)?.map(Number) ?? [];
  const parts = text.split(/[,;\n]/).map((part) => /^(.*?)(\d{1,4})$/.exec(part.trim()));
  const named = parts.map((part) => {
    const name = part?.[1]?.replace(/(?<![\s:=])[\s:=]+$/, '') ?? '';
    const option = /[a-zäöü]/i.test(name) ? optionMeant(options, name) : undefined;
    return option && { id: option.id, points: Number(part?.[2]) };
  });
  const spread = named.every((part) => part !== undefined)
    ? named
    : options.map(({ id }, i) => ({ id, points: numbers[i] ?? 0 }));
  const sum = spread.reduce((all, { points }) => all + points, 0);
  if (sum !== total) return { fault: faults.points(total, sum) };
  return { value: spread.filter(({ points }) => points > 0).map((p) => `${p.id}=${p.points}`) };
}

function readDay(field: FieldOf<'date'>, text: string, now: Temporal.PlainDateTime): Read {
  const today = now.toPlainDate();
  const day = readDate(text, today);
  if (!day) return { fault: faults.date };
  if (field.ahead && Temporal.PlainDate.compare(day, today) < 0) return { fault: faults.passed };
  if (field.past && day.toString() > today.toString()) return { fault: faults.past };
  if (!field.time) return { value: day.toString() };
  const time = readTime(text);
  if (!time) return { fault: faults.time };
  const moment = day.toPlainDateTime(time);
  if (field.ahead && Temporal.PlainDateTime.compare(moment, now) <= 0)
    return { fault: faults.passed };
  return { value: moment.toString({ smallestUnit: 'minute' }) };
}

function readTown(text: string, { towns }: Surroundings): Read {
  const found = towns(text);
  const [only] = found;
  if (only && (found.length === 1 || only.id === text))
    return { value: only.id, named: only.label };
  return { fault: only ? faults.whichTown(found.map(({ label }) => label)) : faults.town };
}

/** Understands what a person typed (or a dialog sent) for a field. */
export function read(field: Field, text: string, around: Surroundings): Read {
  const trimmed = text.trim();
  switch (field.kind) {
    case 'text':
    case 'long': {
      const length = [...trimmed].length;
      if (length === 0) return { fault: faults.empty };
      return length > field.max ? { fault: faults.long(field.max, length) } : { value: trimmed };
    }
    case 'one':
      return readOne(field.options, trimmed);
    case 'yesno':
      return readOne(texts.form.yesNo, trimmed);
    case 'several':
      return readSeveral(field, trimmed);
    case 'number':
    case 'scale':
      return readNumber(field.min, field.max, trimmed);
    case 'points':
      return readPoints(field, trimmed);
    case 'date':
      return readDay(field, trimmed, around.now);
    case 'town':
      return readTown(trimmed, around);
    case 'file':
      return { fault: faults.file };
  }
}

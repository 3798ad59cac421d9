import { z } from 'zod';
import { EVERYWHERE, STATES } from './states.ts';

/** German words for what is wrong with a value: each says what to do. */
const asks = (wish: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'fehlt' : wish),
});

export const text = z
  .string(asks('muss Text sein (Zahlen und ja/nein in Anführungszeichen setzen)'))
  .refine((value) => value.trim() !== '', 'ist leer – ausfüllen oder die Zeile löschen');

export const list = z.array(text, asks('muss eine Liste sein, z. B. [eins, zwei]'));

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, asks(`muss eines davon sein: ${values.join(', ')}`));

export const id = z
  .string(asks('muss Text sein'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'darf nur a–z, 0–9 und einzelne Bindestriche enthalten')
  .max(40, 'darf höchstens 40 Zeichen lang sein');

export const short = text.refine(
  (value) => [...value].length <= 45,
  'darf höchstens 45 Zeichen lang sein',
);

const WEB = /^https?:$/;

/** Only what opens a web page: never javascript:, data: or file:. */
export const link = z
  .string(asks('muss Text sein'))
  .refine(
    (value) => URL.canParse(value) && WEB.test(new URL(value).protocol) && !/\s/.test(value),
    'ist kein sicherer Verweis – die vollständige Adresse mit https:// angeben',
  );

export const email = z
  .string(asks('muss Text sein'))
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'ist keine E-Mail-Adresse');

const realDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

export const day = z
  .string(asks('muss ein Tag sein, z. B. "2027-03-01"'))
  .refine(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && realDay(value),
    'ist kein gültiger Tag – so schreiben: 2027-03-01',
  );

export const yearly = z.string(asks('muss Monat und Tag sein, z. B. "10-31"')).refine(
  // 2028 is a leap year: 02-29 is a day that may come back.
  (value) => /^\d\d-\d\d$/.test(value) && realDay(`2028-${value}`),
  'ist kein Tag im Jahr – so schreiben: "10-31"',
);

const CHECKED = 'ist kein Stand – so schreiben: 2026, "2026-03" oder 2026-03-01';
const inRange = (year: number): boolean => year >= 1949 && year <= 2100;

/** When the source was last seen: year, month or day; a number or a date become text. */
export const checked = z
  .union([z.number(), z.date(), z.string()], asks(CHECKED))
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : `${value}`))
  .refine((value) => {
    const [year = '', month = '01', dayOfMonth = '01'] = value.split('-');
    const shaped = /^\d{4}(-\d\d){0,2}$/.test(value);
    return shaped && inRange(Number(year)) && realDay(`${year}-${month}-${dayOfMonth}`);
  }, CHECKED);

export const year = z
  .number(asks('muss eine Jahreszahl sein'))
  .refine((value) => Number.isInteger(value) && inRange(value), 'ist keine Jahreszahl');

export const state = oneOf(STATES);
export const stateOrAll = oneOf([EVERYWHERE, ...STATES]);
export const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item, asks('muss eine Liste sein, z. B. [eins, zwei]'));

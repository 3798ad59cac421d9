import { z } from 'zod';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const instant = z.number();

const Alarm = z.object({
  id: z.string(),
  /** One alarm for one purpose: set again, it is moved. */
  key: z.string(),
  job: z.string(),
  args: z.json(),
  due: instant.nullable(),
  /** How often it went off in vain. */
  failed: z.number(),
});
export type Alarm = Readonly<z.infer<typeof Alarm>>;
/** What is to happen at an instant. It names matters, never people. */
export const Alarms = table('alarms', Alarm, {
  about: texts.kept.alarms,
  unique: [['key']],
  due: { at: 'due', within: [] },
  person: null,
  keep: [],
});

const Unasked = z.object({ id: z.string(), person: z.string(), at: instant });
/** What a person was written unasked, for the weekly limit. */
export const UnaskedLetters = table('unasked', Unasked, {
  about: texts.kept.unasked,
  by: [['person']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 30, after: 'at', do: 'delete' }],
});

export const deliveryTables = [Alarms, UnaskedLetters];

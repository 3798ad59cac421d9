import { z } from 'zod';
import { table } from '../store/table.ts';
import { Addressees } from './audience.ts';
import { KIND_NAMES } from './kinds.ts';
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

const RoundTurn = z.object({
  /** The round and the turn it was. */
  id: z.string(),
  due: instant,
  at: instant,
  /** It came too late to be of use. */
  missed: z.boolean(),
});
/** What came round, and what was left out because it had become pointless. */
export const Rounds = table('rounds', RoundTurn, {
  about: texts.kept.rounds,
  person: null,
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

/** Its id is the key of the letter. */
const Unasked = z.object({ id: z.string(), person: z.string(), at: instant });
/** What a person was written unasked, for the weekly limit. */
export const UnaskedLetters = table('unasked', Unasked, {
  about: texts.kept.unasked,
  by: [['person']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 30, after: 'at', do: 'delete' }],
});

const SendOut = z.object({
  id: z.string(),
  title: z.string(),
  audience: Addressees,
  kind: z.enum(KIND_NAMES),
  /** Which feature words it, from what. */
  letter: z.string(),
  args: z.json(),
  /** Who drew it up. */
  by: z.string().nullable(),
  /** The send-outs that this one corrects. */
  corrects: z.array(z.string()),
  /** From when on those say the same; missing: from its release on. */
  since: instant.optional(),
  /** Missed: its time passed while the hotline was off. */
  state: z.enum(['draft', 'checking', 'running', 'paused', 'done', 'called-off', 'missed']),
  made: instant,
  starts: instant.nullable(),
  released: instant.nullable(),
  /** Letters so far, and the last person that was dealt with. */
  written: z.number(),
  cursor: z.string().nullable(),
  ended: instant.nullable(),
});
export type SendOut = Readonly<z.infer<typeof SendOut>>;
export const SendOuts = table('send-outs', SendOut, {
  about: texts.kept.sendOuts,
  by: [['state']],
  person: 'by',
  erase: { blank: { by: null } },
  keep: [
    { days: 90, after: 'ended', do: 'delete' },
    // Drawn up and never sent.
    { days: 731, after: 'made', do: 'delete' },
  ],
});

export const deliveryTables = [Alarms, Rounds, UnaskedLetters, SendOuts];

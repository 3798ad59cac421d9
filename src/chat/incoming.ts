import { z } from 'zod';
import { Account, Place } from '../people/address.ts';

/** A message's own id on its platform, unique in its chat. */
const Receipt = z.string();
export type Receipt = z.infer<typeof Receipt>;

/** What a person filled in, by field id. */
const Values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const base = {
  /** The platform's id of this update: the same id is taken once. */
  id: z.string(),
  at: z.number(),
  from: Account,
  place: Place,
  name: z.string().optional(),
  /** The message that was written, or whose button was pressed. */
  message: Receipt.optional(),
  /** Opens a dialog, for a few seconds (Slack). */
  trigger: z.string().optional(),
};

export const Incoming = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('text'), text: z.string() }),
  z.object({ ...base, kind: z.literal('command'), word: z.string(), rest: z.string() }),
  /** `choice` is what stood on the wire; it may be forged. */
  z.object({ ...base, kind: z.literal('press'), choice: z.string() }),
  /** A dialog was sent off; `form` is the id it was opened with. */
  z.object({ ...base, kind: z.literal('form'), form: z.string(), values: Values }),
  z.object({
    ...base,
    kind: z.literal('file'),
    file: z.object({ ref: z.string(), name: z.string(), type: z.string(), size: z.number() }),
  }),
  /** The person blocked us, or left. */
  z.object({ ...base, kind: z.literal('left') }),
  z.object({ ...base, kind: z.literal('back') }),
  /** The chat has a new id (a Telegram group that became a supergroup). */
  z.object({ ...base, kind: z.literal('moved'), to: Place }),
  /** Voice, pictures, stickers: nothing that can be read; or a message changed afterwards. */
  z.object({ ...base, kind: z.literal('other'), edited: z.boolean().optional() }),
]);
export type Incoming = Readonly<z.infer<typeof Incoming>>;
export type IncomingOf<K extends Incoming['kind']> = Extract<Incoming, { kind: K }>;

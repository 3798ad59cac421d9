import { z } from 'zod';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const AccessRequest = z.object({
  id: z.string(),
  person: z.string(),
  town: z.string(),
  /** Name and office, for the coordination to check. */
  who: z.string(),
  /** How to reach this person at the town hall. */
  reach: z.string().nullable(),
  at: z.number(),
});
export type AccessRequest = Readonly<z.infer<typeof AccessRequest>>;
/** Gone as soon as somebody has decided. */
export const AccessRequests = table('access-requests', AccessRequest, {
  about: texts.kept.requests,
  unique: [['person', 'town']],
  by: [['town']],
  person: 'person',
  erase: 'delete',
  town: 'town',
  keep: [{ days: 60, after: 'at', do: 'delete' }],
});

const TownByHand = z.object({
  /** The town's key; official ones are eight digits, so they never meet. */
  id: z.string(),
  name: z.string(),
  state: z.string(),
  district: z.string(),
  population: z.number().nullable(),
  person: z.string().nullable(),
  /** Since when it waits for a coordinator; null: it is confirmed. */
  pending: z.number().nullable(),
});
export type TownByHand = Readonly<z.infer<typeof TownByHand>>;
/** Towns that no list knows. */
export const TownsByHand = table('towns-by-hand', TownByHand, {
  about: texts.kept.byHand,
  person: 'person',
  erase: { blank: { person: null } },
  town: 'id',
  keep: [{ days: 90, after: 'pending', do: 'delete' }],
});

const CodeGift = z.object({ id: z.string(), person: z.string(), town: z.string(), at: z.number() });
/** That somebody has handed a colleague a code; the codes themselves live for a week only. */
export const CodeGifts = table('code-gifts', CodeGift, {
  about: texts.kept.gifts,
  by: [['person', 'town']],
  person: 'person',
  erase: 'delete',
  town: 'town',
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

export const townTables = [AccessRequests, TownsByHand, CodeGifts];

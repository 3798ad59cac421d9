import { z } from 'zod';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const Watch = z.object({
  /** A platform that is down, or the knowledge. */
  id: z.string(),
  since: z.number(),
  /** What the coordination was told of it. */
  told: z.string().nullable(),
});
/** What is wrong at this moment; the row goes when it is right again. */
export const Watches = table('watches', Watch, {
  about: texts.kept.watches,
  person: null,
  keep: [{ days: 365, after: 'since', do: 'delete' }],
});

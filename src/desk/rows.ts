import { z } from 'zod';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const Circular = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** Says at the top that it corrects an earlier one. */
  correction: z.boolean(),
  person: z.string().nullable(),
  at: z.number(),
});
export type Circular = Readonly<z.infer<typeof Circular>>;
export const Circulars = table('circulars', Circular, {
  about: texts.kept.circulars,
  person: 'person',
  erase: { blank: { person: null } },
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

export const deskTables = [Circulars];

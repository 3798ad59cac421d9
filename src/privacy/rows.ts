import { z } from 'zod';
import { table } from '../store/table.ts';
import { BACKUP_DAYS } from './periods.ts';
import { texts } from './texts.ts';

const Erasure = z.object({
  id: z.string(),
  /**
   * Seals of who was erased: people's ids are guessed by nobody and stand only in older backups, so
   * that is where a seal can be told whose it is, and nowhere else.
   */
  persons: z.array(z.string()),
  at: z.number(),
  /** When the last byte had left the files. */
  scrubbed: z.number().nullable(),
});
export type Erasure = Readonly<z.infer<typeof Erasure>>;
/** Kept a day longer than the oldest backup, so that a restore can repeat what was erased. */
export const Erasures = table('erasures', Erasure, {
  about: texts.kept.erasures,
  by: [['scrubbed']],
  person: null,
  keep: [{ days: BACKUP_DAYS + 1, after: 'at', do: 'delete' }],
});

export const privacyTables = [Erasures];

import { z } from 'zod';
import { Block } from './blocks.ts';
import { type File, FileRef } from './files.ts';

/** A message as it waits in the outbox: what its buttons mean stays in the store. */
export const Written = z.object({
  blocks: z.array(Block),
  /** `wire` travels to the platform and back; `say` does the same when typed. */
  choices: z.array(z.array(z.object({ label: z.string(), wire: z.string(), say: z.string() }))),
  files: z.array(FileRef),
  replaces: z.string().nullable(),
});
export type Written = Readonly<z.infer<typeof Written>>;

/** A message as an adapter gets it: its files are made. */
export type Message = Omit<Written, 'files'> & { readonly files: readonly File[] };

import { z } from 'zod';
import { Block } from './blocks.ts';

/** A message as an adapter gets it: what its buttons mean has stayed in the store. */
export const Message = z.object({
  blocks: z.array(Block),
  /** `wire` travels to the platform and back; `say` does the same when typed. */
  choices: z.array(z.array(z.object({ label: z.string(), wire: z.string(), say: z.string() }))),
  replaces: z.string().nullable(),
});
export type Message = Readonly<z.infer<typeof Message>>;

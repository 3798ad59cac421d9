import { z } from 'zod';

/** What can be kept: arguments of buttons, forms and files. */
export const Json = z.json();
export type Json = z.infer<typeof Json>;

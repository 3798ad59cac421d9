import { z } from 'zod';

/** Who writes: a user of a platform. `space` is the Slack workspace, '' elsewhere. */
export const Account = z.object({
  platform: z.string(),
  space: z.string(),
  user: z.string(),
});
export type Account = Readonly<z.infer<typeof Account>>;

/** Where it is said: a chat, or a thread in it. */
export const Place = z.object({
  platform: z.string(),
  space: z.string(),
  chat: z.string(),
  thread: z.string().optional(),
  kind: z.enum(['direct', 'group']),
});
export type Place = Readonly<z.infer<typeof Place>>;

/** Parts joined so that no two addresses share a key, whatever characters they hold. */
const joined = (parts: readonly string[]) =>
  parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/');

export const accountKey = ({ platform, space, user }: Account) => joined([platform, space, user]);

export const chatKey = ({ platform, space, chat, thread }: Place) =>
  joined([platform, space, chat, ...(thread === undefined ? [] : [thread])]);

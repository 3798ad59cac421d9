import { setTimeout as sleep } from 'node:timers/promises';

/** The person waits meanwhile, and Slack for its acknowledgement. */
const PATIENCE = 1_000;

/** Messages of which is known where they went; whose is older is pressed by nobody any more. */
const REMEMBERED = 10_000;

/** Asks Slack for the chat with a person; undefined: it does not say. */
type Ask = (user: string) => Promise<string | undefined>;

/** The chats with single people, as they become known. */
export function createDirectChats(ask: Ask) {
  const chats = new Map<string, string>();
  const asking = new Map<string, Promise<string | undefined>>();
  /** Where a message went that was sent to a person's id, by how Slack names it. */
  const aliases = new Map<string, string>();

  function learn(user: string, chat: string | undefined) {
    if (chat?.startsWith('D')) chats.set(user, chat);
  }

  function find(user: string): Promise<string | undefined> {
    const found =
      asking.get(user) ??
      ask(user)
        .catch(() => undefined)
        .finally(() => asking.delete(user));
    asking.set(user, found);
    return found.then((chat) => {
      learn(user, chat);
      return chat;
    });
  }

  return {
    learn,
    /** Their own id serves as well if Slack does not say in time. */
    async of(user: string): Promise<string> {
      const known = chats.get(user);
      if (known !== undefined) return known;
      const late = sleep(PATIENCE, undefined, { ref: false });
      return (await Promise.race([find(user), late])) ?? user;
    },
    /** Where a chat that is named by its person really is; some calls take nothing else. */
    real: (chat: string): string => chats.get(chat) ?? chat,
    /** A message went out to `chat`: what is pressed on it comes back from there. */
    went(chat: string, { channel, ts }: { readonly channel?: string; readonly ts?: string }) {
      if (channel === undefined || channel === chat) return;
      learn(chat, channel);
      aliases.set(`${channel} ${ts}`, chat);
      const [oldest] = aliases.size > REMEMBERED ? aliases.keys() : [];
      if (oldest !== undefined) aliases.delete(oldest);
    },
    /** The chat a message was sent to, whatever Slack calls it. */
    sentTo: (channel: string, ts: string): string => aliases.get(`${channel} ${ts}`) ?? channel,
  };
}
export type DirectChats = ReturnType<typeof createDirectChats>;

import { ApiError } from './api-error.ts';

export type RawUpdate = { readonly update_id: number } & Readonly<Record<string, unknown>>;

type Waiting = { readonly answer: (updates: RawUpdate[]) => void; readonly refuse: () => void };

/** Updates until they are confirmed: fetched by long polling, or pushed to a webhook. */
export function createUpdates() {
  const open = new Map<number, { readonly update: RawUpdate; readonly done: () => void }>();
  let last = 500;
  let held: Waiting | undefined;
  let webhook: { readonly url: string; readonly secret: string } | undefined;
  /** The end of what is pushed for each chat: in order there, chats beside each other. */
  const pushed = new Map<string, Promise<void>>();
  let ended = false;
  /** The kinds that the bot has asked for, last. */
  let wanted: ReadonlySet<string> | undefined;
  /** What a webhook was answered with, for tests. */
  const statuses: number[] = [];

  function confirm(id: number) {
    open.get(id)?.done();
    open.delete(id);
  }

  async function push(update: RawUpdate) {
    while (webhook && !ended && open.has(update.update_id)) {
      const { url, secret } = webhook;
      const status = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': secret,
        },
        body: JSON.stringify(update),
      }).then(
        (response) => response.status,
        () => 0,
      );
      statuses.push(status);
      if (status === 200) return confirm(update.update_id);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  function enqueue(update: RawUpdate) {
    const chat = /"chat":\{"id":(-?\d+)/.exec(JSON.stringify(update))?.[1] ?? '';
    pushed.set(
      chat,
      (pushed.get(chat) ?? Promise.resolve()).then(() => push(update)),
    );
  }

  return {
    statuses,
    want(kinds: readonly string[]) {
      if (kinds.length > 0) wanted = new Set(kinds);
    },
    webhook: () => webhook,
    waiting: () => open.size,
    setWebhook(next: typeof webhook) {
      webhook = next;
      if (next) for (const { update } of open.values()) enqueue(update);
    },
    /** Resolves when the bot has confirmed it, or never gets it: it did not ask for that kind. */
    add(content: Readonly<Record<string, unknown>>, id = ++last): Promise<void> {
      const [kind = ''] = Object.keys(content);
      if (wanted && !wanted.has(kind)) return Promise.resolve();
      return new Promise((done) => {
        const update = { update_id: id, ...content };
        open.set(id, { update, done });
        if (webhook) enqueue(update);
        held?.answer([...open.values()].map((one) => one.update));
        held = undefined;
      });
    },
    async fetch(offset: number, limit: number, seconds: number): Promise<RawUpdate[]> {
      if (webhook)
        throw new ApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      held?.refuse();
      held = undefined;
      for (const id of open.keys()) if (id < offset) confirm(id);
      const ready = [...open.values()].map(({ update }) => update).slice(0, limit);
      if (ready.length > 0 || seconds === 0) return ready;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle([]), seconds * 1000);
        const settle = (updates: RawUpdate[]) => {
          clearTimeout(timer);
          resolve(updates.slice(0, limit));
        };
        const refuse = () => {
          clearTimeout(timer);
          reject(
            new ApiError(
              409,
              'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
            ),
          );
        };
        held = { answer: settle, refuse };
      });
    },
    end() {
      ended = true;
      held?.answer([]);
    },
  };
}

import type { Way } from './hotline-process.ts';
import { createPerson as createSlackPerson } from './slack/people.ts';
import { openSlackServer } from './slack/server.ts';
import { createPerson as createTelegramPerson } from './telegram/people.ts';
import { openTelegramServer } from './telegram/server.ts';

/** Many people on one platform who each send numbered notes, and what they are shown. */
export type Crowd = {
  /** Where the hotline finds the platform. */
  readonly root: string;
  /** Resolves when the note was acknowledged; with `again`, brought so many times more. */
  note(n: number, person: number, again?: number): Promise<void>;
  /** Texts in all chats, in order. */
  texts(): string[];
  stop(): Promise<void>;
};

export const noteText = (n: number) => `notiz Nummer-${n}-`;
export const noteIn = (text: string) => Number(/Nummer-(\d+)-/.exec(text)?.[1]);

const cache = <T>(make: (id: number) => T) => {
  const known = new Map<number, T>();
  return {
    known,
    get(id: number): T {
      const one = known.get(id) ?? make(id);
      known.set(id, one);
      return one;
    },
  };
};

async function telegramCrowd(way: Way): Promise<Crowd> {
  const server = await openTelegramServer();
  const people = cache((id) => createTelegramPerson(server, 10_000 + id));
  return {
    root: server.url,
    async note(n, person, again = 0) {
      const { user } = people.get(person);
      const chat = { id: user.id, type: 'private' };
      const message = { message_id: n + 1, date: 1, from: user, chat, text: noteText(n) };
      const update = 1_000_000 + n;
      await server.updates.add({ message }, update);
      // Only a webhook can bring what was confirmed already.
      if (way === 'telegram-webhook')
        for (let i = 0; i < again; i++) await server.updates.add({ message }, update);
    },
    texts: () => [...people.known.values()].flatMap((one) => one.shown().map(({ text }) => text)),
    stop: server.stop,
  };
}

async function slackCrowd(way: Way, url: string): Promise<Crowd> {
  const server = await openSlackServer();
  if (way === 'slack-http') server.sendTo(url);
  const people = cache((id) => createSlackPerson(server, `U${10_000 + id}`));
  return {
    root: server.apiUrl,
    async note(n, person, again = 0) {
      const body = { ...people.get(person).message(noteText(n)), event_id: `Ev${1_000_000 + n}` };
      for (let i = 0; i <= again; i++) await server.event(body);
    },
    texts: () =>
      [...people.known.values()].flatMap((one) => one.shown().map((shown) => one.look(shown).text)),
    stop: server.stop,
  };
}

export const openCrowd = (way: Way, port: number): Promise<Crowd> =>
  way.startsWith('slack')
    ? slackCrowd(way, `http://127.0.0.1:${port}/slack/events`)
    : telegramCrowd(way);

import type { Hotline } from '../../src/hotline.ts';
import { Accounts } from '../../src/people/rows.ts';
import type { Store } from '../../src/store/store.ts';
import { openHotline } from '../support/house.ts';
import { settled } from '../support/settled.ts';

export type Room = {
  readonly store: Store;
  readonly chat: Hotline;
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/** The whole hotline behind an adapter; time passes while the platform's pace makes it wait. */
export async function openRoom(parts: Parameters<typeof openHotline>[0]): Promise<Room> {
  const hotline = openHotline(parts);
  const { chat, store } = hotline;
  await chat.start();
  return {
    ...{ store, chat, stop: hotline.stop },
    settled: () => settled(hotline),
  };
}

export const people = async ({ store }: Room) => (await store.tx((tx) => tx.all(Accounts))).length;

import type { Hotline } from '../../src/hotline.ts';
import { Accounts } from '../../src/people/rows.ts';
import type { Store } from '../../src/store/store.ts';
import { openHotline } from '../support/house.ts';

export type Room = {
  readonly store: Store;
  readonly chat: Hotline;
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/** The whole hotline behind an adapter; time passes while the platform's pace makes it wait. */
export async function openRoom(parts: Parameters<typeof openHotline>[0]): Promise<Room> {
  const hotline = openHotline(parts);
  const { chat, store, clock } = hotline;
  await chat.start();
  return {
    ...{ store, chat, stop: hotline.stop },
    async settled() {
      let idle = false;
      const done = chat.idle().then(() => {
        idle = true;
      });
      while (!idle) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (!idle) clock.pass(20);
      }
      await done;
    },
  };
}

export const people = async ({ store }: Room) => (await store.tx((tx) => tx.all(Accounts))).length;

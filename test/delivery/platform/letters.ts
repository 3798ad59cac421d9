import { paragraph } from '../../../src/chat/blocks.ts';
import { writeNotice } from '../../../src/chat/letters.ts';
import { chatTables, type Letter, Outbox } from '../../../src/chat/rows.ts';
import { peopleTables } from '../../../src/people/rows.ts';
import { createIds } from '../../../src/store/id.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { letterText } from './ledger.ts';

export type PlatformName = 'telegram' | 'slack';

/** All that sending reads and writes. */
export const outboxTables = [...peopleTables, ...chatTables];

/** One chat for each letter. */
export const chatOf = (platform: PlatformName, n: number) =>
  platform === 'telegram' ? String(1_000_000 + n) : `D${1_000_000 + n}`;

type Batch = {
  readonly platform: PlatformName;
  readonly letters: readonly number[];
  readonly doubt: (n: number) => Letter['doubt'];
};

const SLICE = 200;
const keyOf = (n: number) => `notice:${n}`;

/** Writes letters as delivery does; written twice, each is still one. */
export async function writeLetters(store: Store, clock: Clock, batch: Batch): Promise<void> {
  const { platform, letters, doubt } = batch;
  const newId = createIds(clock);
  for (let from = 0; from < letters.length; from += SLICE) {
    await store.tx(async (tx) => {
      const now = clock.now();
      for (const n of letters.slice(from, from + SLICE)) {
        const place = { platform, space: '', chat: chatOf(platform, n), kind: 'direct' } as const;
        await writeNotice(
          { tx, newId, now },
          {
            ...{ key: keyOf(n), person: `person ${n}`, place, due: now, matter: null },
            reply: { blocks: [paragraph(letterText(n))] },
            doubt: doubt(n),
          },
        );
      }
    });
  }
}

const OPEN = ['planned', 'held', 'sending', 'checking'] as const;

/** Letters that are not over yet. */
export const openLetters = (store: Store, platform: PlatformName): Promise<readonly Letter[]> =>
  store.tx(async (tx) => {
    const found: Letter[] = [];
    for (const state of OPEN) found.push(...(await tx.find(Outbox, { platform, state })));
    return found;
  });

/** What the hotline has recorded of each letter. */
export const records = (store: Store): Promise<ReadonlyMap<number, Letter>> =>
  store.tx(async (tx) => {
    const rows = await tx.all(Outbox);
    return new Map(rows.map((row) => [Number(row.key.split(':')[1]), row]));
  });

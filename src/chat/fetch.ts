import { accountKey, chatKey } from '../people/address.ts';
import { Accounts } from '../people/rows.ts';
import type { Store } from '../store/store.ts';
import type { Adapter } from './adapter.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import { Forms } from './rows.ts';

/** The contents of a file, or why there are none. */
export type Fetched = Uint8Array | 'too large' | 'gone';

const LARGEST = 1024 * 1024;

/** What a server sends, as long as it is not more than that. */
export async function readAtMost(limit: number, { ok, body }: Response): Promise<Fetched> {
  if (!ok || !body) return 'gone';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type FetchParts = {
  readonly store: Store;
  readonly adapters: ReadonlyMap<string, Adapter>;
};

/** Fetches a file that somebody's form waits for, before the turn: a turn has no effects. */
export function createFetch({ store, adapters }: FetchParts) {
  const isWanted = ({ from, place, file }: IncomingOf<'file'>) =>
    store.tx(async (tx) => {
      const account = await tx.get(Accounts, accountKey(from));
      if (!account) return false;
      const { person } = account;
      const [progress] = await tx.find(Forms, { person, chat: chatKey(place) });
      const field = progress?.fields[progress.step];
      return field?.kind === 'file' && field.types.includes(file.type);
    });

  return async (incoming: Incoming): Promise<Fetched | undefined> => {
    if (incoming.kind !== 'file' || !(await isWanted(incoming))) return undefined;
    const { ref, size } = incoming.file;
    if (size > LARGEST) return 'too large';
    const adapter = adapters.get(incoming.place.platform);
    const fetched = await adapter?.fetchFile?.(ref, LARGEST).catch(() => undefined);
    return fetched ?? 'gone';
  };
}

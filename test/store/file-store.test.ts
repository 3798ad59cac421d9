import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { sampleTables } from '../contracts/store-samples.ts';
import { folder, removeFolders } from './folder.ts';

const homes = new WeakMap<Store, string>();

async function openIn(dir: string): Promise<Store> {
  const store = await openFileStore({ dir, tables: sampleTables });
  homes.set(store, dir);
  return store;
}

storeContract('file', {
  open: async () => openIn(join(await folder(), 'data')),
  async reopen(store) {
    await store.close();
    return openIn(homes.get(store) ?? '');
  },
  cleanUp: removeFolders,
});

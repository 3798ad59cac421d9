import { openMemoryStore } from '../../src/store/memory.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { sampleTables } from '../contracts/store-samples.ts';

storeContract(
  'memory',
  {
    open: async () => openMemoryStore({ tables: sampleTables }),
    reopen: { none: 'memory forgets on purpose' },
    cleanUp: async () => {},
  },
  300,
);

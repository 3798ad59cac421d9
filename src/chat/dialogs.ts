import { accountKey } from '../people/address.ts';
import { Accounts } from '../people/rows.ts';
import type { NewId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../time/clock.ts';
import type { Adapter } from './adapter.ts';
import { readDialog } from './forms/dialog.ts';
import type { Faults, Field } from './forms/form.ts';
import type { FormDesk } from './forms/run.ts';
import { showStep } from './forms/show.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import { writeStep } from './letters.ts';
import { Forms, type Progress } from './rows.ts';

/** A dialog shows everything at once: what may not be asked can be left out there. */
const inDialog = (field: Field): Field => (field.only ? { ...field, optional: true } : field);

type DialogParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly desk: FormDesk;
};

/** Opens forms as dialogs once their turn is kept; those that cannot be opened go step by step. */
export function createDialogs({ store, clock, newId, adapters, desk }: DialogParts) {
  /** A crash or a second try finds the row in another mode: the step is asked once. */
  async function settle(progress: Progress, mode: 'dialog' | 'steps') {
    await store.tx(async (tx) => {
      const row = await tx.get(Forms, progress.id);
      if (row?.mode !== 'opening') return;
      const next = { ...row, mode };
      await tx.put(Forms, next);
      if (mode === 'steps') await writeStep({ tx, newId, now: clock.now() }, next, showStep(next));
    });
  }

  return {
    async open(incoming: Incoming) {
      const adapter = adapters.get(incoming.place.platform);
      const opening = await store.tx((tx) => tx.find(Forms, { mode: 'opening' }));
      for (const progress of opening) {
        if (progress.opener !== incoming.id) continue;
        const { id, title, intro, fields, values } = progress;
        const shown = { id, title, intro, fields: fields.map(inDialog), values };
        let outcome: 'opened' | 'expired' | undefined;
        try {
          outcome = await adapter?.openForm?.(incoming, shown);
        } finally {
          await settle(progress, outcome === 'opened' ? 'dialog' : 'steps');
        }
      }
    },
    /** What is wrong with a dialog, before it is taken: it stays open with the faults in it. */
    faults: ({ from, form, values }: IncomingOf<'form'>) =>
      store.tx(async (tx): Promise<Faults | undefined> => {
        const progress = await tx.get(Forms, form);
        const account = await tx.get(Accounts, accountKey(from));
        if (!progress || progress.person !== account?.person) return undefined;
        const { faults } = readDialog(desk, progress, values, clock.now());
        return Object.keys(faults).length > 0 ? faults : undefined;
      }),
    /** Triggers of an earlier run have expired. */
    async recover() {
      const opening = await store.tx((tx) => tx.find(Forms, { mode: 'opening' }));
      for (const progress of opening) await settle(progress, 'steps');
    },
  };
}

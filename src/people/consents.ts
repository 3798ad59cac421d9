import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Consent, Consents } from './rows.ts';

/** Rises when the words change that people agree to. */
const VERSION = 1;

const standing = async (tx: Tx, person: string, about: Consent['about']) =>
  (await tx.find(Consents, { person, about })).find(({ withdrawn }) => withdrawn === null);

export const consents = async (tx: Tx, person: string, about: Consent['about']): Promise<boolean> =>
  (await standing(tx, person, about)) !== undefined;

type Writer = { readonly tx: Tx; readonly newId: NewId; readonly now: Instant };

export async function giveConsent(
  { tx, newId, now }: Writer,
  person: string,
  about: Consent['about'],
): Promise<void> {
  if (await consents(tx, person, about)) return;
  const row = { id: newId(), person, about, version: VERSION, given: now, withdrawn: null };
  await tx.insert(Consents, row);
}

export async function withdrawConsent(
  { tx, now }: Pick<Writer, 'tx' | 'now'>,
  person: string,
  about: Consent['about'],
): Promise<void> {
  const row = await standing(tx, person, about);
  if (row) await tx.put(Consents, { ...row, withdrawn: now });
}

import { Temporal } from 'temporal-polyfill';
import type { News, Work } from '../chat/feature.ts';
import type { Choice } from '../chat/reply.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Follow } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Desk, stateOfPerson, worldOf } from './desk.ts';
import { suits } from './ranking/place.ts';
import { KnownEntries } from './rows.ts';

/** New is what was checked or came in within so many months. */
const NEW_FOR = { months: 3 };

export const newSince = (desk: Desk, now: Instant): Temporal.PlainDate =>
  Temporal.PlainDate.from(worldOf(desk, now).today).subtract(NEW_FOR);

/** On the themes that somebody follows, and of use where they work; the latest first. */
async function followed(tx: Tx, desk: Desk, { person, themes }: Follow): Promise<readonly Entry[]> {
  const state = await stateOfPerson(tx, person, desk);
  return desk
    .book()
    .knowledge.entries.filter((entry) => entry.themes?.some((theme) => themes.includes(theme)))
    .filter((entry) => suits(entry, state))
    .toSorted((a, b) => (b.checked ?? '').localeCompare(a.checked ?? ''));
}

/** What was checked or came in lately. */
export async function lately(work: Pick<Work, 'tx' | 'now'>, desk: Desk, follow: Follow) {
  const since = newSince(desk, work.now).toString();
  const entries = await followed(work.tx, desk, follow);
  return entries.filter(({ checked = '' }) => checked >= since.slice(0, checked.length || 1));
}

/** What this hotline did not know yet, or not so freshly checked, at an instant. */
export async function unknownAt(tx: Tx, desk: Desk, follow: Follow, since: Instant) {
  const found: Entry[] = [];
  for (const entry of await followed(tx, desk, follow)) {
    const known = await tx.get(KnownEntries, entry.id);
    if (known && known.since > since) found.push(entry);
  }
  return found;
}

/** Notes which entries there are now. What is there the first time is new to nobody. */
export async function learn({ tx, now }: Pick<Work, 'tx' | 'now'>, desk: Desk): Promise<void> {
  const known = new Map((await tx.all(KnownEntries)).map((row) => [row.id, row]));
  const since = known.size === 0 ? 0 : now;
  const { entries } = desk.book().knowledge;
  for (const { id, checked = null } of entries)
    if (known.get(id)?.checked !== checked) await tx.put(KnownEntries, { id, checked, since });
  const there = new Set(entries.map(({ id }) => id));
  for (const id of known.keys()) if (!there.has(id)) await tx.delete(KnownEntries, id);
}

/** A button for each place where some of it is found. */
export const waysTo = (news: readonly News[]): Choice[][] =>
  [...new Map(news.map(({ choice }) => [choice.label, choice])).values()].map((choice) => [choice]);

/** What else has come up in the network on these themes. */
export async function newsOfOthers(
  work: Work,
  { person, themes }: Follow,
  since: Instant,
): Promise<readonly News[]> {
  const found: News[] = [];
  for (const { news } of work.features)
    if (news) found.push(...(await news(work, { person, themes, since })));
  return found;
}

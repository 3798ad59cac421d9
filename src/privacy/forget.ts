import type { Work } from '../chat/feature.ts';
import { erase } from './erase.ts';

/** Whoever relies on this person hears of it, then everything about them goes. */
export async function forget(work: Work, person: string): Promise<number> {
  for (const feature of work.features) await feature.forgets?.(work, person);
  return erase(work, work.tables, person);
}

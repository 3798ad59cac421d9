import type { Work } from '../chat/feature.ts';
import { erase } from './erase.ts';

/** The last of the coordination: without anybody the hotline answers to no one. */
export async function isLastOfCoordination(
  { coordinators }: Pick<Work, 'coordinators'>,
  person: string,
): Promise<boolean> {
  const all = await coordinators();
  return all.length === 1 && all.includes(person);
}

/** Whoever relies on this person hears of it, then everything about them goes. */
export async function forget(work: Work, person: string): Promise<number> {
  for (const feature of work.features) await feature.forgets?.(work, person);
  return erase(work, work.tables, person);
}

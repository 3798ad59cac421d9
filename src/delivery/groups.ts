import type { Group, Work } from '../chat/feature.ts';
import { Follows } from '../people/rows.ts';
import { allStaff } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import { type Addressees, followersOf, townsKnown, type Wanted, wantedBy } from './audience.ts';
import { texts } from './texts.ts';

const words = texts.groups;

/** Towns of the network that no feature has seen take part in anything. */
async function neverThere({ tx, features }: Work): Promise<Wanted> {
  const seen = new Set<string>();
  for (const { tookPart } of features)
    for (const town of (await tookPart?.(tx)) ?? []) seen.add(town);
  return { towns: (await townsKnown(tx)).filter((town) => !seen.has(town)), people: [] };
}

async function everybodyInTowns({ tx }: Work): Promise<Wanted> {
  return { towns: [], people: [...new Set((await allStaff(tx)).map(({ person }) => person))] };
}

/** The themes that there are to follow. */
export const themesIn = ({ features }: Pick<Work, 'features'>) =>
  features.flatMap(({ themes }) => themes?.() ?? []);

/** Those that somebody follows. */
export async function themesFollowed(work: Work) {
  const followed = new Set((await work.tx.all(Follows)).flatMap(({ themes }) => themes));
  return themesIn(work).filter(({ id }) => followed.has(id));
}

/** Groups of towns: they may be meant by an event or a survey as well. */
export async function townGroups(work: Work): Promise<readonly Group[]> {
  const found: Group[] = [{ id: 'never', label: words.never, members: () => neverThere(work) }];
  for (const { groups } of work.features) found.push(...((await groups?.(work)) ?? []));
  return found;
}

export async function peopleGroups(work: Work): Promise<readonly Group[]> {
  const themes = await themesFollowed(work);
  return [
    ...themes.map(({ id, name }) => ({
      id: `theme:${id}`,
      label: words.theme(name),
      members: async () => ({ towns: [], people: await followersOf(work.tx, id) }),
    })),
    { id: 'staff', label: words.staff, members: () => everybodyInTowns(work) },
    {
      id: 'coordination',
      label: words.coordination,
      members: async () => ({ towns: [], people: await work.coordinators() }),
    },
  ];
}

const groupOf = async (work: Work, id: string): Promise<Group | undefined> =>
  [...(await townGroups(work)), ...(await peopleGroups(work))].find((group) => group.id === id);

/** The same for whoever a send-out is for; a group that is over has nobody in it. */
export async function wantedNow(
  work: Work,
  audience: Addressees,
  directory: () => Directory,
): Promise<Wanted> {
  if (audience.kind !== 'group') return wantedBy(work.tx, audience, directory);
  const group = await groupOf(work, audience.group);
  return (await group?.members()) ?? { towns: [], people: [] };
}

export const groupInWords = async (work: Work, id: string): Promise<string> =>
  (await groupOf(work, id))?.label ?? words.over;

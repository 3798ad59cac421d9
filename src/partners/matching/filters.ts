import { kilometres } from '../../places/distance.ts';
import type { Town } from '../../places/town.ts';
import { familyOf, type Request } from './request.ts';

export type Towns = (key: string) => Town | undefined;

/** Joint staff must be able to drive between the town halls. */
const STAFF_KM = 50;

export const isOpen = ({ status, until }: Request, today: string): boolean =>
  status === 'open' && until >= today;

export function distanceOf(a: Town | undefined, b: Town | undefined): number | undefined {
  return a?.point && b?.point ? kilometres(a.point, b.point) : undefined;
}

/** A town that no list knows lies nowhere: it is near to nobody. */
function within(
  limit: Request['distance'],
  a: Town | undefined,
  b: Town | undefined,
  km: number | undefined,
) {
  if (limit === 'any') return true;
  if (limit === 'state') return a !== undefined && a.state === b?.state;
  return km !== undefined && km <= (limit === '50km' ? 50 : 100);
}

const knows = ({ met = [], declined = [] }: Request, other: Request) =>
  met.includes(other.town) || declined.includes(other.town);

/** What no score can outweigh, for both sides. */
export function mayMeet(a: Request, b: Request, towns: Towns): boolean {
  if (a.town === b.town || knows(a, b) || knows(b, a)) return false;
  const family = familyOf(a);
  if (family !== familyOf(b) || (family === 'joint' && a.form !== b.form)) return false;
  const [here, there] = [towns(a.town), towns(b.town)];
  const km = distanceOf(here, there);
  if (!within(a.distance, here, there, km) || !within(b.distance, here, there, km)) return false;
  return a.form !== 'staff' || (km !== undefined && km <= STAFF_KM);
}

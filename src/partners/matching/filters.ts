import { kilometres } from '../../places/distance.ts';
import type { Town } from '../../places/town.ts';
import { familyOf, type Request } from './request.ts';

export type Towns = (key: string) => Town | undefined;

/** Joint staff must be able to drive between the town halls. */
const STAFF_KM = 50;
const LIMITS: Readonly<Record<Request['distance'], number | undefined>> = {
  ...{ any: undefined, state: undefined },
  ...{ '100km': 100, '50km': 50 },
};

export const isOpen = ({ status, until }: Request, today: string): boolean =>
  status === 'open' && until >= today;

export function distanceOf(a: Town | undefined, b: Town | undefined): number | undefined {
  return a?.point && b?.point ? kilometres(a.point, b.point) : undefined;
}

/** A town that no list knows lies nowhere: it is near to nobody. */
function within(
  { distance, form }: Request,
  a: Town | undefined,
  b: Town | undefined,
  km: () => number | undefined,
): boolean {
  const most = form === 'staff' ? STAFF_KM : LIMITS[distance];
  if (distance === 'state' && (a === undefined || a.state !== b?.state)) return false;
  return most === undefined || (km() ?? Number.POSITIVE_INFINITY) <= most;
}

const knows = ({ met = [], declined = [] }: Request, other: Request) =>
  met.includes(other.town) || declined.includes(other.town);

/** What no score can outweigh, for both sides. */
export function mayMeet(a: Request, b: Request, towns: Towns): boolean {
  if (a.town === b.town || knows(a, b) || knows(b, a)) return false;
  const family = familyOf(a);
  if (family !== familyOf(b) || (family === 'joint' && a.form !== b.form)) return false;
  const [here, there] = [towns(a.town), towns(b.town)];
  // Worked out only where somebody asks for it: this is called for every pair there is.
  let far: { readonly km: number | undefined } | undefined;
  const km = () => {
    far ??= { km: distanceOf(here, there) };
    return far.km;
  };
  return within(a, here, there, km) && within(b, here, there, km);
}

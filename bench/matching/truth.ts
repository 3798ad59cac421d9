import type { Request } from '../../src/partners/matching/request.ts';
import type { Town } from '../../src/places/town.ts';
import type { Subject } from './sentences.ts';

/**
 * A request, and what its writer had in mind; the matcher sees only the request. Suitable means:
 * every hard filter holds and the true theme is the same; in learning one seeks what the other
 * offers, in a tandem or joint form both want the same. A neighbouring theme does not suit. Both
 * seeking the same to learn is weak: neither suitable nor asked for, counted apart.
 */
export type Case = {
  readonly request: Request;
  readonly seeks: Subject | undefined;
  readonly offers: Subject | undefined;
};
export type Verdict = 'suitable' | 'weak' | 'unsuitable' | 'forbidden';
export type TownOf = (key: string) => Town | undefined;

const LEARNING = ['exchange', 'shadowing', 'visit'];
const learns = ({ form }: Request): boolean => LEARNING.includes(form);
const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Written anew by the law of cosines: the bench must not trust what it checks. */
export function straightKm(a: Town | undefined, b: Town | undefined): number | undefined {
  if (!a?.point || !b?.point) return undefined;
  const [x, y] = [radians(a.point.lat), radians(b.point.lat)];
  const turn = radians(a.point.lon - b.point.lon);
  const cosine = Math.sin(x) * Math.sin(y) + Math.cos(x) * Math.cos(y) * Math.cos(turn);
  return Math.round(EARTH_KM * Math.acos(Math.min(1, cosine)));
}

export const runs = ({ status, until }: Request, today: string): boolean =>
  status === 'open' && until.localeCompare(today) >= 0;

function reaches({ distance, form }: Request, a: Town | undefined, b: Town | undefined): boolean {
  const km = straightKm(a, b) ?? Number.POSITIVE_INFINITY;
  if (form === 'staff' && km > 50) return false;
  if (distance === 'state') return a !== undefined && b !== undefined && a.state === b.state;
  if (distance === 'any') return true;
  return km <= Number.parseInt(distance, 10);
}

export function mayBeProposed(a: Request, b: Request, townOf: TownOf, today: string): boolean {
  if (a.town === b.town || !runs(a, today) || !runs(b, today)) return false;
  const known = [...(a.met ?? []), ...(a.declined ?? [])].includes(b.town);
  if (known || [...(b.met ?? []), ...(b.declined ?? [])].includes(a.town)) return false;
  if (!(learns(a) && learns(b)) && a.form !== b.form) return false;
  const [here, there] = [townOf(a.town), townOf(b.town)];
  return reaches(a, here, there) && reaches(b, there, here);
}

const same = (a: Subject | undefined, b: Subject | undefined): boolean =>
  a !== undefined && a.theme === b?.theme;

/** Apart from the filters: do the two suit each other? */
export function suits(a: Case, b: Case): Exclude<Verdict, 'forbidden'> {
  if (!learns(a.request)) {
    const one = [a.seeks, a.offers].some((x) => same(x, b.seeks) || same(x, b.offers));
    return one ? 'suitable' : 'unsuitable';
  }
  if (same(a.seeks, b.offers) || same(a.offers, b.seeks)) return 'suitable';
  return same(a.seeks, b.seeks) ? 'weak' : 'unsuitable';
}

export function verdict(a: Case, b: Case, townOf: TownOf, today: string): Verdict {
  return mayBeProposed(a.request, b.request, townOf, today) ? suits(a, b) : 'forbidden';
}

import { isOpen, mayMeet, type Towns } from '../../src/partners/matching/filters.ts';
import type { Proposals } from '../../src/partners/matching/match.ts';
import type { Request } from '../../src/partners/matching/request.ts';
import { straightKm } from './truth.ts';
import { TODAY } from './writer.ts';

type Rival = (requests: readonly Request[], towns: Towns) => readonly Proposals[];

const MOST = 3;

/** The first three of an order, without a look at what the requests say. */
function take(
  requests: readonly Request[],
  fits: (one: Request, other: Request) => boolean,
  order: (one: Request) => (a: Request, b: Request) => number,
): readonly Proposals[] {
  const open = requests.filter((request) => isOpen(request, TODAY));
  return open.map((one) => ({
    request: one.id,
    proposals: open
      .filter((other) => other !== one && fits(one, other))
      .toSorted(order(one))
      .slice(0, MOST)
      .map(({ id, town }) => ({ request: id, town, score: 0, reasons: [] })),
  }));
}

/** Who shares a theme, first come first. */
export const themeOverlap: Rival = (requests) =>
  take(
    requests,
    (one, other) => one.themes.some((theme) => other.themes.includes(theme)),
    () => (a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id),
  );

/** Every hard filter, the nearest first. */
export const filterOnly: Rival = (requests, towns) => {
  const far = (one: Request, other: Request) =>
    straightKm(towns(one.town), towns(other.town)) ?? Number.POSITIVE_INFINITY;
  return take(
    requests,
    (one, other) => mayMeet(one, other, towns),
    (one) => (a, b) => far(one, a) - far(one, b) || a.id.localeCompare(b.id),
  );
};

import type { Town } from '../../places/town.ts';
import { distanceOf } from './filters.ts';
import { cosine, type Meaning } from './meaning.ts';
import { familyOf, type Request } from './request.ts';

/** How much each part counts, of 100. */
export const WEIGHTS = {
  theme: 45,
  /** Both seek the same: company, though nobody gives. */
  bothSeek: 20,
  neighbour: 0.4,
  subject: 25,
  size: 10,
  place: 8,
  state: 4,
  fresh: 4,
  /** Taken off for each time a town was proposed lately. */
  load: 5,
};
/** Below this nobody is bothered. */
export const LEAST = 30;
/** A neighbouring theme alone is too little: the sentences must meet as well. */
const NEIGHBOUR_SUBJECT = 0.35;
const SAME_SUBJECT = 0.6;
const SIZE_FACTOR = 6;
const NEAR_KM = 100;
const FRESH_DAYS = 180;

export type Side = { readonly themes: readonly string[]; readonly meaning: Meaning };

/** A request made ready to be compared. */
export type Ready = {
  readonly request: Request;
  readonly town: Town | undefined;
  readonly seeks: Side | undefined;
  readonly offers: Side | undefined;
  /** Both together: what counts in a joint undertaking. */
  readonly whole: Side;
};

export type Direction = 'offers' | 'seeks' | 'both seek' | 'together';

export type Fit = {
  readonly theme: string;
  readonly same: boolean;
  readonly direction: Direction;
  readonly km: number | undefined;
  readonly parts: Readonly<
    Record<'theme' | 'subject' | 'size' | 'place' | 'state' | 'fresh', number>
  >;
  readonly score: number;
};

export type Neighbours = (theme: string) => readonly string[];

type Met = { readonly theme: string; readonly same: boolean };

function themesMeet(a: Side, b: Side, neighbours: Neighbours): Met | undefined {
  const same = a.themes.find((theme) => b.themes.includes(theme));
  if (same !== undefined) return { theme: same, same: true };
  const near = b.themes.find((theme) =>
    a.themes.some((own) => neighbours(own).includes(theme) || neighbours(theme).includes(own)),
  );
  return near === undefined ? undefined : { theme: near, same: false };
}

const subjectOf = (a: Meaning, b: Meaning) =>
  Math.min(1, Math.max(cosine(a.words, b.words), cosine(a.concepts, b.concepts)) / SAME_SUBJECT);

type Pair = {
  readonly a: Side;
  readonly b: Side;
  readonly direction: Direction;
  readonly worth: number;
};

function jointly({ seeks, offers }: Ready, other: Ready): Direction {
  if (seeks && !offers && !other.seeks && other.offers) return 'offers';
  if (offers && !seeks && !other.offers && other.seeks) return 'seeks';
  return seeks && !offers && other.seeks && !other.offers ? 'both seek' : 'together';
}

/** Which sides answer each other; in a joint undertaking all do. */
function pairsOf(one: Ready, other: Ready): readonly Pair[] {
  const { theme } = WEIGHTS;
  if (familyOf(one.request) !== 'learning')
    return [{ a: one.whole, b: other.whole, direction: jointly(one, other), worth: theme }];
  const pairs: Pair[] = [];
  const pair = (a: Side | undefined, b: Side | undefined, direction: Direction, worth: number) => {
    if (a && b) pairs.push({ a, b, direction, worth });
  };
  pair(one.seeks, other.offers, 'offers', theme);
  pair(one.offers, other.seeks, 'seeks', theme);
  pair(one.seeks, other.seeks, 'both seek', WEIGHTS.bothSeek);
  return pairs;
}

function sizePart(a: Town | undefined, b: Town | undefined): number {
  if (!a?.population || !b?.population) return 0;
  const ratio = Math.abs(Math.log(a.population / b.population)) / Math.log(SIZE_FACTOR);
  return WEIGHTS.size * Math.max(0, 1 - ratio);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How well two requests go together; undefined: not at all. Words are made of these same parts. */
export function weigh(
  one: Ready,
  other: Ready,
  neighbours: Neighbours,
  today: string,
): Fit | undefined {
  let best: Fit | undefined;
  const km = distanceOf(one.town, other.town);
  const joint = familyOf(one.request) === 'joint';
  const nearness = km === undefined ? 0 : Math.max(0, 1 - km / NEAR_KM);
  const size = sizePart(one.town, other.town);
  const place = joint ? WEIGHTS.place * nearness : WEIGHTS.place / 2;
  const state = one.town && one.town.state === other.town?.state ? WEIGHTS.state : 0;
  const age = daysBetween(other.request.created, today);
  const fresh = WEIGHTS.fresh * Math.min(1, Math.max(0, 1 - age / FRESH_DAYS));
  for (const { a, b, direction, worth } of pairsOf(one, other)) {
    const met = themesMeet(a, b, neighbours);
    if (!met) continue;
    const likeness = subjectOf(a.meaning, b.meaning);
    if (!met.same && likeness < NEIGHBOUR_SUBJECT) continue;
    const theme = worth * (met.same ? 1 : WEIGHTS.neighbour);
    const parts = { theme, subject: WEIGHTS.subject * likeness, size, place, state, fresh };
    const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
    if (!best || score > best.score) best = { ...met, direction, km, parts, score };
  }
  return best;
}

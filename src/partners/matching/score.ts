import type { Town } from '../../places/town.ts';
import { distanceOf } from './filters.ts';
import type { Meaning } from './meaning.ts';
import { familyOf, type Request } from './request.ts';
import type { Side, Themes } from './side.ts';
import { cosine } from './sparse.ts';

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
  answered: 4,
  /** Taken off for each time a town was proposed lately. */
  load: 10,
};
/** Below this nobody is bothered. */
export const LEAST = 30;
/** A neighbouring theme, or that both seek, alone is too little: the sentences must meet as well. */
const LITTLE_LIKENESS = 0.6;
const SAME_SUBJECT = 0.6;
const SIZE_FACTOR = 6;
const NEAR_KM = 100;
/** Who would rather not ask a neighbour is content from here on. */
const FAR_KM = 300;
const FRESH_DAYS = 180;

/** What a request still counts for being new, `age` days after it was made. */
export const freshness = (age: number): number =>
  WEIGHTS.fresh * Math.min(1, Math.max(0, 1 - age / FRESH_DAYS));

/** A request made ready to be compared. */
export type Ready = {
  readonly request: Request;
  readonly town: Town | undefined;
  readonly seeks: Side | undefined;
  readonly offers: Side | undefined;
  /** Both together: what counts in a tandem or a joint undertaking, and only there. */
  readonly whole: Side | undefined;
  readonly fresh: number;
  /** Of the questions put to the town earlier: the share that it answered. */
  readonly answered: number;
};

export type Direction = 'offers' | 'seeks' | 'both seek' | 'together';

export type Fit = {
  readonly theme: string;
  readonly same: boolean;
  /** The same theme, and one gives what the other seeks or both want it jointly. */
  readonly full: boolean;
  readonly direction: Direction;
  readonly parts: Readonly<
    Record<'theme' | 'subject' | 'size' | 'place' | 'state' | 'fresh' | 'answered', number>
  >;
  readonly score: number;
};

const likenessOf = (a: Meaning, b: Meaning): number =>
  Math.min(1, Math.max(cosine(a.words, b.words), cosine(a.concepts, b.concepts)) / SAME_SUBJECT);

function jointly({ seeks, offers }: Request, other: Request): Direction {
  if (seeks && !offers && !other.seeks && other.offers) return 'offers';
  if (offers && !seeks && !other.offers && other.seeks) return 'seeks';
  return seeks && !offers && other.seeks && !other.offers ? 'both seek' : 'together';
}

function sizePart(a: Town | undefined, b: Town | undefined): number {
  if (!a?.population || !b?.population) return 0;
  const ratio = Math.abs(Math.log(a.population / b.population)) / Math.log(SIZE_FACTOR);
  return WEIGHTS.size * Math.max(0, 1 - ratio);
}

/** All that the parts beside theme and subject can come to. */
const REST = WEIGHTS.size + WEIGHTS.place + WEIGHTS.state + WEIGHTS.fresh + WEIGHTS.answered;

function circumstances(one: Ready, other: Ready): Omit<Fit['parts'], 'theme' | 'subject'> {
  const { whole, request, town } = one;
  const joint = whole !== undefined && familyOf(request) === 'joint';
  const km = joint || request.far ? distanceOf(town, other.town) : NEAR_KM / 2;
  const near = Math.max(0, 1 - (km ?? NEAR_KM) / NEAR_KM);
  const far = Math.min(1, (km ?? 0) / FAR_KM);
  return {
    size: sizePart(town, other.town),
    place: WEIGHTS.place * (request.far ? far : near),
    state: !request.far && town && town.state === other.town?.state ? WEIGHTS.state : 0,
    fresh: other.fresh,
    answered: WEIGHTS.answered * other.answered,
  };
}

type Pair = readonly [one: Side, other: Side];

function fitOf(
  one: Ready,
  other: Ready,
  [a, b]: Pair,
  direction: Direction,
  worth: number,
  themes: Themes,
): Fit | undefined {
  const met = themes.meet(a, b);
  if (!met) return undefined;
  const theme = worth * met.sure * (met.same ? 1 : WEIGHTS.neighbour);
  // Most pairs fall here, before anything dear is worked out.
  if (theme + WEIGHTS.subject * met.sure + REST < LEAST) return undefined;
  const likeness = likenessOf(a.meaning, b.meaning);
  const full = met.same && worth === WEIGHTS.theme;
  if (!full && likeness < LITTLE_LIKENESS) return undefined;
  const subject = WEIGHTS.subject * likeness * met.sure;
  const parts = { ...circumstances(one, other), theme, subject };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  if (score < LEAST) return undefined;
  return { theme: met.theme, same: met.same, full, direction, parts, score };
}

const better = (a: Fit | undefined, b: Fit | undefined): Fit | undefined =>
  a && (!b || a.score >= b.score) ? a : b;

/**
 * How well two requests go together; undefined: not at all. Words are made of these same parts. To
 * learn, one side answers another; in a tandem or a joint undertaking all count.
 */
export function weigh(one: Ready, other: Ready, themes: Themes): Fit | undefined {
  const { theme, bothSeek } = WEIGHTS;
  if (one.whole && other.whole) {
    const direction = jointly(one.request, other.request);
    return fitOf(one, other, [one.whole, other.whole], direction, theme, themes);
  }
  const [mine, theirs] = [one.seeks, other.seeks];
  const gives =
    mine && other.offers && fitOf(one, other, [mine, other.offers], 'offers', theme, themes);
  const takes =
    one.offers && theirs && fitOf(one, other, [one.offers, theirs], 'seeks', theme, themes);
  const alike = mine && theirs && fitOf(one, other, [mine, theirs], 'both seek', bothSeek, themes);
  return better(better(gives, takes), alike);
}

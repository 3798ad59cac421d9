import type { Theme } from '../../knowledge/themes.ts';
import type { Town } from '../../places/town.ts';
import { isOpen, mayMeet, type Towns } from './filters.ts';
import type { Reader } from './meaning.ts';
import { reasonsOf } from './reasons.ts';
import { familyOf, type Request } from './request.ts';
import { type Fit, freshness, type Ready, WEIGHTS, weigh } from './score.ts';
import { createThemes } from './side.ts';

const MOST = 3;
const DAY = 86_400_000;

export type Proposal = {
  readonly request: string;
  readonly town: string;
  readonly score: number;
  readonly reasons: readonly string[];
};
export type Proposals = { readonly request: string; readonly proposals: readonly Proposal[] };

export type World = {
  readonly towns: Towns;
  readonly themes: readonly Theme[];
  readonly reader: Reader;
  /** As 2026-11-23. */
  readonly today: string;
  /** What share of earlier questions a town answered; where nobody keeps count, none. */
  readonly answered?: (town: string) => number;
};

/** How often a town was proposed lately. */
export type Load = (town: string) => number;

type Found = { readonly other: Ready; readonly fit: Fit };

const kindOf = (request: Request) => {
  const family = familyOf(request);
  return family === 'joint' ? request.form : family;
};

const inOrder = (a: Request, b: Request) =>
  a.created.localeCompare(b.created) || (a.id < b.id ? -1 : 1);

/** The open requests, read once, so that each can quickly be answered from among them. */
export function prepare(requests: readonly Request[], world: World) {
  const { towns, reader, today, answered = () => 0 } = world;
  const themes = createThemes(world.themes);

  function readyOf(request: Request): Ready {
    const { seeks, offers, themes: named } = request;
    const own = (given: Request['seeks']) =>
      given
        ? themes.sideOf(given.themes?.length ? given.themes : named, reader.read(given.text))
        : undefined;
    const town = towns(request.town);
    const age = (Date.parse(today) - Date.parse(request.created)) / DAY;
    const about = { request, town, fresh: freshness(age), answered: answered(request.town) };
    if (familyOf(request) === 'learning')
      return { ...about, seeks: own(seeks), offers: own(offers), whole: undefined };
    const both = [seeks, offers].filter((one) => one !== null);
    const all = new Set([...named, ...both.flatMap((one) => one.themes ?? [])]);
    const texts = new Set(both.map(({ text }) => text));
    const whole = themes.sideOf([...all], reader.read([...texts].join('. ')));
    return { ...about, seeks: undefined, offers: undefined, whole };
  }

  const open = requests
    .filter((request) => isOpen(request, today))
    .toSorted(inOrder)
    .map(readyOf);
  const byKind = new Map<string, Ready[]>();
  for (const one of open) {
    const alike = byKind.get(kindOf(one.request));
    if (alike) alike.push(one);
    else byKind.set(kindOf(one.request), [one]);
  }

  /** Of each town the best that goes with a request. */
  function foundFor(one: Ready): readonly Found[] {
    const best = new Map<string, Found>();
    for (const other of byKind.get(kindOf(one.request)) ?? []) {
      const fit = weigh(one, other, themes);
      if (!fit || !mayMeet(one.request, other.request, towns)) continue;
      const old = best.get(other.request.town);
      if (!old || fit.score > old.fit.score) best.set(other.request.town, { other, fit });
    }
    return [...best.values()];
  }

  const proposalsOf = (one: Ready, found: readonly Found[], load: Load): Proposals => {
    const ranked = found.map(({ other, fit }) => {
      return { other, fit, rank: fit.score - WEIGHTS.load * load(other.request.town) };
    });
    ranked.sort(
      (a, b) =>
        Number(b.fit.full) - Number(a.fit.full) ||
        b.rank - a.rank ||
        (a.other.request.id < b.other.request.id ? -1 : 1),
    );
    return {
      request: one.request.id,
      proposals: ranked.slice(0, MOST).map(({ other, fit }) => ({
        request: other.request.id,
        town: other.request.town,
        score: Math.round(fit.score),
        reasons: reasonsOf(fit, one.town, other.town, world.themes),
      })),
    };
  };

  return {
    open,
    foundFor,
    proposalsOf,
    proposalsFor(request: Request, load: Load = () => 0): Proposals {
      const one = readyOf(request);
      return proposalsOf(one, foundFor(one), load);
    },
  };
}

/**
 * Proposals for every open request, in the order they came. What was proposed before, or will
 * have to be, weighs a little on a town, so that the same ones are not asked again and again.
 */
export function match(requests: readonly Request[], world: World): readonly Proposals[] {
  const { open, foundFor, proposalsOf } = prepare(requests, world);
  const load = new Map<string, number>();
  const put = (town: string, more: number) => load.set(town, (load.get(town) ?? 0) + more);
  const all = open.map((one) => ({ one, found: foundFor(one) }));
  const share = (found: readonly Found[]) => Math.min(1, MOST / found.length);
  for (const { found } of all) for (const { other } of found) put(other.request.town, share(found));
  const of = (town: string) => load.get(town) ?? 0;
  return all.map(({ one, found }) => {
    for (const { other } of found) put(other.request.town, -share(found));
    const result = proposalsOf(one, found, of);
    for (const { town } of result.proposals) put(town, 1);
    return result;
  });
}

export const townsByKey = (towns: readonly Town[]): Towns => {
  const byKey = new Map(towns.map((town) => [town.key, town]));
  return (key) => byKey.get(key);
};

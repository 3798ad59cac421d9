import type { Theme } from '../../knowledge/themes.ts';
import type { Town } from '../../places/town.ts';
import { isOpen, mayMeet, type Towns } from './filters.ts';
import type { Reader } from './meaning.ts';
import { reasonsOf } from './reasons.ts';
import { familyOf, type Request } from './request.ts';
import { type Fit, LEAST, type Ready, type Side, WEIGHTS, weigh } from './score.ts';

const MOST = 3;

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
};

function prepare(request: Request, { towns, reader }: World): Ready {
  const { seeks, offers, themes } = request;
  const side = (text: string, named: readonly string[]): Side => {
    const meaning = reader.read(text);
    return { meaning, themes: named.length > 0 ? named : reader.themesOf(meaning) };
  };
  const own = (given: Request['seeks']) =>
    given ? side(given.text, given.themes?.length ? given.themes : themes) : undefined;
  const both = [seeks, offers].filter((one) => one !== null);
  const named = [...themes, ...both.flatMap(({ themes = [] }) => themes)];
  return {
    ...{ request, town: towns(request.town), seeks: own(seeks), offers: own(offers) },
    whole: side(both.map(({ text }) => text).join('. '), [...new Set(named)]),
  };
}

const kindOf = (request: Request) => {
  const family = familyOf(request);
  return family === 'joint' ? request.form : family;
};

/**
 * Proposals for every open request, in the order they came. What was proposed before weighs a
 * little on a town, so that the same ones are not asked again and again.
 */
export function match(requests: readonly Request[], world: World): readonly Proposals[] {
  const { today, themes, towns } = world;
  const near = new Map(themes.map(({ id, neighbours = [] }) => [id, neighbours]));
  const neighbours = (theme: string) => near.get(theme) ?? [];
  const open = requests
    .filter((request) => isOpen(request, today))
    .toSorted((a, b) => a.created.localeCompare(b.created) || (a.id < b.id ? -1 : 1))
    .map((request) => prepare(request, world));
  const byKind = new Map<string, Ready[]>();
  for (const one of open) {
    const alike = byKind.get(kindOf(one.request));
    if (alike) alike.push(one);
    else byKind.set(kindOf(one.request), [one]);
  }
  const load = new Map<string, number>();

  return open.map((one): Proposals => {
    const found: { readonly other: Ready; readonly fit: Fit; readonly score: number }[] = [];
    for (const other of byKind.get(kindOf(one.request)) ?? []) {
      if (other === one || !mayMeet(one.request, other.request, towns)) continue;
      const good = weigh(one, other, neighbours, today);
      if (!good || good.score < LEAST) continue;
      const burden = WEIGHTS.load * Math.log2(1 + (load.get(other.request.town) ?? 0));
      found.push({ other, fit: good, score: good.score - burden });
    }
    found.sort((a, b) => b.score - a.score || (a.other.request.id < b.other.request.id ? -1 : 1));
    const chosen = new Map<string, (typeof found)[number]>();
    for (const one of found) {
      if (chosen.size === MOST) break;
      if (!chosen.has(one.other.request.town)) chosen.set(one.other.request.town, one);
    }
    for (const town of chosen.keys()) load.set(town, (load.get(town) ?? 0) + 1);
    return {
      request: one.request.id,
      proposals: [...chosen.values()].map(({ other, fit: good }) => ({
        request: other.request.id,
        town: other.request.town,
        score: Math.round(good.score),
        reasons: reasonsOf(good, one.town, other.town, themes),
      })),
    };
  });
}

export const townsByKey = (towns: readonly Town[]): Towns => {
  const byKey = new Map(towns.map((town) => [town.key, town]));
  return (key) => byKey.get(key);
};

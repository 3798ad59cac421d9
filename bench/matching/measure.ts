import type { Theme } from '../../src/knowledge/themes.ts';
import type { Proposals } from '../../src/partners/matching/match.ts';
import { type Case, mayBeProposed, runs, straightKm, suits, type TownOf } from './truth.ts';
import { TODAY } from './writer.ts';

export type Figures = {
  readonly asked: number;
  readonly shown: number;
  readonly forbidden: number;
  readonly precision: number;
  readonly weak: number;
  /** Requests that somebody suits; those among them with a suitable proposal. */
  readonly suited: number;
  readonly coverage: number;
  /** Requests that nobody suits; those among them without any proposal, or with weak ones at most. */
  readonly alone: number;
  readonly empty: number;
  readonly emptyOrWeak: number;
  readonly gini: number;
  readonly reasons: Readonly<Record<'two' | 'theme' | 'kilometres' | 'direction', number>>;
};

const DIRECTIONS =
  /^(bietet, was Sie suchen|sucht, was Sie bieten|sucht dasselbe|will dasselbe gemeinsam)$/;

export function gini(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  const ranked = sorted.reduce((total, count, i) => total + (i + 1) * count, 0);
  return sum === 0 ? 0 : (2 * ranked) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

/** Whom each running request might have been brought together with. */
export function suitableFor(cases: readonly Case[], townOf: TownOf) {
  const running = cases.filter(({ request }) => runs(request, TODAY));
  const byTheme = new Map<string, Case[]>();
  for (const one of running)
    for (const theme of themesOf(one)) byTheme.set(theme, [...(byTheme.get(theme) ?? []), one]);
  return new Map(
    running.map((one) => {
      const near = new Set([...themesOf(one)].flatMap((theme) => byTheme.get(theme) ?? []));
      const right = [...near].filter(
        (other) =>
          suits(one, other) === 'suitable' &&
          mayBeProposed(one.request, other.request, townOf, TODAY),
      );
      return [one.request.id, right] as const;
    }),
  );
}
const themesOf = ({ seeks, offers }: Case): ReadonlySet<string> =>
  new Set([seeks, offers].flatMap((subject) => (subject ? [subject.theme] : [])));

export type Truth = ReturnType<typeof suitableFor>;

export function measure(
  proposals: readonly Proposals[],
  cases: readonly Case[],
  truth: Truth,
  townOf: TownOf,
  themes: readonly Theme[],
): Figures {
  const byId = new Map(cases.map((one) => [one.request.id, one]));
  const names = new Set(themes.map(({ name }) => name));
  const times = new Map<string, number>();
  for (const others of truth.values()) for (const { request } of others) times.set(request.town, 0);
  let [shown, forbidden, right, weak, covered, empty, emptyOrWeak] = [0, 0, 0, 0, 0, 0, 0];
  const words = { two: 0, theme: 0, kilometres: 0, direction: 0 };
  for (const { request: id, proposals: list } of proposals) {
    const one = byId.get(id);
    if (!one) continue;
    let [suitable, poor] = [0, 0];
    for (const { request, town, reasons } of list) {
      const other = byId.get(request);
      if (!other) continue;
      shown++;
      const verdict = suits(one, other);
      if (!mayBeProposed(one.request, other.request, townOf, TODAY)) forbidden++;
      else if (verdict === 'suitable') suitable++;
      if (verdict === 'weak') weak++;
      if (verdict === 'unsuitable') poor++;
      const count = times.get(town);
      if (count !== undefined) times.set(town, count + 1);
      const km = straightKm(townOf(one.request.town), townOf(town));
      const told = reasons.find((reason) => / km$/.test(reason));
      if (reasons.length >= 2) words.two++;
      if (reasons.some((r) => names.has(r.replace(/^(gleiches|verwandtes) Thema: /, ''))))
        words.theme++;
      if (told === undefined || told === `${km} km`) words.kilometres++;
      if (reasons.some((reason) => DIRECTIONS.test(reason))) words.direction++;
    }
    right += suitable;
    const somebody = (truth.get(id) ?? []).length > 0;
    if (somebody && suitable > 0) covered++;
    if (!somebody && list.length === 0) empty++;
    if (!somebody && poor === 0) emptyOrWeak++;
  }
  const suited = [...truth.values()].filter((others) => others.length > 0).length;
  const alone = truth.size - suited;
  const part = (count: number, of: number) => (of === 0 ? 1 : count / of);
  return {
    ...{ asked: truth.size, shown, forbidden, suited, alone },
    ...{ precision: part(right, shown), weak: part(weak, shown), coverage: part(covered, suited) },
    ...{ empty: part(empty, alone), emptyOrWeak: part(emptyOrWeak, alone) },
    gini: gini([...times.values()]),
    reasons: {
      two: part(words.two, shown),
      theme: part(words.theme, shown),
      kilometres: part(words.kilometres, shown),
      direction: part(words.direction, shown),
    },
  };
}

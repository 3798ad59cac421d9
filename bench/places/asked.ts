import type { Town } from '../../src/places/town.ts';
import { seeded } from './random.ts';
import { slip } from './slip.ts';

/** What somebody types, and the town that is meant. */
export type Asked = { readonly text: string; readonly town: Town };

const SHORTEST_NAME = 6;
const STATES: { readonly [code: string]: string } = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
};

const STATE_NAMED: readonly ((town: Town) => string)[] = [
  ({ name, state }) => `${name}, ${state}`,
  ({ name, state }) => `${name} in ${STATES[state]}`,
  ({ name, state }) => `${name} (${STATES[state]})`,
];
const DISTRICT_NAMED: readonly ((town: Town) => string)[] = [
  ({ name, district }) => `${name}, ${district}`,
  ({ name, district }) => `${name} ${district.replace(/^(Land)?[Kk]reis /, '')}`,
  ({ name, district }) => `${name} (${district.replace(/^Landkreis/, 'Kreis')})`,
];
/** „Neustadt“ of „Neustadt a.d.Aisch“: how people call it. */
const short = (town: Town): Town => ({
  ...town,
  name: town.name.replace(/(\s*[(/,].*| (a\.|b\.|i\.|am|an|auf|bei|im|in|ob) ?.*)$/, ''),
});
const ways = (
  towns: readonly Town[],
  list: readonly ((town: Town) => string)[],
  called: (town: Town) => Town = (town) => town,
): readonly Asked[] =>
  towns.map((town, i) => ({ town, text: list[i % list.length]?.(called(town)) ?? '' }));

export function withOneSlip(towns: readonly Town[]): readonly Asked[] {
  const random = seeded(42);
  return towns
    .filter(({ name }) => name.replace(/\P{L}/gu, '').length >= SHORTEST_NAME)
    .map((town) => ({ town, text: slip(town.name, random) }));
}
export const withState = (towns: readonly Town[]) => ways(towns, STATE_NAMED);
export const withDistrict = (towns: readonly Town[]) => ways(towns, DISTRICT_NAMED);
export const shortWithState = (towns: readonly Town[]) => ways(towns, STATE_NAMED, short);
export const shortWithDistrict = (towns: readonly Town[]) => ways(towns, DISTRICT_NAMED, short);

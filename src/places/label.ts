import type { Town } from './town.ts';

const twin = (town: Town, other: Town): boolean =>
  town.key !== other.key && town.name === other.name && town.district === other.district;

/** „Neustadt in Sachsen (Landkreis …, SN)“; kind and postcode only where nothing else helps. */
export function townLabel(town: Town, among: readonly Town[] = []): string {
  const { name, kind, district, state, postcode } = town;
  const apart = among.some((other) => twin(town, other)) ? [kind, postcode] : [];
  const parts = [...apart, district === name ? undefined : district, state];
  return `${name} (${parts.filter((part) => part !== undefined && part !== '').join(', ')})`;
}

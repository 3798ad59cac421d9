import type { Theme } from '../../knowledge/themes.ts';
import type { Town } from '../../places/town.ts';
import { distanceOf } from './filters.ts';
import type { Direction, Fit } from './score.ts';
import { WEIGHTS } from './score.ts';

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  offers: 'bietet, was Sie suchen',
  seeks: 'sucht, was Sie bieten',
  'both seek': 'sucht dasselbe',
  together: 'will dasselbe gemeinsam',
};

const people = (count: number) => count.toLocaleString('de-DE');

/** The parts of a score in words. */
export function reasonsOf(
  { theme, same, direction, parts }: Fit,
  here: Town | undefined,
  there: Town | undefined,
  themes: readonly Theme[],
): readonly string[] {
  const km = distanceOf(here, there);
  const name = themes.find(({ id }) => id === theme)?.name ?? theme;
  const alike = parts.size >= WEIGHTS.size / 2 && here?.population && there?.population;
  return [
    `${same ? 'gleiches' : 'verwandtes'} Thema: ${name}`,
    DIRECTIONS[direction],
    ...(km === undefined ? [] : [`${km} km`]),
    ...(alike ? [`ähnlich groß (${people(here.population)} / ${people(there.population)})`] : []),
    ...(parts.state > 0 ? ['im selben Land'] : []),
  ];
}

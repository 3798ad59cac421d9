import type { Town } from '../../src/places/town.ts';
import { seeded } from './random.ts';

const STARTS =
  'Neu Alt Ober Unter Nieder Kirch Stein Wald Berg Feld Mühl Schön Linden Eichen Buchen Birken ' +
  'Grün Wolfs Hirsch Reichen Königs Fürsten Sachsen Franken Hohen Tiefen Lauter Salz Eisen Ehren';
const ENDS =
  'dorf hausen heim stadt berg burg feld bach brunn rode walde ow itz kirchen tal au stein ' +
  'hagen hof furt born see lohe scheid ingen leben moos hain au büttel';
const ADDITIONS = [
  ...['', '', '', '', '', '', ' am See', ' (Elbe)', '/Harz', ' an der Saale', ' im Tal'],
  ...[' in Holstein', ' b.Berg', ' i.d.OPf.', ' am Wald', ' a.d.Donau', ' bei Aue'],
];
const BEFORE = ['', '', '', '', '', '', '', '', 'Bad ', 'Groß ', 'Markt ', 'Sankt '];
const STATES = 'BB BW BY HE MV NI NW RP SH SL SN ST TH';
const KINDS = ['Gemeinde', 'Gemeinde', 'Gemeinde', 'Stadt', 'Markt'];

const split = (list: string): readonly string[] => list.split(' ');

/** A directory of made names, as large and as full of namesakes as the official one. */
export function madeTowns(size: number): readonly Town[] {
  const random = seeded(7);
  const one = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const name = (): string => `${one(split(STARTS))}${one(split(ENDS))}`;
  const districts = Array.from({ length: 300 }, () => ({
    name: `Landkreis ${name()}`,
    state: one(split(STATES)),
  }));
  return Array.from({ length: size }, (_, i): Town => {
    const district = districts[random(districts.length)];
    const middle = random(3) === 0 ? one(['en', 'er', 'els', 'ings']) : '';
    const core = `${one(split(STARTS))}${middle}${one(split(ENDS))}`;
    return {
      key: String(1_000_000 + i).padStart(8, '0'),
      name: `${one(BEFORE)}${core}${one(ADDITIONS)}`,
      kind: one(KINDS),
      state: district?.state ?? '',
      district: district?.name ?? '',
      population: 200 + random(30_000),
      point: { lat: 47 + random(80) / 10, lon: 6 + random(90) / 10 },
    };
  });
}

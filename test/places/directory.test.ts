import { describe, expect, it } from 'vitest';
import { createDirectory, followDirectory, withTownsByHand } from '../../src/places/directory.ts';
import { townLabel } from '../../src/places/label.ts';
import type { Town } from '../../src/places/town.ts';
import { towns } from './towns.ts';

const directory = createDirectory(towns);
const meant = (text: string) => {
  const found = directory.meant(text);
  if (found.kind === 'one') return found.town.name;
  return found.kind === 'several' ? found.towns.map((town) => townLabel(town, found.towns)) : [];
};
const byHand = (key: string, name: string): Town => ({
  key,
  name,
  kind: 'Gemeinde',
  state: 'SN',
  district: 'Landkreis Nordsachsen',
  population: undefined,
  point: undefined,
});

describe('the directory', () => {
  it('knows towns by their key', () => {
    expect(directory.get('14730110')?.name).toBe('Eilenburg');
    expect(directory.get('00000000')).toBeUndefined();
  });

  it('says which town is meant, or asks back', () => {
    expect(meant('Eilenbrug')).toBe('Eilenburg');
    expect(meant('Lobenstein')).toBe('Bad Lobenstein');
    expect(meant('xqzvw')).toEqual([]);
    expect(meant('Frankfurt')).toEqual(['Frankfurt am Main (HE)', 'Frankfurt (Oder) (BB)']);
  });

  it('tells two of one name and district apart by kind and postcode', () => {
    expect(meant('Garding')).toEqual([
      'Garding (Stadt, 25836, Kreis Nordfriesland, SH)',
      'Garding (Gemeinde, 25836, Kreis Nordfriesland, SH)',
    ]);
  });

  it('takes towns entered by hand until the official list has them', () => {
    const all = withTownsByHand(towns, [byHand('14730999', 'Neuhand'), byHand('14730110', 'X')]);
    const both = createDirectory(all);
    expect(both.search('Neuhand')[0]?.town.key).toBe('14730999');
    expect(both.get('14730110')?.name).toBe('Eilenburg');
  });

  it('follows a list and is laid out again only for another one', () => {
    let list = towns;
    const current = followDirectory(() => list);
    const before = current();
    expect(current()).toBe(before);
    list = [byHand('14730999', 'Neuhand')];
    expect(current().get('14730999')?.name).toBe('Neuhand');
    expect(before.get('14730999')).toBeUndefined();
  });
});

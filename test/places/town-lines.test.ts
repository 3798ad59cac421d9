import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/places/directory.ts';
import { readTownLines } from '../../src/places/town-lines.ts';
import { towns } from '../places/towns.ts';

const directory = createDirectory(towns);
const read = (text: string) => readTownLines(text, directory);

describe('a list of towns as people bring it', () => {
  it.each([
    ['names', 'Großräschen\nEilenburg', ['12066112', '14730110']],
    ['keys', '12066112\n14730110\n', ['12066112', '14730110']],
    ['a table of ours', '\ufeffSchlüssel;Stadt;Land\r\n12066112;Großräschen;BB\r\n', ['12066112']],
    ['a name with its state beside it', 'Frankfurt;BB', ['12053000']],
    ['several in one line', 'Eilenburg, Großräschen', ['14730110', '12066112']],
    ['two of which one would do for both', 'Neustadt/Vogtl., Eilenburg', ['14523290', '14730110']],
    ['the same twice', 'Eilenburg\n14730110', ['14730110']],
    ['a key that lost its zero in Excel', '6412000', ['06412000']],
    ['quotes', '"Eilenburg";"SN"', ['14730110']],
    [
      'a first town that begins like a heading',
      'Stadt Eilenburg\nGroßräschen',
      ['14730110', '12066112'],
    ],
    ['a heading of more words', 'Stadt oder Gemeinde\nEilenburg', ['14730110']],
    ['nothing', '\n\n', []],
  ])('%s: %j', (_, text, keys) => {
    expect(read(text)).toMatchObject({ keys, unclear: [] });
  });

  it('takes what only says where a town is for no town', () => {
    const inBavaria = { kind: 'Stadt', state: 'BY', population: undefined, point: undefined };
    const rehau = { key: '09475162', name: 'Rehau', district: 'Landkreis Hof', ...inBavaria };
    const hof = { key: '09464000', name: 'Hof', district: 'Hof', ...inBavaria };
    const both = createDirectory([...towns, rehau, hof]);
    for (const line of ['Rehau, Hof', 'Rehau, Bayern', 'Rehau;Hof'])
      expect(readTownLines(line, both)).toMatchObject({ keys: [rehau.key], unclear: [] });
    expect(readTownLines('Rehau, Eilenburg, Hof', both).keys).toHaveLength(3);
  });

  it('says which lines it did not understand', () => {
    expect(read('Eilenburg\nAtlantis\n99999999')).toMatchObject({
      keys: ['14730110'],
      unclear: ['Atlantis', '99999999'],
    });
    expect(read('Eilenburg, Atlantis, Großräschen')).toMatchObject({
      keys: ['14730110', '12066112'],
      unclear: ['Atlantis'],
    });
    expect(read('Eilenburg, Atlantis').unclear).toEqual(['Eilenburg, Atlantis']);
  });

  it('are given up soon where the file is something else, so that nobody waits for it', () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `Frau, Muster ${i}, Rathausplatz ${i}`);
    const { unclear, isOther } = read(['Eilenburg', ...lines].join('\n'));
    expect([unclear.length, isOther]).toEqual([100, true]);
    expect(read(['Eilenburg', ...lines.slice(0, 99)].join('\n')).isOther).toBe(false);
  });
});

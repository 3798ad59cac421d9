import { describe, expect, it } from 'vitest';
import { stateNamed, statesIn } from '../../src/german/states.ts';
import { createTownFinder } from '../../src/german/town-names.ts';
import { wordsOf } from '../../src/german/words.ts';

const states = (text: string) => statesIn(wordsOf(text)).map(({ state }) => state);

describe('states in a text', () => {
  it.each([
    ['Wer hilft in Sachsen?', ['SN']],
    ['gibt es das in sachsen-anhalt', ['ST']],
    ['Förderung in Meck-Pomm', ['MV']],
    ['eine sächsische Kleinstadt', ['SN']],
    ['Was zahlt NRW?', ['NW']],
    ['geld in nrw', ['NW']],
    ['Wir in MV und in BB', ['MV', 'BB']],
    ['Thüringer Aufbaubank', ['TH']],
    ['Baden-Württemberg', ['BW']],
    ['Niedersachsen', ['NI']],
  ])('%s', (text, found) => {
    expect(states(text)).toEqual(found);
  });

  it.each(['he, st. nikolaus, ni, be', 'Das Essen wachsen lassen', 'WIR BE SIND ST LAUT SH'])(
    'finds none in „%s“',
    (text) => {
      expect(states(text)).toEqual([]);
    },
  );

  it('knows names and codes alone', () => {
    expect(stateNamed('sn')).toBe('SN');
    expect(stateNamed('Rheinland-Pfalz')).toBe('RP');
    expect(stateNamed('Bayreuth')).toBeUndefined();
  });
});

const find = createTownFinder([
  { name: 'Grimma', state: 'SN' },
  { name: 'Neustadt an der Aisch', state: 'BY' },
  { name: 'Neustadt in Sachsen', state: 'SN' },
  { name: 'Lübben (Spreewald)/Lubin (Błota)', state: 'BB' },
  { name: 'Essen', state: 'NW' },
  { name: 'Bad Sülze', state: 'MV' },
]);
const towns = (text: string) =>
  find(wordsOf(text), () => false).map(({ name, state }) => [name, state]);

describe('towns in a text', () => {
  it.each([
    ['Bei uns in Grimma steht ein Haus leer', 'Grimma', 'SN'],
    ['in lübben brennt kein licht', 'Lübben (Spreewald)/Lubin (Błota)', 'BB'],
    ['wir aus bad suelze', 'Bad Sülze', 'MV'],
    ['Wer hilft in Grima?', 'Grimma', 'SN'],
    ['Neustadt an der Aisch', 'Neustadt an der Aisch', 'BY'],
  ])('%s', (text, name, state) => {
    expect(towns(text)).toEqual([[name, state]]);
  });

  it('gives no state where the name stands for towns of several', () => {
    expect(towns('Wir in Neustadt')).toEqual([['Neustadt an der Aisch', undefined]]);
  });

  it('takes an everyday word only for a town where it is one', () => {
    expect(towns('Das Essen in der Schule')).toEqual([]);
    expect(towns('Wir in Essen')).toEqual([['Essen', 'NW']]);
  });
});

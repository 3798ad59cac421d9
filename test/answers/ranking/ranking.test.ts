import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanking } from '../../../src/answers/ranking/ranking.ts';
import { sample } from './knowledge.ts';

const ranking = createRanking(sample);
const ids = (question: string, options = {}) =>
  ranking.rank(question, options).results.map(({ entry }) => entry.id);

describe('ranking', () => {
  it.each([
    ['Im Schwimmbad läuft das Becken aus', 'sport-bund'],
    ['turnhale regnet durch', 'sport-bund'],
    ['TREFFEN VON KLEINSTAEDTEN', 'netzwerk'],
    ['Unsere Badeanstalt soll dichtmachen, wer hat sie gerettet?', 'freibad-buerger'],
  ])('finds for „%s“ %s', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  it('puts first what holds in the town’s state and leaves other states’ programmes out', () => {
    expect(ids('Geld für alte Häuser in Grimma')[0]).toBe('staedtebau-sn');
    expect(ids('Geld für alte Häuser in Grimma')).not.toContain('staedtebau-bb');
    expect(ids('Geld für alte Häuser in Finsterwalde')[0]).toBe('staedtebau-bb');
  });

  it('lets the state that a question names outweigh the person’s own', () => {
    const options = { state: 'SN' };
    expect(ids('Geld für alte Häuser', options)).not.toContain('staedtebau-bb');
    expect(ids('Geld für alte Häuser in Brandenburg', options)[0]).toBe('staedtebau-bb');
  });

  it('keeps nationwide programmes and examples of other states', () => {
    expect(ids('Das Freibad in Grimma ist undicht')).toEqual(
      expect.arrayContaining(['sport-bund', 'freibad-buerger']),
    );
  });

  it('gives the answer where it is asked just so, and none to nonsense', () => {
    expect(ranking.rank('Unser Freibad verliert Wasser')).toMatchObject({ answered: true });
    expect(ranking.rank('Wie binde ich eine Krawatte?')).toMatchObject({ answered: false });
    expect(ranking.rank('')).toMatchObject({ answered: false, zone: 'far', results: [] });
  });

  it('says what counted: the parts make the score', () => {
    for (const { score, parts } of ranking.rank('Zuschuss für das Freibad in Grimma').results) {
      const sum = Object.values(parts).reduce((all, part) => all + part, 0);
      expect(sum).toBeCloseTo(score, 4);
    }
  });

  it('gives at most ten, best first, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (question) => {
        const { results } = ranking.rank(question);
        expect(results.length).toBeLessThanOrEqual(10);
        const scores = results.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(ranking.rank(question)).toEqual(ranking.rank(question));
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['a long story', 'Unser altes Freibad am Markt verliert Wasser und die Turnhalle. '.repeat(63)],
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['50,000 times a', 'a'.repeat(50_000)],
    ['marks without end', 'a\u0301\u0302'.repeat(20_000)],
  ])('answers %s quickly', (_, question) => {
    const start = performance.now();
    expect(ranking.rank(question).results.length).toBeLessThanOrEqual(10);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('stands empty knowledge', () => {
    const empty = createRanking({ entries: [], vocabulary: [], towns: [] });
    expect(empty.rank('Freibad')).toMatchObject({ answered: false, results: [] });
  });
});

describe('a follow-up', () => {
  const after = 'Geld für die Sanierung alter Häuser in Grimma';

  it('changes the state', () => {
    const found = ids('und in Brandenburg?', { after });
    expect(found[0]).toBe('staedtebau-bb');
    expect(found).not.toContain('staedtebau-sn');
  });

  it('asks for examples only', () => {
    expect(ids('nur Beispiele', { after: 'Unser Freibad ist undicht' })).toEqual([
      'freibad-buerger',
    ]);
  });

  it('finds the office that the programme is linked to', () => {
    expect(ids('wer hilft mir dabei?', { after })).toEqual(['amt-sn']);
  });

  it('finds the money', () => {
    const found = ids('und wo bekomme ich Geld dafür?', { after: 'Das Freibad ist undicht' });
    expect(found[0]).toBe('sport-bund');
  });

  it('adds what is new to the subject', () => {
    expect(ids('und für die Turnhalle?', { after: 'Wer fördert die Sanierung?' })[0]).toBe(
      'sport-bund',
    );
  });
});

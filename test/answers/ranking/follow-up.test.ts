import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/answers/ranking/follow-up.ts';
import { createPlaceFinder } from '../../../src/answers/ranking/place.ts';
import { sample } from './knowledge.ts';

const findPlace = createPlaceFinder(sample.towns);
const BEFORE = 'Unser Kino in Grimma steht leer';
const of = (text: string) => followUp(BEFORE, text, findPlace);

describe('followUp', () => {
  it.each([
    ['nur Beispiele', 'practice'],
    ['Hat das schon jemand gemacht?', 'practice'],
    ['wer hilft mir dabei?', 'contact'],
    ['An wen wende ich mich?', 'contact'],
    ['und wo bekomme ich Geld dafür?', 'programme'],
    ['Wer bezahlt das?', 'programme'],
    ['Haben Sie einen Musterbrief?', 'template'],
  ])('„%s“ asks for %s', (text, kind) => {
    expect(of(text)).toEqual({ question: BEFORE, kind, state: undefined });
  });

  it('takes the place from the follow-up and the subject from before', () => {
    expect(of('und in Brandenburg?')).toEqual({
      question: 'Unser Kino in steht leer',
      kind: undefined,
      state: 'BB',
    });
    expect(of('Und Beispiele aus Finsterwalde?')).toMatchObject({ kind: 'practice', state: 'BB' });
  });

  it('adds new words', () => {
    expect(of('und mit Hotel?').question).toBe(`${BEFORE} Hotel`);
  });

  it('takes a whole new question for what it is', () => {
    const text =
      'Anderes Thema: Die Feuerwehr braucht ein Gerätehaus und neue Fahrzeuge für Einsätze';
    expect(of(text)).toEqual({ question: text, kind: undefined, state: undefined });
  });

  it('stands nothing at all', () => {
    expect(followUp('', '', findPlace)).toEqual({
      question: '',
      kind: undefined,
      state: undefined,
    });
  });
});

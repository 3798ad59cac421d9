import { describe, expect, it } from 'vitest';
import {
  answerInWords,
  faultOf,
  fieldOf,
  moved,
  nextId,
  readOptions,
} from '../../src/surveys/question.ts';
import { Question } from '../../src/surveys/rows.ts';
import { TEMPLATES } from '../../src/surveys/texts-templates.ts';

const text = (id: string): Question => ({ id, kind: 'text', label: id, optional: false });
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id).join('');

describe('questions', () => {
  it('are put in order, and stay at the ends', () => {
    const three = ['a', 'b', 'c'].map(text);
    expect(ids(moved(three, 'b', -1))).toBe('bac');
    expect(ids(moved(three, 'b', 1))).toBe('acb');
    expect(ids(moved(three, 'a', -1))).toBe('abc');
    expect(ids(moved(three, 'c', 1))).toBe('abc');
    expect(ids(moved(three, 'x', 1))).toBe('abc');
  });

  it('get ids that are free', () => {
    expect(nextId([])).toBe('q1');
    expect(nextId([text('q1'), text('q7')])).toBe('q8');
  });

  it('take options a line each, however they are marked', () => {
    expect(readOptions('- Radweg\n2. Kita \n\n• Markt; Park')).toEqual([
      ...['Radweg', 'Kita', 'Markt', 'Park'],
    ]);
    expect(readOptions('2027\n3 Tage')).toEqual(['2027', '3 Tage']);
  });

  it('refuse too few, too many, too long or doubled options', () => {
    expect(faultOf(['a'])).toBe('few');
    expect(faultOf(Array.from({ length: 21 }, (_, i) => String(i)))).toBe('many');
    expect(faultOf(['a', 'b'.repeat(71)])).toBe('long');
    expect(faultOf(['Kita', 'kita'])).toBe('twice');
    expect(faultOf(['Kita', 'Radweg'])).toBeUndefined();
  });

  it('are asked as fields, and answers read in their own words', () => {
    const question: Question = {
      ...{ id: 'q', kind: 'points', label: 'Wohin?', optional: true },
      ...{ options: ['Radweg', 'Kita'], total: 5 },
    };
    expect(fieldOf(question)).toMatchObject({ kind: 'points', total: 5, optional: true });
    expect(answerInWords(question, { q: ['o2=5'] })).toBe('Kita 5');
    expect(answerInWords(question, {})).toBe('keine Angabe');
  });
});

describe('the templates', () => {
  it('are five, with three, five, one, two and seven questions', () => {
    expect(TEMPLATES.map(({ questions }) => questions.length)).toEqual([3, 5, 1, 2, 7]);
  });

  it.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
    for (const question of template.questions) {
      expect(Question.safeParse(question).success).toBe(true);
      if ('options' in question) expect(faultOf(question.options)).toBeUndefined();
    }
    expect(new Set(template.questions.map(({ id }) => id)).size).toBe(template.questions.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Field, fieldsAsked } from '../../src/chat/forms/form.ts';
import { read } from '../../src/chat/forms/read.ts';
import {
  fieldsOf,
  folderFor,
  type Row,
  rowFrom,
  rowWith,
  valuesFrom,
  type Wanted,
  wordingFaults,
} from '../../src/desk/curating/wording.ts';
import { checkEntry, FOLDERS, type Folder } from '../../src/knowledge/entry.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import { zoned } from '../../src/time/zone.ts';
import { START } from '../support/clock.ts';

const reading = readKnowledge(shippedKnowledge());
if (!reading.ok) throw new Error('the shipped knowledge is faulty');
const { entries, themes } = reading.knowledge;

const TODAY = '2026-11-23';
const around = { now: zoned(START, 'Europe/Berlin').toPlainDateTime(), towns: () => [] };

const wanted = (folder: Folder, more: Partial<Wanted> = {}): Wanted => ({
  ...{ folder, themes, wrong: undefined, whole: true, given: {}, ...more },
});

describe('a shipped entry of any kind', () => {
  it.each(FOLDERS)('in %s goes through the form as it is, but for the day', (folder) => {
    const own = entries.filter((entry) => folderFor(entry) === folder);
    expect(own.length).toBeGreaterThan(0);
    for (const entry of own) {
      const { checked: _, ...before } = rowFrom(entry);
      const below = wanted(folder, { whole: false });
      const after = rowWith(before, valuesFrom(before, below), below, TODAY);
      expect(after).toEqual({ ...before, checked: TODAY });
    }
  });

  it.each(FOLDERS)('in %s has no answer that its own field would refuse', (folder) => {
    for (const entry of entries.filter((one) => folderFor(one) === folder)) {
      const below = wanted(folder, { whole: false });
      const values = valuesFrom(rowFrom(entry), below);
      expect(wordingFaults(values)).toEqual({});
      for (const field of fieldsOf(below)) {
        const value = values[field.id];
        if (value === undefined) continue;
        expect([entry.id, read(field, [value].flat().join(', '), around)]).toEqual([
          ...[entry.id, { value: typeof value === 'string' ? value.trim() : value }],
        ]);
      }
    }
  });
});

/** Whatever somebody may write into a field. */
function anything(field: Field): fc.Arbitrary<string | string[]> {
  switch (field.kind) {
    case 'one':
      return fc.constantFrom(...field.options.map(({ id }) => id));
    case 'several':
      return fc.subarray(
        field.options.map(({ id }) => id),
        { minLength: 1, maxLength: field.max },
      );
    case 'date':
      return fc.constantFrom('2026-11-02', '2025-02-28');
    default: {
      const wild = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => {
        return 'value' in read(field, text, around);
      });
      const usual = ['https://www.example.org/a', 'post@example.org', '03971 1', 'a, b; c', 'a\nb'];
      return fc.oneof(fc.constantFrom(...usual), wild).map((text) => text.trim());
    }
  }
}

describe('a new entry', () => {
  it.each(FOLDERS)('for %s is one that the knowledge takes, and reads the same again', (folder) => {
    const asked = wanted(folder);
    const fields = fieldsOf(asked);
    const all = fc.record(Object.fromEntries(fields.map((field) => [field.id, anything(field)])), {
      requiredKeys: fields.filter(({ optional }) => !optional).map(({ id }) => id),
    });
    fc.assert(
      fc.property(all, (given) => {
        const faulty = new Set(Object.keys(wordingFaults(given)));
        const values = Object.fromEntries(
          fieldsAsked(fields, given)
            .filter(({ id }) => !faulty.has(id))
            .flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])),
        );
        const row = rowWith({ id: 'x' }, values, asked, TODAY);
        expect(checkEntry(folder, row)).toMatchObject({ ok: true });
        expect(row['checked']).toBe(values['checked'] ?? TODAY);
        expect(rowWith(row, valuesFrom(row, asked), asked, TODAY)).toEqual(row);
      }),
      { numRuns: 60 },
    );
  });

  it('knows nothing that nobody has said', () => {
    const required = { title: 'T', summary: 'S', source: 'Q', themes: ['leerstand'] };
    const values = { ...required, states: ['alle', 'SN'], questions: 'a; b' };
    const programme = { ...values, status: 'offen', deadline: 'unbekannt' };
    const sure = {
      ...{ id: 'x', title: 'T', summary: 'S', source: { title: 'Q' }, checked: TODAY },
      ...{ themes: ['leerstand'], states: ['alle'], questions: ['a', 'b'] },
    };
    expect(rowWith({ id: 'x' }, values, wanted('contacts'), TODAY)).toEqual(sure);
    expect(rowWith({ id: 'x' }, programme, wanted('programmes'), TODAY)).toEqual({
      ...{ ...sure, status: 'offen', deadline: { kind: 'unbekannt' } },
    });
  });

  it('does not ask what is certain already', () => {
    const given = { towns: ['Elsterwerda'], state: 'BB' };
    const ids = fieldsOf(wanted('practice', { given })).map(({ id }) => id);
    expect(ids).not.toContain('towns');
    expect(ids).not.toContain('state');
    expect(fieldsOf(wanted('practice')).map(({ id }) => id)).toContain('towns');
  });
});

describe('a deadline', () => {
  const programmes = wanted('programmes');
  const row: Row = {
    ...{ id: 'x', title: 'T', status: 'offen' },
    deadline: { kind: 'stichtag', date: '2026-03-01', yearly: '03-01', note: 'jedes Jahr' },
  };
  const deadlineWith = (change: Readonly<Record<string, string>>) =>
    rowWith(row, { ...valuesFrom(row, programmes), ...change }, programmes, TODAY)['deadline'];

  it('keeps what the form does not ask as long as it is of the same kind', () => {
    expect(deadlineWith({ date: '2027-03-01' })).toEqual({
      ...{ kind: 'stichtag', date: '2027-03-01', yearly: '03-01', note: 'jedes Jahr' },
    });
  });

  it('of another kind has no day of the old one', () => {
    expect(deadlineWith({ deadline: 'laufend' })).toEqual({ kind: 'laufend', note: 'jedes Jahr' });
    expect(deadlineWith({ status: 'beendet' })).toEqual({ kind: 'beendet', note: 'jedes Jahr' });
  });
});

it('says of each answer that a file would not take what it must be', () => {
  const said = { url: 'example.org', website: 'javascript:x', email: 'niemand', phone: 'folgt' };
  expect(Object.keys(wordingFaults(said)).sort()).toEqual(Object.keys(said).sort());
  const right = { url: 'https://a.de', website: 'http://a.de', email: 'a@b.de', phone: '115' };
  expect(wordingFaults(right)).toEqual({});
});

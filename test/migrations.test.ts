import { describe, expect, it } from 'vitest';
import { tablesFor } from '../src/cli/backup.ts';
import { MIGRATIONS, STORE_VERSION } from '../src/migrations.ts';
import { readSettings } from '../src/settings/settings.ts';
import { checkedTables } from '../src/store/checked.ts';
import type { AnyRow } from '../src/store/table.ts';

const read = readSettings({});
if ('faults' in read) throw new Error('no settings');
const plan = { tables: tablesFor(read.settings), version: STORE_VERSION, migrations: MIGRATIONS };

/** Rows as the first form of the store had them. */
const place = { platform: 'telegram', space: '', chat: '1', kind: 'direct' };
const letter: AnyRow = {
  ...{ id: 'l', key: 'k', platform: 'telegram', lane: 'answer', chat: 'telegram//1', place },
  ...{ person: 'p', message: null, doubt: 'again', state: 'sent', due: null, tries: 1, out: ['1'] },
  ...{ began: 1, ended: 2, why: null },
};
const staff: AnyRow = { id: 's', person: 'p', town: '14730110', since: 5 };

const sendOut = {
  ...{ title: 'T', audience: { kind: 'all' }, kind: 'circular', letter: 'desk.circular' },
  ...{ args: { circular: 'c' }, by: 'p', state: 'done', made: 1, starts: null, released: 1 },
  ...{ written: 1, cursor: null, ended: 2 },
};

const remark = (id: string, reason: string): [string, AnyRow] => [
  id,
  { id, entry: 'dorfladen', reason, text: 'Die Frist ist alt.', person: 'p', at: 5 },
];

describe('an older store', () => {
  it('is brought to the current form', () => {
    const raw = new Map([
      ['outbox', new Map([['l', letter]])],
      ['staff', new Map([['s', staff]])],
      [
        'send-outs',
        new Map([
          ['a', { ...sendOut, id: 'a', corrects: null }],
          ['b', { ...sendOut, id: 'b', corrects: 'a' }],
        ]),
      ],
      ['follows', new Map([['p', { id: 'p', person: 'p', themes: ['leerstand'] }]])],
    ]);
    const person = { id: 'p', created: 1, seen: 2, noticed: 1, stopped: null };
    raw.set('persons', new Map([['p', person]]));
    const effect = { kind: 'command', word: 'hilfe', rest: '' };
    const old = { label: 'Frau Müller', words: ['ja'], careful: false, effect };
    const set = { id: 'c', chat: 'x', person: 'p', at: 1, waits: false, title: 'Frau Müller' };
    raw.set('choices', new Map([['c', { ...set, choices: [old] }]]));
    raw.set('remarks', new Map([remark('a', 'wrong'), remark('b', 'helpful')]));
    const note = { id: 'e', accounts: ['ab12'], at: 5, scrubbed: null };
    raw.set('erasures', new Map([['e', note]]));
    const counter = (id: string): [string, AnyRow] => [id, { id, count: 3, at: 5 }];
    const days = counter('answers.question 2026-11-23 sure');
    raw.set('counters', new Map([counter('answers.question-of-town 2026 14730110'), days]));
    const tables = checkedTables(raw, 1, plan);
    expect([...(tables.get('reports')?.all() ?? [])]).toMatchObject([
      { id: 'a', entry: 'dorfladen', sentence: 'Die Frist ist alt.', state: 'open', closed: null },
    ]);
    expect(tables.get('outbox')?.get('l')).toEqual({ ...letter, matter: null });
    expect(tables.get('persons')?.get('p')).toEqual({ ...person, asked: null, formerly: [] });
    expect([...(tables.get('counters')?.all() ?? [])].map(({ id }) => id)).toEqual([
      'answers.question 2026-11-23 sure',
      'answers.question-of-town 2026-01 14730110',
    ]);
    expect([...(tables.get('erasures')?.all() ?? [])]).toEqual([]);
    const kept = { said: [], careful: false, effect };
    expect(tables.get('choices')?.get('c')).toEqual({ ...set, title: '', choices: [kept] });
    expect(tables.get('staff')?.get('s')).toMatchObject({ confirmed: 5, resting: null });
    expect(tables.get('follows')?.get('p')).toMatchObject({ themes: ['leerstand'], weekly: null });
    expect(tables.get('send-outs')?.get('a')).toMatchObject({ corrects: [] });
    expect(tables.get('send-outs')?.get('b')).toMatchObject({ corrects: ['a'] });
  });
});

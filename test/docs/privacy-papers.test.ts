import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/hotline.ts';
import { ANSWER_DAYS, UNSEEN_MONTHS } from '../../src/people/unseen.ts';
import { BACKUP_DAYS } from '../../src/privacy/periods.ts';
import { realFeatures } from '../support/house.ts';
import { periodsTable } from './periods.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/datenschutz');
const page = (name: string) => readFileSync(resolve(FOLDER, name), 'utf8');
const PERIODS = /(<!-- Löschfristen -->\n)[\s\S]*?(<!-- Ende der Löschfristen -->)/;

describe('the papers for data protection', () => {
  it('name every period as the program keeps it', async () => {
    const register = page('verarbeitungsverzeichnis.md');
    expect(register).toMatch(PERIODS);
    const table = periodsTable(tablesOf(realFeatures()));
    const now = register.replace(PERIODS, (_, begin, end) => `${begin}\n${table}\n\n${end}`);
    await expect(now).toMatchFileSnapshot(resolve(FOLDER, 'verarbeitungsverzeichnis.md'));
  });

  it('say of backups what holds', () => {
    const told = readdirSync(FOLDER).flatMap((name) => [
      ...page(name).matchAll(/Sicherungen (?:bleiben|längstens)? ?(\d+) Tage/g),
    ]);
    expect(told.length).toBeGreaterThan(2);
    for (const [, days] of told) expect(Number(days)).toBe(BACKUP_DAYS);
  });

  it('say of those who do not write any more what holds', () => {
    const pages = ['datenschutz-blatt.md', 'personalrat.md', '../datenschutz-hinweis.md'].map(page);
    for (const text of pages) expect(text).toMatch(new RegExp(`${UNSEEN_MONTHS} Monate`));
    const days = pages.flatMap((text) => [...text.matchAll(/[Kk]ommt in (\d+) Tagen\s+nichts/g)]);
    expect(days.map(([, told]) => Number(told))).toEqual([ANSWER_DAYS, ANSWER_DAYS]);
  });
});

import { describe, expect, it } from 'vitest';
import { exportKnowledge } from '../../src/knowledge/export.ts';
import { hintsOf } from '../../src/knowledge/hints.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { folderWith } from './folder.ts';

const TODAY = new Date('2026-11-20T10:00:00Z');
const source = '  source: { title: T, url: "https://example.org" }\n';
const read = (files: { readonly [path: string]: string }) => {
  const reading = readKnowledge(folderWith(files));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.knowledge;
};
const hints = (files: { readonly [path: string]: string }) =>
  hintsOf(read(files), TODAY).map(({ text }) => text);
const programme = (more: string) =>
  `- id: p\n  title: Programm für alte Brücken\n  summary: S\n${source}${more}`;

describe('hints', () => {
  it.each([
    ['2025', false],
    ['2024', true],
    ['2025-11', false],
    ['2025-10', true],
    ['2026-11-01', false],
  ])('checked %s is old: %s', (checked, old) => {
    const said = hints({ 'programmes/p.yaml': programme(`  checked: ${checked}\n`) });
    expect(said.some((text) => text.includes('über ein Jahr'))).toBe(old);
  });

  it('see passed deadlines, missing telephones and addresses', () => {
    const said = hints({
      'programmes/p.yaml': programme('  deadline: { kind: stichtag, date: 2026-11-19 }\n'),
      'contacts/c.yaml': '- { id: c, title: Amt, summary: S }\n',
    }).join('\n');
    expect(said).toContain('2026-11-19 ist vorbei');
    expect(said).toContain('Telefonnummer fehlt');
    expect(said).toContain('Es fehlt eine Adresse');
  });

  it('see near-duplicates of two entries, and words that no entry has', () => {
    const said = hints({
      'faq/a.yaml':
        '- { id: a, title: A, answer: A, questions: [Wer bezahlt die neue Brücke im Park] }\n' +
        '- { id: b, title: B, answer: B, questions: [Wer bezahlt uns neue Brücken im Park] }\n',
      'vocabulary.yaml': '- [Brücke, Steg]\n- [Zeppelin, Luftschiff]\n',
    });
    expect(said).toHaveLength(2);
    expect(said.join()).toContain('fast gleich in „a“');
    expect(said.join()).toContain('Zeppelin');
  });
});

describe('export', () => {
  it('writes what is read again as the same', () => {
    const knowledge = read({
      'programmes/p.yaml': programme('  checked: 2026\n'),
      'contacts/c.yaml': '- { id: c, title: Amt, summary: "Nr. 1: ja", kind: Behörde }\n',
      'vocabulary.yaml': '- [Brücke, Steg]\n',
    });
    const folder = `${folderWith({})}/neu`;
    expect(exportKnowledge(knowledge, folder).ok).toBe(true);
    const again = readKnowledge(folder);
    expect(again.ok && again.knowledge.entries).toEqual(knowledge.entries);
    expect(again.ok && again.knowledge.vocabulary).toEqual(knowledge.vocabulary);
  });

  it('never writes into a folder that holds something', () => {
    const folder = folderWith({ 'x.txt': 'x' });
    expect(exportKnowledge(read({ 'faq/a.yaml': '' }), folder).ok).toBe(false);
  });
});

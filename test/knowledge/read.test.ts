import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/knowledge/fault.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { faq, folderWith } from './folder.ts';

const faults = (folder: string, over?: string) => {
  const reading = readKnowledge(folder, over);
  return reading.ok ? [] : reading.faults.map(faultLine);
};
const knowledge = (folder: string, over?: string) => {
  const reading = readKnowledge(folder, over);
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  return reading.knowledge;
};

/** The administrator may read everything. */
function asNobody<T>(work: () => T): T {
  const me = process.geteuid?.();
  if (me !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(me);
  }
}

describe('a good folder', () => {
  it('needs no more than id, title and text', () => {
    const folder = folderWith({
      'faq/eins.yaml': faq('eins'),
      'programmes/deep/bund.yaml': '- id: zwei\n  title: Z\n  summary: S\n',
    });
    expect(knowledge(folder).entries.map(({ id, kind }) => [id, kind])).toEqual([
      ['eins', 'faq'],
      ['zwei', 'programme'],
    ]);
  });

  it('takes empty lists, keys without a value, and long texts', () => {
    const more = `  aliases: []\n  questions:\n  summary: ${'lang '.repeat(3000)}\n`;
    expect(knowledge(folderWith({ 'faq/a.yaml': faq('a', more) })).entries).toHaveLength(1);
  });

  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-03-01', '2026-03-01'],
    ['"2026-03-01"', '2026-03-01'],
    ['!!timestamp 2026-03-01', '2026-03-01'],
  ])('reads %s as when the source was seen', (written, read) => {
    const folder = folderWith({ 'faq/a.yaml': faq('a', `  checked: ${written}\n`) });
    expect(knowledge(folder).entries[0]?.checked).toBe(read);
  });

  it('keeps an office’s own kind as its sort', () => {
    const row = '- id: a\n  title: A\n  summary: S\n  kind: Behörde\n';
    const [entry] = knowledge(folderWith({ 'contacts/a.yaml': row })).entries;
    expect(entry).toMatchObject({ kind: 'contact', sort: 'Behörde' });
  });

  it('is laid over by id', () => {
    const folder = folderWith({ 'faq/a.yaml': faq('a') + faq('b') });
    const over = folderWith({ 'faq/x.yaml': '- id: b\n  title: Neu\n  answer: N\n' });
    expect(knowledge(folder, over).entries.map(({ title }) => title)).toEqual(['Titel a', 'Neu']);
  });

  it('brings themes, groups of words and towns', () => {
    const folder = folderWith({
      'faq/a.yaml': faq('a', '  themes: [leerstand]\n'),
      'themes.yaml': '- id: leerstand\n  name: Leerstand\n  synonyms: [leer]\n  neighbours: []\n',
      'vocabulary.yaml': '- [Kneipe, Gasthof]\n',
      'towns.csv':
        'ags,name,kind,state,district,population,lat,lon\n14729160,"Grimma, Stadt",Stadt,Sachsen,Leipzig,28000,51.2,12.7\n',
    });
    const { themes, vocabulary, towns } = knowledge(folder);
    expect(themes[0]?.name).toBe('Leerstand');
    expect(vocabulary).toEqual([['Kneipe', 'Gasthof']]);
    expect(towns[0]).toMatchObject({ key: '14729160', state: 'SN', population: 28_000 });
  });
});

describe('a faulty folder', () => {
  it('names every fault at once, with file, line and entry', () => {
    const folder = folderWith({
      'faq/a.yaml': `${faq('a', '  colour: rot\n  checked: gestern\n')}- id: Ä\n  title: T\n`,
      'practice/b.yaml': '- id: a\n  title: T\n  summary: S\n  state: XX\n',
    });
    expect(faults(folder)).toEqual([
      'faq/a.yaml, Zeile 4, Eintrag „a“: „colour“ ist kein bekannter Schlüssel – Schreibweise prüfen oder löschen.',
      'faq/a.yaml, Zeile 5, Eintrag „a“: „checked“ ist kein Stand – so schreiben: 2026, "2026-03" oder 2026-03-01.',
      'faq/a.yaml, Zeile 6, Eintrag „Ä“: „id“ darf nur a–z, 0–9 und einzelne Bindestriche enthalten.',
      'faq/a.yaml, Zeile 6, Eintrag „Ä“: „answer“ fehlt.',
      'practice/b.yaml, Zeile 4, Eintrag „a“: „state“ muss eines davon sein: BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH.',
    ]);
  });

  it('refuses an id that two entries have, of whatever kind', () => {
    const folder = folderWith({
      'faq/a.yaml': faq('a'),
      'methods/b.yaml': '- id: a\n  title: T\n  summary: S\n',
    });
    expect(faults(folder)).toEqual([
      'methods/b.yaml, Zeile 1, Eintrag „a“: Die Kennung „a“ gibt es schon (faq/a.yaml, Zeile 1) – eine davon umbenennen.',
    ]);
  });

  it.each(['2026-13-01', '2026-02-30', '1.5', '31', 'true', '[2026]', '2026-1'])(
    'refuses %s as when the source was seen',
    (written) => {
      const folder = folderWith({ 'faq/a.yaml': faq('a', `  checked: ${written}\n`) });
      expect(faults(folder)).toHaveLength(1);
      expect(faults(folder)[0]).toContain('Zeile 4');
    },
  );

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'www.a.de', '//a.de'])(
    'refuses %s as a link',
    (url) => {
      const more = `  source: { title: T, url: "${url}" }\n`;
      expect(faults(folderWith({ 'faq/a.yaml': faq('a', more) }))[0]).toContain('sicherer Verweis');
    },
  );

  it('refuses dead links to entries and themes', () => {
    const row = '- id: a\n  title: T\n  summary: S\n  seeAlso: [weg]\n  replacedBy: fort\n';
    const folder = folderWith({
      'programmes/a.yaml': `${row}  themes: [quark]\n`,
      'themes.yaml': '- { id: leerstand, name: L, neighbours: [nirgends] }\n',
    });
    const said = faults(folder).join('\n');
    for (const name of ['weg', 'fort', 'quark', 'nirgends']) expect(said).toContain(`„${name}“`);
    expect(said).toContain('Zeile 4');
  });

  it('stands a bomb of aliases', () => {
    const layers = ['- &a [x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i++) {
      const before = String.fromCharCode(96 + i);
      const uses = Array.from({ length: 8 }, () => `*${before}`).join(',');
      layers.push(`- &${String.fromCharCode(97 + i)} [${uses}]`);
    }
    const folder = folderWith({ 'faq/a.yaml': layers.join('\n') });
    expect(faults(folder)[0]).toContain('YAML-Verweise');
  });

  it('stands deep nesting, odd keys, broken text and files of another kind', () => {
    const folder = folderWith({
      'faq/deep.yaml': '['.repeat(100_000),
      'faq/proto.yaml': '- __proto__: { id: x }\n  id: a\n  title: T\n  answer: A\n',
      'faq/map.yaml': 'id: a\n',
      'faq/text.yaml': '- nur Text\n',
      'faq/tab.yaml': '- id: a\n\ttitle: T\n',
      'else.yaml': '- id: b\n',
    });
    const said = faults(folder).join('\n');
    for (const name of ['deep', 'proto', 'map', 'text', 'tab', 'else']) {
      expect(said).toContain(`${name}.yaml`);
    }
  });

  it('refuses a file of five megabytes and one that is no text', () => {
    const folder = folderWith({ 'faq/big.yaml': '#'.repeat(5_000_000), 'faq/ok.yaml': faq('a') });
    expect(faults(folder)).toEqual([
      'faq/big.yaml: Die Datei ist größer als 1 MB – auf mehrere Dateien aufteilen.',
    ]);
  });

  it('does not follow a link out of the folder', () => {
    const outside = folderWith({ 'secret.yaml': faq('secret') });
    const folder = folderWith({ 'faq/a.yaml': faq('a') });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'faq/b.yaml'));
    symlinkSync(outside, join(folder, 'practice'));
    symlinkSync('nowhere', join(folder, 'faq/c.yaml'));
    const said = faults(folder);
    expect(said).toHaveLength(3);
    for (const line of said) expect(line).toContain('führt aus dem Ordner hinaus');
  });

  it('says which file and which folder it may not read', () => {
    const folder = folderWith({
      ...{ 'faq/a.yaml': faq('a'), 'faq/b.yaml': faq('b'), 'practice/c.yaml': '' },
    });
    for (const open of [folder, join(folder, 'faq')]) chmodSync(open, 0o755);
    for (const closed of ['faq/b.yaml', 'practice']) chmodSync(join(folder, closed), 0);
    expect(asNobody(() => faults(folder))).toEqual([
      'faq/b.yaml: Die Hotline darf das nicht lesen – Leserecht für ihren Benutzer geben.',
      'practice: Die Hotline darf das nicht lesen – Leserecht für ihren Benutzer geben.',
    ]);
    chmodSync(join(folder, 'practice'), 0o700);
  });

  it('says so when there is no folder', () => {
    expect(faults('/nirgends/wissen')[0]).toContain('gibt es nicht');
  });

  it('finds what is wrong with the towns', () => {
    const folder = folderWith({
      'faq/a.yaml': faq('a'),
      'towns.csv':
        'ags,name,kind,state,district,population,lat,lon\n123,A,Stadt,Sachsen,L,1,1,1\n14729160,,Stadt,Atlantis,L,viele,1,1\n',
    });
    const said = faults(folder).join('\n');
    expect(said).toContain('„123“ ist kein Gemeindeschlüssel');
    expect(said).toContain('„Atlantis“ ist kein Bundesland');
    expect(said).toContain('towns.csv, Zeile 3: Der Name fehlt');
  });

  it('quotes no more of the towns than can be read', () => {
    const head = 'ags,name,kind,state,district,population,lat,lon';
    const folder = folderWith({ 'towns.csv': `${head}\n"${'x,'.repeat(50_000)}` });
    const said = faults(folder).join('\n');
    expect(said).toContain('ist kein Gemeindeschlüssel');
    expect(said.length).toBeLessThan(500);
  });
});

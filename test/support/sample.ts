import { z } from 'zod';
import { facts, paragraph } from '../../src/chat/blocks.ts';
import { action, type Feature } from '../../src/chat/feature.ts';
import { fileOf, paper } from '../../src/chat/files.ts';
import { form } from '../../src/chat/forms/form.ts';
import { toAction, toCommand } from '../../src/chat/reply.ts';
import { ReceivedFiles } from '../../src/chat/rows.ts';
import { table } from '../../src/store/table.ts';

export const Notes = table(
  'notes',
  z.object({ id: z.string(), person: z.string(), text: z.string(), at: z.number() }),
  {
    about: 'Notizen',
    by: [['text']],
    person: 'person',
    erase: 'delete',
    keep: [{ days: 30, after: 'at', do: 'delete' }],
  },
);

const secret = action('sample.secret', {
  for: 'coordinator',
  args: z.object({ text: z.string() }),
  async run(turn, { text }) {
    await turn.tx.insert(Notes, { id: turn.newId(), person: turn.person.id, text, at: turn.now });
    turn.say([paragraph('geheim erledigt')]);
  },
});

const yes = action('sample.yes', {
  for: 'visitor',
  args: z.object({ to: z.string() }),
  async run(turn, { to }) {
    turn.say([paragraph(`Ja zu ${to}`)]);
  },
});

export const everyKind = form('sample.form', {
  args: z.object({ title: z.string() }),
  async load(_, { title }) {
    const options = [
      { id: 'a', label: 'Radweg' },
      { id: 'b', label: 'Kita' },
      { id: 'c', label: 'Marktplatz' },
    ];
    return {
      title,
      fields: [
        { id: 'name', label: 'Wie heißt es?', kind: 'text', max: 40 },
        { id: 'one', label: 'Was davon?', kind: 'one', options },
        { id: 'several', label: 'Was noch?', kind: 'several', options, max: 2 },
        { id: 'count', label: 'Wie viele?', kind: 'number', min: 1, max: 500 },
        { id: 'day', label: 'Wann?', kind: 'date', time: true },
        { id: 'points', label: 'Punkte?', kind: 'points', options, total: 5 },
        { id: 'more', label: 'Sonst etwas?', kind: 'long', max: 500, optional: true },
      ],
    };
  },
  check: (values) => (values['name'] === 'verboten' ? { name: 'Der Name geht nicht.' } : {}),
  async done(turn, values) {
    const rows = Object.entries(values).map(
      ([id, value]) => [id, [value].flat().join('+')] as const,
    );
    turn.say([facts(rows)]);
  },
});

const sheet = paper('sample.sheet', {
  type: 'text/plain; charset=utf-8',
  args: z.object({ text: z.string() }),
  async make(_, { text }) {
    if (text === 'platzt') throw new Error('a bug');
    return new TextEncoder().encode(text);
  },
});

const handIn = form('sample.hand-in', {
  args: z.null(),
  load: async () => ({
    title: 'Abgeben',
    fields: [{ id: 'list', label: 'Welche Liste?', kind: 'file', types: ['text/csv'] }],
  }),
  async done(turn, values) {
    const file = await turn.tx.get(ReceivedFiles, String(values['list']));
    turn.say([paragraph(`${file?.name}: ${Buffer.from(file?.base64 ?? '', 'base64')}`)]);
  },
});

/** A feature that tests can push around. */
export const sample: Feature = {
  name: 'sample',
  tables: [Notes],
  actions: [secret, yes],
  forms: [everyKind, handIn],
  papers: [sheet],
  async waiting() {
    return [{ text: 'Umfrage beantworten', command: 'formular', rest: '' }];
  },
  commands: [
    {
      word: 'notiz',
      aliases: ['merken'],
      for: 'visitor',
      about: 'Etwas merken',
      takes: 'words',
      async run(turn, text) {
        await turn.tx.insert(Notes, {
          id: turn.newId(),
          person: turn.person.id,
          text,
          at: turn.now,
        });
        turn.say([paragraph(`gemerkt: ${text}`)]);
      },
    },
    {
      word: 'formular',
      aliases: [],
      for: 'visitor',
      about: 'Ein Formular',
      run: (turn) => turn.fill('sample.form', { title: 'Vorhaben' }),
    },
    {
      word: 'blatt',
      aliases: [],
      for: 'visitor',
      about: 'Schickt eine Datei',
      takes: 'words',
      async run(turn, text) {
        turn.say({
          blocks: [paragraph('Hier ist das Blatt.')],
          files: [fileOf(sheet, { text }, 'blatt.txt')],
        });
      },
    },
    {
      word: 'abgeben',
      aliases: [],
      for: 'visitor',
      about: 'Nimmt eine Datei',
      run: (turn) => turn.fill('sample.hand-in', null),
    },
    {
      word: 'platzt',
      aliases: [],
      for: 'visitor',
      about: 'Ein Fehler im Programm',
      async run(turn) {
        await turn.tx.insert(Notes, {
          id: turn.newId(),
          person: turn.person.id,
          text: 'bleibt nicht',
          at: turn.now,
        });
        throw new Error('a bug');
      },
    },
    {
      word: 'nachhaken',
      aliases: [],
      for: 'visitor',
      about: 'Stellt eine Frage, die wartet',
      takes: 'words',
      async run(turn, to) {
        turn.say({
          blocks: [paragraph(`Ja oder nein zu ${to}?`)],
          choices: [[toAction(`Ja zu ${to}`, yes, { to }, { words: ['ja'] })]],
          waits: true,
        });
      },
    },
    {
      word: 'verwaltung',
      aliases: [],
      for: 'coordinator',
      about: 'Nur für die Koordination',
      async run(turn) {
        turn.say({
          blocks: [paragraph('nur Koordination')],
          choices: [
            [toAction('Geheim', secret, { text: 'x' }), toCommand('Gibt es nicht', 'unbekannt')],
          ],
        });
      },
    },
    {
      word: 'rathaus',
      aliases: [],
      for: 'town',
      about: 'Nur für Städte',
      async run(turn) {
        turn.say([paragraph('nur Stadt')]);
      },
    },
    {
      word: 'persoenlich',
      aliases: [],
      for: 'visitor',
      about: 'Antwortet ins direkte Gespräch',
      async run(turn) {
        turn.say({ blocks: [paragraph('nur für Sie')], to: 'person' });
      },
    },
  ],
};

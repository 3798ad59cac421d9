import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { ReceivedFiles } from '../chat/rows.ts';
import type { Turn } from '../chat/turn.ts';
import { csvFile } from '../papers/csv.ts';
import { fileName } from '../papers/text.ts';
import { addTown, dropList, listNamed, membersOf, openList, removeTown } from '../people/lists.ts';
import { type List, Lists } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import { readTownLines } from '../places/town-lines.ts';
import type { Tx } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { listTexts as texts } from './list-texts.ts';

const OfList = z.object({ list: z.string() });
const MOST_SHOWN = 15;
const LONGEST_NAME = 60;
const LONGEST_TEXT = 3_000;
const MOST_UNCLEAR = 10;
const CSV_TYPES = ['text/csv', 'text/plain', 'application/vnd.ms-excel', 'application/csv'];

/** Named lists of towns: who is on them, in and out as CSV. */
export function createLists(desk: Desk) {
  const labelOf = (key: string) => {
    const town = desk.directory().get(key);
    return town ? `${town.name} (${town.state})` : key;
  };
  const isHere = async (tx: Tx, town: string) => (await staffOf(tx, town)).length > 0;

  async function townsOf(tx: Tx, list: string) {
    const { towns, people } = await membersOf(tx, list);
    const rows: { readonly town: string; readonly here: boolean }[] = [];
    for (const town of towns) rows.push({ town, here: await isHere(tx, town) });
    rows.sort((a, b) => labelOf(a.town).localeCompare(labelOf(b.town), 'de'));
    const here = rows.filter((row) => row.here).length;
    return { rows, count: texts.count({ towns: rows.length, here, people: people.length }) };
  }

  async function own(turn: Turn, id: string): Promise<List | undefined> {
    const list = turn.roles.has('coordinator') ? await turn.tx.get(Lists, id) : undefined;
    if (!list) turn.say(texts.gone());
    return list;
  }

  const csv = paper('town-list', {
    type: 'text/csv; charset=utf-8',
    args: OfList,
    async make(tx, { list }) {
      const { rows } = await townsOf(tx, list);
      const lines = rows.map(({ town: key, here }) => {
        const { name = key, state = '', district = '' } = desk.directory().get(key) ?? {};
        return [key, name, state, district, here ? texts.yes : texts.no];
      });
      return csvFile([texts.csvHead, ...lines]);
    },
  });

  async function showOne(turn: Turn, list: List): Promise<void> {
    const { rows, count } = await townsOf(turn.tx, list.id);
    const names = rows
      .slice(0, MOST_SHOWN)
      .map(({ town, here }) => (here ? labelOf(town) : texts.notHere(labelOf(town))));
    const of = { list: list.id };
    turn.say({
      blocks: texts.one(list.name, count, names, rows.length - names.length),
      choices: [
        [toAction(texts.addTowns, add, of), toAction(texts.fromFile, addFile, of)],
        [toAction(texts.removeTowns, remove, of), toAction(texts.asCsv, sendCsv, of)],
        [toAction(texts.drop, askDrop, of)],
      ],
      to: 'person',
    });
  }

  async function showAll(turn: Turn): Promise<void> {
    const lists = await turn.tx.all(Lists);
    const rows = await Promise.all(
      lists.map(async ({ id, name }) => `${name}: ${(await townsOf(turn.tx, id)).count}`),
    );
    turn.say({
      blocks: texts.all(rows),
      choices: [
        [toAction(texts.add, create, null)],
        ...lists.map(({ id, name }): Choice[] => [toAction(name, open, { list: id })]),
      ],
      to: 'person',
    });
  }

  const ofList = (name: string, run: (turn: Turn, list: List) => Promise<void>) =>
    action(name, {
      for: 'coordinator',
      args: OfList,
      async run(turn, { list: id }) {
        const list = await own(turn, id);
        if (list) await run(turn, list);
      },
    });

  const open = ofList('towns.list', showOne);
  const add = ofList('towns.list-add', (turn, { id }) => turn.fill('towns.list-add', { list: id }));
  const addFile = ofList('towns.list-file', (turn, { id }) =>
    turn.fill('towns.list-file', { list: id }),
  );
  const remove = ofList('towns.list-remove', (turn, { id }) =>
    turn.fill('towns.list-remove', { list: id }),
  );
  const sendCsv = ofList('towns.list-csv', async (turn, { id, name }) => {
    const { count } = await townsOf(turn.tx, id);
    const files = [fileOf(csv, { list: id }, fileName(name, 'csv'))];
    turn.say({ blocks: texts.one(name, count, [], 0), files, to: 'person' });
  });
  const askDrop = ofList('towns.list-ask-drop', async (turn, { id, name }) =>
    turn.say({
      blocks: texts.dropAsked(name),
      choices: [[toAction(texts.reallyDrop, drop, { list: id }, { careful: true })]],
      to: 'person',
    }),
  );
  const drop = ofList('towns.list-drop', async (turn, { id, name }) => {
    await dropList(turn.tx, id);
    turn.say(texts.dropped(name));
  });

  const create = action('towns.list-new', {
    for: 'coordinator',
    args: z.null(),
    run: (turn) => turn.fill('towns.list-new', null),
  });

  const newForm = form('towns.list-new', {
    args: z.null(),
    load: async () => ({
      title: texts.add,
      fields: [{ id: 'name', kind: 'text', label: texts.name, max: LONGEST_NAME }],
    }),
    async done(turn, values) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.gone());
      const name = String(values['name']).trim();
      const taken = await listNamed(turn.tx, name);
      if (taken) turn.say(texts.nameTaken(taken.name));
      await showOne(turn, await openList(turn, name));
    },
  });

  async function take(turn: Turn, list: List, text: string, what: 'added' | 'removed') {
    const { keys, unclear, isOther } = readTownLines(text, desk.directory());
    if (isOther) {
      turn.say(texts.otherList(unclear.slice(0, MOST_UNCLEAR)));
      return showOne(turn, list);
    }
    const before = new Set((await membersOf(turn.tx, list.id)).towns);
    const changing = keys.filter((key) => before.has(key) === (what === 'removed'));
    for (const key of changing)
      if (what === 'added') await addTown(turn, list.id, key);
      else await removeTown(turn.tx, list.id, key);
    turn.say([
      texts.done(changing.length, keys.length - changing.length, what),
      ...(unclear.length > 0 ? texts.unclear(unclear.slice(0, MOST_UNCLEAR)) : []),
    ]);
    await showOne(turn, list);
  }

  const linesForm = (id: string, what: 'added' | 'removed') =>
    form(id, {
      args: OfList,
      async load(turn, { list: of }) {
        const list = await own(turn, of);
        const { which: label, whichHint: hint } = texts;
        return (
          list && {
            title: texts.townsTitle(list.name),
            fields: [{ id: 'lines', kind: 'long', label, hint, max: LONGEST_TEXT }],
          }
        );
      },
      async done(turn, values, { list: of }) {
        const list = await own(turn, of);
        if (list) await take(turn, list, String(values['lines']), what);
      },
    });

  const fileForm = form('towns.list-file', {
    args: OfList,
    async load(turn, { list: id }) {
      const list = await own(turn, id);
      const { file: label, fileHint: hint } = texts;
      return (
        list && {
          title: texts.townsTitle(list.name),
          fields: [{ id: 'file', kind: 'file', label, hint, types: CSV_TYPES }],
        }
      );
    },
    async done(turn, values, { list: id }) {
      const list = await own(turn, id);
      if (list) await take(turn, list, await textIn(turn, values), 'added');
    },
  });

  /** The file is no longer needed once it is read. */
  async function textIn(turn: Turn, values: Values): Promise<string> {
    const id = String(values['file'] ?? '');
    const file = await turn.tx.get(ReceivedFiles, id);
    await turn.tx.delete(ReceivedFiles, id);
    return file ? decoded(Buffer.from(file.base64, 'base64')) : '';
  }

  return {
    run: showAll,
    papers: [csv],
    actions: [open, add, addFile, remove, sendCsv, askDrop, drop, create],
    forms: [
      ...[newForm, fileForm],
      linesForm('towns.list-add', 'added'),
      linesForm('towns.list-remove', 'removed'),
    ],
  };
}

/** Excel saves in UTF-8 or in the older code page of Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

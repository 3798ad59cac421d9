import { stringify } from 'yaml';
import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { countForTowns } from '../chat/counters.ts';
import { action, type Waiting } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { postToCoordination } from '../delivery/post.ts';
import { withoutPersonal } from '../german/personal.ts';
import { fileName } from '../papers/text.ts';
import { nameOf } from '../places/lookup.ts';
import { takeOverChoice } from './curating/take-over.ts';
import { curatingTexts } from './curating/texts.ts';
import type { Desk } from './desk.ts';
import { EXAMPLES } from './figures.ts';
import { handInTexts as texts } from './hand-in-texts.ts';
import { type HandIn, HandIns } from './rows.ts';

const OfHandIn = z.object({ handIn: z.string() });
const LONGEST = 800;
const MOST_OPEN = 5;

const said = (values: Values, id: string): string =>
  withoutPersonal(String(values[id] ?? '')).trim();

/** A town hands in what it has done; curators make an entry of it. */
export function createHandIns(desk: Desk) {
  const field = (id: 'problem' | 'solution' | 'result') => ({
    ...{ id, kind: 'long' as const, label: texts.fields[id], max: LONGEST },
  });

  const fill = form('desk.hand-in', {
    args: z.null(),
    async load(turn) {
      const mine = await turn.tx.find(HandIns, { person: turn.person.id });
      if (mine.filter(({ closed }) => closed === null).length >= MOST_OPEN) {
        turn.say(texts.tooMany());
        return undefined;
      }
      return {
        title: texts.title,
        intro: texts.intro(),
        fields: [
          { id: 'town', kind: 'town', label: texts.fields.town },
          ...[field('problem'), field('solution'), field('result')],
          { id: 'contact', kind: 'text', label: texts.fields.contact, max: 120, optional: true },
        ],
      };
    },
    async done(turn, values) {
      const given: HandIn = {
        ...{ id: turn.newId(), person: turn.person.id, town: String(values['town']) },
        ...{ problem: said(values, 'problem'), solution: said(values, 'solution') },
        ...{ result: said(values, 'result'), contact: String(values['contact'] ?? '').trim() },
        ...{ at: turn.now, closed: null },
      };
      await turn.tx.insert(HandIns, given);
      await countForTowns(turn, desk.zone, EXAMPLES, [given.town]);
      turn.say(texts.thanks());
      const choices = [[toAction(texts.open, open, { handIn: given.id })]];
      const reply = { blocks: texts.arrived(nameOf(desk, given.town)), choices };
      await postToCoordination(desk.post, turn, `desk.hand-in:${given.id}`, reply);
    },
  });

  /** What curators fill in; nothing of it goes into the knowledge by itself. */
  const draft = paper('hand-in', {
    type: 'application/yaml',
    args: OfHandIn,
    async make(tx, { handIn: id }) {
      const given = await tx.get(HandIns, id);
      const town = given ? nameOf(desk, given.town) : '';
      const { problem = '', solution = '', result = '', contact = '' } = given ?? {};
      const state = given && desk.directory().get(given.town)?.state;
      const entry = {
        ...{ id: fileName(`pb ${town}`, 'x').slice(0, -2), title: `${town}: …`, short: '…' },
        ...{ themes: [], towns: [town], ...(state && { state }) },
        ...{ summary: '…', problem, solution, result, contact, questions: [] },
      };
      return new TextEncoder().encode(stringify([entry]));
    },
  });

  async function openOne(turn: Turn, id: string): Promise<HandIn | undefined> {
    const given = await turn.tx.get(HandIns, id);
    if (given?.closed === null) return given;
    turn.say(texts.gone());
    return undefined;
  }

  const open = action('desk.hand-in', {
    for: 'coordinator',
    args: OfHandIn,
    async run(turn, { handIn: id }) {
      const given = await openOne(turn, id);
      if (!given) return;
      const town = nameOf(desk, given.town);
      turn.say({
        blocks: texts.one(given, town),
        files: [fileOf(draft, { handIn: id }, fileName(`beispiel ${town}`, 'yaml'))],
        choices: [
          [takeOverChoice({ kind: 'hand-in', handIn: id })],
          [toAction(texts.done, done, { handIn: id })],
        ],
        to: 'person',
      });
    },
  });

  const done = action('desk.hand-in-done', {
    for: 'coordinator',
    args: OfHandIn,
    async run(turn, { handIn: id }) {
      const given = await openOne(turn, id);
      if (!given) return;
      await close(turn, given, texts.toldDone(nameOf(desk, given.town)));
      turn.say(texts.closed());
    },
  });

  async function close(turn: Turn, given: HandIn, blocks: readonly Block[]): Promise<void> {
    await turn.tx.put(HandIns, { ...given, closed: turn.now });
    const { person } = given;
    if (person === null) return;
    const key = `desk.hand-in-done:${given.id}`;
    await desk.post(turn, { kind: 'outcome', key, person, state: undefined, reply: { blocks } });
  }

  const allOpen = async (turn: Turn) =>
    (await turn.tx.all(HandIns)).filter(({ closed }) => closed === null);
  const rowOf = ({ town, problem }: HandIn) => texts.row(nameOf(desk, town), problem);

  return {
    /** It stands in the knowledge now. */
    async taken(turn: Turn, id: string): Promise<void> {
      const given = await turn.tx.get(HandIns, id);
      if (given?.closed === null)
        await close(turn, given, curatingTexts.handInTaken(nameOf(desk, given.town)));
    },
    begin: (turn: Turn) => turn.fill('desk.hand-in', null),
    async rows(turn: Turn): Promise<readonly { text: string; choice: Choice }[]> {
      return (await allOpen(turn)).map((given) => {
        const text = rowOf(given);
        return { text, choice: toAction(text, open, { handIn: given.id }) };
      });
    },
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      if (!turn.roles.has('coordinator')) return [];
      const given = await allOpen(turn);
      return given.map((one) => ({ text: rowOf(one), command: 'eingang', rest: '' }));
    },
    actions: [open, done],
    forms: [fill],
    papers: [draft],
  };
}
export type HandInDesk = ReturnType<typeof createHandIns>;

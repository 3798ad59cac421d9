import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { type Field, form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { bare } from '../german/bare.ts';
import { STATE_NAMES } from '../german/in-words.ts';
import type { Tx } from '../store/store.ts';
import { LONGEST_NAME, type Requests, whoFields } from './requests.ts';
import { type TownByHand, TownsByHand } from './rows.ts';
import { texts } from './texts.ts';

const words = texts.byHand;
const MOST_PEOPLE = 500_000;
const Args = z.object({ name: z.string(), word: z.enum(['stadt', 'zugang', 'eintragen']) });

const fields: readonly Field[] = [
  { id: 'name', kind: 'text', label: words.name, max: LONGEST_NAME },
  {
    ...{ id: 'state', kind: 'one', label: words.state },
    options: [...STATE_NAMES].map(([id, label]) => ({ id, label })),
  },
  { id: 'district', kind: 'text', label: words.district, max: LONGEST_NAME },
  {
    ...{ id: 'population', kind: 'number', label: words.population },
    ...{ min: 1, max: MOST_PEOPLE, optional: true },
  },
];

const isSame = (a: TownByHand, b: TownByHand) =>
  a.state === b.state && bare(a.name) === bare(b.name) && bare(a.district) === bare(b.district);

/** Two people may miss the same town. */
const known = async (tx: Tx, row: TownByHand): Promise<TownByHand | undefined> =>
  (await tx.all(TownsByHand)).find((other) => isSame(other, row));

/** A town that no list knows: what a coordinator enters holds at once, what others do waits. */
export function createByHand(requests: Requests) {
  const enter = form('towns.by-hand', {
    args: Args,
    async load(turn, { name }) {
      const confirms = turn.roles.has('coordinator');
      return {
        title: words.title,
        intro: words.intro(confirms),
        fields: confirms ? fields : [...fields, ...whoFields],
        values: { name },
      };
    },
    async done(turn, values, { word }) {
      const { name, state, district, population } = values;
      const confirms = turn.roles.has('coordinator');
      const fresh: TownByHand = {
        id: `hand-${turn.newId()}`,
        ...{ name: String(name), state: String(state), district: String(district) },
        population: typeof population === 'string' ? Math.round(Number(population)) : null,
        person: turn.person.id,
        pending: confirms ? null : turn.now,
      };
      const row = (await known(turn.tx, fresh)) ?? fresh;
      if (!confirms && !(await requests.mayAsk(turn, row.id))) return;
      await turn.tx.put(TownsByHand, confirms ? { ...row, pending: null } : row);
      if (confirms) await turn.go(word, row.id);
      else await requests.ask(turn, row.id, values);
    },
  });

  const begin = action('towns.enter', {
    for: 'visitor',
    args: Args,
    run: (turn, args) => turn.fill('towns.by-hand', args),
  });

  return {
    actions: [begin],
    forms: [enter],
    choice: (name: string, word: z.infer<typeof Args>['word']): Choice =>
      toAction(words.enter, begin, { name, word }),
  };
}
export type ByHand = ReturnType<typeof createByHand>;

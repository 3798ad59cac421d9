import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Action } from '../src/chat/feature.ts';
import type { Json } from '../src/chat/json.ts';
import type { Effect } from '../src/chat/reply.ts';
import { ChoiceSets, chatTables, Forms } from '../src/chat/rows.ts';
import { tablesOf } from '../src/hotline.ts';
import { accountKey } from '../src/people/address.ts';
import type { Role } from '../src/people/roles.ts';
import { Accounts, Grants, StaffOfTowns } from '../src/people/rows.ts';
import type { AnyRow } from '../src/store/table.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from './support/house.ts';
import { clerkIn } from './support/people.ts';
import { fillForms, type WalkOptions, walk } from './support/walker.ts';

const TOWN = '13075039';
const OTHER = '12068052';
const features = realFeatures();
const actions = features.flatMap((feature) => feature.actions);

/** What ends somebody's own time here; nobody can do that to others. */
const ENDS = new Set([
  'privacy.erase',
  'towns.leave',
  'towns.end',
  'towns.no-more',
  'welcome.join',
]);

const options: WalkOptions = {
  words: ({ id }) => `Vertraulich ${id}`,
  town: OTHER,
  says: ['Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?', 'Xylophonzwirbel am Quastenweg'],
  avoid: (effect) => effect.kind === 'action' && ENDS.has(effect.name),
  presses: 120,
};

const attacks = { words: () => 'Fremdes', town: TOWN };

let house: House;
let ids: ReadonlyMap<string, string>;
let reached: ReadonlyMap<string, readonly Effect[]>;

async function personOf(actor: Actor): Promise<string> {
  const account = await house.store.tx((tx) => tx.get(Accounts, accountKey(actor.account)));
  return account?.person ?? '';
}

beforeAll(async () => {
  house = await openHouse({ coordinators: [accountOf('koordination')] });
  const coordinator = house.person('koordination');
  await coordinator.says('hilfe');
  const anna = await clerkIn(house, 'anna', TOWN);
  const walked = [
    await walk(house, coordinator, { ...options, words: () => 'Öffentlich' }),
    await walk(house, anna, options),
  ];
  const found = new Map<string, Effect[]>();
  for (const { effects } of walked)
    for (const effect of effects.values()) {
      const name = effect.kind === 'action' ? effect.name : '';
      found.set(name, [...(found.get(name) ?? []), effect]);
    }
  reached = found;
  ids = new Map([
    ['person', await personOf(anna)],
    ['town', TOWN],
  ]);
}, 60_000);
afterAll(() => house.stop());

const tables = tablesOf(features).filter(
  (table) => !chatTables.some(({ name }) => name === table.name),
);
type Rows = ReadonlyMap<string, AnyRow>;

const rowsNow = (): Promise<ReadonlyMap<string, Rows>> =>
  house.store.tx(async (tx) => {
    const all = new Map<string, Rows>();
    for (const table of tables)
      all.set(table.name, new Map((await tx.all(table)).map((row) => [row.id, row])));
    return all;
  });

const differ = (a: AnyRow | undefined, b: AnyRow | undefined) =>
  a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** Where anybody may leave something behind: it counts, or asks the coordination. */
const OPEN = new Set<string>(['counters']);
/** What shows others what they are meant to read. */
const PUBLIC = new Set<string>([]);
/** What somebody from elsewhere may ask of a town. */
const ASKED = new Set<string>(['access-requests']);

/** Rows that are not this person's own, and have changed. */
function touched(
  before: ReadonlyMap<string, Rows>,
  after: ReadonlyMap<string, Rows>,
  self: string,
): string[] {
  return tables.flatMap((table) => {
    const { name, person, town } = table;
    const old = before.get(name) ?? new Map<string, AnyRow>();
    const now = after.get(name) ?? new Map<string, AnyRow>();
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter((id) =>
      differ(old.get(id), now.get(id)),
    );
    return changed.flatMap((id) => {
      const rows = [old.get(id) ?? now.get(id), now.get(id) ?? old.get(id)];
      // What belongs to nobody may be taken by whoever was asked to.
      const holders = rows.map((row) => (person === null ? null : row?.[person]));
      const own =
        holders.includes(self) && holders.every((holder) => holder === self || holder === null);
      const ofTown = town !== undefined && rows.some((row) => row?.[town] === TOWN);
      if (OPEN.has(name) || (own && (!ofTown || ASKED.has(name)))) return [];
      return [`${name}: ${JSON.stringify(old.get(id))} → ${JSON.stringify(now.get(id))}`];
    });
  });
}

const Schema = z.object({
  type: z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional(),
  enum: z.array(z.json()).optional(),
  const: z.json().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Arguments of the right shape; for each word an id that is really there. */
function forged(schema: unknown, key: string, id: string): Json {
  const { type, enum: values, const: fixed, properties, anyOf } = Schema.parse(schema);
  if (fixed !== undefined) return fixed;
  if (values) return values[0] ?? null;
  if (anyOf) return forged(anyOf[0], key, id);
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, forged(inner, name, id)] as const),
    );
  if (type === 'string') return ids.get(key) ?? id;
  if (type === 'number' || type === 'integer') return 0;
  if (type === 'boolean') return true;
  return type === 'array' ? [] : null;
}

/** As found on real buttons, and with ids of every row that the feature keeps. */
async function effectsOf(action: Action): Promise<Effect[]> {
  const { name } = action;
  const found = (reached.get(name) ?? []).slice(0, 1);
  const feature = features.find((one) => one.actions.includes(action));
  const schema = z.toJSONSchema(action.args, { unrepresentable: 'any' });
  const rows = await house.store.tx(async (tx) => {
    const some = [];
    for (const table of feature?.tables ?? []) some.push((await tx.all(table, { limit: 1 }))[0]);
    return some.flatMap((row) => row?.id ?? []);
  });
  const made = ['x', ...rows].map((id) => ({
    kind: 'action' as const,
    name,
    args: forged(schema, '', id),
  }));
  const different = new Map([...found, ...made].map((effect) => [JSON.stringify(effect), effect]));
  return [...different.values()].filter(
    (effect) => effect.kind === 'action' && action.args.safeParse(effect.args).success,
  );
}

let choices = 0;

/** Presses a button that does this, as if it had come with a real message. */
async function press(actor: Actor, self: string, effect: Effect): Promise<string> {
  const id = `forged${++choices}`;
  const chat = `test//${actor.place.chat}`;
  const choice = { said: [], careful: false, effect };
  await house.store.tx((tx) =>
    tx.insert(ChoiceSets, {
      ...{ id, chat, person: self, at: house.clock.now(), waits: false, title: 'x' },
      choices: [choice],
    }),
  );
  const told = await actor.brings({ kind: 'press', choice: `${id}.0` });
  const [form] = await house.store.tx((tx) => tx.find(Forms, { person: self }));
  await fillForms(house, actor, attacks, { filled: new Set(), stuck: new Map() });
  return form ? `${told}\n${JSON.stringify(form)}` : told;
}

type Attacker = { readonly actor: Actor; readonly self: string };

const MINE = new Set<Role>(['visitor', 'town']);

/** Each with the roles whose buttons they should have no use for. */
const ATTACKERS: Readonly<Record<string, () => Promise<Actor>>> = {
  'a coordinator, with what is the town’s alone,': async () => {
    const deputy = house.person('vertretung');
    await deputy.says('hilfe');
    const person = await personOf(deputy);
    await house.store.tx((tx) =>
      tx.insert(Grants, { id: 'deputy', person, role: 'coordinator', since: 0 }),
    );
    return deputy;
  },
  'a guest': async () => {
    const guest = house.person('gast');
    await guest.says('hilfe');
    return guest;
  },
  'somebody from another town': () => clerkIn(house, 'bert', OTHER),
  'who has left the town': async () => {
    const former = await clerkIn(house, 'carla', TOWN);
    const person = await personOf(former);
    await house.store.tx(async (tx) => {
      for (const row of await tx.find(StaffOfTowns, { person }))
        await tx.delete(StaffOfTowns, row.id);
    });
    return former;
  },
};

describe.each(Object.entries(ATTACKERS))('%s', (who, come) => {
  const theirs = actions
    .filter(({ name }) => !ENDS.has(name))
    .filter((action) => !who.includes('coordinator') || MINE.has(action.for));
  let attacker: Attacker;
  beforeAll(async () => {
    const actor = await come();
    attacker = { actor, self: await personOf(actor) };
  });

  it.each(theirs.map((action) => [action.name, action] as const))(
    'cannot touch what is not theirs with buttons of „%s“',
    async (_, action) => {
      const { actor, self } = attacker;
      for (const effect of await effectsOf(action)) {
        const before = await rowsNow();
        const told = await press(actor, self, effect);
        expect(PUBLIC.has(action.name) ? '' : told).not.toContain('Vertraulich');
        expect(touched(before, await rowsNow(), self)).toEqual([]);
      }
    },
  );
});

describe('buttons of others', () => {
  it('do nothing, whoever presses them', async () => {
    const guest = house.person('fremd');
    await guest.says('hilfe');
    const self = await personOf(guest);
    const sets = (await house.store.tx((tx) => tx.all(ChoiceSets))).filter(
      ({ person }) => person !== self,
    );
    expect(sets.length).toBeGreaterThan(100);
    const before = await rowsNow();
    for (const { id } of sets.filter((_, i) => i % 5 === 0))
      expect(await guest.brings({ kind: 'press', choice: `${id}.0` })).toContain('gilt nicht mehr');
    expect(touched(before, await rowsNow(), self)).toEqual([]);
  });
});

describe('rights', () => {
  it('were gained by nobody on the way', async () => {
    expect(await house.store.tx((tx) => tx.all(Grants))).toMatchObject([{ id: 'deputy' }]);
    const staff = await house.store.tx((tx) => tx.all(StaffOfTowns));
    expect(staff.map(({ town }) => town).toSorted()).toEqual([OTHER, TOWN]);
  });
});

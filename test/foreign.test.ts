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
import { furnish } from './support/furnish.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from './support/house.ts';
import { clerkIn } from './support/people.ts';
import { fillForms, type WalkOptions, walk } from './support/walker.ts';

const TOWN = '13075039';
const TOWN_NAME = 'Greifswald';
const OTHER = '12068052';
const features = realFeatures();
const actions = features.flatMap((feature) => feature.actions);
const commands = features.flatMap((feature) => feature.commands);

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
let victim: string;
let ids: ReadonlyMap<string, readonly string[]>;
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
  victim = await personOf(anna);
  await furnish(house, victim, TOWN);
  ids = await harvest();
}, 240_000);
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

/** „entry-drafts“ → „draft“, „sendOut“: what a button calls a row of this table. */
const NAMES: Readonly<Record<string, string>> = {
  'passed-on': 'question',
  'hand-ins': 'handIn',
  'send-outs': 'sendOut',
  wishes: 'wish',
};
const nameOf = (table: string) => NAMES[table] ?? table.replace(/^.*-/, '').replace(/s$/, '');

/** For each word that arguments are called by, what really stands there; what is the victim’s first. */
async function harvest(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>([
    ['person', new Set([victim])],
    ['town', new Set([TOWN])],
  ]);
  const add = (name: string, value: string) =>
    found.set(name, (found.get(name) ?? new Set()).add(value));
  function dig(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) dig(one);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        if (typeof inner === 'string') add(name, inner);
        else dig(inner);
  }
  const rows = [...(await rowsNow())].flatMap(([table, rows]) =>
    [...rows.values()].map((row) => ({ table, row, text: JSON.stringify(row) })),
  );
  const own = rows.filter(({ text }) => text.includes(TOWN) || text.includes(victim));
  for (const { table, row } of [...own, ...rows]) {
    add(nameOf(table), row.id);
    dig(row);
  }
  for (const effects of reached.values())
    for (const effect of effects) if (effect.kind === 'action') dig(effect.args);
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}

/** Where anybody may leave something behind: it counts, or asks the coordination. */
const OPEN = new Set<string>(['counters', 'code-tries']);
/** What anybody may add to, and nobody may change. */
const ADDED_TO = new Set<string>(['gaps']);
/** The name of a town entered by hand stands in the directory. */
const BY_HAND = 'Vertraulich name (Vertraulich district, BB)';
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
      if (
        OPEN.has(name) ||
        (ADDED_TO.has(name) && !old.has(id)) ||
        (own && (!ofTown || ASKED.has(name)))
      )
        return [];
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
function forged(schema: unknown, key: string, pick: (key: string) => string): Json {
  const { type, enum: values, const: fixed, properties, anyOf } = Schema.parse(schema);
  if (fixed !== undefined) return fixed;
  if (values) return values[0] ?? null;
  if (anyOf) return forged(anyOf[0], key, pick);
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, forged(inner, name, pick)] as const),
    );
  if (type === 'string') return pick(key);
  if (type === 'number' || type === 'integer') return 0;
  if (type === 'boolean') return true;
  return type === 'array' ? [] : null;
}

/** The words that the arguments of an action are called by. */
function wordsIn(schema: unknown, key: string): string[] {
  const { type, enum: values, const: fixed, properties, anyOf } = Schema.parse(schema);
  if (fixed !== undefined || values) return [];
  if (anyOf) return wordsIn(anyOf[0], key);
  if (properties) return Object.entries(properties).flatMap(([name, one]) => wordsIn(one, name));
  return type === 'string' ? [key] : [];
}

const schemaOf = (action: Action) => z.toJSONSchema(action.args, { unrepresentable: 'any' });

const OF_EACH = 2;

/**
 * As found on real buttons (what is old is pressed again here), with what really stands in the
 * store, with ids of rows of another kind, and with what is made up.
 */
async function effectsOf(action: Action): Promise<Effect[]> {
  const { name } = action;
  const found = (reached.get(name) ?? []).slice(0, 2);
  const feature = features.find((one) => one.actions.includes(action));
  const rows = await house.store.tx(async (tx) => {
    const some = [];
    for (const table of feature?.tables ?? []) some.push((await tx.all(table, { limit: 1 }))[0]);
    return some.flatMap((row) => row?.id ?? []);
  });
  const schema = schemaOf(action);
  const real = Array.from({ length: OF_EACH }, (_, nth) => (key: string) => {
    const values = ids.get(key) ?? [];
    return values[nth % Math.max(values.length, 1)] ?? 'x';
  });
  const others = ['x', '__proto__', ...rows].map((id) => (key: string) => {
    const fixed = key === 'town' || key === 'person' ? ids.get(key)?.[0] : undefined;
    return fixed ?? id;
  });
  const made = [...real, ...others].map((pick) => ({
    kind: 'action' as const,
    name,
    args: forged(schema, '', pick),
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

async function loses(person: string): Promise<void> {
  await house.store.tx(async (tx) => {
    for (const row of await tx.find(StaffOfTowns, { person }))
      await tx.delete(StaffOfTowns, row.id);
    for (const row of await tx.find(Grants, { person })) await tx.delete(Grants, row.id);
  });
}

async function coordinates(name: string): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  const person = await personOf(actor);
  await house.store.tx((tx) =>
    tx.insert(Grants, { id: name, person, role: 'coordinator', since: 0 }),
  );
  return actor;
}

type Kind = {
  come(name: string): Promise<Actor>;
  /** The roles whose buttons they should have no use for; all, unless said. */
  readonly foreign?: readonly Role[];
  /** What belongs to the town is theirs too; what is a single person’s is not. */
  readonly sameTown?: boolean;
};

const ATTACKERS: Readonly<Record<string, Kind>> = {
  'a coordinator, with what is the town’s alone,': {
    come: coordinates,
    foreign: ['visitor', 'town'],
  },
  'a guest': {
    async come(name) {
      const guest = house.person(name);
      await guest.says('hilfe');
      return guest;
    },
  },
  'somebody from another town': { come: (name) => clerkIn(house, name, OTHER) },
  'a colleague in the same town': {
    come: (name) => clerkIn(house, name, TOWN),
    sameTown: true,
  },
  'who has left the town': {
    async come(name) {
      const former = await clerkIn(house, name, TOWN);
      await loses(await personOf(former));
      return former;
    },
  },
  'who coordinated once': {
    async come(name) {
      const former = await coordinates(name);
      await former.says('eingang');
      await loses(await personOf(former));
      return former;
    },
  },
  'who has erased themselves and is back': {
    async come(name) {
      const gone = await clerkIn(house, name, TOWN);
      const before = await personOf(gone);
      await gone.says('löschen');
      await gone.says('ja, alles löschen');
      await gone.says('hilfe');
      expect(await personOf(gone)).not.toBe(before);
      return gone;
    },
  },
};

const bySameTown = (rows: readonly string[]): string[] =>
  rows.filter((row) => !row.includes(TOWN) && row.includes(victim));

describe.each(Object.entries(ATTACKERS))('%s', (who, { come, foreign, sameTown = false }) => {
  const theirs = actions.filter((action) => foreign?.includes(action.for) ?? true);
  let attacker: Attacker;
  let comers = 0;
  const arrive = async (): Promise<Attacker> => {
    const actor = await come(`${who} ${++comers}`);
    return { actor, self: await personOf(actor) };
  };
  beforeAll(async () => {
    attacker = await arrive();
  });
  afterAll(() => loses(attacker.self));

  let known: ReadonlyMap<string, Rows> | undefined;

  async function harmless(self: string, act: () => Promise<string>): Promise<void> {
    const before = known ?? (await rowsNow());
    const told = await act();
    const after = await rowsNow();
    known = after;
    if (!sameTown) expect(told.replaceAll(BY_HAND, '')).not.toContain('Vertraulich');
    const rows = touched(before, after, self);
    expect(sameTown ? bySameTown(rows) : rows).toEqual([]);
  }

  it.each(theirs.map((action) => [action.name, action] as const))(
    'cannot touch what is not theirs with buttons of „%s“',
    async (name, action) => {
      for (const effect of await effectsOf(action)) {
        const ends = ENDS.has(name);
        const { actor, self } = ends ? await arrive() : attacker;
        if (ends) known = undefined;
        await harmless(self, () => press(actor, self, effect));
        if (!ends) continue;
        await loses(self);
        known = undefined;
      }
    },
  );

  // What coordinators read with commands they may read.
  const typed = foreign ? [] : commands.map(({ word }) => word);
  it.each(typed)('nor with „%s“ and whatever behind it', async (word) => {
    const feature = features.find((one) => one.commands.some((command) => command.word === word));
    const rows = await house.store.tx(async (tx) => {
      const some = [];
      for (const table of feature?.tables ?? []) some.push((await tx.all(table, { limit: 1 }))[0]);
      return some.flatMap((row) => row?.id ?? []);
    });
    for (const rest of ['', TOWN, TOWN_NAME, '__proto__', ...rows])
      await harmless(attacker.self, () => attacker.actor.brings({ kind: 'command', word, rest }));
    await attacker.actor.says('abbrechen');
  });
});

/** Not brought about here. */
const WITHOUT_ROWS = new Set([
  'grants',
  'follows',
  'unasked',
  'shelved-entries',
  'list-members',
  'deadlines',
]);

describe('the attacks', () => {
  it.each(actions.map((action) => [action.name, action] as const))(
    'on „%s“ are made with what is really there',
    async (_, action) => {
      const missing = wordsIn(schemaOf(action), '').filter((word) => !ids.has(word));
      expect(missing, 'to be had from rows of furnish()').toEqual([]);
      expect((await effectsOf(action)).length).toBeGreaterThan(0);
    },
  );

  it.each(
    tables
      .filter(({ person, town }) => person !== null || town !== undefined)
      .filter(({ name }) => !WITHOUT_ROWS.has(name))
      .map(({ name }) => name),
  )('find rows in „%s“', async (name) => {
    expect((await rowsNow()).get(name)?.size, 'furnish() puts one there').toBeGreaterThan(0);
  });
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
    expect(await house.store.tx((tx) => tx.all(Grants))).toEqual([]);
    const staff = await house.store.tx((tx) => tx.all(StaffOfTowns));
    expect(staff.map(({ town }) => town).toSorted()).toEqual([TOWN]);
  });
});

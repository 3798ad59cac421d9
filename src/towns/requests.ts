import { z } from 'zod';
import { action, type Waiting } from '../chat/feature.ts';
import { type Field, form, type Values } from '../chat/forms/form.ts';
import { type Choice, type Reply, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Staff, StaffOfTowns } from '../people/rows.ts';
import { joinTown, staffOf, worksFor } from '../people/staff.ts';
import { townLabel } from '../places/label.ts';
import type { Tx } from '../store/store.ts';
import { withConsentQuestion } from './consent.ts';
import { type Desk, dayOf, labelOf, staffIn, tell, tellCoordination } from './desk.ts';
import { type AccessRequest, AccessRequests, TownsByHand } from './rows.ts';
import { texts } from './texts.ts';
import type { Yearly } from './yearly.ts';

const words = texts.requests;
const MOST_OPEN = 5;
export const LONGEST_NAME = 80;

const OfTown = z.object({ town: z.string() });
const OfRequest = z.object({ request: z.string() });

/** Who asks, for the coordination to check. */
export const whoFields: readonly Field[] = [
  { id: 'who', kind: 'text', label: words.who, hint: words.whoHint, max: LONGEST_NAME },
  {
    ...{ id: 'reach', kind: 'text', label: words.reach, hint: words.reachHint },
    ...{ max: LONGEST_NAME, optional: true },
  },
];

/** The request goes, and a town that was entered for nothing else. */
async function drop(tx: Tx, { id, town }: AccessRequest): Promise<void> {
  await tx.delete(AccessRequests, id);
  const byHand = await tx.get(TownsByHand, town);
  const others = await tx.find(AccessRequests, { town });
  if (byHand?.pending && others.length === 0) await tx.delete(TownsByHand, town);
}

/** Asking for access without a code, and what the coordination says to it. */
export function createRequests(desk: Desk, yearly: Yearly) {
  const isCoordinator = (turn: Turn) => turn.roles.has('coordinator');

  /** Says why not, if this person cannot ask now. */
  async function mayAsk(turn: Turn, town: string): Promise<boolean> {
    const { tx, person } = turn;
    const own = await tx.find(AccessRequests, { person: person.id });
    const why = (await worksFor(tx, person.id, town))
      ? words.already()
      : own.some((row) => row.town === town)
        ? words.running()
        : own.length >= MOST_OPEN
          ? words.tooMany(MOST_OPEN)
          : undefined;
    if (why) turn.say({ blocks: why, to: 'person' });
    return why === undefined;
  }

  async function ask(turn: Turn, town: string, values: Values): Promise<void> {
    const { who, reach } = values;
    if (typeof who !== 'string' || !(await mayAsk(turn, town))) return;
    const row: AccessRequest = {
      ...{ id: turn.newId(), person: turn.person.id, town, who },
      reach: typeof reach === 'string' ? reach : null,
      at: turn.now,
    };
    await turn.tx.insert(AccessRequests, row);
    const reply = await shown(turn.tx, row);
    await tellCoordination(desk, turn, { key: `access:${row.id}`, town, reply });
    const anybody = (await turn.coordinators()).length > 0;
    const label = await labelOf(desk, turn.tx, town);
    turn.say({ blocks: words.sent(label, anybody, desk.contact), to: 'person' });
  }

  const request = form('towns.request', {
    args: OfTown,
    async load(turn, { town }) {
      if (!(await mayAsk(turn, town))) return undefined;
      return { title: words.title(await labelOf(desk, turn.tx, town)), fields: whoFields };
    },
    done: (turn, values, { town }) => ask(turn, town, values),
  });

  const begin = action('towns.ask', {
    for: 'visitor',
    args: OfTown,
    run: (turn, args) => turn.fill('towns.request', args),
  });

  /** What a coordinator sees of a request. */
  async function shown(tx: Tx, row: AccessRequest): Promise<Reply> {
    const byHand = await tx.get(TownsByHand, row.town);
    const pending = byHand?.pending ? byHand : undefined;
    const meant = pending && desk.directory().meant(`${pending.name}, ${pending.state}`);
    const alike =
      !meant || meant.kind === 'none' ? [] : 'town' in meant ? [meant.town] : meant.towns;
    return {
      blocks: words.shown({
        town: await labelOf(desk, tx, row.town),
        who: row.who,
        reach: row.reach,
        day: dayOf(desk, row.at),
        colleagues: (await staffOf(tx, row.town)).length,
        pending,
        alike: alike.map((town) => townLabel(town)),
      }),
      choices: [
        [toAction(pending ? words.grantNew : words.grant, grant, { request: row.id })],
        [toAction(words.decline, decline, { request: row.id })],
      ],
      to: 'person',
    };
  }

  const grant = action('towns.grant', {
    for: 'coordinator',
    args: OfRequest,
    async run(turn, { request: id }) {
      const { tx } = turn;
      const row = await tx.get(AccessRequests, id);
      if (!row) return turn.say({ blocks: words.settled(), to: 'person' });
      await tx.delete(AccessRequests, id);
      const byHand = await tx.get(TownsByHand, row.town);
      if (byHand) await tx.put(TownsByHand, { ...byHand, pending: null });
      await joinTown(turn, row.person, row.town);
      const staff = await staffIn(tx, row.person, row.town);
      if (staff) {
        await tx.put(StaffOfTowns, { ...staff, name: staff.name ?? row.who });
        await yearly.watch(turn, staff);
      }
      const label = await labelOf(desk, tx, row.town);
      const toTown = toCommand(words.toTown, 'stadt', row.town);
      const reply = await withConsentQuestion(tx, row.person, words.granted(label), [toTown]);
      const key = `granted:${row.id}`;
      await tell(desk, turn, row.person, { kind: 'outcome', key, town: row.town, reply });
      turn.say({ blocks: words.grantedTo(row.who, label), to: 'person' });
    },
  });

  const decline = action('towns.decline', {
    for: 'coordinator',
    args: OfRequest,
    async run(turn, { request: id }) {
      const { tx } = turn;
      const row = await tx.get(AccessRequests, id);
      if (!row) return turn.say({ blocks: words.settled(), to: 'person' });
      const label = await labelOf(desk, tx, row.town);
      const reply = { blocks: words.declined(label, desk.contact) };
      const key = `declined:${row.id}`;
      await tell(desk, turn, row.person, { kind: 'outcome', key, town: row.town, reply });
      await drop(tx, row);
      turn.say({ blocks: words.declinedTo(row.who, label), to: 'person' });
    },
  });

  const withdraw = action('towns.withdraw', {
    for: 'visitor',
    args: OfRequest,
    async run(turn, { request: id }) {
      const row = await turn.tx.get(AccessRequests, id);
      if (row?.person !== turn.person.id)
        return turn.say({ blocks: words.settled(), to: 'person' });
      await drop(turn.tx, row);
      turn.say({ blocks: words.withdrawn(), to: 'person' });
    },
  });

  return {
    actions: [begin, grant, decline, withdraw],
    forms: [request],
    ask,
    mayAsk,
    running: (turn: Turn): Promise<readonly AccessRequest[]> =>
      turn.tx.find(AccessRequests, { person: turn.person.id }),
    withdrawChoice: ({ id }: AccessRequest): Choice =>
      toAction(words.withdraw, withdraw, { request: id }),
    /** Access has come by a code meanwhile: there is nothing left to decide. */
    async settle({ tx }: Turn, { person, town }: Staff): Promise<void> {
      for (const { id } of await tx.find(AccessRequests, { person, town }))
        await tx.delete(AccessRequests, id);
    },
    choice: (label: string, town: string): Choice => toAction(label, begin, { town }),
    async show(turn: Turn, id: string): Promise<void> {
      const row = await turn.tx.get(AccessRequests, id);
      turn.say(row ? await shown(turn.tx, row) : { blocks: words.settled(), to: 'person' });
    },
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      if (!isCoordinator(turn)) return [];
      const rows = await turn.tx.all(AccessRequests);
      return Promise.all(
        rows.map(async ({ id, who, town }) => ({
          text: words.waiting(who, await labelOf(desk, turn.tx, town)),
          ...{ command: 'zugang', rest: `anfrage ${id}` },
        })),
      );
    },
  };
}
export type Requests = ReturnType<typeof createRequests>;

import { z } from 'zod';
import { noteDeed } from '../chat/audit.ts';
import { action } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { bare } from '../german/bare.ts';
import { CODE_DAYS, makeCode } from '../people/codes.ts';
import { Codes, type Staff, StaffOfTowns } from '../people/rows.ts';
import type { Town } from '../places/town.ts';
import { openCodes } from './codes.ts';
import { type Desk, dayOf, labelOf, staffIn, tell, tellIfNobodyLeft } from './desk.ts';
import type { Finder } from './find.ts';
import { endWork } from './leaving.ts';
import type { Requests } from './requests.ts';
import { AccessRequests, TownsByHand } from './rows.ts';
import { texts } from './texts.ts';

const words = texts.access;
const None = z.null();
const OfTown = z.object({ town: z.string() });
const OfStaff = z.object({ staff: z.string() });
const OfCode = z.object({ code: z.string(), town: z.string() });

/** What coordinators do: codes, who has access, and its end. */
export function createAccess(desk: Desk, finder: Finder, requests: Requests) {
  const forTown = action('towns.code-for-town', {
    for: 'coordinator',
    args: None,
    run: (turn) => turn.fill('towns.find', { word: 'zugang' }),
  });

  const allTowns = action('towns.all', {
    for: 'coordinator',
    args: None,
    async run(turn) {
      const people = new Map<string, number>();
      for (const { town } of await turn.tx.all(StaffOfTowns))
        people.set(town, (people.get(town) ?? 0) + 1);
      const towns = await Promise.all(
        [...people].map(async ([town, count]) => ({
          label: await labelOf(desk, turn.tx, town),
          people: count,
        })),
      );
      const sorted = towns.toSorted((a, b) => a.label.localeCompare(b.label, 'de'));
      turn.say({ blocks: words.allTowns(sorted), to: 'person' });
    },
  });

  const named = (row: Staff): string => texts.person(row, dayOf(desk, row.since));

  async function makerOf(turn: Turn, town: string, person: string | null): Promise<string> {
    const row = person === null ? undefined : await staffIn(turn.tx, person, town);
    return row ? named(row) : words.coordination;
  }

  async function overview(turn: Turn, town: string): Promise<void> {
    const { tx, now } = turn;
    const people = await tx.find(StaffOfTowns, { town });
    const codes = await Promise.all(
      (await openCodes(tx, town, now)).map(async ({ id, made, person }) => ({
        id,
        label: words.codeOf(dayOf(desk, made), await makerOf(turn, town, person)),
      })),
    );
    const asked = await tx.find(AccessRequests, { town });
    turn.say({
      blocks: words.overview(
        await labelOf(desk, tx, town),
        people.map((row) => texts.inTown(named(row), row, now, (at) => dayOf(desk, at))),
        codes.map(({ label }) => label),
      ),
      choices: [
        ...asked.map(({ id, who }): Choice[] => [
          toCommand(words.requestOf(who), 'zugang', `anfrage ${id}`),
        ]),
        ...people.map((row): Choice[] => [
          toAction(words.end(named(row)), askEnd, { staff: row.id }),
        ]),
        ...codes.map(({ id, label }): Choice[] => [
          toAction(words.revoke(label), revoke, { code: id, town }),
        ]),
        [toCommand(words.another, 'zugang', town)],
      ],
      to: 'person',
    });
  }

  const who = action('towns.who', {
    for: 'coordinator',
    args: OfTown,
    run: (turn, { town }) => overview(turn, town),
  });

  const revoke = action('towns.revoke', {
    for: 'coordinator',
    args: OfCode,
    async run(turn, { code, town }) {
      const open = (await openCodes(turn.tx, town, turn.now)).some(({ id }) => id === code);
      if (open) await turn.tx.delete(Codes, code);
      turn.say({ blocks: open ? words.revoked() : words.codeGone(), to: 'person' });
    },
  });

  const askEnd = action('towns.ask-end', {
    for: 'coordinator',
    args: OfStaff,
    async run(turn, { staff }) {
      const row = await turn.tx.get(StaffOfTowns, staff);
      if (!row) return turn.say({ blocks: words.personGone(), to: 'person' });
      turn.say({
        blocks: words.askEnd(named(row), await labelOf(desk, turn.tx, row.town)),
        choices: [[toAction(words.yesEnd, end, { staff }, { careful: true })]],
        to: 'person',
      });
    },
  });

  const end = action('towns.end', {
    for: 'coordinator',
    args: OfStaff,
    async run(turn, { staff }) {
      const { tx, now } = turn;
      const row = await tx.get(StaffOfTowns, staff);
      if (!row) return turn.say({ blocks: words.personGone(), to: 'person' });
      await endWork(tx, row, now);
      const { town, person } = row;
      const label = await labelOf(desk, tx, town);
      const reply = { blocks: words.endedForYou(label, desk.contact) };
      await tell(desk, turn, person, { kind: 'access', key: `ended:${staff}:${now}`, town, reply });
      turn.say({ blocks: words.ended(named(row), label), to: 'person' });
      await tellIfNobodyLeft(desk, turn, {
        ...{ town, key: `${staff}:${now}`, why: words.becauseEnded },
      });
    },
  });

  function askWhat(turn: Turn): void {
    turn.say({
      blocks: words.ask(),
      choices: [
        [toAction(words.forTown, forTown, null)],
        [toCommand(words.forCoordination, 'zugang', 'koordination')],
        [toCommand(words.forEvent, 'termine')],
        [toAction(words.all, allTowns, null)],
      ],
      to: 'person',
    });
  }

  async function giveCode(turn: Turn, town: Town): Promise<void> {
    const { tx, now, person } = turn;
    const byHand = await tx.get(TownsByHand, town.key);
    if (byHand?.pending) await tx.put(TownsByHand, { ...byHand, pending: null });
    const code = await makeCode(tx, { kind: 'town', town: town.key }, person.id, now);
    await noteDeed(turn, 'code.town');
    const label = await labelOf(desk, tx, town.key);
    turn.say({
      blocks: texts.code(label, code, CODE_DAYS),
      choices: [[toAction(words.who, who, { town: town.key })]],
      to: 'person',
    });
  }

  return {
    actions: [forTown, allTowns, who, revoke, askEnd, end],
    async run(turn: Turn, rest: string): Promise<void> {
      const [, request] = /^anfrage ([0-9a-z]{1,40})$/.exec(rest) ?? [];
      if (request) return requests.show(turn, request);
      if (rest === '') return askWhat(turn);
      if (bare(rest) === 'koordination') {
        const code = await makeCode(turn.tx, { kind: 'coordination' }, turn.person.id, turn.now);
        await noteDeed(turn, 'code.coordination');
        return turn.say({ blocks: words.coordinationCode(code, CODE_DAYS), to: 'person' });
      }
      const town = await finder.find(turn, rest, 'zugang');
      if (town) await giveCode(turn, town);
    },
  };
}

import { z } from 'zod';
import { plainText } from '../chat/blocks.ts';
import { action, type Work } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { Codes, type Staff, StaffOfTowns, TownProfiles } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import type { Tx } from '../store/store.ts';
import { openCodes } from './codes.ts';
import { type Desk, dayOf, labelOf, tellIfNobodyLeft } from './desk.ts';
import { texts } from './texts.ts';
import { forgetAlarm } from './yearly.ts';

const words = texts.leaving;
const OfStaff = z.object({ staff: z.string() });
/** Questions about access itself are no matter for a successor. */
const OWN_COMMANDS = new Set(['stadt', 'zugang']);

/** Ends somebody's rights, and what they have handed out and nobody has used yet. */
export async function endWork(tx: Tx, row: Staff, now: number): Promise<void> {
  await tx.delete(StaffOfTowns, row.id);
  await forgetAlarm(tx, row);
  for (const code of await openCodes(tx, row.town, now))
    if (code.person === row.person) await tx.delete(Codes, code.id);
}

/** „Ich arbeite nicht mehr für …“: what is open goes over to the colleagues on a sheet. */
export function createLeaving(desk: Desk) {
  const mine = async (turn: Turn, id: string): Promise<Staff | undefined> => {
    const row = await turn.tx.get(StaffOfTowns, id);
    if (row?.person === turn.person.id) return row;
    turn.say({ blocks: words.gone(), to: 'person' });
    return undefined;
  };

  async function ask(turn: Turn, row: Staff): Promise<void> {
    const label = await labelOf(desk, turn.tx, row.town);
    turn.say({
      blocks: words.ask(label),
      choices: [[toAction(words.yes, leave, { staff: row.id }, { careful: true })]],
      to: 'person',
    });
  }

  const begin = action('towns.begin-leaving', {
    for: 'visitor',
    args: OfStaff,
    async run(turn, { staff }) {
      const row = await mine(turn, staff);
      if (row) await ask(turn, row);
    },
  });

  /** What waits for the town; where a list does not say for which one, rather too much. */
  async function openItems(turn: Turn, key: string): Promise<readonly string[]> {
    const lists = await Promise.all(turn.features.map((feature) => feature.waiting?.(turn) ?? []));
    return lists
      .flat()
      .filter(({ town, command }) => (town ?? key) === key && !OWN_COMMANDS.has(command))
      .map(({ text }) => text);
  }

  const leave = action('towns.leave', {
    for: 'visitor',
    args: OfStaff,
    async run(turn, { staff }) {
      const row = await mine(turn, staff);
      if (!row) return;
      const { tx, now } = turn;
      const items = await openItems(turn, row.town);
      await endWork(tx, row, now);
      const label = await labelOf(desk, tx, row.town);
      const colleagues = await staffOf(tx, row.town);
      const sheet = words.sheet({
        town: label,
        day: dayOf(desk, now),
        items,
        colleagues: colleagues.map((one) => texts.person(one, dayOf(desk, one.since))),
        profile: await tx.get(TownProfiles, row.town),
        contact: desk.contact,
      });
      turn.say({
        blocks: [...words.left(label), ...sheet],
        files: [textToTake(words.fileTitle(label), sheet.map(plainText).join('\n\n'))],
        to: 'person',
      });
      const why = colleagues.length > 0 ? words.restAway : words.lastLeft;
      await tellIfNobodyLeft(desk, turn, { town: row.town, key: `${row.id}:${now}`, why });
    },
  });

  /** Whoever is forgotten leaves every town; what is open stays with it. */
  async function forgets(work: Work, person: string): Promise<void> {
    for (const row of await work.tx.find(StaffOfTowns, { person })) {
      await endWork(work.tx, row, work.now);
      if (row.resting !== null) continue;
      const others = await staffOf(work.tx, row.town);
      const why = others.length > 0 ? words.restAway : words.lastLeft;
      await tellIfNobodyLeft(desk, work, { town: row.town, key: `${row.town}:${work.now}`, why });
    }
  }

  return {
    actions: [begin, leave],
    ask,
    forgets,
    choice: ({ id }: Staff): Choice => toAction(words.choice, begin, { staff: id }),
  };
}
export type Leaving = ReturnType<typeof createLeaving>;

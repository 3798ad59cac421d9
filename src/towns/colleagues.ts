import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { CODE_DAYS, makeCode } from '../people/codes.ts';
import { type Staff, StaffOfTowns } from '../people/rows.ts';
import { staffOf, worksFor } from '../people/staff.ts';
import { type Desk, dayOf, labelOf, staffIn, tell } from './desk.ts';
import { GIFTS_A_YEAR, giftsLeft, hasFreePlace } from './limits.ts';
import { LONGEST_NAME } from './requests.ts';
import { CodeGifts } from './rows.ts';
import { texts } from './texts.ts';

const words = texts.colleagues;

const OfTown = z.object({ town: z.string() });
const Handing = z.object({ town: z.string(), to: z.string() });

/** Colleagues let in, and who of them gets what the network sends. */
export function createColleagues(desk: Desk) {
  /** Rights are looked at when the button is pressed, not when it was shown. */
  async function ownRow(turn: Turn, town: string): Promise<Staff | undefined> {
    if (await worksFor(turn.tx, turn.person.id, town))
      return staffIn(turn.tx, turn.person.id, town);
    turn.say({ blocks: texts.notYourTown(), to: 'person' });
    return undefined;
  }

  const invite = action('towns.invite', {
    for: 'visitor',
    args: OfTown,
    async run(turn, { town }) {
      if (!(await ownRow(turn, town))) return;
      const { tx, now } = turn;
      const person = turn.person.id;
      const left = giftsLeft(await tx.find(CodeGifts, { person, town }), now);
      if (left === 0) return turn.say({ blocks: words.noneLeft(GIFTS_A_YEAR), to: 'person' });
      await tx.insert(CodeGifts, { id: turn.newId(), person, town, at: now });
      const code = await makeCode(tx, { kind: 'town', town }, person, now);
      const label = await labelOf(desk, tx, town);
      turn.say({
        blocks: [...texts.code(label, code, CODE_DAYS), words.left(left - 1)],
        to: 'person',
      });
    },
  });

  const take = action('towns.take-place', {
    for: 'visitor',
    args: OfTown,
    async run(turn, { town }) {
      const row = await ownRow(turn, town);
      if (!row) return;
      if (!row.addressee && !hasFreePlace(await staffOf(turn.tx, town)))
        return turn.say({ blocks: words.noPlace(), to: 'person' });
      await turn.tx.put(StaffOfTowns, { ...row, addressee: true });
      turn.say({ blocks: words.taken(await labelOf(desk, turn.tx, town)), to: 'person' });
    },
  });

  const others = async (turn: Turn, town: string) =>
    (await staffOf(turn.tx, town)).filter(
      ({ person, addressee }) => person !== turn.person.id && !addressee,
    );

  const askTo = action('towns.ask-successor', {
    for: 'visitor',
    args: OfTown,
    async run(turn, { town }) {
      const row = await ownRow(turn, town);
      if (!row) return;
      const choices = (await others(turn, town)).map((other): Choice[] => [
        toAction(texts.person(other, dayOf(desk, other.since)), hand, { town, to: other.id }),
      ]);
      turn.say({ blocks: words.toWhom(choices.length > 0), choices, to: 'person' });
    },
  });

  const hand = action('towns.hand-over', {
    for: 'visitor',
    args: Handing,
    async run(turn, { town, to }) {
      const row = await ownRow(turn, town);
      if (!row) return;
      const { tx, now } = turn;
      const next = (await others(turn, town)).find(({ id }) => id === to);
      if (!row.addressee || !next) return turn.say({ blocks: words.handGone(), to: 'person' });
      await tx.put(StaffOfTowns, { ...row, addressee: false });
      await tx.put(StaffOfTowns, { ...next, addressee: true });
      const label = await labelOf(desk, tx, town);
      const reply = { blocks: words.nowYours(label) };
      const key = `handed:${to}:${now}`;
      await tell(desk, turn, next.person, { kind: 'access', key, town, reply });
      turn.say({
        blocks: words.handed(texts.person(next, dayOf(desk, next.since)), label),
        to: 'person',
      });
    },
  });

  const askName = action('towns.ask-name', {
    for: 'visitor',
    args: OfTown,
    run: (turn, args) => turn.fill('towns.name', args),
  });

  const name = form('towns.name', {
    args: OfTown,
    async load(turn, { town }) {
      const row = await ownRow(turn, town);
      if (!row) return undefined;
      return {
        title: words.nameTitle,
        fields: [
          {
            ...{ id: 'name', kind: 'text', label: words.name, hint: words.nameHint },
            ...{ max: LONGEST_NAME, optional: true },
          },
        ],
        values: row.name === undefined ? {} : { name: row.name },
      };
    },
    async done(turn, values, { town }) {
      const row = await ownRow(turn, town);
      if (!row) return;
      const { name: _, ...nameless } = row;
      const given = values['name'];
      const named: Staff = typeof given === 'string' ? { ...nameless, name: given } : nameless;
      await turn.tx.put(StaffOfTowns, named);
      await turn.go('stadt', town);
    },
  });

  return {
    actions: [invite, take, askTo, hand, askName],
    forms: [name],
    ownRow,
    nameChoice: (town: string): Choice => toAction(words.nameTitle, askName, { town }),
    /** What one may do here, as things are. */
    choices(row: Staff, staff: readonly Staff[]): Choice[][] {
      const { town } = row;
      const role = row.addressee
        ? staff.length > 1 && [toAction(words.handOver, askTo, { town })]
        : hasFreePlace(staff) && [toAction(words.take, take, { town })];
      return [[toAction(words.invite, invite, { town })], role || []];
    },
  };
}
export type Colleagues = ReturnType<typeof createColleagues>;

import { type Choice, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Staff, StaffOfTowns, TownProfiles } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import type { Away } from './away.ts';
import type { Colleagues } from './colleagues.ts';
import { consentSwitch } from './consent.ts';
import { type Desk, dayOf, labelOf, staffIn } from './desk.ts';
import type { Finder } from './find.ts';
import type { Leaving } from './leaving.ts';
import type { Profile } from './profile.ts';
import type { Requests } from './requests.ts';
import { texts } from './texts.ts';
import { isAsked, wakesByWord, type Yearly } from './yearly.ts';

const words = texts.view;

type Rooms = {
  readonly finder: Finder;
  readonly requests: Requests;
  readonly colleagues: Colleagues;
  readonly away: Away;
  readonly yearly: Yearly;
  readonly leaving: Leaving;
  readonly profile: Profile;
};

/** „Ich arbeite für …“: all my towns, or one of them with everything one can do there. */
export function createView(desk: Desk, rooms: Rooms) {
  const { finder, requests, colleagues, away, yearly, leaving, profile } = rooms;
  const day = (at: number) => dayOf(desk, at);

  async function all(turn: Turn): Promise<void> {
    const rows = await turn.tx.find(StaffOfTowns, { person: turn.person.id });
    const towns = await Promise.all(
      rows.map(async (row) => ({ row, label: await labelOf(desk, turn.tx, row.town) })),
    );
    const asked = await Promise.all(
      (await requests.running(turn)).map(async ({ town, at }) =>
        texts.requests.asked(await labelOf(desk, turn.tx, town), day(at)),
      ),
    );
    const mine = towns.map(({ row, label }) => texts.inTown(label, row, turn.now, day));
    turn.say({
      blocks: words.all([...mine, ...asked]),
      choices: [
        ...towns.map(({ row, label }): Choice[] => [toCommand(label, 'stadt', row.town)]),
        [finder.searchChoice(towns.length === 0 ? words.find : words.add, 'stadt')],
        towns.length === 0 ? [] : [await consentSwitch(turn.tx, turn.person.id)],
      ],
      to: 'person',
    });
  }

  async function mine(turn: Turn, row: Staff, label: string): Promise<void> {
    const { tx, now } = turn;
    const { town } = row;
    const staff = await staffOf(tx, town);
    const shown = await tx.get(TownProfiles, town);
    const themes = desk.themes().filter(({ id }) => shown?.advises.includes(id));
    turn.say({
      blocks: words.one({
        label,
        row,
        now,
        colleagues: staff
          .filter(({ id }) => id !== row.id)
          .map((one) => texts.inTown(texts.person(one, day(one.since)), one, now, day)),
        profile: shown,
        themes: themes.map(({ name }) => name),
        day,
      }),
      choices: [
        ...(isAsked(row, now) ? yearly.choices(row, label) : []),
        ...colleagues.choices(row, staff),
        [away.choice(row, now)],
        [profile.choice(town), colleagues.nameChoice(town)],
        [await consentSwitch(tx, turn.person.id)],
        [leaving.choice(row)],
      ],
      to: 'person',
    });
  }

  async function resting(turn: Turn, row: Staff, label: string): Promise<void> {
    const byWord = wakesByWord(row, turn.now);
    turn.say({
      blocks: words.resting(label, byWord),
      choices: byWord
        ? yearly.choices(row, label)
        : [[requests.choice(words.askAgain, row.town)], [leaving.choice(row)]],
      to: 'person',
    });
  }

  return {
    all,
    async one(turn: Turn, town: string): Promise<void> {
      const label = await labelOf(desk, turn.tx, town);
      const row = await staffIn(turn.tx, turn.person.id, town);
      if (row) return row.resting === null ? mine(turn, row, label) : resting(turn, row, label);
      const running = (await requests.running(turn)).find((request) => request.town === town);
      if (running)
        return turn.say({
          blocks: texts.requests.runs(label, day(running.at)),
          choices: [[requests.withdrawChoice(running)]],
          to: 'person',
        });
      turn.say({
        blocks: words.stranger(label),
        choices: [[requests.choice(words.ask, town)], [finder.searchChoice(words.other, 'stadt')]],
        to: 'person',
      });
    },
  };
}

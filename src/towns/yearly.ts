import { z } from 'zod';
import { action, job, type Waiting, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { type Staff, StaffOfTowns } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { type Desk, labelOf, tell, tellIfNobodyLeft } from './desk.ts';
import type { Leaving } from './leaving.ts';
import { hasFreePlace } from './limits.ts';
import { texts } from './texts.ts';

const words = texts.yearly;
const ASK_AFTER = 365 * DAY;
/** So long one may answer, and so long after that a „ja“ alone still wakes the rights. */
const ANSWER_WITHIN = 30 * DAY;

const OfStaff = z.object({ staff: z.string() });
const alarmOf = (staff: string) => `towns.yearly:${staff}`;

export const isAsked = ({ confirmed, resting }: Staff, now: Instant): boolean =>
  resting === null && now >= confirmed + ASK_AFTER;

/** Whether the word of the person alone is enough to have the rights again. */
export const wakesByWord = ({ resting }: Staff, now: Instant): boolean =>
  resting !== null && now < resting + ANSWER_WITHIN;

export const forgetAlarm = (tx: Tx, { id }: Staff): Promise<void> => dropAlarm(tx, alarmOf(id));

/** „Arbeiten Sie noch für …?“, once a year. */
export function createYearly(desk: Desk, leaving: Leaving) {
  const mine = async (turn: Turn, id: string): Promise<Staff | undefined> => {
    const row = await turn.tx.get(StaffOfTowns, id);
    return row?.person === turn.person.id ? row : undefined;
  };

  const watch = (writer: Pick<Work, 'tx' | 'newId'>, { id, confirmed }: Staff): Promise<void> =>
    setAlarm(writer, {
      ...{ key: alarmOf(id), job: ask, args: { staff: id } },
      at: confirmed + ASK_AFTER,
    });

  const still = action('towns.still', {
    for: 'visitor',
    args: OfStaff,
    async run(turn, { staff: id }) {
      const row = await mine(turn, id);
      const label = row ? await labelOf(desk, turn.tx, row.town) : '';
      if (!row || (row.resting !== null && !wakesByWord(row, turn.now)))
        return turn.say({ blocks: words.tooLate(), to: 'person' });
      // While the rights rested, others may have become the ones to write to.
      const free = row.resting !== null && hasFreePlace(await staffOf(turn.tx, row.town));
      const addressee = row.addressee || free;
      const awake: Staff = { ...row, confirmed: turn.now, resting: null, addressee };
      await turn.tx.put(StaffOfTowns, awake);
      await watch(turn, awake);
      turn.say({ blocks: words.confirmed(label), to: 'person' });
    },
  });

  const noMore = action('towns.no-more', {
    for: 'visitor',
    args: OfStaff,
    async run(turn, { staff: id }) {
      const row = await mine(turn, id);
      if (!row) return turn.say({ blocks: words.tooLate(), to: 'person' });
      await leaving.ask(turn, row);
    },
  });

  const choices = ({ id }: Staff, name: string): Choice[][] => [
    [toAction(words.yes(name), still, { staff: id }, { words: ['ja'] })],
    [toAction(words.no(name), noMore, { staff: id }, { words: ['nein'] })],
  ];

  const ask = job('towns.ask-yearly', {
    args: OfStaff,
    async run(work, { staff: id }) {
      const row = await work.tx.get(StaffOfTowns, id);
      if (!row || row.resting !== null) return;
      if (!isAsked(row, work.now)) return watch(work, row);
      const { town, person, confirmed } = row;
      const label = await labelOf(desk, work.tx, town);
      const reply = { blocks: words.ask(label), choices: choices(row, label), waits: true };
      const key = `yearly:${id}:${confirmed}`;
      await tell(desk, work, person, { kind: 'access', key, town, reply });
      const at = work.now + ANSWER_WITHIN;
      await setAlarm(work, { key: alarmOf(id), job: rest, args: { staff: id }, at });
    },
  });

  const rest = job('towns.rest', {
    args: OfStaff,
    async run(work, { staff: id }) {
      const row = await work.tx.get(StaffOfTowns, id);
      if (!row || row.resting !== null) return;
      if (!isAsked(row, work.now)) return watch(work, row);
      const resting: Staff = { ...row, resting: work.now, addressee: false };
      await work.tx.put(StaffOfTowns, resting);
      const { town, person, confirmed } = row;
      const label = await labelOf(desk, work.tx, town);
      const reply = { blocks: words.rests(label), choices: choices(resting, label), waits: true };
      const key = `rests:${id}:${confirmed}`;
      await tell(desk, work, person, { kind: 'access', key, town, reply });
      const why = words.becauseResting;
      await tellIfNobodyLeft(desk, work, { town, key: `${id}:${work.now}`, why });
    },
  });

  return {
    actions: [still, noMore],
    jobs: [ask, rest],
    watch,
    choices,
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      const rows = await turn.tx.find(StaffOfTowns, { person: turn.person.id });
      const open = rows.filter((row) => row.resting !== null || isAsked(row, turn.now));
      return Promise.all(
        open.map(async ({ town, resting }) => ({
          town,
          text: words.waiting(await labelOf(desk, turn.tx, town), resting !== null),
          ...{ command: 'stadt', rest: town },
        })),
      );
    },
  };
}
export type Yearly = ReturnType<typeof createYearly>;

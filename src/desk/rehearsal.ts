import type { Block } from '../chat/blocks.ts';
import type { Work } from '../chat/feature.ts';
import type { Turn } from '../chat/turn.ts';
import { audienceInWords } from '../delivery/audience-field.ts';
import { makerOf } from '../delivery/makers.ts';
import type { SendOut } from '../delivery/rows.ts';
import { csvFile } from '../papers/csv.ts';
import { nameOf } from '../places/lookup.ts';
import type { Desk } from './desk.ts';
import { type Rehearsal, texts } from './texts.ts';

/** A cautious guess: what every platform takes in a second. */
const A_SECOND = 1;

/** What would happen if it went out now. */
export function createRehearsal(desk: Desk) {
  const { sendOuts } = desk;
  const namesOf = (towns: readonly string[]) => towns.map((town) => nameOf(desk, town)).sort();

  return {
    async of(work: Work, sendOut: SendOut): Promise<Rehearsal> {
      const { recipients, absent } = await sendOuts.reachOf(work, sendOut);
      const towns = new Set([...recipients.values()].flat());
      const why = (reason: 'nobody' | 'silent') =>
        namesOf(absent.filter((one) => one.why === reason).map(({ town }) => town));
      return {
        audience: await audienceInWords(work, sendOut.audience),
        people: recipients.size,
        towns: towns.size,
        all: towns.size + absent.length,
        nobody: why('nobody'),
        silent: why('silent'),
        seconds: recipients.size / A_SECOND,
      };
    },
    /** The letter as this coordinator's platform shows it, worded for the first town. */
    async preview(turn: Turn, sendOut: SendOut): Promise<readonly Block[]> {
      const maker = makerOf(turn, sendOut.letter);
      const { recipients, absent } = await sendOuts.reachOf(turn, sendOut);
      const [towns = absent.slice(0, 1).map(({ town }) => town)] = recipients.values();
      const reply = await maker?.make(turn, { person: turn.person.id, towns }, sendOut.args);
      return reply?.blocks ?? [];
    },
    async absentRows(work: Work, sendOut: SendOut): Promise<string[][]> {
      const { absent } = await sendOuts.reachOf(work, sendOut);
      return absent.map(({ town, why }) => [
        ...[town, nameOf(desk, town), desk.directory().get(town)?.state ?? ''],
        texts.why[why],
      ]);
    },
    csv: (rows: readonly (readonly string[])[]): Uint8Array => csvFile([texts.othersHead, ...rows]),
  };
}

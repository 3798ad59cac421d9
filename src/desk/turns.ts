import type { Work } from '../chat/feature.ts';
import type { Addressees } from '../delivery/audience.ts';
import { wantedNow } from '../delivery/groups.ts';
import { openDaysOf } from '../delivery/open-days.ts';
import { SendOuts } from '../delivery/rows.ts';
import type { Instant } from '../time/instant.ts';
import { officeMomentUntil } from '../time/office-hours.ts';
import { type Desk, momentInWords } from './desk.ts';
import { wallOf } from './repeating.ts';
import type { Series } from './rows.ts';

const MOST_SHOWN = 3;

export type Planned = { readonly turn: number; readonly at: Instant };

/** When what repeats comes, for those whom it is for. */
export function createTurns(desk: Desk) {
  async function openDays(work: Work, audience: Addressees) {
    return openDaysOf(desk, (await wantedNow(work, audience, desk.directory)).towns);
  }

  /** The moments from a turn on; what falls on days off comes before them. */
  async function* turnsFrom(work: Work, series: Series, first: number): AsyncGenerator<Planned> {
    const isOpen = await openDays(work, series.audience);
    for (let turn = first; ; turn++) {
      const wall = wallOf(series, turn);
      if (wall === undefined) return;
      yield { turn, at: officeMomentUntil(wall, series.zone, isOpen) };
    }
  }

  /** Released, and its moment is still to come. */
  async function awaited({ tx, now }: Work, { latest }: Series): Promise<Instant | undefined> {
    const sendOut = latest === null ? undefined : await tx.get(SendOuts, latest);
    const { starts = null } = sendOut?.state === 'running' ? sendOut : {};
    return starts !== null && starts > now ? starts : undefined;
  }

  async function upcoming(work: Work, series: Series): Promise<readonly string[]> {
    const first = await awaited(work, series);
    const found = first === undefined ? [] : [momentInWords(desk, first)];
    for await (const { at } of turnsFrom(work, series, series.turn)) {
      if (at > work.now) found.push(momentInWords(desk, at));
      if (found.length === MOST_SHOWN) break;
    }
    return found;
  }

  return { awaited, openDays, turnsFrom, upcoming };
}

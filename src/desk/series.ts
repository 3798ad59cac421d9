import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action, job, type Work } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import type { Addressees } from '../delivery/audience.ts';
import { postToCoordination } from '../delivery/post.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import type { Instant } from '../time/instant.ts';
import { officeMomentUntil } from '../time/office-hours.ts';
import { circularOf, ofCircular } from './correcting.ts';
import { type Desk, momentInWords } from './desk.ts';
import { PATIENCE } from './repeating.ts';
import { AllSeries, Circulars, type Series } from './rows.ts';
import { seriesTexts as say } from './series-texts.ts';
import { createTurns, type Planned } from './turns.ts';

const OfSeries = z.object({ series: z.string() });
const OfTurn = OfSeries.extend({ turn: z.number() });

const keyOf = ({ id }: Series) => `desk.repeat:${id}`;

/** Circulars that come again: each repetition is a send-out of its own. */
export function createSeries(desk: Desk) {
  const { awaited, openDays, turnsFrom, upcoming } = createTurns(desk);

  async function seriesOf({ tx }: Work, { args }: SendOut): Promise<Series | undefined> {
    const { success, data } = OfSeries.safeParse(args);
    return success ? tx.get(AllSeries, data.series) : undefined;
  }

  /** A correction that is to hold for all that follows. */
  const isForFollowing = ({ state }: Series, { corrects }: SendOut) =>
    state === 'running' && corrects.length > 0;

  /** Waits for the first turn that is still to come, or is over. */
  async function goOn(work: Work, series: Series, from: number): Promise<void> {
    for await (const { turn, at } of turnsFrom(work, series, from)) {
      if (at <= work.now) continue;
      const args = { series: series.id, turn };
      await work.tx.put(AllSeries, { ...series, turn });
      return setAlarm(work, { key: keyOf(series), job: repeat, args, at });
    }
    await work.tx.put(AllSeries, { ...series, state: 'ended', ended: work.now });
  }

  async function newTurn(work: Work, series: Series): Promise<SendOut> {
    const { title, text, audience, by } = series;
    const circular = { id: work.newId(), title, text, correction: false, at: work.now };
    await work.tx.insert(Circulars, { ...circular, person: by });
    return draftSendOut(work, {
      ...{ title, audience, by, kind: 'circular', letter: 'desk.circular' },
      args: ofCircular(circular.id, series.id),
    });
  }

  /** Too late to be of use: recorded, and told to the coordination. */
  async function miss(work: Work, series: Series, turns: readonly Planned[]): Promise<void> {
    for (const { at } of turns) {
      const sendOut = await newTurn(work, series);
      await work.tx.put(SendOuts, { ...sendOut, state: 'missed', starts: at, ended: work.now });
    }
    const moments = turns.map(({ at }) => momentInWords(desk, at));
    if (moments.length === 0) return;
    const key = `desk.missed:${series.id}:${turns[0]?.turn}`;
    await postToCoordination(desk.post, work, key, { blocks: say.missed(series.title, moments) });
  }

  const repeat = job('desk.repeat', {
    args: OfTurn,
    async run(work, { series: id, turn: first }) {
      const series = await work.tx.get(AllSeries, id);
      if (series?.state !== 'running') return;
      const behind: Planned[] = [];
      for await (const planned of turnsFrom(work, series, first)) {
        if (planned.at > work.now) break;
        behind.push(planned);
      }
      const latest = behind.at(-1);
      if (!latest) return goOn(work, series, first);
      const late = work.now - latest.at > PATIENCE[series.every];
      const missed = late ? behind : behind.slice(0, -1);
      await miss(work, series, missed);
      const sendOut = late ? undefined : await newTurn(work, series);
      if (sendOut) await desk.sendOuts.begin(work, sendOut, work.now);
      const counted: Series = {
        ...series,
        sent: series.sent + (sendOut ? 1 : 0),
        missed: series.missed + missed.length,
        latest: sendOut?.id ?? series.latest,
      };
      await goOn(work, counted, latest.turn + 1);
    },
  });

  const end = action('desk.end-series', {
    for: 'coordinator',
    args: OfSeries,
    async run(turn, { series: id }) {
      const series = await turn.tx.get(AllSeries, id);
      if (!series) return turn.say(say.gone());
      await turn.tx.put(AllSeries, { ...series, state: 'ended', ended: turn.now });
      await dropAlarm(turn.tx, keyOf(series));
      turn.say(say.ended(series.title));
    },
  });

  const open = action('desk.open-series', {
    for: 'coordinator',
    args: OfSeries,
    async run(turn, { series: id }) {
      const series = await turn.tx.get(AllSeries, id);
      if (!series) return turn.say(say.gone());
      const { latest } = series;
      turn.say({
        blocks: say.screen(
          { ...series, sent: series.sent - ((await awaited(turn, series)) === undefined ? 0 : 1) },
          await upcoming(turn, series),
        ),
        choices: [
          latest === null ? [] : [toCommand(say.latest, 'rundschreiben', `senden ${latest}`)],
          series.state === 'running' ? [toAction(say.end, end, { series: id })] : [],
        ],
        to: 'person',
      });
    },
  });

  return {
    of: seriesOf,
    /** What is to go out at a time of its own: in office hours, not later than that. */
    async momentFor(work: Work, audience: Addressees, wall: string): Promise<Instant> {
      return officeMomentUntil(wall, desk.zone, await openDays(work, audience));
    },
    async add(
      turn: Turn,
      given: Pick<Series, 'title' | 'text' | 'audience' | 'wall' | 'every' | 'until'>,
    ) {
      const series: Series = {
        ...{ ...given, id: turn.newId(), zone: desk.zone, by: turn.person.id, made: turn.now },
        ...{ state: 'draft', turn: 0, sent: 0, missed: 0, latest: null, ended: null },
      };
      await turn.tx.insert(AllSeries, series);
      return series;
    },
    /** The one that a send-out, or what it corrects, belongs to, while it goes on. */
    async runningFor(work: Work, { id, corrects }: SendOut): Promise<Series | undefined> {
      for (const one of [id, ...corrects]) {
        const sendOut = await work.tx.get(SendOuts, one);
        const series = sendOut && (await seriesOf(work, sendOut));
        if (series?.state === 'running') return series;
      }
      return undefined;
    },
    /** Its first send-out is released: all that follow are as well. */
    async begin(work: Work, sendOut: SendOut): Promise<void> {
      const series = await seriesOf(work, sendOut);
      if (series?.state === 'draft')
        return goOn(work, { ...series, state: 'running', sent: 1, latest: sendOut.id }, 1);
      const right =
        series && isForFollowing(series, sendOut) && (await circularOf(work.tx, sendOut));
      if (right) await work.tx.put(AllSeries, { ...series, title: right.title, text: right.text });
    },
    async drop(turn: Turn, sendOut: SendOut): Promise<void> {
      const series = await seriesOf(turn, sendOut);
      if (series?.state === 'draft') await turn.tx.delete(AllSeries, series.id);
    },
    async blocks(turn: Turn, sendOut: SendOut): Promise<readonly Block[]> {
      const series = await seriesOf(turn, sendOut);
      return series?.state === 'draft' ? say.draft(series, await upcoming(turn, series)) : [];
    },
    /** What the release of a correction means for the series. */
    async notes(turn: Turn, sendOut: SendOut): Promise<readonly Block[]> {
      const series = await seriesOf(turn, sendOut);
      return series && isForFollowing(series, sendOut) ? [say.followsToo()] : [];
    },
    /** The way from one of its send-outs. */
    async openChoices(turn: Turn, sendOut: SendOut): Promise<Choice[]> {
      const series = await seriesOf(turn, sendOut);
      return series ? [toAction(say.ofSeries, open, { series: series.id })] : [];
    },
    /** Those that run, in a line each. */
    async rows(turn: Turn): Promise<readonly { readonly line: string; readonly choice: Choice }[]> {
      const all = (await turn.tx.all(AllSeries)).filter(({ state }) => state === 'running');
      return Promise.all(
        all.map(async (series) => ({
          line: say.row(series, await upcoming(turn, series)),
          choice: toAction(say.button(series.title), open, { series: series.id }),
        })),
      );
    },
    actions: [open, end],
    jobs: [repeat],
  };
}
export type SeriesRoom = ReturnType<typeof createSeries>;

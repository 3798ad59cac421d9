import { z } from 'zod';
import { fileOf, paper } from '../chat/files.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { callOff, progressOf, rest } from '../delivery/send-outs.ts';
import type { Arrivals } from './arrivals.ts';
import { type Desk, standingOf } from './desk.ts';
import { createRehearsal } from './rehearsal.ts';
import { createReleasing, step } from './releasing.ts';
import type { SeriesRoom } from './series.ts';
import { seriesTexts } from './series-texts.ts';
import { texts } from './texts.ts';

const isCircular = ({ letter }: SendOut) => letter === 'desk.circular';

/** A send-out from the preview to the report. */
export function createCockpit(desk: Desk, series: SeriesRoom, arrivals: Arrivals) {
  const rehearsal = createRehearsal(desk);
  const releasing = createReleasing(desk, series);
  const { release, approve, takeBack, whenOf } = releasing;

  async function draftScreen(turn: Turn, sendOut: SendOut): Promise<void> {
    const of = { sendOut: sendOut.id };
    const seen = await rehearsal.of(turn, sendOut);
    const when = whenOf(turn, sendOut);
    const repeats = await series.blocks(turn, sendOut);
    const once = when === undefined ? texts.release : texts.releaseAt(when);
    const label = repeats.length > 0 ? seriesTexts.release(when) : once;
    turn.say({
      blocks: [texts.preview(), ...(await rehearsal.preview(turn, sendOut))],
      to: 'person',
    });
    turn.say({
      blocks: [
        ...texts.rehearsal(seen),
        ...repeats,
        ...(await series.notes(turn, sendOut)),
        ...(seen.people === 0 ? [texts.nobodyThere()] : []),
      ],
      choices: [
        ...(seen.people > 0 ? [[toAction(label, release, of, { careful: true })]] : []),
        [toAction(texts.test, test, of), toAction(texts.others, others, of)],
        [
          ...(isCircular(sendOut) ? [toAction(texts.change, change, of)] : []),
          toAction(texts.discard, discard, of),
        ],
      ],
      to: 'person',
    });
  }

  async function runningScreen(turn: Turn, sendOut: SendOut): Promise<void> {
    const of = { sendOut: sendOut.id };
    const counts = await progressOf(turn.tx, sendOut.id);
    const left = counts.planned + counts.held + counts.resting > 0;
    const running = sendOut.state === 'running' || (sendOut.state === 'done' && left);
    const choices: Choice[][] = [
      [toAction(texts.refresh, open, of), toAction(texts.others, others, of)],
      ...(running ? [[toAction(texts.pause, pause, of), toAction(texts.callOff, cancel, of)]] : []),
      ...(sendOut.state === 'paused'
        ? [[toAction(texts.resume, resume, of), toAction(texts.callOff, cancel, of)]]
        : []),
      ...(isCircular(sendOut) && counts.sent > 0 ? [[toAction(texts.correct, correct, of)]] : []),
      [arrivals.choice(sendOut)],
      await series.openChoices(turn, sendOut),
    ];
    const state = left && sendOut.state === 'done' ? 'running' : sendOut.state;
    const standing = standingOf(desk, { ...sendOut, state }, turn.now);
    const blocks = texts.progress(sendOut.title, standing, sendOut.written, counts);
    turn.say({ blocks, choices, to: 'person' });
  }

  async function checkingScreen(turn: Turn, sendOut: SendOut): Promise<void> {
    const of = { sendOut: sendOut.id };
    turn.say({
      blocks: [
        ...(await rehearsal.preview(turn, sendOut)),
        ...texts.rehearsal(await rehearsal.of(turn, sendOut)),
        ...(await series.blocks(turn, sendOut)),
      ],
      choices: [
        ...(sendOut.by === turn.person.id
          ? []
          : [[toAction(texts.approve, approve, of, { careful: true })]]),
        [toAction(texts.takeBack, takeBack, of)],
      ],
      to: 'person',
    });
  }

  async function show(turn: Turn, sendOut: SendOut): Promise<void> {
    if (sendOut.state === 'draft') return draftScreen(turn, sendOut);
    if (sendOut.state === 'checking') return checkingScreen(turn, sendOut);
    return runningScreen(turn, sendOut);
  }

  const open = step('desk.open', 'any', show);

  const discard = step('desk.discard', ['draft'], async (turn, sendOut) => {
    await series.drop(turn, sendOut);
    await turn.tx.delete(SendOuts, sendOut.id);
    turn.say(texts.discarded(isCircular(sendOut)));
  });

  const pause = step('desk.pause', ['running', 'done'], async (turn, sendOut) => {
    await runningScreen(turn, await rest(turn.tx, sendOut));
  });

  const resume = step('desk.resume', ['paused'], async (turn, sendOut) => {
    await runningScreen(turn, await desk.sendOuts.goOn(turn, sendOut));
  });

  const cancel = step('desk.call-off', ['running', 'paused', 'done'], async (turn, sendOut) => {
    turn.say(texts.calledOff(await callOff(turn.tx, sendOut, turn.now)));
  });

  const test = step('desk.test', ['draft'], async (turn, sendOut) => {
    turn.say({
      blocks: [texts.testMark(), ...(await rehearsal.preview(turn, sendOut))],
      to: 'person',
    });
  });

  const correct = step('desk.correct', 'any', (turn, { id }) =>
    turn.fill('desk.correct', { sendOut: id }),
  );

  const change = step('desk.change', ['draft'], (turn, { id, corrects }) =>
    turn.fill(corrects.length > 0 ? 'desk.correct' : 'desk.circular', { sendOut: id }),
  );

  const absent = paper('absent-towns', {
    type: 'text/csv; charset=utf-8',
    args: z.object({ rows: z.array(z.array(z.string())) }),
    make: async (_, { rows }) => rehearsal.csv(rows),
  });

  const others = step('desk.others', 'any', async (turn, sendOut) => {
    const rows = await rehearsal.absentRows(turn, sendOut);
    const files = rows.length > 0 ? [fileOf(absent, { rows }, 'andere-staedte.csv')] : [];
    turn.say({ blocks: [...texts.othersTitle(rows.length)], files, to: 'person' });
  });

  return {
    show,
    open,
    papers: [absent],
    actions: [
      ...[open, release, approve, takeBack, discard, pause, resume, cancel],
      ...[test, correct, change, others],
    ],
    jobs: releasing.jobs,
  };
}
export type Cockpit = ReturnType<typeof createCockpit>;

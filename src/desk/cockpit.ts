import { z } from 'zod';
import { action, job, type Work } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { usualOf } from '../delivery/audience.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { callOff, progressOf, rest } from '../delivery/send-outs.ts';
import { Lists } from '../people/rows.ts';
import { MINUTE } from '../time/instant.ts';
import type { Arrivals } from './arrivals.ts';
import { overtake } from './correcting.ts';
import { type Desk, momentInWords, otherCoordinators } from './desk.ts';
import { createRehearsal } from './rehearsal.ts';
import type { SeriesRoom } from './series.ts';
import { seriesTexts } from './series-texts.ts';
import { texts } from './texts.ts';

const OfSendOut = z.object({ sendOut: z.string() });
const DELAY_MINUTES = 10;
const aloneKey = ({ id }: SendOut) => `desk.alone:${id}`;

/** A send-out from the preview to the report. */
export function createCockpit(desk: Desk, series: SeriesRoom, arrivals: Arrivals) {
  const { sendOuts } = desk;
  const rehearsal = createRehearsal(desk);

  /** Released: from its moment on it is written and sent; the list's usual number grows with it. */
  async function begin(work: Work, sendOut: SendOut): Promise<void> {
    const { recipients } = await sendOuts.reachOf(work, sendOut);
    const { audience } = sendOut;
    const list = audience.kind === 'list' ? await work.tx.get(Lists, audience.list) : undefined;
    if (list && recipients.size > (list.usual ?? 0))
      await work.tx.put(Lists, { ...list, usual: recipients.size });
    await overtake(desk, work, sendOut);
    await sendOuts.begin(work, sendOut, Math.max(work.now, sendOut.starts ?? work.now));
    await series.begin(work, sendOut);
  }

  const whenOf = (turn: Turn, { starts }: SendOut) =>
    starts !== null && starts > turn.now ? momentInWords(desk, starts) : undefined;

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
          ...(sendOut.letter === 'desk.circular' ? [toAction(texts.change, change, of)] : []),
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
      ...(sendOut.letter === 'desk.circular' && counts.sent > 0
        ? [[toAction(texts.correct, correct, of)]]
        : []),
      [arrivals.choice(sendOut)],
      await series.openChoices(turn, sendOut),
    ];
    const state = left && sendOut.state === 'done' ? 'running' : sendOut.state;
    const blocks = texts.progress(sendOut.title, texts.states[state], sendOut.written, counts);
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

  const step = (
    name: string,
    from: readonly SendOut['state'][] | 'any',
    run: (turn: Turn, sendOut: SendOut) => Promise<void>,
  ) =>
    action(name, {
      for: 'coordinator',
      args: OfSendOut,
      async run(turn, { sendOut: id }) {
        const sendOut = await turn.tx.get(SendOuts, id);
        if (!sendOut) return turn.say(texts.gone());
        if (from !== 'any' && !from.includes(sendOut.state))
          return turn.say(texts.notNow(texts.states[sendOut.state]));
        await run(turn, sendOut);
      },
    });

  const open = step('desk.open', 'any', show);

  const release = step('desk.release', ['draft'], async (turn, sendOut) => {
    const { recipients } = await sendOuts.reachOf(turn, sendOut);
    const usual = await usualOf(turn.tx, sendOut.audience);
    const more = sendOut.corrects.length === 0 && recipients.size > (usual ?? 0);
    if (!more) {
      await begin(turn, sendOut);
      turn.say(texts.released(whenOf(turn, sendOut)));
      return;
    }
    await turn.tx.put(SendOuts, { ...sendOut, state: 'checking' });
    const of = { sendOut: sendOut.id };
    const seconds = await otherCoordinators(turn);
    for (const person of seconds) {
      const choices = [[toAction(texts.secondRelease, open, of)]];
      const blocks = texts.pleaseCheck(sendOut.title, recipients.size);
      const reply = { blocks, choices, waits: true };
      const key = `desk.check:${sendOut.id}`;
      await desk.post(turn, { kind: 'desk', key, person, state: undefined, reply });
    }
    const alone = seconds.length === 0;
    if (alone) {
      const at = turn.now + DELAY_MINUTES * MINUTE;
      await setAlarm(turn, { key: aloneKey(sendOut), job: goAlone, args: of, at });
    }
    turn.say({
      blocks: alone
        ? texts.checkAlone(recipients.size, usual, DELAY_MINUTES, whenOf(turn, sendOut))
        : texts.checkBySecond(recipients.size, usual),
      choices: [[toAction(texts.takeBack, takeBack, of)]],
    });
  });

  const goAlone = job('desk.alone', {
    args: OfSendOut,
    async run(work, { sendOut: id }) {
      const sendOut = await work.tx.get(SendOuts, id);
      if (sendOut?.state === 'checking') await begin(work, sendOut);
    },
  });

  const approve = step('desk.approve', ['checking'], async (turn, sendOut) => {
    if (sendOut.by === turn.person.id) return turn.say(texts.sameperson());
    await begin(turn, sendOut);
    turn.say(texts.released(whenOf(turn, sendOut)));
  });

  const takeBack = step('desk.take-back', ['checking'], async (turn, sendOut) => {
    await turn.tx.put(SendOuts, { ...sendOut, state: 'draft' });
    await dropAlarm(turn.tx, aloneKey(sendOut));
    turn.say(texts.takenBack());
  });

  const discard = step('desk.discard', ['draft'], async (turn, sendOut) => {
    await series.drop(turn, sendOut);
    await turn.tx.delete(SendOuts, sendOut.id);
    turn.say(texts.discarded());
  });

  const pause = step('desk.pause', ['running', 'done'], async (turn, sendOut) => {
    await runningScreen(turn, await rest(turn.tx, sendOut));
  });

  const resume = step('desk.resume', ['paused'], async (turn, sendOut) => {
    await runningScreen(turn, await sendOuts.goOn(turn, sendOut));
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
    jobs: [goAlone],
  };
}
export type Cockpit = ReturnType<typeof createCockpit>;

import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action, job, type Work } from '../chat/feature.ts';
import { toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { usualOf } from '../delivery/audience.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { withdrawLetters } from '../delivery/waiting.ts';
import { Lists } from '../people/rows.ts';
import { MINUTE } from '../time/instant.ts';
import { overtake } from './correcting.ts';
import { type Desk, momentInWords, otherCoordinators } from './desk.ts';
import type { SeriesRoom } from './series.ts';
import { texts } from './texts.ts';

export const OfSendOut = z.object({ sendOut: z.string() });
const DELAY_MINUTES = 10;
const aloneKey = ({ id }: SendOut) => `desk.alone:${id}`;
const matterOf = (id: string) => `desk.release:${id}`;

/** What can be done with a send-out in these states. */
export const step = (
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

/** From the draft to what goes out: who releases, and who looks at it before. */
export function createReleasing(desk: Desk, series: SeriesRoom) {
  const { sendOuts } = desk;

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

  /** To somebody of the coordination, with the way to the send-out. */
  async function write(turn: Turn, { id }: SendOut, person: string, blocks: readonly Block[]) {
    const choices = [[toCommand(texts.look, 'rundschreiben', `senden ${id}`)]];
    const reply = { blocks, choices, waits: true };
    const key = `desk.look:${id}:${turn.now}`;
    const matter = matterOf(id);
    await desk.post(turn, { kind: 'desk', key, person, state: undefined, reply, matter });
  }

  /** What the second person has done is told to who waits for it. */
  async function tellFirst(turn: Turn, sendOut: SendOut, blocks: readonly Block[]): Promise<void> {
    await withdrawLetters(turn, matterOf(sendOut.id));
    if (sendOut.by !== null && sendOut.by !== turn.person.id)
      await write(turn, sendOut, sendOut.by, blocks);
  }

  const release = step('desk.release', ['draft'], async (turn, sendOut) => {
    const { recipients } = await sendOuts.reachOf(turn, sendOut);
    const usual = await usualOf(turn.tx, sendOut.audience);
    const more = sendOut.corrects.length === 0 && recipients.size > (usual ?? 0);
    if (!more) {
      await begin(turn, sendOut);
      turn.say(texts.released(whenOf(turn, sendOut)));
      return;
    }
    // Whoever releases first; the second look is somebody else's, the author's too.
    await turn.tx.put(SendOuts, { ...sendOut, state: 'checking', by: turn.person.id });
    const of = { sendOut: sendOut.id };
    const seconds = await otherCoordinators(turn);
    const blocks = texts.pleaseCheck(sendOut.title, recipients.size);
    for (const person of seconds) await write(turn, sendOut, person, blocks);
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
    const when = whenOf(turn, sendOut);
    await begin(turn, sendOut);
    await tellFirst(turn, sendOut, texts.approvedBySecond(sendOut.title, when));
    turn.say(texts.released(when));
  });

  const takeBack = step('desk.take-back', ['checking'], async (turn, sendOut) => {
    await turn.tx.put(SendOuts, { ...sendOut, state: 'draft' });
    await dropAlarm(turn.tx, aloneKey(sendOut));
    await tellFirst(turn, sendOut, texts.takenBackBySecond(sendOut.title));
    turn.say(texts.takenBack());
  });

  return { release, approve, takeBack, whenOf, jobs: [goAlone] };
}

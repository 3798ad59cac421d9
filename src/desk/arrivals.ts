import { z } from 'zod';
import { action, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Letter } from '../chat/rows.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { lettersOf } from '../delivery/send-outs.ts';
import { townsOf } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import type { Desk } from './desk.ts';
import { texts } from './texts.ts';
import { arrivalTexts as say } from './texts-arrivals.ts';

const OfSendOut = z.object({ sendOut: z.string() });

const STATES: Readonly<Record<keyof typeof say.groups, readonly Letter['state'][]>> = {
  arrived: ['sent'],
  doubtful: ['unknown', 'checking'],
  failed: ['failed'],
  waiting: ['planned', 'held', 'resting', 'sending'],
  dropped: ['dropped'],
};
const ORDER = ['arrived', 'doubtful', 'failed', 'waiting', 'dropped'] as const;

/** „Wer hat es bekommen?“: by town, never by person. */
export function createArrivals(desk: Desk) {
  /** Towns whose people have letters in these states, and how many people have no town. */
  async function group({ tx }: Work, { id }: SendOut, states: readonly Letter['state'][]) {
    const towns = new Set<string>();
    let others = 0;
    for (const { person } of await lettersOf(tx, id, states)) {
      const own = person === null ? [] : await townsOf(tx, person);
      for (const town of own) towns.add(nameOf(desk, town));
      if (own.length === 0) others++;
    }
    return { towns: [...towns].sort((a, b) => a.localeCompare(b, 'de')), others };
  }

  const show = action('desk.arrivals', {
    for: 'coordinator',
    args: OfSendOut,
    async run(turn, { sendOut: id }) {
      const sendOut = await turn.tx.get(SendOuts, id);
      if (!sendOut) return turn.say(texts.gone());
      const rows: (readonly [string, string])[] = [];
      for (const name of ORDER) {
        const { towns, others } = await group(turn, sendOut, STATES[name]);
        if (towns.length + others > 0) rows.push([say.groups[name], say.names(towns, others)]);
      }
      turn.say({ blocks: say.arrivals(sendOut.title, rows), to: 'person' });
    },
  });

  return {
    choice: ({ id }: SendOut): Choice => toAction(say.button, show, { sendOut: id }),
    actions: [show],
  };
}
export type Arrivals = ReturnType<typeof createArrivals>;

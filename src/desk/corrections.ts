import { z } from 'zod';
import { type Field, form } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import type { Cockpit } from './cockpit.ts';
import { correctedBy, newCircular, textOf, wordFields } from './correcting.ts';
import type { SeriesRoom } from './series.ts';
import { seriesTexts } from './series-texts.ts';
import { texts } from './texts.ts';

const FOLLOWING = 'following';
const scopeField: Field = {
  ...{ id: 'scope', kind: 'one', label: seriesTexts.scope, hint: seriesTexts.scopeHint },
  options: [
    { id: 'once', label: seriesTexts.once },
    { id: FOLLOWING, label: seriesTexts.following },
  ],
};

/** „Berichtigen“: who got the wrong words gets the right ones; of a series perhaps all that follows. */
export function createCorrections(cockpit: Cockpit, repeats: SeriesRoom) {
  /** Of a correction that is drawn up already: what was chosen. */
  async function scopeOf(turn: Turn, sendOut: SendOut) {
    if (sendOut.state !== 'draft') return {};
    return { scope: (await repeats.of(turn, sendOut)) ? FOLLOWING : 'once' };
  }

  const correct = form('desk.correct', {
    args: z.object({ sendOut: z.string() }),
    async load(turn, { sendOut: id }) {
      const sendOut = await turn.tx.get(SendOuts, id);
      if (!sendOut || !turn.roles.has('coordinator')) return undefined;
      const series = await repeats.runningFor(turn, sendOut);
      return {
        title: texts.correct,
        fields: [...wordFields, ...(series ? [scopeField] : [])],
        values: {
          ...{ title: sendOut.title, text: await textOf(turn.tx, sendOut) },
          ...(series && (await scopeOf(turn, sendOut))),
        },
        review: sendOut.state === 'draft',
      };
    },
    async done(turn, values, { sendOut: id }) {
      const first = await turn.tx.get(SendOuts, id);
      if (!first || !turn.roles.has('coordinator')) return turn.say(texts.gone());
      const isDraft = first.state === 'draft';
      if (isDraft) await turn.tx.delete(SendOuts, id);
      const title = String(values['title']).trim();
      const text = String(values['text']);
      const series =
        values['scope'] === FOLLOWING ? await repeats.runningFor(turn, first) : undefined;
      const base = await newCircular(turn, { title, text, correction: true }, series?.id ?? null);
      const { audience } = first;
      const corrects = isDraft ? first.corrects : await correctedBy(turn.tx, first);
      await cockpit.show(turn, await draftSendOut(turn, { ...base, title, audience, corrects }));
    },
  });

  return { forms: [correct] };
}

import { z } from 'zod';
import type { Block } from '../../chat/blocks.ts';
import { form } from '../../chat/forms/form.ts';
import type { Turn } from '../../chat/turn.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Desk } from '../desk.ts';
import type { Report } from './rows.ts';
import { close, settledBy, settlingOf, standingFor } from './standing.ts';
import { readsAs, type TellingDesk } from './telling.ts';
import { reportTexts as texts } from './texts-reports.ts';
import { wordingTexts } from './texts-wording.ts';

export const OfEntry = z.object({ entry: z.string() });

/** One message for each person, however often they said it. */
export async function tellGivers(
  desk: Desk,
  turn: Turn,
  reports: readonly Report[],
  key: string,
  blocks: readonly Block[],
): Promise<void> {
  for (const person of new Set(reports.flatMap(({ person }) => person ?? [])))
    await desk.post(turn, { kind: 'outcome', key, person, state: undefined, reply: { blocks } });
}

/** An entry is right again: in the chat, by a file, or because only its date was old. */
export function createMending(desk: Desk, telling: TellingDesk) {
  /** These hints are dealt with: their people are told, and those who have read what was wrong. */
  async function mended(
    turn: Turn,
    entry: Entry,
    { wrong, settles }: { readonly wrong: string | null; readonly settles: readonly string[] },
  ): Promise<void> {
    const key = `desk.mended:${turn.newId()}`;
    const reports = (await standingFor(turn, entry.id)).filter(({ id }) => settles.includes(id));
    await close(turn, reports);
    const blocks = [...texts.toldMended(entry.title, wrong), ...readsAs(turn, entry)];
    await tellGivers(desk, turn, reports, key, blocks);
    if (wrong !== null) await telling.correct(turn, entry.id, wrong, key);
  }

  async function hintsTo(turn: Turn, entry: string): Promise<readonly Report[]> {
    return turn.roles.has('coordinator') ? standingFor(turn, entry) : [];
  }

  const what = form('desk.mended', {
    args: OfEntry,
    async load(turn, { entry }) {
      const reports = await hintsTo(turn, entry);
      if (reports.length === 0) {
        turn.say(texts.gone());
        return undefined;
      }
      const { wrong: label } = wordingTexts.labels;
      const { wrong: hint } = wordingTexts.hints;
      const { fields, values } = settlingOf(reports, { mayBeNone: false });
      return {
        title: texts.mendedTitle,
        fields: [{ id: 'wrong', kind: 'long', label, hint, max: 500 }, ...fields],
        values,
      };
    },
    async done(turn, values, { entry: id }) {
      const entry = desk.knowledge().entries.find((one) => one.id === id);
      const reports = await hintsTo(turn, id);
      if (reports.length === 0 || !entry) return turn.say(texts.gone());
      const wrong = String(values['wrong']).trim();
      await mended(turn, entry, { wrong, settles: settledBy(reports, values) });
      turn.say(texts.closed());
    },
  });

  return { mended, forms: [what] };
}

import { z } from 'zod';
import type { Block } from '../../chat/blocks.ts';
import { type Job, job, type Work } from '../../chat/feature.ts';
import { setAlarm } from '../../delivery/alarms.ts';
import type { Kind } from '../../delivery/kinds.ts';
import { nextSlice } from '../../delivery/slices.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { consents } from '../../people/consents.ts';
import type { Desk } from '../desk.ts';
import { Gaps, ShownEntries } from './rows.ts';
import { curatingTexts as texts } from './texts.ts';
import { reportTexts } from './texts-reports.ts';

const Telling = z.object({
  entry: z.string(),
  /** Null: an answer to those who asked; else a correction, and what was wrong. */
  wrong: z.string().nullable(),
  /** Whoever was told of the same by another way is not told again. */
  key: z.string(),
  after: z.string().nullable(),
});
type Telling = z.infer<typeof Telling>;

export const readsAs = ({ features, now }: Pick<Work, 'features' | 'now'>, entry: Entry): Block[] =>
  features.flatMap((feature) => feature.reads?.(entry, now) ?? []);

/** Those who asked the like get the answer; those who have read what was wrong get what is right. */
export function createTelling(desk: Desk) {
  /** Whom it concerns, with the words for each. */
  async function peopleFor(work: Work, telling: Telling, entry: Entry) {
    const { wrong } = telling;
    if (wrong !== null) {
      const blocks = [...reportTexts.toldMended(entry.title, wrong), ...readsAs(work, entry)];
      const shown = await work.tx.find(ShownEntries, { entry: entry.id });
      return new Map(shown.map(({ person }) => [person, blocks]));
    }
    const asked = await work.tx.find(Gaps, { answer: entry.id });
    return new Map(
      asked.flatMap(({ person, text }) =>
        person === null
          ? []
          : [[person, [...texts.nowKnown(text), ...readsAs(work, entry)]] as const],
      ),
    );
  }

  const tell: Job<Telling> = job('desk.tell', {
    args: Telling,
    async run(work, telling) {
      const entry = desk.knowledge().entries.find(({ id }) => id === telling.entry);
      if (!entry) return;
      const { slice, last, more } = nextSlice(await peopleFor(work, telling, entry), telling.after);
      const kind: Kind = telling.wrong === null ? 'news' : 'correction';
      for (const [person, blocks] of slice) {
        if (!(await consents(work.tx, person, 'news'))) continue;
        const notice = { kind, key: telling.key, person, state: undefined };
        await desk.post(work, { ...notice, reply: { blocks } });
      }
      if (more) await begin(work, { ...telling, after: last });
    },
  });

  const begin = (work: Work, telling: Telling) =>
    setAlarm(work, { key: `desk.tell:${telling.key}`, job: tell, args: telling, at: work.now });

  return {
    /** Everybody whose question it answers. */
    answer: (work: Work, entry: string, key: string) =>
      begin(work, { entry, wrong: null, key, after: null }),
    /** Everybody who has read the entry as it was. */
    correct: (work: Work, entry: string, wrong: string, key: string) =>
      begin(work, { entry, wrong, key, after: null }),
    jobs: [tell],
  };
}
export type TellingDesk = ReturnType<typeof createTelling>;

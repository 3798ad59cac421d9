import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { isOld, isPassed } from '../knowledge/hints.ts';
import { csvFile } from '../papers/csv.ts';
import { conditionOf } from './condition.ts';
import { type Desk, todayOf } from './desk.ts';
import { conditionTexts as texts } from './texts-condition.ts';

/** How things stand: connections, what waits, what in the knowledge is to be looked at. */
export function createState(desk: Desk) {
  async function show(turn: Turn): Promise<void> {
    const condition = await conditionOf(desk, turn);
    const some = condition.old + condition.passed > 0;
    turn.say({
      blocks: texts.condition(condition, turn.now),
      choices: some ? [[toAction(texts.toCheck, toCheck, null)]] : [],
      to: 'person',
    });
  }

  const toCheckPaper = paper('reporting.to-check', {
    type: 'text/csv; charset=utf-8',
    args: z.object({ now: z.number() }),
    async make(_, { now }) {
      const today = todayOf(desk, now);
      const rows = desk.knowledge().entries.flatMap((entry) => {
        const why = [
          ...(isOld(entry, new Date(now)) ? [texts.whyOld] : []),
          ...(isPassed(entry, today) ? [texts.whyPassed] : []),
        ];
        return why.length > 0 ? [[entry.id, entry.title, entry.checked ?? '', why.join(', ')]] : [];
      });
      return csvFile([texts.columns, ...rows]);
    },
  });

  const toCheck = action('reporting.to-check', {
    for: 'coordinator',
    args: z.null(),
    async run(turn) {
      const files = [fileOf(toCheckPaper, { now: turn.now }, 'zu-pruefen.csv')];
      turn.say({ blocks: texts.toCheckHere(), files, to: 'person' });
    },
  });

  return { show, actions: [toCheck], papers: [toCheckPaper] };
}

import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { toAction } from '../chat/reply.ts';
import { type Deed, Deeds } from '../chat/rows.ts';
import type { Turn } from '../chat/turn.ts';
import { momentInShort } from '../german/moments.ts';
import { pseudonymOf } from '../store/seal.ts';
import type { Desk } from './desk.ts';
import { deedTexts as texts } from './texts-deeds.ts';

const ON_A_PAGE = 12;

/** Who did what, the latest first, page by page. */
export function createDeeds({ zone }: Desk) {
  async function show(turn: Turn, after: string): Promise<void> {
    const found = await turn.tx.all(Deeds, { after, limit: ON_A_PAGE + 1 });
    const page = found.slice(0, ON_A_PAGE);
    const last = found.length > ON_A_PAGE ? page.at(-1) : undefined;
    const { id, formerly } = turn.person;
    const mine = new Set([id, ...formerly].map(pseudonymOf));
    const line = ({ at, who, deed, step }: Deed) => ({
      ...{ moment: momentInShort(at, zone), who, mine: mine.has(who), deed, sent: step === 'sent' },
    });
    turn.say({
      blocks: texts.log(page.map(line)),
      choices: last ? [[toAction(texts.older, older, { after: last.id })]] : [],
      to: 'person',
    });
  }

  const older = action('reporting.deeds', {
    for: 'coordinator',
    args: z.object({ after: z.string() }),
    run: (turn, { after }) => show(turn, after),
  });

  return { show: (turn: Turn) => show(turn, ''), actions: [older] };
}

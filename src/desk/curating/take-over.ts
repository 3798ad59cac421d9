import { z } from 'zod';
import { action } from '../../chat/feature.ts';
import { type Choice, toAction } from '../../chat/reply.ts';
import { Source } from './rows.ts';
import { curatingTexts as texts } from './texts.ts';

/** „In das Wissen übernehmen“: the curator words an entry with this beside it. */
export const takeOver = action('desk.take-over', {
  for: 'coordinator',
  args: z.object({ source: Source }),
  run: (turn, { source }) => turn.fill('desk.entry', { source, draft: null }),
});

export const takeOverChoice = (source: Source): Choice =>
  toAction(texts.takeOver, takeOver, { source });

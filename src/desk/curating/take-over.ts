import { z } from 'zod';
import { action } from '../../chat/feature.ts';
import { type Choice, toAction } from '../../chat/reply.ts';
import { InFolder, Source } from './rows.ts';
import { curatingTexts as texts } from './texts.ts';

/** What comes most often first. */
const IN_ORDER = ['faq', 'programmes', 'contacts', 'practice', 'methods', 'templates'] as const;

/** „In das Wissen übernehmen“: the curator words an entry with this beside it. */
export const takeOver = action('desk.take-over', {
  for: 'coordinator',
  args: z.object({ source: Source }),
  async run(turn, { source }) {
    // An entry and an example are what they are.
    if (source.kind === 'entry' || source.kind === 'hand-in')
      return turn.fill('desk.entry', { source, draft: null, folder: null });
    turn.say({
      blocks: texts.whichKind(),
      choices: IN_ORDER.map((folder) => [
        toAction(texts.kinds[folder], ofKind, { source, folder }),
      ]),
      to: 'person',
    });
  },
});

export const ofKind = action('desk.entry-kind', {
  for: 'coordinator',
  args: z.object({ source: Source, folder: InFolder }),
  run: (turn, { source, folder }) => turn.fill('desk.entry', { source, draft: null, folder }),
});

export const takeOverChoice = (source: Source): Choice =>
  toAction(texts.takeOver, takeOver, { source });

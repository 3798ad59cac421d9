import type { Asked } from '../../chat/feature.ts';
import type { Choice } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import { withoutPersonal } from '../../german/personal.ts';
import { contentOf } from '../../german/text-features.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { consents } from '../../people/consents.ts';
import { sealOf } from '../../store/seal.ts';
import { DAY } from '../../time/instant.ts';
import type { GapDesk } from './gaps.ts';
import type { ReportDesk } from './reports.ts';
import { type Gap, Gaps, ShownEntries } from './rows.ts';

const LONGEST = 300;
const MOST_THEMES = 3;
/** So much of an id says nothing of the time. */
const RANDOM = 12;

/** Keeps of each question what the coordination and those who wait need of it. */
export function createListening(gaps: GapDesk, reports: ReportDesk) {
  async function keepGap(
    turn: Turn,
    kind: Gap['kind'],
    { question, state }: { readonly question: string; readonly state: string | undefined },
    near: readonly Entry[],
  ): Promise<readonly Choice[]> {
    const text = withoutPersonal(question).slice(0, LONGEST).trim();
    if (contentOf(text).length === 0) return [];
    const themes = [...new Set(near.flatMap((entry) => entry.themes ?? []))].slice(0, MOST_THEMES);
    // Not to the moment: else it could be told from the answer's who has asked.
    const at = turn.now - (turn.now % DAY);
    const id = `${at}-${turn.newId().slice(-RANDOM)}`;
    const gap: Gap = {
      ...{ id, text, kind, state: state ?? null, themes },
      ...{ person: null, seal: sealOf(turn.person.id, id), answer: null, at },
    };
    await turn.tx.insert(Gaps, gap);
    return [gaps.wishChoice(gap.id)];
  }

  /** Only of those who want to hear when it was wrong. */
  async function keepShown(turn: Turn, entry: string): Promise<void> {
    const person = turn.person.id;
    if (!(await consents(turn.tx, person, 'news'))) {
      for (const { id } of await turn.tx.find(ShownEntries, { person }))
        await turn.tx.delete(ShownEntries, id);
      return;
    }
    const [known] = await turn.tx.find(ShownEntries, { entry, person }, { limit: 1 });
    const id = known?.id ?? turn.newId();
    await turn.tx.put(ShownEntries, { id, entry, person, at: turn.now });
  }

  return async (turn: Turn, asked: Asked): Promise<readonly Choice[]> => {
    switch (asked.kind) {
      case 'answered':
        await keepShown(turn, asked.entry.id);
        return [];
      case 'open':
        return keepGap(turn, 'open', asked, asked.near);
      case 'misfit': {
        const { question, state, entry } = asked;
        return question === undefined ? [] : keepGap(turn, 'misfit', { question, state }, [entry]);
      }
      case 'wrong':
        await reports.take(turn, asked.entry, { sentence: asked.sentence });
        return [];
      case 'phone':
        await reports.take(turn, asked.entry, { phone: asked.phone });
        return [];
    }
  };
}

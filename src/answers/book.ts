import type { Entry, Kind } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/read.ts';
import type { Steps } from '../time/steps.ts';
import { createGuesser } from './did-you-mean.ts';
import { type Ranking, rankingSteps } from './ranking/ranking.ts';

/** The knowledge of one moment, opened for looking things up. */
export type Book = {
  readonly knowledge: Knowledge;
  readonly ranking: Ranking;
  entry(id: string): Entry | undefined;
  list(kind: Kind | null, theme: string | null): readonly Entry[];
  themeName(id: string): string;
  /** Entries whose names are written nearly so. */
  didYouMean(said: string): readonly Entry[];
};

export function* bookSteps(knowledge: Knowledge): Steps<Book> {
  const byId = new Map(knowledge.entries.map((entry) => [entry.id, entry]));
  const names = new Map(knowledge.themes.map(({ id, name }) => [id, name]));
  const didYouMean = createGuesser(knowledge.entries);
  yield;
  return {
    knowledge,
    ranking: yield* rankingSteps(knowledge),
    didYouMean,
    entry: (id) => byId.get(id),
    list: (kind, theme) =>
      knowledge.entries.filter(
        (entry) =>
          (kind === null || entry.kind === kind) &&
          (theme === null || entry.themes?.includes(theme)),
      ),
    themeName: (id) => names.get(id) ?? id,
  };
}

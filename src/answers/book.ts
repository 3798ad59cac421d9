import type { Entry, Kind } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/read.ts';
import { createGuesser } from './did-you-mean.ts';
import { createRanking, type Ranking } from './ranking/ranking.ts';

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

function createBook(knowledge: Knowledge): Book {
  const byId = new Map(knowledge.entries.map((entry) => [entry.id, entry]));
  const names = new Map(knowledge.themes.map(({ id, name }) => [id, name]));
  return {
    knowledge,
    ranking: createRanking(knowledge),
    didYouMean: createGuesser(knowledge.entries),
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

/** The book of the current knowledge; made anew only when the knowledge is another. */
export function createBooks(current: () => Knowledge): () => Book {
  let book: Book | undefined;
  return () => {
    const knowledge = current();
    if (book?.knowledge !== knowledge) book = createBook(knowledge);
    return book;
  };
}

import { createDerived, type Derived } from '../knowledge/derived.ts';
import type { Entry, Kind } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/read.ts';
import type { Steps } from '../time/steps.ts';
import { createGuesser } from './did-you-mean.ts';
import { type Ranked, type Ranking, rankingSteps } from './ranking/ranking.ts';

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

/** What looks things up, made of the knowledge of this moment or of the one before. */
type Search = Pick<Book, 'knowledge' | 'ranking' | 'didYouMean'>;

function* searchSteps(knowledge: Knowledge): Steps<Search> {
  const didYouMean = createGuesser(knowledge.entries);
  yield;
  return { knowledge, didYouMean, ranking: yield* rankingSteps(knowledge) };
}

function createBook(knowledge: Knowledge, search: Search): Book {
  const byId = new Map(knowledge.entries.map((entry) => [entry.id, entry]));
  const names = new Map(knowledge.themes.map(({ id, name }) => [id, name]));
  const isNew = search.knowledge === knowledge;
  return {
    knowledge,
    ranking: isNew
      ? search.ranking
      : { rank: (question, options) => asItIs(search.ranking.rank(question, options), byId) },
    didYouMean: (said) => search.didYouMean(said).flatMap(({ id }) => byId.get(id) ?? []),
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

/** What was found in the knowledge before, as it reads now; what was withdrawn is no answer. */
function asItIs(ranked: Ranked, byId: ReadonlyMap<string, Entry>): Ranked {
  const results = ranked.results.flatMap((result) => {
    const entry = byId.get(result.entry.id);
    return entry ? [{ ...result, entry }] : [];
  });
  const stands = results[0]?.entry.id === ranked.results[0]?.entry.id;
  return { ...ranked, results, ...(!stands && { answered: false, zone: 'near' }) };
}

/** The book of the current knowledge. What was added is found by questions a moment later. */
export function createBooks(current: () => Knowledge): Derived<Book> {
  const searches = createDerived(current, searchSteps);
  let book: Book | undefined;
  let searching: Search | undefined;
  return {
    ...searches,
    current() {
      const knowledge = current();
      const search = searches.current();
      if (book?.knowledge !== knowledge || searching !== search) {
        book = createBook(knowledge, search);
        searching = search;
      }
      return book;
    },
  };
}

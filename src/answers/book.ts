import type { Entry, Kind } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/read.ts';
import { beside, finish, type Steps } from '../time/steps.ts';
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

function* bookSteps(knowledge: Knowledge): Steps<Book> {
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

export type Books = {
  /** The book of the current knowledge; of the one before it while the new one is being made. */
  current(): Book;
  /** Makes the book of the current knowledge beside everything else. */
  warmUp(): Promise<void>;
  /** The same, once there has been a book at all. */
  renew(): Promise<void>;
};

export function createBooks(current: () => Knowledge): Books {
  const made = new WeakMap<Knowledge, Book>();
  let latest: Book | undefined;
  let making: { readonly of: Knowledge; readonly done: Promise<void> } | undefined;

  const keep = (book: Book): Book => {
    made.set(book.knowledge, book);
    latest = book;
    return book;
  };
  async function make(knowledge: Knowledge): Promise<void> {
    const book = await beside(bookSteps(knowledge), () => current() === knowledge);
    if (book) keep(book);
  }
  async function warmUp(): Promise<void> {
    const knowledge = current();
    if (made.has(knowledge)) return;
    if (making?.of !== knowledge) making = { of: knowledge, done: make(knowledge) };
    await making.done;
  }
  return {
    current() {
      const knowledge = current();
      return made.get(knowledge) ?? latest ?? keep(finish(bookSteps(knowledge)));
    },
    warmUp,
    renew: async () => {
      if (latest) await warmUp();
    },
  };
}

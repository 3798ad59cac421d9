import type { Command, Feature } from '../chat/feature.ts';
import { createPost } from '../delivery/post.ts';
import type { Kind } from '../knowledge/entry.ts';
import type { Knowledge } from '../knowledge/read.ts';
import { createAnswering } from './answer.ts';
import { createAsking, lastAsked } from './ask.ts';
import { createBooks } from './book.ts';
import { createBrowsing } from './browse.ts';
import { createChecking } from './checking.ts';
import { createDeadlines } from './deadlines.ts';
import { type Desk, worldOf } from './desk.ts';
import { showEntry } from './entry-blocks.ts';
import { figuresOf } from './figures.ts';
import { createNews, mergeFollows } from './news.ts';
import { sayQuality } from './quality.ts';
import { createReadyTexts } from './ready-texts.ts';
import { Deadlines, KnownEntries, LastQuestions } from './rows.ts';
import { texts } from './texts.ts';
import { createWeekly } from './weekly.ts';

export type AnswersParts = {
  /** The knowledge of this moment; asked on every turn. */
  readonly knowledge: () => Knowledge;
  /** Whether what an entry says is being checked. */
  isDoubted(entry: string): boolean;
  readonly zone: string;
};

export function createAnswers({ knowledge, isDoubted, zone }: AnswersParts): Feature {
  const books = createBooks(knowledge);
  const desk: Desk = { book: books.current, isDoubted, zone, post: createPost(zone) };
  const checking = createChecking(desk);
  const deadlines = createDeadlines(desk);
  const answering = createAnswering(desk, (turn, entry, state) => [
    ...checking.choice(entry, state),
    ...deadlines.choice(entry, worldOf(desk, turn.now).today),
  ]);
  const news = createNews(desk, answering);
  const weekly = createWeekly(desk, answering);
  const { ask, none } = createAsking(desk, answering, checking);
  const browsing = createBrowsing(desk, answering);
  const ready = createReadyTexts(desk);

  /** Alone it lists by theme; with words behind it, it searches. */
  const listing = (
    word: string,
    aliases: readonly string[],
    about: string,
    kind: Kind,
  ): Command => ({
    word,
    aliases,
    for: 'visitor',
    about,
    takes: 'words',
    run: (turn, rest) => (rest ? ask(turn, rest, kind) : browsing.themes(turn, kind)),
  });

  return {
    name: 'answers',
    tables: [LastQuestions, Deadlines, KnownEntries],
    actions: [
      ...answering.actions,
      none,
      ...browsing.actions,
      ...ready.actions,
      ...checking.actions,
      ...deadlines.actions,
      ...news.actions,
    ],
    forms: [answering, ready, checking, deadlines, news].flatMap(({ forms }) => forms),
    papers: deadlines.papers,
    jobs: weekly.jobs,
    rounds: weekly.rounds,
    warmUp: books.warmUp,
    renew: books.renew,
    themes: () => desk.book().knowledge.themes,
    merged: mergeFollows,
    lastAsked,
    reads: (entry, now) => showEntry(entry, worldOf(desk, now)).blocks,
    figures: (tx, span, town) => figuresOf(desk, tx, span, town),
    waiting: deadlines.waiting,
    commands: [
      {
        word: 'frage',
        aliases: [],
        for: 'visitor',
        about: texts.commands.ask,
        main: { label: texts.askButton, rank: 10 },
        takes: 'words',
        run: (turn, rest) => ask(turn, rest),
      },
      {
        word: 'themen',
        aliases: ['thema'],
        for: 'visitor',
        about: texts.commands.themes,
        run: (turn) => browsing.themes(turn, null),
      },
      listing('förderung', ['förderprogramme'], texts.commands.programmes, 'programme'),
      listing('beispiele', ['beispiel'], texts.commands.practice, 'practice'),
      listing('kontakte', ['kontakt'], texts.commands.contacts, 'contact'),
      listing('methoden', ['methode'], texts.commands.methods, 'method'),
      {
        word: 'vorlage',
        aliases: ['vorlagen'],
        for: 'visitor',
        about: texts.commands.templates,
        takes: 'words',
        run: (turn, rest) => ready.templates(turn, rest),
      },
      {
        word: 'argumente',
        aliases: ['argument'],
        for: 'visitor',
        about: texts.commands.arguments,
        takes: 'words',
        async run(turn, rest) {
          if (!(await ready.argumentsFor(turn, rest))) await browsing.themes(turn, 'practice');
        },
      },
      {
        word: 'frist',
        aliases: ['fristen'],
        for: 'visitor',
        about: texts.commands.deadlines,
        run: (turn) => deadlines.list(turn),
      },
      {
        word: 'neues',
        aliases: ['abo'],
        for: 'visitor',
        about: texts.commands.news,
        run: (turn) => news.show(turn),
      },
      {
        word: 'qualität',
        aliases: [],
        for: 'coordinator',
        about: texts.commands.quality,
        run: async (turn) => sayQuality(turn),
      },
    ],
  };
}

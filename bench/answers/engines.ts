import { stemmer } from '@orama/stemmers/german';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createRanking } from '../../src/answers/ranking/ranking.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import type { Knowledge } from '../../src/knowledge/read.ts';
import type { Question } from './questions.ts';

/** `answered` only where an engine can say whether it is sure. */
export type Found = { readonly ids: readonly string[]; readonly answered?: boolean };
export type Engine = {
  readonly name: string;
  /** Too slow for all questions: only so many of them. */
  readonly most?: number;
  ask(question: Question): Found;
};
type Make = (knowledge: Pick<Knowledge, 'entries' | 'vocabulary' | 'towns'>) => Engine;

const MOST = 10;
/** Fuse.js takes a second and more for each. */
const FUSE_ASKED = 25;
/** What people usually leave out for German. */
const STOP_WORDS = new Set(
  `aber alle als also am an auch auf aus bei beim bin bis bist da damit dann das dass dem den denn
der des dich die dies diese dieser dir doch dort du durch ein eine einem einen einer eines er es
etwas euch für gegen habe haben hat hatte hier ich ihm ihn ihr ihre im in ins ist ja jede jeder kann
kein keine können man mehr mein meine mich mir mit muss nach nicht noch nun nur ob oder ohne sehr
sein seine sich sie sind so soll sollte über um und uns unser unter vom von vor war was weil welche
welcher wenn wer werden wie wieder wir wird wo zu zum zur`.split(/\s+/),
);

const row = (entry: Entry) => ({
  id: entry.id,
  title: entry.title,
  short: entry.short ?? '',
  aliases: (entry.aliases ?? []).join(' '),
  questions: (entry.questions ?? []).join(' '),
  summary: entry.summary ?? '',
  answer: entry.kind === 'faq' ? entry.answer : '',
});
const FIELDS = ['title', 'short', 'aliases', 'questions', 'summary', 'answer'];

const ours: Make = (knowledge) => {
  const ranking = createRanking(knowledge);
  return {
    name: 'Kleinstadt-Hotline',
    ask({ question, state, after }) {
      const { answered, results } = ranking.rank(question, { state, after });
      return { answered, ids: results.map(({ entry }) => entry.id) };
    },
  };
};

const miniSearch: Make = ({ entries }) => {
  const engine = new MiniSearch({
    fields: FIELDS,
    processTerm: (term) => {
      const small = term.toLowerCase();
      return STOP_WORDS.has(small) ? null : stemmer(small);
    },
    searchOptions: { boost: { title: 2, questions: 2 } },
  });
  engine.addAll(entries.map(row));
  return {
    name: 'MiniSearch, German stems and stop words',
    ask: ({ question }) => ({
      ids: engine
        .search(question)
        .slice(0, MOST)
        .map(({ id }) => String(id)),
    }),
  };
};

const fuse =
  (name: string, options: object): Make =>
  ({ entries }) => {
    const keys = ['title', 'short', 'aliases', 'questions', 'summary', 'answer'];
    const engine = new Fuse(entries.map(row), { keys, ...options });
    return {
      name: `${name} (${FUSE_ASKED} of them)`,
      most: FUSE_ASKED,
      // Fuse.js refuses very long patterns; nobody's story may end the run.
      ask: ({ question }) => ({
        ids: engine.search(question.slice(0, 500), { limit: MOST }).map(({ item }) => item.id),
      }),
    };
  };

export const makeOurs = ours;
export const ENGINES: readonly Make[] = [
  ours,
  miniSearch,
  fuse('Fuse.js token search', { useTokenSearch: true, ignoreLocation: true }),
  fuse('Fuse.js default', {}),
];

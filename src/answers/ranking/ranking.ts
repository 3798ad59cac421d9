import type { Entry, Kind } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';
import { createCorpus } from './corpus.ts';
import { decide, type Zone } from './decision.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { createLikeness } from './likeness.ts';
import { createPlaceFinder, holds } from './place.ts';
import { type Asked, takeApart } from './question.ts';
import { createTermIndex } from './term-index.ts';
import { createWaysIndex, mass } from './ways-index.ts';
import { type RankingWeights, WEIGHTS } from './weights.ts';

/** What counted for a result, in the units of its score. */
export type Parts = { readonly [part in keyof RankingWeights]?: number };

export type Result = { readonly entry: Entry; readonly score: number; readonly parts: Parts };

export type Ranked = {
  /** Whether the first result is given as the answer. */
  readonly answered: boolean;
  readonly zone: Zone;
  readonly state: string | undefined;
  readonly town: string | undefined;
  readonly results: readonly Result[];
};

export type RankOptions = {
  /** The person's own state; one that the question names outweighs it. */
  readonly state?: string | undefined;
  /** Only results of this kind. */
  readonly only?: Kind | undefined;
  readonly most?: number | undefined;
};

/** The signs of each entry for a question, before they are weighed. */
export type Signs = {
  readonly words: Float32Array;
  readonly letters: Float32Array;
  readonly topic: Float32Array;
  readonly way: Float32Array;
};

export type Ranking = {
  rank(question: string, options?: RankOptions): Ranked;
  /** The bare signs of every entry, for measuring. */
  signs(question: string): { readonly asked: Asked; readonly signs: Signs };
  /** How much of the question this entry accounts for, for measuring. */
  evidence(question: string, id: string): Evidence;
};

const MOST_RESULTS = 10;
/** Pieces of letters that a third of all entries have tell nothing. */
const COMMON_LETTERS = 0.33;

export function createRanking(
  knowledge: Pick<Knowledge, 'entries' | 'vocabulary' | 'towns'>,
  weights: RankingWeights = WEIGHTS,
): Ranking {
  const { entries } = knowledge;
  const corpus = createCorpus(entries, knowledge.vocabulary);
  const findPlace = createPlaceFinder(knowledge.towns);
  const terms = createTermIndex(corpus.terms);
  const letters = createTermIndex(corpus.letters, COMMON_LETTERS);
  const likeness = createLikeness(corpus.terms, terms.rarity);
  const ways = createWaysIndex(corpus.ways);
  const { analyser } = corpus;

  const signsOf = (asked: Asked): Signs => {
    const words = new Float32Array(entries.length);
    const pieces = new Float32Array(entries.length);
    const topic = new Float32Array(entries.length);
    terms.score(asked.terms, words);
    letters.score(asked.letters, pieces);
    likeness.score(asked.terms, topic);
    scale(words, mass(asked.typed, terms.rarity));
    scale(pieces, mass(asked.letters, letters.rarity));
    return { words, letters: pieces, topic, way: ways.best(asked.terms, entries.length) };
  };

  const partsOf = (asked: Asked, signs: Signs, i: number, state: string | undefined): Parts => {
    const entry = entries[i];
    const holding = entry && state !== undefined ? holds(entry, state) : 'everywhere';
    const kind = entry && asked.kinds.includes(entry.kind);
    return {
      words: weights.words * (signs.words[i] ?? 0),
      letters: weights.letters * (signs.letters[i] ?? 0),
      topic: weights.topic * (signs.topic[i] ?? 0),
      way: weights.way * (signs.way[i] ?? 0),
      ...(kind && { kind: weights.kind }),
      ...(holding === 'there' && { there: weights.there }),
      ...(holding === 'elsewhere' && { exampleElsewhere: weights.exampleElsewhere }),
    };
  };

  return {
    signs(question) {
      const asked = takeApart(question, analyser, findPlace);
      return { asked, signs: signsOf(asked) };
    },
    evidence(question, id) {
      const asked = takeApart(question, analyser, findPlace);
      const place = entries.findIndex((entry) => entry.id === id);
      return evidenceOf(asked.words, analyser.features, terms, place);
    },
    rank(question, { state: own, only, most = MOST_RESULTS } = {}) {
      const asked = takeApart(question, analyser, findPlace);
      const state = asked.state ?? own;
      const signs = signsOf(asked);
      const results: Result[] = [];
      for (const [i, entry] of entries.entries()) {
        if (only && entry.kind !== only) continue;
        if (!suits(entry, state)) continue;
        const shared = (signs.words[i] ?? 0) + (signs.letters[i] ?? 0);
        if (shared === 0) continue;
        const parts = partsOf(asked, signs, i, state);
        const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
        results.push({ entry, score, parts });
      }
      results.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
      const zone = decide(asked, results, terms);
      return {
        answered: zone === 'sure',
        zone,
        state,
        town: asked.town,
        results: results.slice(0, most),
      };
    },
  };
}

/** Programmes and offices of another state are no answer; its examples are. */
function suits(entry: Entry, state: string | undefined): boolean {
  if (state === undefined || (entry.kind !== 'programme' && entry.kind !== 'contact')) return true;
  return holds(entry, state) !== 'elsewhere';
}

function scale(values: Float32Array, by: number): void {
  if (by === 0) return;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / by;
}

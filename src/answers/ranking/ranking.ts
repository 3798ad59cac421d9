import type { Entry, Kind } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';
import { finish, type Steps } from '../../time/steps.ts';
import { createCompanions } from './companions.ts';
import { readCorpus } from './corpus.ts';
import { decide, type Grounds, type Zone } from './decision.ts';
import { evidenceOf } from './evidence.ts';
import { followUp } from './follow-up.ts';
import { learnLikeness } from './likeness.ts';
import { createPlaceFinder, holds, ofOneState, suits } from './place.ts';
import { type Asked, takeApart } from './question.ts';
import { createTermIndex, mass } from './term-index.ts';
import { type Voice, voiceOf } from './voice.ts';
import { createWaysIndex } from './ways-index.ts';
import { type RankingWeights, WEIGHTS } from './weights.ts';

/** What counted for a result, in the units of its score. */
export type Parts = { readonly [part in keyof RankingWeights]?: number };

export type Result = { readonly entry: Entry; readonly score: number; readonly parts: Parts };

export type Ranked = {
  /** What was really asked: a follow-up together with the question before. */
  readonly question: string;
  /** Whether the first result is given as the answer. */
  readonly answered: boolean;
  readonly zone: Zone;
  /** What the zone was decided on. */
  readonly grounds: Grounds | undefined;
  readonly state: string | undefined;
  readonly town: string | undefined;
  readonly results: readonly Result[];
};

export type RankOptions = {
  /** The question before: this one continues it. */
  readonly after?: string | undefined;
  /** The person's own state; one that the question names outweighs it. */
  readonly state?: string | undefined;
  /** Only results of this kind. */
  readonly only?: Kind | undefined;
  readonly most?: number | undefined;
};

export type Ranking = { rank(question: string, options?: RankOptions): Ranked };

/** The signs of each entry for a question, before they are weighed. */
type Signs = { readonly [sign in 'words' | 'letters' | 'topic' | 'way']: Float32Array };

/** A result with its place among the entries. */
type Found = Omit<Result, 'parts'> & { readonly at: number; readonly companion: number };

const MOST_RESULTS = 10;
/** Pieces of letters that a third of all entries have tell nothing. */
const COMMON_LETTERS = 0.33;

type Indexed = Pick<Knowledge, 'entries' | 'vocabulary' | 'towns'>;

export const createRanking = (knowledge: Indexed, weights?: RankingWeights): Ranking =>
  finish(rankingSteps(knowledge, weights));

/** Indexes the knowledge once; the ranking never changes, new knowledge makes another. */
export function* rankingSteps(
  knowledge: Indexed,
  weights: RankingWeights = WEIGHTS,
): Steps<Ranking> {
  const { entries } = knowledge;
  const corpus = yield* readCorpus(entries, knowledge.vocabulary);
  const findPlace = createPlaceFinder(knowledge.towns);
  yield;
  const terms = createTermIndex(corpus.terms);
  yield;
  const letters = createTermIndex(corpus.letters, COMMON_LETTERS);
  const likeness = yield* learnLikeness(corpus.terms, terms.rarity);
  const ways = createWaysIndex(corpus.ways, corpus.owners);
  yield;
  const companions = createCompanions(entries);
  const { analyser } = corpus;

  const signsOf = (asked: Asked): Signs => {
    const words = new Float32Array(entries.length);
    const pieces = new Float32Array(entries.length);
    const topic = new Float32Array(entries.length);
    terms.score(asked.terms, words);
    letters.score(asked.letters, pieces);
    likeness.score(asked.terms, topic);
    scale(words, mass(asked.whole, terms.rarity));
    scale(pieces, mass(asked.letters, letters.rarity));
    return { words, letters: pieces, topic, way: ways.best(asked.terms, entries.length) };
  };

  const partsOf = (asked: Asked, signs: Signs, at: number, state: string | undefined): Parts => {
    const entry = entries[at];
    const holding = entry && state !== undefined ? holds(entry, state) : 'everywhere';
    const narrow = entry !== undefined && state === undefined && ofOneState(entry);
    return {
      words: weights.words * (signs.words[at] ?? 0),
      letters: weights.letters * (signs.letters[at] ?? 0),
      topic: weights.topic * (signs.topic[at] ?? 0),
      way: weights.way * (signs.way[at] ?? 0),
      ...(entry && asked.kinds.includes(entry.kind) && { kind: weights.kind }),
      ...(narrow && { oneState: weights.oneState }),
      ...(holding === 'there' && { there: weights.there }),
      ...(holding === 'elsewhere' && { exampleElsewhere: weights.exampleElsewhere }),
    };
  };

  /** The sum of the parts, without making them: this runs for every entry. */
  const scoreOf = (asked: Asked, signs: Signs, at: number, state: string | undefined): number => {
    const entry = entries[at];
    let score =
      weights.words * (signs.words[at] ?? 0) +
      weights.letters * (signs.letters[at] ?? 0) +
      weights.topic * (signs.topic[at] ?? 0) +
      weights.way * (signs.way[at] ?? 0);
    if (!entry) return score;
    if (asked.kinds.includes(entry.kind)) score += weights.kind;
    if (state === undefined) return ofOneState(entry) ? score + weights.oneState : score;
    const holding = holds(entry, state);
    if (holding === 'there') score += weights.there;
    return holding === 'elsewhere' ? score + weights.exampleElsewhere : score;
  };

  const groundsOf = (
    asked: Asked,
    signs: Signs,
    [first, , , fourth]: readonly Found[],
    voice: Voice,
  ): Grounds | undefined =>
    first && {
      words: signs.words[first.at] ?? 0,
      letters: signs.letters[first.at] ?? 0,
      topic: signs.topic[first.at] ?? 0,
      way: signs.way[first.at] ?? 0,
      lead: fourth ? (first.score - fourth.score) / first.score : 0,
      voice,
      kindAsked: asked.kinds.length > 0,
      evidence: evidenceOf(asked.meant, analyser.features, terms, first.at),
    };

  const find = (asked: Asked, signs: Signs, { state, only }: RankOptions): readonly Found[] => {
    const scores = new Float32Array(entries.length);
    for (let at = 0; at < scores.length; at++) scores[at] = scoreOf(asked, signs, at, state);
    const near = only && companions(scores);
    const found: Found[] = [];
    for (const [at, entry] of entries.entries()) {
      if ((only && entry.kind !== only) || !suits(entry, state)) continue;
      const companion = weights.companion * (near?.[at] ?? 0);
      if ((signs.words[at] ?? 0) + (signs.letters[at] ?? 0) + companion === 0) continue;
      found.push({ entry, at, companion, score: (scores[at] ?? 0) + companion });
    }
    return found.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  };

  return {
    rank(text, { after, state: own, only, most = MOST_RESULTS } = {}) {
      const effective = after === undefined ? undefined : followUp(after, text, findPlace);
      const question = effective?.question ?? text;
      const asked = takeApart(question, analyser, findPlace);
      const state = effective?.state ?? asked.state ?? own;
      const signs = signsOf(asked);
      const kind = only ?? effective?.kind;
      let found = find(asked, signs, { state, only: kind });
      // A folder without such entries still has something to say.
      if (found.length === 0 && !only) found = find(asked, signs, { state });
      const grounds = groundsOf(asked, signs, found, voiceOf(question));
      const zone = decide(grounds);
      const results = found.slice(0, most).map(({ entry, score, at, companion }): Result => {
        const parts = partsOf(asked, signs, at, state);
        return { entry, score, parts: companion > 0 ? { ...parts, companion } : parts };
      });
      return {
        question,
        answered: zone === 'sure',
        zone,
        grounds,
        state,
        town: asked.town,
        results,
      };
    },
  };
}

function scale(values: Float32Array, by: number): void {
  if (by === 0) return;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / by;
}

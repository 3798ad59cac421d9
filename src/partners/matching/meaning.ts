import { remember } from '../../german/remember.ts';
import {
  contentOf,
  createRarity,
  type Features,
  featuresSteps,
  weighed,
} from '../../german/text-features.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';
import { eachInSteps, finish, type Steps } from '../../time/steps.ts';
import { type Evidence, type Leaning, learnEvidence, probable } from './leanings.ts';
import { lettersOf } from './letters.ts';
import { THEME_SENTENCES } from './sentences/index.ts';
import { placeOf, type Sparse, sparse } from './sparse.ts';
import { FRAME_WORDS, THEME_WORDS } from './theme-words.ts';

/** A text by what it is about: words, entries that speak of the same, probable themes. */
export type Meaning = {
  readonly words: Sparse;
  readonly concepts: Sparse;
  readonly leaning: Leaning;
};

const CONCEPTS = 24;
/** What curators call a theme says more of it than a sentence in which it is spoken of. */
const NAMED = 5;
const EVERYDAY = 3;
const WRITTEN = 3;
/** Counts for every theme alike, so that it speaks for none. */
const FRAME = 30;
/** How far each is trusted: the less, the fewer proposals are made on texts alone, and the surer. */
const TRUST = {
  words: 1.5,
  letters: 0.2,
};
/** Groups of letters are many, and each says little. */
const EXPECTED = { words: 1, letters: 0.3 };

const textsOf = ({ title, short = '', aliases = [], questions = [], summary = '' }: Entry) => [
  [title, short, ...aliases, summary].join('. '),
  ...questions,
];

const wordsIn = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean);
const linesIn = (text = ''): readonly string[] => text.trim().split('\n');

function together(all: readonly Features[]): Features {
  const sum = new Map<string, number>();
  for (const features of all)
    for (const [name, weight] of features) sum.set(name, (sum.get(name) ?? 0) + weight);
  return sum;
}

/** Texts that are known to be about something: the entries, and what is said of the themes. */
function* sourcesIn({ entries, themes }: Pick<Knowledge, 'entries' | 'themes'>) {
  const aboutThemes = themes.flatMap(({ id, name, synonyms = [] }) => [
    { texts: [name, ...synonyms], themes: [id], weight: NAMED },
    { texts: wordsIn(THEME_WORDS[id]), themes: [id], weight: EVERYDAY },
    { texts: linesIn(THEME_SENTENCES[id]), themes: [id], weight: WRITTEN },
  ]);
  const sources = [
    ...entries.map((entry) => ({ texts: textsOf(entry), themes: entry.themes ?? [], weight: 1 })),
    ...aboutThemes,
  ];
  return yield* eachInSteps(sources, (source) => {
    return { ...source, contents: source.texts.map(contentOf) };
  });
}

/** Reads what people write. */
export type Reader = { read(text: string): Meaning };

type Learned = Pick<Knowledge, 'entries' | 'themes' | 'vocabulary'>;

export const createReader = (knowledge: Learned): Reader => finish(readerSteps(knowledge));

/** Learns to read with the words, and through the entries, of the knowledge. */
export function* readerSteps({ entries, themes, vocabulary }: Learned): Steps<Reader> {
  const sources = yield* sourcesIn({ entries, themes });
  const frame = wordsIn(FRAME_WORDS).map(contentOf);
  const words = [...sources.flatMap(({ contents }) => contents.flat()), ...frame.flat()];
  const featuresOf = yield* featuresSteps(new Set(words), vocabulary);
  const sensed = yield* eachInSteps(sources, ({ contents }) => contents.map(featuresOf));
  const ids = themes.map(({ id }) => id);

  /** From the features of each text of each source, and of what speaks for no theme. */
  function* learn(
    read: readonly (readonly Features[])[],
    unthemed: readonly Features[],
    expected: number,
  ): Steps<Evidence> {
    const examples = sources.flatMap(({ themes: about, weight }, i) =>
      (read[i] ?? []).map((features) => ({ features, themes: about, weight, mainFirst: true })),
    );
    const nothing = unthemed.map((features) => {
      return { features, themes: ids, weight: FRAME, mainFirst: false };
    });
    return yield* learnEvidence(ids, [...examples, ...nothing], expected);
  }
  const bySense = yield* learn(sensed, frame.map(featuresOf), EXPECTED.words);
  const spelled = yield* eachInSteps(sources, ({ contents }) => contents.map(lettersOf));
  const byLetters = yield* learn(spelled, frame.map(lettersOf), EXPECTED.letters);

  function leaningOf(content: readonly string[], features: Features): Leaning {
    const [senses, letters] = [bySense(features), byLetters(lettersOf(content))];
    const sum = ids.map(
      (_, i) => TRUST.words * (senses?.[i] ?? 0) + TRUST.letters * (letters?.[i] ?? 0),
    );
    return senses || letters ? probable(sum) : Float64Array.from(sum);
  }

  const documents = yield* eachInSteps(sensed, together);
  const rarity = createRarity(documents);
  const postings = new Map<string, [document: number, weight: number][]>();
  for (const [document, features] of documents.entries()) {
    for (const [name, weight] of weighed(features, rarity)) {
      const list = postings.get(name);
      if (list) list.push([document, weight]);
      else postings.set(name, [[document, weight]]);
    }
    yield;
  }

  function nearest(found: ReadonlyMap<string, number>): [number, number][] {
    const scores = new Float64Array(documents.length);
    for (const [name, weight] of found)
      for (const [document, value] of postings.get(name) ?? [])
        scores[document] = (scores[document] ?? 0) + weight * value;
    // Few are near: putting those in order is much quicker than sorting all.
    const best: [number, number][] = [];
    for (const [document, score] of scores.entries()) {
      if (score <= (best.length < CONCEPTS ? 0 : (best.at(-1)?.[1] ?? 0))) continue;
      const at = best.findIndex(([, other]) => other < score);
      best.splice(at < 0 ? best.length : at, 0, [document, score]);
      if (best.length > CONCEPTS) best.pop();
    }
    return best;
  }

  return {
    // Nobody's sentence is read twice.
    read: remember((text): Meaning => {
      const content = contentOf(text);
      const features = featuresOf(content);
      const found = weighed(features, rarity);
      return {
        words: sparse([...found].map(([name, weight]) => [placeOf(name), weight] as const)),
        concepts: sparse(nearest(found)),
        leaning: leaningOf(content, features),
      };
    }),
  };
}

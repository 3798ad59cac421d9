import type { Steps } from '../../time/steps.ts';
import type { TermTable, Weights } from './term-table.ts';

/** How alike question and entries are in what they are about, also without a common word. */
export type Likeness = { score(question: Weights, into: Float32Array): void };

const TOPICS = 64;
const ROUNDS = 2;
/** The topics of a large folder show in a part of it. */
const MOST_LEARNED_FROM = 1500;

type Row = { readonly terms: Int32Array; readonly values: Float32Array };

/**
 * Learns from the entries which words occur with which (latent semantic analysis: a truncated
 * singular value decomposition by subspace iteration) and compares by topics instead of words.
 */
export function* learnLikeness(
  { ids, rows: texts }: TermTable,
  rarity: (term: string) => number,
): Steps<Likeness> {
  const rarities = Float32Array.from(ids.keys(), rarity);
  const rows = texts.map(({ terms, weights }): Row => {
    const values = weights.map(
      (weight, i) => Math.log(1 + weight) * (rarities[terms[i] ?? 0] ?? 0),
    );
    return { terms, values: normalised(values) };
  });
  const topics = Math.min(TOPICS, Math.max(1, rows.length - 1));
  const step = Math.max(1, Math.ceil(rows.length / MOST_LEARNED_FROM));
  const basis = yield* learn(
    rows.filter((_, i) => i % step === 0),
    ids.size,
    topics,
  );
  const places = new Float32Array(rows.length * topics);
  for (const [i, row] of rows.entries()) {
    places.set(normalised(project(row, basis, topics)), i * topics);
    yield;
  }
  return {
    score(question, into) {
      const asked = askedRow(question, ids, rarities);
      if (asked.terms.length === 0) return;
      const point = normalised(project(asked, basis, topics));
      for (let i = 0; i < into.length; i++) {
        let sum = 0;
        for (let t = 0; t < topics; t++) sum += (point[t] ?? 0) * (places[i * topics + t] ?? 0);
        if (sum > 0) into[i] = (into[i] ?? 0) + sum;
      }
    },
  };
}

/** What no entry has cannot be alike to any. */
function askedRow(question: Weights, ids: TermTable['ids'], rarities: Float32Array): Row {
  const terms: number[] = [];
  const values: number[] = [];
  for (const [term, weight] of question) {
    const id = ids.get(term);
    if (id === undefined) continue;
    terms.push(id);
    values.push((rarities[id] ?? 0) * Math.log(1 + weight));
  }
  return { terms: Int32Array.from(terms), values: Float32Array.from(values) };
}

function project({ terms, values }: Row, basis: Float32Array, topics: number): Float32Array {
  const point = new Float32Array(topics);
  for (let i = 0; i < terms.length; i++) {
    const at = (terms[i] ?? 0) * topics;
    const value = values[i] ?? 0;
    for (let t = 0; t < topics; t++) point[t] = (point[t] ?? 0) + value * (basis[at + t] ?? 0);
  }
  return point;
}

/** The main directions of the term space: `terms × topics`, columns of length one. */
function* learn(rows: readonly Row[], terms: number, topics: number): Steps<Float32Array> {
  let points = noise(rows.length * topics);
  let basis: Float32Array = new Float32Array(0);
  for (let round = 0; round < ROUNDS; round++) {
    yield* orthonormalise(points, rows.length, topics);
    basis = new Float32Array(terms * topics);
    for (const [i, row] of rows.entries()) {
      spread(row, points, i * topics, basis, topics);
      yield;
    }
    if (round === ROUNDS - 1) break;
    points = new Float32Array(rows.length * topics);
    for (const [i, row] of rows.entries()) {
      points.set(project(row, basis, topics), i * topics);
      yield;
    }
  }
  for (let c = 0; c < topics; c++) {
    scaleColumn(basis, terms, topics, c);
    yield;
  }
  return basis;
}

function spread(
  { terms, values }: Row,
  points: Float32Array,
  from: number,
  basis: Float32Array,
  topics: number,
): void {
  for (let i = 0; i < terms.length; i++) {
    const at = (terms[i] ?? 0) * topics;
    const value = values[i] ?? 0;
    for (let t = 0; t < topics; t++) {
      basis[at + t] = (basis[at + t] ?? 0) + value * (points[from + t] ?? 0);
    }
  }
}

/** The same start every time: the same knowledge gives the same ranking. */
function noise(size: number): Float32Array {
  let seed = 42;
  return Float32Array.from({ length: size }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  });
}

/** Gram-Schmidt over the columns of a `rows × topics` matrix. */
function* orthonormalise(points: Float32Array, rows: number, topics: number): Steps<void> {
  for (let c = 0; c < topics; c++) {
    for (let p = 0; p < c; p++) {
      let shared = 0;
      for (let at = 0; at < rows * topics; at += topics) {
        shared += (points[at + c] ?? 0) * (points[at + p] ?? 0);
      }
      for (let at = 0; at < rows * topics; at += topics) {
        points[at + c] = (points[at + c] ?? 0) - shared * (points[at + p] ?? 0);
      }
    }
    scaleColumn(points, rows, topics, c);
    yield;
  }
}

function scaleColumn(matrix: Float32Array, rows: number, topics: number, column: number): void {
  let square = 0;
  for (let i = 0; i < rows; i++) square += (matrix[i * topics + column] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < rows; i++) {
    const at = i * topics + column;
    matrix[at] = (matrix[at] ?? 0) / length;
  }
}

function normalised(values: Float32Array): Float32Array {
  let square = 0;
  for (const value of values) square += value * value;
  const length = Math.sqrt(square) || 1;
  return values.map((value) => value / length);
}

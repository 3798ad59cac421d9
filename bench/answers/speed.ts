import { createRanking } from '../../src/answers/ranking/ranking.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import type { Knowledge } from '../../src/knowledge/read.ts';

const LARGE = 10_000;
const MOST_ASKED = 600;

/** Many more entries of the same sort: the words of two entries mixed, under new ids. */
function grown(entries: readonly Entry[], size: number): readonly Entry[] {
  return Array.from({ length: size }, (_, i): Entry => {
    const one = entries[i % entries.length];
    const other = entries[(i * 31 + 7) % entries.length];
    const questions = [
      ...(one?.questions ?? []).slice(0, 2),
      ...(other?.questions ?? []).slice(2, 4),
    ];
    return {
      kind: 'faq',
      id: `e-${i}`,
      title: one?.title ?? '',
      answer: `${other?.summary ?? ''} ${i}`,
      questions,
    };
  });
}

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function measure(
  knowledge: Pick<Knowledge, 'entries' | 'vocabulary' | 'towns'>,
): readonly string[] {
  // Twice: what reading the files left behind must not be counted as saved.
  global.gc?.();
  global.gc?.();
  const before = process.memoryUsage();
  let ranking = createRanking({ entries: [], vocabulary: [], towns: [] });
  const index = took(() => {
    ranking = createRanking(knowledge);
  });
  global.gc?.();
  const after = process.memoryUsage();
  const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const asked = knowledge.entries.flatMap(({ questions }) => questions ?? []).slice(0, MOST_ASKED);
  const times = asked.map((question) => took(() => ranking.rank(question))).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const story = asked.join(' ').slice(0, 4000);
  const odd = [story, '😀'.repeat(10_000), 'a'.repeat(50_000)].map((question) =>
    took(() => ranking.rank(question)).toFixed(1),
  );
  return [
    `  ${knowledge.entries.length} entries: index ${index.toFixed(0)} ms, heap ${(heap / 1e6).toFixed(1)} MB,` +
      ` question p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    `    4,000 characters ${odd[0]} ms, 10,000 emoji ${odd[1]} ms, 50,000 × „a“ ${odd[2]} ms`,
  ];
}

export function speedTable(knowledge: Knowledge): readonly string[] {
  const large = { ...knowledge, entries: grown(knowledge.entries, LARGE) };
  return [...measure(knowledge), ...measure(large)];
}

import { prepare, type World } from '../../src/partners/matching/match.ts';
import type { Request } from '../../src/partners/matching/request.ts';

const SAMPLE = 500;

/** What one request takes, its text read anew, once the others are laid out. */
export function speedLine(name: string, requests: readonly Request[], world: World): string {
  const start = performance.now();
  const { proposalsFor, open } = prepare(requests, world);
  const laidOut = performance.now() - start;
  const step = Math.max(1, Math.floor(open.length / SAMPLE));
  const times = open
    .filter((_, i) => i % step === 0)
    .map(({ request }) => {
      const before = performance.now();
      proposalsFor(request);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const at = (part: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(2);
  return (
    `  ${name.padEnd(34)}one among ${open.length}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ` +
    `slowest ${at(1)} ms; laid out in ${(laidOut / 1000).toFixed(1)} s`
  );
}

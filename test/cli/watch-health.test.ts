import { describe, expect, it } from 'vitest';
import type { Health } from '../../src/chat/adapter.ts';
import { watchHealth } from '../../src/cli/watch-health.ts';
import { silent } from '../../src/log.ts';
import { createHandClock } from '../support/clock.ts';

function watch(first: Health) {
  const timer = createHandClock();
  const lines: string[] = [];
  let health = first;
  const adapters = [{ platform: 'telegram', health: () => health }];
  const stop = watchHealth({ adapters, timer, log: silent, tell: (line) => lines.push(line) });
  return {
    lines,
    stop,
    becomes(next: Health) {
      health = next;
      timer.pass(2_000);
      timer.pass(2_000);
    },
  };
}

describe('the connections', () => {
  it('are named when they stand, when they are lost, and why, each once', () => {
    const { lines, becomes } = watch({ ok: false, since: 0 });
    becomes({ ok: true, since: 1 });
    becomes({ ok: false, since: 2, what: 'der Token gilt nicht mehr.' });
    becomes({ ok: true, since: 3 });
    expect(lines).toEqual([
      'telegram: nicht verbunden – die Verbindung wird aufgebaut.',
      'telegram: verbunden.',
      'telegram: nicht verbunden – der Token gilt nicht mehr.',
      'telegram: verbunden.',
    ]);
  });

  it('are watched no longer after the end', () => {
    const { lines, becomes, stop } = watch({ ok: true, since: 0 });
    stop();
    becomes({ ok: false, since: 1 });
    expect(lines).toEqual(['telegram: verbunden.']);
  });
});

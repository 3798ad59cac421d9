import type { Adapter } from '../chat/adapter.ts';
import type { Logger } from '../log.ts';
import { SECOND } from '../time/instant.ts';
import type { Timer } from '../time/timer.ts';
import { texts } from './texts.ts';

const EVERY = 2 * SECOND;

type WatchParts = {
  readonly adapters: readonly Pick<Adapter, 'platform' | 'health'>[];
  readonly timer: Timer;
  readonly log: Logger;
  /** A line for whoever looks at the window. */
  readonly tell: (line: string) => void;
};

/** Says when a platform is connected, when it is lost, and why. Returns how to stop. */
export function watchHealth({ adapters, timer, log, tell }: WatchParts): () => void {
  const told = new Map<string, string>();
  let cancel = () => {};

  function look() {
    for (const adapter of adapters) {
      const { platform } = adapter;
      const { ok, what } = adapter.health();
      const line = ok ? texts.platformUp(platform) : texts.platformDown(platform, what);
      if (told.get(platform) === line) continue;
      told.set(platform, line);
      if (ok) log.info('platform.up', { platform });
      else log.warn('platform.down', { platform });
      tell(line);
    }
    cancel = timer.after(EVERY, look);
  }

  look();
  return () => cancel();
}

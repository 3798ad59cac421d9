import { aboutError, type LogFields, type Logger } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import { MINUTE, SECOND } from '../time/instant.ts';

const FIRST_PAUSE = SECOND / 2;
const LONGEST_PAUSE = MINUTE;

type Parts = { readonly log: Logger; readonly clock: Clock };

/** What fails is tried again in growing pauses, and said once: until it fails otherwise, or is well. */
export function createFault(name: string, { log, clock }: Parts, about: LogFields = {}) {
  let said = '';
  let pause = 0;
  let until = 0;
  return {
    /** Resolves to how long it is left alone now. */
    failed(error: unknown): number {
      const fields = { ...about, ...aboutError(error) };
      const fault = JSON.stringify(fields);
      if (fault !== said) log.error(`${name}.failed`, fields);
      said = fault;
      pause = Math.min(pause * 2 || FIRST_PAUSE, LONGEST_PAUSE);
      until = clock.now() + pause;
      return pause;
    },
    went(): void {
      if (pause > 0) log.info(`${name}.well`, about);
      said = '';
      pause = 0;
      until = 0;
    },
    /** Whatever the clock is set to, it is tried again within the longest pause. */
    rests(): boolean {
      const left = until - clock.now();
      return left > 0 && left <= LONGEST_PAUSE;
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Health } from '../../src/chat/index.ts';
import { isBadToken } from './errors.ts';
import type { Me } from './incoming.ts';
import { CONNECTIONS, LOOK_EVERY } from './limits.ts';
import { createSockets, type Process } from './sockets.ts';
import { texts } from './texts.ts';
import type { Web } from './web.ts';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

type ConnectionParts = {
  readonly web: Web;
  /** Undefined: Slack brings everything over HTTP. */
  readonly appToken: string | undefined;
  readonly now: () => number;
};

/** The line to Slack: asks who we are, then keeps the sockets up, if there are any. */
export function createConnection({ web, appToken, now }: ConnectionParts) {
  const stopped = new AbortController();
  let me: Me | undefined;
  let health: Health = { ok: false, since: now(), what: texts.connecting };
  let close = () => {};
  let forGood = false;

  function turns(ok: boolean, what?: string) {
    if (forGood || (health.ok === ok && health.what === what)) return;
    health = { ok, since: now(), ...(what !== undefined && { what }) };
  }

  /** Only a person can mend it: what the sockets say no longer counts. */
  function lost(what: string) {
    turns(false, what);
    forGood = true;
  }

  function openSockets(token: string, process: Process) {
    const sockets = createSockets({
      appToken: token,
      apiUrl: web.slackApiUrl,
      process,
      changed(standing, what) {
        const less = standing < CONNECTIONS && what !== undefined;
        if (standing === 0) turns(false, what);
        else turns(true, less ? texts.fewerLines(standing, CONNECTIONS) : undefined);
      },
    });
    close = sockets.close;
    sockets.open();
  }

  return {
    me: () => me,
    health: () => health,
    lost,
    /** Asks until Slack answers, and over HTTP again and again; only a void token ends it. */
    async open(process: Process) {
      const { signal } = stopped;
      const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});
      let pause = FIRST_PAUSE;
      while (!signal.aborted) {
        try {
          me = await web.whoAmI();
          if (signal.aborted) return;
          if (appToken !== undefined) return openSockets(appToken, process);
          turns(true);
          pause = FIRST_PAUSE;
          await rest(LOOK_EVERY);
        } catch (error) {
          if (isBadToken(error)) return lost(texts.badToken);
          turns(false, texts.unreachable);
          await rest(pause);
          pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
      }
    },
    close() {
      stopped.abort();
      close();
    },
  };
}

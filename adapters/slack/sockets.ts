import { setTimeout as sleep } from 'node:timers/promises';
import { isBadToken, refusal, waitSeconds } from './errors.ts';
import { ACK_WITHIN, CONNECTIONS } from './limits.ts';
import { type Arrived, createSocket, type Socket } from './socket.ts';
import { texts } from './texts.ts';

/** Hands a payload on; resolves to what Slack is answered with, and rejects when it is not. */
export type Process = (body: Record<string, unknown>) => Promise<unknown>;

type SocketsParts = {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly process: Process;
  /** Told after every change: how many connections stand, and what is wrong. */
  readonly changed: (standing: number, what?: string) => void;
};

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 10_000;
/** However long Slack asks us to stay away. */
const LONGEST_WAIT = 60_000;
/** A connection that ends this soon was none: the next one waits. */
const SHORT_LIFE = 10_000;

function faultOf(error: unknown): string {
  if (isBadToken(error)) return texts.badAppToken;
  const why = waitSeconds(error) === undefined ? refusal(error) : undefined;
  return why === undefined ? texts.unreachable : texts.lineRefused(why);
}

/** Several lines to Slack at once: while one is renewed, the others go on. */
export function createSockets({ appToken, apiUrl, process, changed }: SocketsParts) {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Also those that are being opened, or about to be left. */
  const all = new Set<Socket>();
  const standing = new Set<Socket>();
  /** What keeps one of them down. */
  let fault: string | undefined;

  async function arrived({ body, ack }: Arrived) {
    // Not recorded: without an acknowledgement Slack brings it again.
    const answer = await process(body).catch(() => undefined);
    if (answer !== undefined) await ack(answer).catch(() => {});
  }

  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});

  async function connect(): Promise<Socket> {
    const socket = createSocket({ appToken, apiUrl, arrived });
    all.add(socket);
    void socket.gone.then(() => {
      all.delete(socket);
      if (standing.delete(socket) && standing.size === 0) changed(0, fault ?? texts.connecting);
    });
    await socket.start();
    standing.add(socket);
    if (standing.size >= CONNECTIONS) fault = undefined;
    changed(standing.size, fault);
    return socket;
  }

  /** What it brought may still be acknowledged on it; the next one stands long before. */
  async function leave(socket: Socket) {
    await rest(ACK_WITHIN);
    socket.end();
  }

  /** Keeps one line up, until all is stopped or nobody but a person can mend it. */
  async function keep() {
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      const began = performance.now();
      let wait = 0;
      try {
        const socket = await connect();
        await socket.leaving;
        void leave(socket);
      } catch (error) {
        if (signal.aborted) return;
        fault = faultOf(error);
        changed(standing.size, fault);
        if (isBadToken(error)) return;
        wait = (waitSeconds(error) ?? 0) * 1000;
      }
      const short = performance.now() - began < SHORT_LIFE;
      if (short) await rest(Math.max(pause, Math.min(wait, LONGEST_WAIT)));
      pause = short ? Math.min(pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    }
  }

  return {
    open() {
      for (let line = 0; line < CONNECTIONS; line++) void keep();
    },
    close() {
      stopped.abort();
      for (const { end } of all) end();
    },
  };
}

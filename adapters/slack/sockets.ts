import { SocketModeReceiver } from '@slack/bolt';
import { isBadToken } from './errors.ts';
import { CONNECTIONS } from './limits.ts';
import { quiet } from './quiet.ts';
import { texts } from './texts.ts';

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 10_000;

/** Hands a payload on; resolves to what Slack is answered with, and rejects when it is not. */
export type Process = (body: Record<string, unknown>) => Promise<unknown>;

type SocketParts = {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly process: Process;
  /** Told after every change: how many connections stand, and what is wrong. */
  readonly changed: (standing: number, what?: string) => void;
};

type Arrived = {
  readonly body: Record<string, unknown>;
  ack(response?: unknown): Promise<void>;
};

/** Several lines to Slack at once: while one is renewed, the others go on. */
export function createSockets({ appToken, apiUrl, process, changed }: SocketParts) {
  const clientOptions = {
    retryConfig: { retries: 0 },
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
  const standing = new Set<number>();
  const ending = new Set<() => void>();
  let stopped = false;

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        ending.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      ending.add(done);
    });

  // It would wait for seconds before it comes back, and give up for good on some errors.
  const client = () =>
    new SocketModeReceiver({
      appToken,
      logger: quiet,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions },
    }).client;

  async function arrived({ body, ack }: Arrived) {
    // Not recorded: without an acknowledgement Slack brings it again.
    const answer = await process(body).catch(() => undefined);
    if (answer !== undefined) await ack(answer).catch(() => {});
  }

  /** Keeps one connection up, until all is stopped or nobody but a person can mend it. */
  async function keep(line: number) {
    let pause = FIRST_PAUSE;
    while (!stopped) {
      const socket = client();
      socket.removeAllListeners('slack_event');
      socket.on('slack_event', (event: Arrived) => void arrived(event));
      const closed = new Promise<void>((resolve) => socket.once('disconnected', () => resolve()));
      const end = () => void socket.disconnect().catch(() => {});
      ending.add(end);
      try {
        await socket.start();
        standing.add(line);
        pause = FIRST_PAUSE;
        changed(standing.size);
        await closed;
      } catch (error) {
        const bad = isBadToken(error);
        changed(standing.size, bad ? texts.badAppToken : texts.unreachable);
        if (bad) return;
        await rest(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      } finally {
        ending.delete(end);
        standing.delete(line);
      }
      if (!stopped && standing.size === 0) changed(0, texts.connecting);
    }
  }

  return {
    open() {
      for (let line = 0; line < CONNECTIONS; line++) void keep(line);
    },
    close() {
      stopped = true;
      for (const end of [...ending]) end();
    },
  };
}

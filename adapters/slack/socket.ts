import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import { LINE_TIMEOUT } from './limits.ts';
import { Farewell } from './payloads.ts';
import { quiet } from './quiet.ts';

export type Arrived = {
  readonly body: Record<string, unknown>;
  ack(response?: unknown): Promise<void>;
};

export type Socket = {
  /** Rejects when no connection comes about. */
  start(): Promise<void>;
  /** Resolves when another one is needed in its place: Slack has asked for that, or it is gone. */
  readonly leaving: Promise<void>;
  readonly gone: Promise<void>;
  end(): void;
};

type SocketParts = {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly arrived: (event: Arrived) => void;
};

/** One connection to Slack, by Bolt's own client. */
export function createSocket({ appToken, apiUrl, arrived }: SocketParts): Socket {
  const clientOptions = {
    slackApiUrl: apiUrl,
    timeout: LINE_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  // By itself it would wait for seconds before it comes back, and give up for good on some errors.
  const { client } = new SocketModeReceiver({
    appToken,
    logger: quiet,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const [read] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.removeAllListeners('slack_event');
  client.on('slack_event', arrived);

  let ended = false;
  function end() {
    ended = true;
    void client.disconnect().catch(() => {});
  }
  const gone = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const asked = new Promise<void>((resolve) => {
    client.on('ws_message', async (data: unknown, isBinary: unknown) => {
      // The client would hang up at once, with acknowledgements still to be sent.
      if (Farewell.safeParse(data).success) return resolve();
      // It stumbles over what it does not know; nobody there would catch that.
      await Promise.resolve(read?.(data, isBinary)).catch(() => {});
    });
  });

  async function late(): Promise<never> {
    await sleep(2 * LINE_TIMEOUT, undefined, { ref: false });
    throw new Error('no greeting');
  }

  return {
    leaving: Promise.race([asked, gone]),
    gone,
    end,
    async start() {
      // Ended before it stood, it would come up all the same.
      const started = client.start().then(() => {
        if (ended) end();
      });
      try {
        await Promise.race([started, late()]);
      } catch (error) {
        end();
        throw error;
      }
    },
  };
}

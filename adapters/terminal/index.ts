import { randomUUID } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, Incoming } from '../../src/chat/index.ts';
import { outcomeOf } from './errors.ts';
import { readLine } from './incoming.ts';
import { NARROWEST, UNKNOWN_WIDTH, WIDEST } from './limits.ts';
import { type Look, render, wrap } from './render.ts';
import { texts } from './texts.ts';

export type TerminalOptions = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly as: 'staff' | 'coordinator';
  readonly colour: boolean;
  readonly now: () => number;
  /** Resolves when everything said so far is answered: then it is the person's turn again. */
  readonly settled: () => Promise<void>;
};

export type Terminal = Adapter<string> & {
  /** Resolves when the person leaves or the input ends. */
  readonly ended: Promise<void>;
};

/** The hotline in a window: one person, no account; works with piped input too. */
export function createTerminalAdapter(options: TerminalOptions): Terminal {
  const { input, output, as, colour, now, settled } = options;
  const live = input.isTTY === true && output.isTTY === true;
  const prompt = as === 'coordinator' ? texts.coordinatorPrompt : texts.prompt;
  let lines: Interface | undefined;
  const since = now();
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const look = (): Look => {
    const columns = output.columns ?? UNKNOWN_WIDTH;
    return { colour, width: Math.min(Math.max(columns - 1, NARROWEST), WIDEST) };
  };

  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      output.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
    });

  async function greet() {
    const { width } = look();
    const examples = texts.examples.map((example) => `  „${example}“`);
    const all = [...texts.greeting, ...examples, texts.leaving];
    await write(all.map((line) => wrap(line, width).join('\n')).join('\n'));
  }

  async function converse(receive: (incoming: Incoming) => Promise<unknown>) {
    await settled();
    // Made here and not earlier: lines that come before somebody reads them are lost.
    const window = createInterface({
      input,
      ...(live && { output }),
      terminal: live,
      prompt,
    });
    lines = window;
    if (live) window.prompt();
    for await (const line of window) {
      const said = readLine(line, as, randomUUID(), now());
      if (said === 'leave') break;
      if (said !== 'empty') {
        // Piped input is not echoed by anybody else.
        await write(live ? '' : `\n${prompt}${line}\n`);
        await receive(said);
        await settled();
      }
      if (live) window.prompt();
    }
    await write(`\n${texts.goodbye}`);
  }

  return {
    platform: 'terminal',
    capabilities: { buttons: false, edits: false, dialogs: false, strangers: false },
    pace: { perSecond: 1_000, inFlight: 1, chat: { burst: 1_000, pause: 0 } },
    ended,
    async start(receive) {
      await greet();
      converse(receive).then(end, end);
    },
    render: (message) => [render(message, look())],
    async send(_to, part, key) {
      try {
        await write(`${part}\n`);
        return { kind: 'sent', receipt: key };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    health: () => ({ ok: true, since }),
    async stop() {
      lines?.close();
    },
  };
}

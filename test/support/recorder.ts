import type { Adapter, Capabilities, MenuEntry, Outcome, Taken } from '../../src/chat/adapter.ts';
import { plainText } from '../../src/chat/blocks.ts';
import type { OpenForm } from '../../src/chat/forms/form.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import type { Message } from '../../src/chat/message.ts';
import { chatKey, type Place } from '../../src/people/address.ts';

export type Sent = {
  readonly to: Place;
  readonly part: Message;
  readonly key: string;
  readonly text: string;
};

export type Recorder = Adapter<Message> & {
  /** What the platform has accepted, in order. */
  readonly sent: Sent[];
  readonly opened: OpenForm[];
  /** Requests, accepted or not. */
  readonly requests: { readonly key: string; readonly chat: string }[];
  /** Brings an update as the platform would. */
  bring(incoming: Incoming): Promise<Taken>;
  /** The menus it was given, with the chat they are for. */
  readonly menus: { readonly words: readonly string[]; readonly chat?: string }[];
  /** What the next requests answer instead of accepting; 'cut' accepts and says nobody knows. */
  readonly script: (Outcome | 'cut' | 'throw')[];
};

export type RecorderOptions = {
  readonly platform?: string;
  readonly capabilities?: Partial<Capabilities>;
  readonly pace?: Adapter['pace'];
  readonly lookUp?: boolean;
  readonly dialogs?: 'opened' | 'expired' | 'throws';
  /** A text that it stumbles over: a bug. */
  readonly unshown?: string;
  /** What people's files hold, by reference. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
};

const textOf = (message: Message) => message.blocks.map(plainText).join('\n');

/** An adapter that remembers. Everything is one part; nothing leaves the process. */
export function createRecorder(options: RecorderOptions = {}): Recorder {
  const { platform = 'test', dialogs, lookUp } = options;
  const sent: Sent[] = [];
  const opened: OpenForm[] = [];
  const requests: { key: string; chat: string }[] = [];
  const script: (Outcome | 'cut' | 'throw')[] = [];
  const menus: { words: readonly string[]; chat?: string }[] = [];
  let receive: (incoming: Incoming) => Promise<Taken> = () => {
    throw new Error('not started');
  };
  return {
    platform,
    capabilities: {
      buttons: true,
      edits: true,
      dialogs: dialogs !== undefined,
      strangers: false,
      ...options.capabilities,
    },
    pace: options.pace ?? { perSecond: 1_000, inFlight: 20, chat: { burst: 100, pause: 0 } },
    sent,
    opened,
    requests,
    script,
    menus,
    bring: (incoming) => receive(incoming),
    async start(take) {
      receive = take;
    },
    render(message) {
      if (textOf(message) === options.unshown) throw new TypeError('a bug in the adapter');
      return [message];
    },
    async send(to, part, key) {
      requests.push({ key, chat: chatKey(to) });
      const outcome = script.shift();
      if (outcome === 'throw') throw new TypeError('a bug in the adapter');
      if (outcome === undefined || outcome === 'cut')
        sent.push({ to, part, key, text: textOf(part) });
      if (outcome === 'cut') return { kind: 'unknown', why: 'cut' };
      return outcome ?? { kind: 'sent', receipt: String(sent.length) };
    },
    ...(dialogs && {
      async openForm(_: Incoming, form: OpenForm) {
        opened.push(form);
        if (dialogs === 'throws') throw new TypeError('a bug in the adapter');
        return dialogs;
      },
    }),
    ...(lookUp && {
      async lookUp(_: Place, key: string) {
        const found = sent.findIndex((one) => one.key === key);
        return found < 0 ? ('absent' as const) : String(found + 1);
      },
    }),
    async menu(entries: readonly MenuEntry[], to?: Place) {
      menus.push({ words: entries.map(({ word }) => word), ...(to && { chat: to.chat }) });
    },
    fetchFile: async (ref: string) => options.files?.get(ref) ?? ('gone' as const),
    health: () => ({ ok: true, since: 0 }),
    async stop() {},
  };
}

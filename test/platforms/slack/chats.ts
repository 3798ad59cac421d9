import { actsInText, type Blocks, checkBlocks, look } from './blocks.ts';
import { SlackError } from './slack-error.ts';

export type Shown = {
  readonly ts: string;
  readonly thread: string | undefined;
  fallback: string;
  blocks: Blocks;
  readonly metadata: unknown;
  readonly file?: { readonly name: string; readonly bytes: Buffer };
};

export type Channel = {
  readonly id: string;
  readonly shown: Shown[];
  /** Why the bot may not write here. */
  closed?: string;
  /** Seconds that whoever writes here is told to wait. */
  limited?: number;
};

const LONGEST_TEXT = 40_000;

/** What else would make Slack find names and addresses in a text. */
const FOR_NEW_ONES = { mrkdwn: false, unfurl_links: false, unfurl_media: false };
const TAKEN_AS_IT_IS = { ...FOR_NEW_ONES, parse: 'none', link_names: false };

/** What the channels show, under Slack's rules. */
export function createChannels() {
  const channels = new Map<string, Channel>();
  let stamps = 0;

  const nextTs = () => `${Math.floor(Date.now() / 1000)}.${String(++stamps).padStart(6, '0')}`;

  function open(id: string): Channel {
    const channel = channels.get(id) ?? { id, shown: [] };
    channels.set(id, channel);
    return channel;
  }

  function writable(id: unknown): Channel {
    const channel = channels.get(String(id));
    if (!channel) throw new SlackError('channel_not_found');
    if (channel.closed) throw new SlackError(channel.closed);
    if (channel.limited) throw new SlackError('ratelimited', [String(channel.limited)]);
    return channel;
  }

  function checked(payload: Readonly<Record<string, unknown>>) {
    const { text } = payload;
    if (typeof text !== 'string' || text === '') throw new SlackError('no_text');
    if (text.length > LONGEST_TEXT) throw new SlackError('msg_too_long');
    const blocks = checkBlocks(payload['blocks']);
    const looksForMore = Object.entries(TAKEN_AS_IT_IS).some(
      ([name, value]) => payload[name] !== value && !(name in FOR_NEW_ONES && 'ts' in payload),
    );
    if (looksForMore || actsInText(text).length > 0 || look(blocks).acts.length > 0)
      throw new SlackError('test_something_acts', [text]);
    return { fallback: text, blocks };
  }

  return {
    open,
    nextTs,
    writable,
    post(payload: Readonly<Record<string, unknown>>): Shown {
      const channel = writable(payload['channel']);
      const thread = payload['thread_ts'];
      const shown: Shown = {
        ts: nextTs(),
        thread: typeof thread === 'string' ? thread : undefined,
        metadata: payload['metadata'],
        ...checked(payload),
      };
      channel.shown.push(shown);
      return shown;
    },
    update(payload: Readonly<Record<string, unknown>>): Shown {
      const channel = writable(payload['channel']);
      const shown = channel.shown.find(({ ts }) => ts === payload['ts']);
      if (!shown) throw new SlackError('message_not_found');
      return Object.assign(shown, checked(payload));
    },
    share(id: unknown, thread: unknown, file: NonNullable<Shown['file']>) {
      const shown: Shown = {
        ts: nextTs(),
        thread: typeof thread === 'string' ? thread : undefined,
        fallback: '',
        blocks: [],
        metadata: undefined,
        file,
      };
      writable(id).shown.push(shown);
    },
  };
}

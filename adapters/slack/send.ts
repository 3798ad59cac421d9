import type { File, Outcome, Place, Receipt } from '../../src/chat/index.ts';
import type { DirectChats } from './direct.ts';
import { cannotEdit, isGone, outcomeOf } from './errors.ts';
import { LOOK_UP_PAGE } from './limits.ts';
import { type Part, plainBlocks } from './render.ts';
import { until, type Web } from './web.ts';

const EVENT_TYPE = 'hotline_message';
/** Slack must not look for anything in our texts, nor show what is behind a link. */
const AS_IT_IS = { parse: 'none', link_names: false } as const;
const NO_PREVIEWS = { mrkdwn: false, unfurl_links: false, unfurl_media: false };
/** Of Slack's messages, those a little older too: its clock is not ours. */
const CLOCKS_DIFFER = 60;

type SenderParts = {
  readonly web: Web;
  readonly direct: DirectChats;
  /** Slack no longer knows our token. */
  readonly lost: () => void;
};

const inThread = ({ thread }: Place) => (thread === undefined ? {} : { thread_ts: thread });

/** Messages out, each by one request. */
export function createSender({ web, direct, lost }: SenderParts) {
  const { client } = web;
  /** Messages that could not be replaced: the next try writes a new one. */
  const notEditable = new Set<string>();

  async function post(to: Place, part: Part & { kind: 'text' }, key: string): Promise<Receipt> {
    const sent = await client.chat.postMessage({
      ...{ channel: to.chat, text: part.fallback, blocks: part.blocks },
      ...{ ...inThread(to), ...AS_IT_IS, ...NO_PREVIEWS },
      metadata: { event_type: EVENT_TYPE, event_payload: { key } },
    });
    direct.went(to.chat, sent);
    return sent.ts ?? '';
  }

  async function sendText(
    to: Place,
    part: Part & { kind: 'text' },
    key: string,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { fallback: text, blocks, replaces: ts } = part;
    const old = `${to.chat} ${ts}`;
    if (ts === null || notEditable.has(old)) {
      const receipt = await until(signal, post(to, part, key));
      notEditable.delete(old);
      return { kind: 'sent', receipt };
    }
    try {
      const channel = direct.real(to.chat);
      await until(signal, client.chat.update({ channel, ts, text, blocks, ...AS_IT_IS }));
      return { kind: 'sent', receipt: ts };
    } catch (error) {
      if (!cannotEdit(error)) throw error;
      notEditable.add(old);
      return { kind: 'later' };
    }
  }

  async function sendFile(to: Place, file: File, signal: AbortSignal): Promise<Outcome> {
    let id: string;
    try {
      id = await until(signal, web.upload(file));
    } catch (error) {
      const outcome = outcomeOf(error);
      // Nobody has seen anything yet.
      return outcome.kind === 'unknown' ? { kind: 'later' } : outcome;
    }
    const place = { channel_id: direct.real(to.chat), ...inThread(to) };
    await until(signal, web.share(id, file, place));
    return { kind: 'sent', receipt: id };
  }

  return {
    async send(to: Place, part: Part, key: string, signal: AbortSignal): Promise<Outcome> {
      if (signal.aborted) return { kind: 'later' };
      const sent =
        part.kind === 'file' ? sendFile(to, part.file, signal) : sendText(to, part, key, signal);
      const outcome = await sent.catch(outcomeOf);
      if (outcome.kind === 'refused' && outcome.fatal) lost();
      return outcome;
    },
    /** Past the outbox, once, whether it arrives or not. */
    async tell(to: Place, text: string): Promise<void> {
      const part = { kind: 'text', replaces: null, ...plainBlocks(text) } as const;
      await post(to, part, 'told').catch(() => {});
    },
    async lookUp(to: Place, key: string, since: number): Promise<Receipt | 'absent'> {
      // A message that nobody has confirmed does not say either where it went.
      const channel = /^[UW]/.test(to.chat) ? await direct.of(to.chat) : to.chat;
      const oldest = String(Math.floor(since / 1000) - CLOCKS_DIFFER);
      let cursor: string | undefined;
      try {
        do {
          const page = { channel, oldest, limit: LOOK_UP_PAGE, include_all_metadata: true };
          const asked = cursor === undefined ? page : { ...page, cursor };
          const { messages = [], response_metadata: more } =
            to.thread === undefined
              ? await client.conversations.history(asked)
              : await client.conversations.replies({ ...asked, ts: to.thread });
          const found = messages.find(({ metadata }) => keyIn(metadata) === key);
          if (found?.ts !== undefined) return found.ts;
          cursor = more?.next_cursor || undefined;
        } while (cursor !== undefined);
      } catch (error) {
        // Who is gone has got nothing; trying again will say so.
        if (!isGone(error)) throw error;
      }
      return 'absent';
    },
  };
}

function keyIn(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata)) return;
  const { event_payload: payload } = metadata;
  return typeof payload === 'object' && payload !== null && 'key' in payload
    ? payload.key
    : undefined;
}

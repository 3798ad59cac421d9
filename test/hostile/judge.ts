import { actsInText, checkBlocks, look } from '../platforms/slack/blocks.ts';
import { createChats, TextPayload } from '../platforms/telegram/chats.ts';
import { EVIL } from './texts.ts';

/** What a platform would make of a message: refuse it, or let something in it act. */
export type Verdict = { readonly refused: boolean; readonly acts: readonly string[] };
export type Payload = Readonly<Record<string, unknown>>;

const QUIET = new Set(['bold', 'italic', 'blockquote', 'text_link']);
const chats = createChats();

/** As the local Telegram reads it: what it refuses, and every entity that is not ours. */
export function judgeTelegram(payload: Payload): Verdict {
  const chat = chats.open(1, 'private');
  chat.shown.length = 0;
  try {
    const { text, entities } = chats.write(TextPayload.parse({ ...payload, chat_id: 1 }));
    const acts = entities.flatMap(({ type, offset, length, url }) => {
      if (!QUIET.has(type)) return [type];
      const hides = url !== undefined && url !== text.slice(offset, offset + length);
      return hides || url?.includes(EVIL) ? [`${type} ${url}`] : [];
    });
    return { refused: false, acts };
  } catch {
    return { refused: true, acts: [] };
  }
}

const LONGEST_FALLBACK = 40_000;

/** As the local Slack reads it: mentions and links in text, and rich elements that ring. */
export function judgeSlack({ text, blocks, mrkdwn, parse }: Payload): Verdict {
  const fallback = typeof text === 'string' ? text : '';
  try {
    const seen = look(checkBlocks(blocks ?? []));
    const reads = mrkdwn !== false && parse !== 'none' && blocks === undefined;
    const marks = reads ? (fallback.match(/[*_~`]\S[^*_~`]*[*_~`]/g) ?? []) : [];
    const links = seen.links.filter(({ url }) => url.includes(EVIL)).map(({ url }) => url);
    const refused = fallback === '' || fallback.length > LONGEST_FALLBACK;
    return { refused, acts: [...actsInText(fallback), ...marks, ...seen.acts, ...links] };
  } catch {
    return { refused: true, acts: [] };
  }
}

/** What many bots do: say back what was said. */
export const naiveTelegram = (text: string): Payload => ({
  chat_id: 1,
  text: `Sie fragen: ${text}`,
  parse_mode: 'HTML',
});
export const naiveSlack = (text: string): Payload => ({ text: `Sie fragen: ${text}` });

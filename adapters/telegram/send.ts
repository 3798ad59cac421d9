import { type Api, InputFile } from 'grammy';
import type { Outcome, Place } from '../../src/chat/index.ts';
import { cannotEdit, isNoToken, isUnchanged, noPicture, outcomeOf } from './errors.ts';
import { limits } from './limits.ts';
import type { Part } from './render.ts';
import { underSignal } from './signal.ts';

type FilePart = Extract<Part, { kind: 'file' }>;
type TextPart = Extract<Part, { kind: 'text' }>;
type Signal = Parameters<Parameters<typeof underSignal>[1]>[0];

const isPicture = ({ file: { type, bytes } }: FilePart) =>
  /^image\/(png|jpeg)$/.test(type) && bytes.length <= limits.photoBytes;

const threadOf = ({ thread }: Place) =>
  thread === undefined ? {} : { message_thread_id: Number(thread) };

type Line = {
  /** Whether Telegram has known the token since the start. */
  readonly isKnown: () => boolean;
  /** It does no more. */
  readonly badToken: () => void;
};

/** Sends a part by one request. */
export function createSend(api: Api, { isKnown, badToken }: Line) {
  /** Keys of parts that Telegram did not take as they were: the next try goes the plain way. */
  const plainly = new Set<string>();

  async function sendFile(to: Place, part: FilePart, plain: boolean, signal: Signal) {
    const { name, bytes } = part.file;
    const file = new InputFile(bytes, name);
    return isPicture(part) && !plain
      ? api.sendPhoto(to.chat, file, threadOf(to), signal)
      : api.sendDocument(to.chat, file, threadOf(to), signal);
  }

  async function sendText(to: Place, part: TextPart, plain: boolean, signal: Signal) {
    const { html, keyboard, replaces } = part;
    const looks = {
      parse_mode: 'HTML' as const,
      link_preview_options: { is_disabled: true },
      ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
    };
    if (replaces === null || plain)
      return api.sendMessage(to.chat, html, { ...threadOf(to), ...looks }, signal);
    await api.editMessageText(to.chat, Number(replaces), html, looks, signal);
    return { message_id: replaces };
  }

  return async (to: Place, part: Part, key: string, until: AbortSignal): Promise<Outcome> => {
    const plain = plainly.has(key);
    try {
      const sent = await underSignal(until, async (signal) =>
        part.kind === 'file'
          ? await sendFile(to, part, plain, signal)
          : await sendText(to, part, plain, signal),
      );
      plainly.delete(key);
      return { kind: 'sent', receipt: String(sent.message_id) };
    } catch (error) {
      const replaces = part.kind === 'text' ? part.replaces : null;
      if (replaces !== null && isUnchanged(error)) return { kind: 'sent', receipt: replaces };
      if (!plain && (part.kind === 'file' ? noPicture(error) : cannotEdit(error))) {
        plainly.add(key);
        return { kind: 'later' };
      }
      // So it answers a mistyped token: until that is mended, nothing is lost.
      if (isNoToken(error) && !isKnown()) return { kind: 'later' };
      const outcome = outcomeOf(error, to);
      if (outcome.kind === 'refused' && outcome.fatal) badToken();
      return outcome;
    }
  };
}

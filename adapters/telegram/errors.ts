import { GrammyError, HttpError } from 'grammy';
import { isStopped, neverArrived, type Outcome, type Place } from '../../src/chat/index.ts';
import { NotTelegram } from './ask.ts';

const GONE =
  /chat not found|user not found|peer_id_invalid|kicked|deactivated|not a member|chat_write_forbidden|no rights to send|not enough rights to send|topic_closed|thread not found/i;

const LONGEST_REST = 5 * 60_000;

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

const hasCode = (error: unknown, code: number) =>
  error instanceof GrammyError && error.error_code === code;

/** A token that Telegram does not know. */
export const isBadToken = (error: unknown): boolean => hasCode(error, 401);

/** Asked for itself, this is how Telegram answers what has not even the shape of a token. */
export const isNoToken = (error: unknown): boolean => hasCode(error, 404);

/** Somebody else gets the updates. */
export const isConflict = (error: unknown): boolean => hasCode(error, 409);

/** They are brought to an address, so that nobody can fetch them. */
export const isElsewhere = (error: unknown): boolean =>
  error instanceof GrammyError && isConflict(error) && /webhook/i.test(error.description);

/** The message already reads like this: that is what was wanted. */
export const isUnchanged = (error: unknown): boolean =>
  error instanceof GrammyError && /message is not modified/i.test(error.description);

/** The message cannot be replaced (any more). */
export const cannotEdit = (error: unknown): boolean =>
  error instanceof GrammyError &&
  /message to edit not found|no text in the message|message can't be edited|message_id_invalid/i.test(
    error.description,
  );

/** Not a picture as Telegram shows them: broken, too wide, or too narrow. */
export const noPicture = (error: unknown): boolean =>
  error instanceof GrammyError && /photo_|image_process/i.test(error.description);

export const isTooLargeFile = (error: unknown): boolean =>
  error instanceof GrammyError && /file is too big/i.test(error.description);

export const isGoneFile = (error: unknown): boolean => hasCode(error, 400);

/** Asked again, Telegram would say the same. */
export const isRefused = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;

/** Telegram cannot bring anything to that address. */
export const isBadWebhook = (error: unknown): boolean =>
  error instanceof GrammyError && /bad webhook/i.test(error.description);

/** How long Telegram asks to wait. */
const waitSeconds = (error: unknown): number | undefined =>
  error instanceof GrammyError ? number(error.parameters.retry_after) : undefined;

/** How long to rest after a failure: as usual, or as Telegram asks. */
export const restAfter = (error: unknown, usual: number): number =>
  Math.min(Math.max((waitSeconds(error) ?? 0) * 1000, usual), LONGEST_REST);

function refused(error: GrammyError, to: Place): Outcome {
  const { error_code: code, description: why, parameters } = error;
  const chat = number(parameters.migrate_to_chat_id);
  if (chat !== undefined) return { kind: 'moved', to: { ...to, chat: String(chat) } };
  if (code === 429) {
    const seconds = waitSeconds(error);
    return { kind: 'later', ...(seconds !== undefined && { seconds }) };
  }
  if (isBadToken(error)) return { kind: 'refused', why: 'bad token', fatal: true };
  if (code === 403 || GONE.test(why)) return { kind: 'unreachable', why };
  if (code >= 400 && code < 500) return { kind: 'refused', why };
  return { kind: 'unknown', why: String(code) };
}

/** What a failed request means for the message. */
export function outcomeOf(error: unknown, to: Place): Outcome {
  if (error instanceof GrammyError) return refused(error, to);
  if (neverArrived(error)) return { kind: 'later' };
  if (!(error instanceof HttpError)) return { kind: 'unknown', why: 'error' };
  if (!(error.error instanceof NotTelegram)) return { kind: 'unknown', why: 'no answer' };
  const { status } = error.error;
  return isStopped(status) ? { kind: 'later' } : { kind: 'unknown', why: String(status) };
}

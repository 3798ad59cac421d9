import { webApi } from '@slack/bolt';
import { isStopped, neverArrived, type Outcome } from '../../src/chat/index.ts';

const BAD_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

const GONE = new Set([
  'channel_not_found',
  'is_archived',
  'user_not_found',
  'user_disabled',
  'users_not_found',
  'not_in_channel',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'no_permission',
  'thread_not_found',
]);

const NOT_EDITABLE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

/** The word that Slack gives for what it refused. */
export const refusal = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

export const isBadToken = (error: unknown): boolean => BAD_TOKEN.has(refusal(error) ?? '');
export const cannotEdit = (error: unknown): boolean => NOT_EDITABLE.has(refusal(error) ?? '');
export const isGone = (error: unknown): boolean => GONE.has(refusal(error) ?? '');

/** Seconds that Slack asks to wait; 0: it asks to wait and does not say how long. */
export function waitSeconds(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter;
  if (refusal(error) === 'ratelimited' || refusal(error) === 'rate_limited') return 0;
  // The client has no kind of its own for a 429 whose time cannot be read.
  const unreadable = error instanceof Error && error.message.startsWith('Retry header did not');
  return unreadable ? 0 : undefined;
}

/** What a failed request means for the message. */
export function outcomeOf(error: unknown): Outcome {
  const seconds = waitSeconds(error);
  if (seconds !== undefined) return { kind: 'later', ...(seconds > 0 && { seconds }) };
  const why = refusal(error);
  // Slack's refusals are one word; anything else was not Slack that answered.
  if (why !== undefined && /^[a-z_]+$/.test(why)) {
    if (BAD_TOKEN.has(why)) return { kind: 'refused', why, fatal: true };
    if (why === 'internal_error' || why === 'fatal_error' || why === 'service_unavailable')
      return { kind: 'unknown', why };
    return { kind: GONE.has(why) ? 'unreachable' : 'refused', why };
  }
  if (neverArrived(error)) return { kind: 'later' };
  if (error instanceof webApi.WebAPIHTTPError) {
    // Slack itself refuses with 200: somebody on the way there let nothing through.
    const { statusCode } = error;
    if (isStopped(statusCode)) return { kind: 'later' };
    return { kind: 'unknown', why: String(statusCode) };
  }
  return { kind: 'unknown', why: 'no answer' };
}

import type { Api } from 'grammy';
import type { Credentials } from '../../src/chat/index.ts';
import { isBadToken, isNoToken } from './errors.ts';
import { underSignal } from './signal.ts';
import { texts } from './texts.ts';

/** Asks who we are, and what keeps Telegram from bringing to `webhook` what waits there. */
export function createCheck(api: Api, webhook: { readonly url: string } | undefined) {
  async function troubleOf(until: AbortSignal): Promise<string | undefined> {
    const info = await underSignal(until, (signal) => api.getWebhookInfo(signal));
    const { url, pending_update_count: waiting, last_error_message: why } = info;
    // Another address is only until the hotline has started anew.
    if (url !== webhook?.url || waiting === 0 || why === undefined) return undefined;
    return texts.notBrought(waiting, why);
  }

  return async (until: AbortSignal): Promise<Credentials> => {
    try {
      const { username } = await underSignal(until, (signal) => api.getMe(signal));
      const trouble = webhook && (await troubleOf(until).catch(() => undefined));
      return { kind: 'known', as: `@${username}`, ...(trouble !== undefined && { trouble }) };
    } catch (error) {
      const wrong = isBadToken(error) || isNoToken(error);
      return wrong ? { kind: 'wrong', what: texts.badToken } : { kind: 'no answer' };
    }
  };
}

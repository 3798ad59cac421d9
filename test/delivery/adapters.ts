import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { createTelegramAdapter } from '../../adapters/telegram/index.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../platforms/slack/methods.ts';
import { TOKEN } from '../platforms/telegram/methods.ts';
import type { PlatformName } from './platform/letters.ts';

/** The real adapters, against whatever root. */
export function adapterAt(platform: PlatformName, root: string, pace: number): Adapter {
  const rest = { pace, now: Date.now };
  if (platform === 'telegram')
    return createTelegramAdapter({ ...rest, token: TOKEN, apiRoot: root, webhook: undefined });
  return createSlackAdapter({
    ...rest,
    botToken: BOT_TOKEN,
    apiUrl: `${root}/api/`,
    way: { kind: 'http', signingSecret: SIGNING_SECRET },
  });
}

import { autoRetry } from '@grammyjs/auto-retry';
import { Bot } from 'grammy';
import { letterText } from '../../test/delivery/platform/ledger.ts';
import { chatOf } from '../../test/delivery/platform/letters.ts';
import { openPlatform } from '../../test/delivery/platform/server.ts';
import { telegramSpeech } from '../../test/delivery/platform/telegram.ts';
import { type RateRun, RETRY_AFTER, shareOf } from './rate.ts';

/** What grammY recommends for writing to many: one after the other, with auto-retry. */
export async function runRival({ perSecond, roundTrip }: RateRun, seconds: number) {
  const telegram = telegramSpeech();
  const server = await openPlatform({
    speech: () => telegram.speech,
    limit: { perSecond, burst: perSecond, told: RETRY_AFTER },
    roundTrip,
  });
  const { api } = new Bot(telegram.token, { client: { apiRoot: server.url } });
  api.config.use(autoRetry());
  const end = Date.now() + seconds * 1000;
  for (let n = 0; Date.now() < end; n++)
    await api.sendMessage(chatOf('telegram', n), letterText(n));
  telegram.end();
  await server.stop();
  const { ledger } = server;
  return { share: shareOf(ledger.of('accepted'), perSecond), refused: ledger.of('limited').length };
}

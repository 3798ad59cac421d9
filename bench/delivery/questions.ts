import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '../../test/delivery/platform/ledger.ts';

const QUESTION = 'Wer gibt Geld für ein neues Feuerwehrhaus?';
const FIRST_ASKER = 100;
const ASKERS = 60;

/** The value below which this share of all lies. */
export const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/** People who ask, one after the other; answers with how many milliseconds each waited. */
export async function askFor(
  ledger: Ledger,
  ask: (user: number, text: string) => Promise<void>,
  perSecond: number,
  until: Promise<unknown>,
): Promise<number[]> {
  const asked: { readonly chat: string; readonly at: number; readonly behind: number }[] = [];
  let over = false;
  until.then(() => {
    over = true;
  });
  const toChat = (chat: string) => ledger.of('accepted').filter((entry) => entry.chat === chat);
  for (let n = 0; !over; n++) {
    const user = FIRST_ASKER + (n % ASKERS);
    const chat = String(user);
    asked.push({ chat, at: Date.now(), behind: toChat(chat).length });
    ask(user, QUESTION).catch(() => {});
    await sleep(1000 / perSecond);
  }
  const waits = () =>
    asked.map(({ chat, at, behind }) => (toChat(chat)[behind]?.at ?? Number.NaN) - at);
  for (let patience = 400; waits().some(Number.isNaN) && patience > 0; patience--) await sleep(50);
  return waits().map((wait) => (Number.isNaN(wait) ? Number.POSITIVE_INFINITY : wait));
}

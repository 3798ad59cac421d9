import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../store/store.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import { type Code, Codes, CodeTries } from './rows.ts';

/** Digits and letters that nobody mixes up on the telephone: no i, l, o, u. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
/** Four groups of five, one digit at least: words that happen to have 20 letters are no code. */
const SHAPE = /^(?=.*\d)\s*[0-9A-Z]{5}(?:[\s-]*[0-9A-Z]{5}){3}\s*$/i;

export const CODE_DAYS = 7;
const TRIES_OF_ONE = 5;
const TRIES_OF_ALL = 300;

const hash = (code: string) => createHash('sha256').update(`hotline-code:${code}`).digest('hex');

/** Upper case, without the dashes, O read as 0 and I, L as 1; undefined: no code at all. */
export function asCode(text: string): string | undefined {
  if (!SHAPE.test(text)) return undefined;
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

function randomCode(): string {
  const code = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return SHAPE.test(code) ? code : randomCode();
}

/** A new one-time code of just under 100 bits. It is shown once and kept only as its hash. */
export async function makeCode(
  tx: Tx,
  opens: Code['opens'],
  person: string | null,
  now: Instant,
): Promise<string> {
  const code = randomCode();
  await tx.put(Codes, { id: hash(code), opens, person, made: now, used: null });
  return code.replace(/.{5}(?=.)/g, '$&-');
}

export type Redeemed = { kind: 'opened'; code: Code } | { kind: 'wrong' } | { kind: 'braked' };

/** Wrong, used and expired codes are told apart by nobody. */
export async function redeemCode(
  tx: Tx,
  text: string,
  account: string,
  now: Instant,
): Promise<Redeemed> {
  if (await braked(tx, account, now)) return { kind: 'braked' };
  const code = await tx.get(Codes, hash(asCode(text) ?? text));
  if (!code || code.used !== null || now - code.made >= CODE_DAYS * DAY) {
    await countTry(tx, account, now);
    return { kind: 'wrong' };
  }
  await tx.put(Codes, { ...code, used: now });
  return { kind: 'opened', code };
}

/** Who guesses is counted, not named: an account that is erased must not stand here. */
const hashOf = (account: string) =>
  createHash('sha256').update(`hotline-tries:${account}`).digest('hex');

async function triesOf(tx: Tx, id: string, now: Instant): Promise<readonly Instant[]> {
  const row = await tx.get(CodeTries, id);
  return row?.at.filter((at) => now - at < HOUR) ?? [];
}

async function braked(tx: Tx, account: string, now: Instant): Promise<boolean> {
  const own = await triesOf(tx, hashOf(account), now);
  const all = await triesOf(tx, '*', now);
  return own.length >= TRIES_OF_ONE || all.length >= TRIES_OF_ALL;
}

async function countTry(tx: Tx, account: string, now: Instant) {
  for (const id of [hashOf(account), '*']) {
    const at = [...(await triesOf(tx, id, now)), now];
    await tx.put(CodeTries, { id, at, last: now });
  }
}

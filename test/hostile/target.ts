import type { Dice } from '../../bench/matching/dice.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import type { Account } from '../../src/people/address.ts';
import type { Payload, Verdict } from './judge.ts';

/** A platform that brings hostile input, and sees what comes back. */
export type Target = {
  readonly adapter: Adapter;
  /** The people, first the coordinator, then clerks, then everybody. */
  readonly accounts: readonly Account[];
  /** What must stand in no file and no log. */
  readonly secrets: readonly string[];
  connected(): Promise<void>;
  /** Everybody says „hilfe“ and asks something. */
  greet(): Promise<void>;
  /** One hostile input; resolves when the platform has its acknowledgement, rejects without one. */
  attack(dice: Dice): Promise<string>;
  /** Messages of the bot so far. */
  sent(): readonly Payload[];
  judge(payload: Payload): Verdict;
  naive(text: string): Payload;
  stop(): Promise<void>;
};

export const PEOPLE = 30;
export const CLERKS = 4;
/** Some call themselves what they are not. */
export const nameOf = (n: number): string =>
  ['Koordination', 'Kleinstadt-Hotline', '<b>Chef</b>', 'admin', `Person ${n}`][n % 5] ?? '';

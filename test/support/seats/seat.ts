import type { Adapter } from '../../../src/chat/adapter.ts';
import type { Account } from '../../../src/people/address.ts';

export type Shown = { readonly text: string; readonly labels: readonly string[] };

export type Dialog = {
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  submits(values: Readonly<Record<string, string | readonly string[]>>): Promise<unknown>;
};

/** What a person sees and does on one platform; a deed resolves when the platform has handed it over. */
export type Seat = {
  /** The messages in the direct chat, as they look now. */
  shown(): readonly Shown[];
  writes(text: string): Promise<unknown>;
  /** Presses the button with this label on the newest message that has it. */
  presses(label: string): Promise<unknown>;
  /** Sends something that cannot be read. */
  sendsNoText?(): Promise<unknown>;
  /** The dialog in front of the person. */
  dialog?(): Dialog | undefined;
};

/** A platform with its adapter, ready for people to sit down at. */
export type Hall = {
  readonly adapter: Adapter;
  account(name: string): Account;
  seat(name: string): Seat;
  /** Resolves when the started adapter is connected. */
  connected(): Promise<void>;
  /** The platform cannot be reached, and can be again. */
  readonly outage?: { begins(): Promise<void>; ends(): Promise<void> };
  stop(): Promise<void>;
};

/** Everything said so far is answered. Given from outside: the adapter is made before the chat. */
export type Settled = () => Promise<void>;

/** A file as a conversation shows it: its name and what is in it. */
export const fileLine = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) =>
  `[${name}]\n${Buffer.from(bytes).toString('utf8')}`;

export function newestWith<S extends Shown>(shown: readonly S[], label: string): S {
  const found = shown.findLast(({ labels }) => labels.includes(label));
  if (found) return found;
  const all = shown.at(-1)?.labels.join(' | ');
  throw new Error(`no button „${label}“, the last ones are: ${all}`);
}

import type { Place } from '../people/address.ts';
import type { Instant } from '../time/instant.ts';
import type { Fetched } from './fetch.ts';
import type { Faults, OpenForm } from './forms/form.ts';
import type { Incoming, Receipt } from './incoming.ts';
import type { Message } from './message.ts';

export type Capabilities = {
  /** Without buttons, choices are written out with the words to type. */
  readonly buttons: boolean;
  /** A sent message can be replaced. */
  readonly edits: boolean;
  readonly dialogs: boolean;
  /** Anybody may write there, also who floods; else it is a window on this machine. */
  readonly strangers: boolean;
};

type ChatPace = { readonly burst: number; readonly pause: number };

/** How fast the platform may be written to; answers take part but never wait for it. */
export type Pace = {
  readonly perSecond: number;
  readonly inFlight: number;
  /** In one chat: so many at once, then one after each pause. */
  readonly chat: ChatPace;
  /** In a group, where that is less. */
  readonly group?: ChatPace;
};

export type Outcome =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  /** Not accepted, and can be tried again (after `seconds`, where the platform said so). */
  | { readonly kind: 'later'; readonly seconds?: number }
  /** This person can no longer be written to. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** The platform will never accept this. `fatal`: nor anything else (a wrong token). */
  | { readonly kind: 'refused'; readonly why: string; readonly fatal?: boolean }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'moved'; readonly to: Place };

export type Health = {
  readonly ok: boolean;
  readonly since: Instant;
  /** What is wrong, for people. */
  readonly what?: string;
  /** Only what people write does not arrive; they can still be written to. */
  readonly sends?: boolean;
};

/** What a platform says to our credentials before anything is started. */
export type Credentials =
  /** `trouble`: they are right, and what people write does not arrive all the same. */
  | { readonly kind: 'known'; readonly as: string; readonly trouble?: string }
  | { readonly kind: 'wrong'; readonly what: string }
  | { readonly kind: 'no answer' };

/** By platform. */
export const healthOf = (
  adapters: Iterable<Pick<Adapter, 'platform' | 'health'>>,
): ReadonlyMap<string, Health> =>
  new Map([...adapters].map((adapter) => [adapter.platform, adapter.health()]));

/** A path of the one HTTP server. The body comes raw: it is checked before anything reads it. */
export type Route = {
  readonly path: string;
  handle(request: {
    readonly method: string;
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Buffer;
  }): Promise<{ readonly status: number; readonly body?: string; readonly type?: string }>;
};

/** `faults`: a dialog's values cannot be taken; nothing was recorded, the person mends them. */
export type Taken = 'taken' | 'known' | { readonly faults: Faults };

export type MenuEntry = { readonly word: string; readonly about: string };

/** What a platform must do for us. `P` is its own payload: one request each. */
export interface Adapter<P = unknown> {
  readonly platform: string;
  readonly capabilities: Capabilities;
  readonly pace: Pace;
  /** The space that settings mean when they name an account without one. */
  home?(): string;
  /** `receive` resolves when the update is recorded, not when it is handled: acknowledge then. */
  start(receive: (incoming: Incoming) => Promise<Taken>): Promise<void>;
  /** Pure. What is too long for one message becomes several parts; nothing is lost. */
  render(message: Message): readonly P[];
  /** One request. Never retries, never throws for what users or the network can cause. */
  send(to: Place, part: P, key: string, signal: AbortSignal): Promise<Outcome>;
  /** Must be called within seconds of the update that carried the trigger. */
  openForm?(incoming: Incoming, form: OpenForm): Promise<'opened' | 'expired'>;
  /** Whether the part with this key, sent after `since`, arrived. */
  lookUp?(to: Place, key: string, since: Instant): Promise<Receipt | 'absent'>;
  /** The contents of a file that a person sent, by the reference it came with. */
  fetchFile?(ref: string, limit: number): Promise<Fetched>;
  /** Shows the commands where the platform has a menu: to everybody, or in one chat. */
  menu?(entries: readonly MenuEntry[], to?: Place): Promise<void>;
  readonly routes?: readonly Route[];
  /** Asks only; takes nothing from a hotline that runs. */
  check?(signal: AbortSignal): Promise<Credentials>;
  health(): Health;
  stop(): Promise<void>;
}

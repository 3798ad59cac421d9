/** What adapters may know of the hotline. */
export type { Account, Place } from '../people/address.ts';
export type {
  Adapter,
  Capabilities,
  Credentials,
  Health,
  MenuEntry,
  Outcome,
  Pace,
  Route,
  Taken,
} from './adapter.ts';
export type { Block, Inline } from './blocks.ts';
export { type Fetched, readAtMost } from './fetch.ts';
export type { File } from './files.ts';
export type { Faults, Field, OpenForm, Option, Values } from './forms/form.ts';
export { valueAsTyped } from './forms/show.ts';
export type { Incoming, IncomingOf, Receipt } from './incoming.ts';
export { layOut, type Paragraph, type Span } from './layout.ts';
export type { Message } from './message.ts';
export { isStopped, neverArrived } from './network.ts';
export { codePoints } from './split.ts';
export { isBlank, JOINER, safeUrl, visible } from './visible.ts';

import type { z } from 'zod';
import type { Entry } from '../knowledge/entry.ts';
import type { Role } from '../people/roles.ts';
import type { Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Instant } from '../time/instant.ts';
import type { Block } from './blocks.ts';
import type { Figures, Span } from './figures.ts';
import type { Paper } from './files.ts';
import type { Form } from './forms/form.ts';
import type { Json } from './json.ts';
import type { Choice, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

export type Command = {
  /** As people read it; typed, it is recognised in any spelling. */
  readonly word: string;
  readonly aliases: readonly string[];
  readonly for: Role;
  /** What it does, for help and the platforms' menus: at most 60 characters. */
  readonly about: string;
  /** On the first screen of the help: its button, and the place in their order. */
  readonly main?: { readonly label: string; readonly rank: number };
  /** Words may follow („stadt Barth“) when it is typed as plain text. */
  readonly takes?: 'words';
  /** Understood at any moment, in the middle of a form too. */
  readonly always?: boolean;
  /** Ends something: heard even from somebody who floods. */
  readonly wayOut?: boolean;
  run(turn: Turn, rest: string): Promise<void>;
};

export type Action<A extends Json = Json> = {
  readonly name: string;
  readonly for: Role;
  readonly args: z.ZodType<A>;
  run(turn: Turn, args: Json): Promise<void>;
};

/** What a job has in hand: everything of a turn but a person. */
export type Work = Pick<
  Turn,
  'tx' | 'now' | 'newId' | 'features' | 'tables' | 'platforms' | 'coordinators'
>;

/** What happens at an instant, without anybody asking. */
export type Job<A extends Json = Json> = {
  readonly name: string;
  readonly args: z.ZodType<A>;
  run(work: Work, args: Json): Promise<void>;
};

/** What comes round by itself, at an hour that clocks show. */
export type Round = {
  readonly name: string;
  /** Its first turn after that instant. */
  next(after: Instant): Instant;
  /** So many milliseconds late it has become pointless: it is left out, and that is recorded. */
  readonly patience: number;
  run(work: Work, due: Instant): Promise<void>;
};

/** A letter, and from when on it would be of no use. */
export type Worded = Reply & { readonly until?: Instant };

/** Words one letter of a send-out, for one person and the towns it concerns. */
export type LetterMaker<A extends Json = Json> = {
  readonly name: string;
  readonly args: z.ZodType<A>;
  /** Undefined: there is nothing to say to this person (any more). */
  make(work: Work, to: Addressed, args: Json): Promise<Worded | undefined>;
  /** Who knows it as it was before an instant, besides those it is for, with their towns. */
  also?(work: Work, args: Json, before: Instant): Promise<Recipients>;
};
/** People with the towns it concerns. */
type Recipients = ReadonlyMap<string, readonly string[]>;
export type Addressed = { readonly person: string; readonly towns: readonly string[] };

/** Something that waits for this person, or for a town of theirs. */
export type Waiting = {
  readonly text: string;
  readonly command: string;
  readonly rest: string;
  /** The town's key; missing: it is for this person alone. */
  readonly town?: string;
};

/** Towns and people that belong together as things stand, for a send-out to them. */
export type Group = {
  readonly id: string;
  readonly label: string;
  members(): Promise<{ readonly towns: readonly string[]; readonly people: readonly string[] }>;
};

/** What has come up on themes that a person follows, since an instant. */
export type Followed = {
  readonly person: string;
  readonly themes: readonly string[];
  readonly since: Instant;
};
export type News = { readonly text: string; readonly choice: Choice };

/** How a question went, and what people say of an answer. */
export type Asked =
  | { readonly kind: 'answered'; readonly entry: Entry }
  /** No sure answer; `near` are the entries that came closest. */
  | {
      readonly kind: 'open';
      readonly question: string;
      readonly state: string | undefined;
      readonly near: readonly Entry[];
    }
  | {
      readonly kind: 'misfit';
      readonly question: string | undefined;
      readonly state: string | undefined;
      readonly entry: Entry;
    }
  /** Something in the entry is said to be wrong or missing. */
  | { readonly kind: 'wrong'; readonly entry: Entry; readonly sentence: string }
  | { readonly kind: 'phone'; readonly entry: Entry; readonly phone: string };

/** All that others may know of a feature. A new feature is one folder and one line. */
export type Feature = {
  readonly name: string;
  readonly tables: readonly AnyTable[];
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  readonly forms: readonly Form[];
  readonly papers?: readonly Paper[];
  readonly jobs?: readonly Job[];
  readonly rounds?: readonly Round[];
  readonly letters?: readonly LetterMaker[];
  /** The knowledge is there: what takes a moment is done before anybody asks, beside all else. */
  warmUp?(): Promise<void>;
  /** The same where the knowledge has changed: what was made of the old one serves until then. */
  renew?(): Promise<void>;
  /** Said once, below the first answer that a person ever gets. */
  firstWords?(turn: Turn): readonly Block[];
  /** What a coordinator can record for a town that answered by telephone or mail. */
  entries?(turn: Turn, town: string): Promise<readonly Choice[]>;
  /** What this person asked last, in their own words. */
  lastAsked?(turn: Turn): Promise<string | undefined>;
  waiting?(turn: Turn): Promise<readonly Waiting[]>;
  /** Looks every minute whether something has changed that nobody does here; writes only then. */
  watch?(work: Work): Promise<void>;
  groups?(work: Work): Promise<readonly Group[]>;
  /** The towns that have ever taken part in something of it. */
  tookPart?(tx: Tx): Promise<readonly string[]>;
  /** What people can follow. */
  themes?(): readonly { readonly id: string; readonly name: string }[];
  news?(work: Work, followed: Followed): Promise<readonly News[]>;
  /** What there was in a span, for the report; of one town only, for that town itself. */
  figures?(tx: Tx, span: Span, town?: string): Promise<readonly Figures[]>;
  /** Takes note of how a question went; resolves to the ways on from there. */
  asked?(turn: Turn, asked: Asked): Promise<readonly Choice[]>;
  /** An entry as people read it. */
  reads?(entry: Entry, now: Instant): readonly Block[];
  /** Before anything else happens in a transaction: what stands in memory follows the store. */
  keepUp?(tx: Tx): Promise<void>;
  /** This person may act for a town from now on, by a code or by a coordinator. */
  joined?(turn: Turn, town: string): Promise<void>;
  /** This person is about to be forgotten: who relies on them hears of it. */
  forgets?(work: Work, person: string): Promise<void>;
  /** Person `from` becomes `to`: settle what both have, before the tables' rows are moved. */
  merged?(tx: Tx, from: string, to: string): Promise<void>;
};

type ActionParts<A extends Json> = {
  readonly for: Role;
  readonly args: z.ZodType<A>;
  run(turn: Turn, args: A): Promise<void>;
};

/** What a button does. Its arguments come from the store, and are checked all the same. */
export function action<A extends Json>(name: string, parts: ActionParts<A>): Action<A> {
  return {
    name,
    for: parts.for,
    args: parts.args,
    run: (turn, args) => parts.run(turn, parts.args.parse(args)),
  };
}

type JobParts<A extends Json> = {
  readonly args: z.ZodType<A>;
  run(work: Work, args: A): Promise<void>;
};

export function job<A extends Json>(name: string, { args, run }: JobParts<A>): Job<A> {
  return { name, args, run: (work, given) => run(work, args.parse(given)) };
}

type LetterParts<A extends Json> = {
  readonly args: z.ZodType<A>;
  make(work: Work, to: Addressed, args: A): Promise<Worded | undefined>;
  also?(work: Work, args: NoInfer<A>, before: Instant): Promise<Recipients>;
};

export function letterMaker<A extends Json>(
  name: string,
  { args, make, also }: LetterParts<A>,
): LetterMaker<A> {
  return {
    ...{ name, args, make: (work, to, given) => make(work, to, args.parse(given)) },
    ...(also && {
      also: (work: Work, given: Json, before: Instant) => also(work, args.parse(given), before),
    }),
  };
}

/** What features hold in memory follows the store. */
export async function keepUp(features: readonly Feature[], tx: Tx): Promise<void> {
  for (const feature of features) await feature.keepUp?.(tx);
}

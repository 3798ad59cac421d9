import { accountKey, chatKey, type Place } from '../people/address.ts';
import { markUnreachable, meet } from '../people/persons.ts';
import { type Role, rolesOf } from '../people/roles.ts';
import { Accounts, Persons } from '../people/rows.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Clock } from '../time/clock.ts';
import { type Adapter, healthOf } from './adapter.ts';
import type { Block } from './blocks.ts';
import type { Coordinators } from './coordinators.ts';
import { type Feature, keepUp } from './feature.ts';
import type { Fetched } from './fetch.ts';
import { openForm } from './forms/open.ts';
import type { Excuse } from './inbox.ts';
import type { Incoming } from './incoming.ts';
import { writeReplies } from './letters.ts';
import type { Reply } from './reply.ts';
import { type Router, route } from './router.ts';
import { ChoiceSets, LANES, Outbox } from './rows.ts';
import { texts } from './texts.ts';
import type { Turn } from './turn.ts';

export type HandlerParts = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly features: readonly Feature[];
  readonly tables: readonly AnyTable[];
  readonly router: Router;
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly coordinators: Coordinators;
};

type Made = { readonly turn: Turn; readonly replies: Reply[]; readonly direct: Place | undefined };

const asReply = (said: Reply | readonly Block[]): Reply =>
  'blocks' in said ? said : { blocks: said };

async function makeTurn(
  parts: HandlerParts,
  tx: Tx,
  incoming: Incoming,
  file: Fetched | undefined,
): Promise<Made> {
  const { clock, newId, features, tables, router, adapters, coordinators } = parts;
  const now = clock.now();
  const person = await meet(tx, newId, incoming.from, incoming.place, now);
  const roles = new Set<Role>(await rolesOf(tx, person.id));
  if (coordinators.isNamed(incoming.from, incoming.place)) roles.add('coordinator');
  const account = await tx.get(Accounts, accountKey(incoming.from));
  const direct = account?.place ?? undefined;
  const dialogs = adapters.get(incoming.place.platform)?.capabilities.dialogs ?? false;
  const replies: Reply[] = [];
  const turn: Turn = {
    tx,
    now,
    newId,
    incoming,
    place: incoming.place,
    person,
    roles,
    features,
    tables,
    file,
    platforms: () => healthOf(adapters.values()),
    coordinators: () => coordinators.all(tx),
    say: (said) => {
      replies.push(asReply(said));
    },
    async go(word, rest = '') {
      const command = router.book.named(word, roles);
      await command?.run(turn, rest);
      return command !== undefined;
    },
    can: (word) => router.book.named(word, roles) !== undefined,
    fill: (form, args, deed) => openForm(turn, router.desk, { form, args, deed }, direct, dialogs),
  };
  return { turn, replies, direct };
}

/** The short notice stands below the first answer that a person gets, in the same message. */
async function withFirstWords({ turn, replies }: Made): Promise<readonly Reply[]> {
  const [first, ...others] = replies;
  if (!first || turn.person.noticed !== null || turn.place.kind === 'group') return replies;
  const words = turn.features.flatMap((feature) => feature.firstWords?.(turn) ?? []);
  const person = await turn.tx.get(Persons, turn.person.id);
  if (person) await turn.tx.put(Persons, { ...person, noticed: turn.now });
  return [{ ...first, blocks: [...first.blocks, ...words] }, ...others];
}

/** A group has become another chat: what is planned for it goes there. */
async function moveChat(tx: Tx, from: Place, to: Place) {
  const chat = chatKey(from);
  for (const lane of LANES)
    for (const letter of await tx.find(Outbox, { chat, lane, state: 'planned' }))
      await tx.put(Outbox, { ...letter, chat: chatKey(to), place: to });
  for (const set of await tx.find(ChoiceSets, { chat }))
    await tx.put(ChoiceSets, { ...set, chat: chatKey(to) });
}

function excuse(why: Excuse): readonly Block[] {
  if (typeof why === 'object') return texts.flood(why.flood);
  return why === 'failed' ? texts.failed : texts.setAside;
}

const NOBODY: ReadonlySet<Role> = new Set();

export function createHandler(parts: HandlerParts) {
  return {
    async isRegular(tx: Tx, { from, place }: Incoming): Promise<boolean> {
      if (parts.coordinators.isNamed(from, place)) return true;
      const account = await tx.get(Accounts, accountKey(from));
      return account !== undefined && (await rolesOf(tx, account.person)).size > 1;
    },
    /** Resolves to the roles of the person that was served. */
    async handle(
      tx: Tx,
      incoming: Incoming,
      file: Fetched | undefined,
    ): Promise<ReadonlySet<Role>> {
      if (incoming.kind === 'left') {
        await markUnreachable(tx, accountKey(incoming.from), parts.clock.now());
        return NOBODY;
      }
      if (incoming.kind === 'moved') {
        await moveChat(tx, incoming.place, incoming.to);
        return NOBODY;
      }
      await keepUp(parts.features, tx);
      const made = await makeTurn(parts, tx, incoming, file);
      await route(parts.router, made.turn, chatKey(incoming.place));
      const replies = await withFirstWords(made);
      // Handling may have joined this account to another person, or have had it erased.
      const owner = (await tx.get(Accounts, accountKey(incoming.from)))?.person ?? null;
      await writeReplies(made.turn, replies, made.direct, owner);
      return made.turn.roles;
    },
    async apologise(tx: Tx, incoming: Incoming, why: Excuse): Promise<void> {
      if (incoming.kind === 'left' || incoming.kind === 'moved') return;
      const { turn, direct } = await makeTurn(parts, tx, incoming, undefined);
      await writeReplies(turn, [{ blocks: excuse(why) }], direct, turn.person.id);
    },
  };
}

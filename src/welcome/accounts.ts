import { z } from 'zod';
import { noteDeed } from '../chat/audit.ts';
import { action } from '../chat/feature.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { accountKey } from '../people/address.ts';
import { CODE_DAYS, makeCode, redeemCode } from '../people/codes.ts';
import { makeCoordinator } from '../people/roles.ts';
import { Accounts, type Code, Codes, Persons } from '../people/rows.ts';
import { joinTown } from '../people/staff.ts';
import { mergePersons } from '../store/merge.ts';
import { texts } from './texts.ts';

const connect = action('welcome.connect', {
  for: 'visitor',
  args: z.null(),
  async run(turn) {
    const code = await makeCode(turn.tx, { kind: 'account' }, turn.person.id, turn.now);
    turn.say({ blocks: texts.connectCode(code, CODE_DAYS), to: 'person' });
  },
});

const join = action('welcome.join', {
  for: 'visitor',
  args: z.object({ person: z.string() }),
  async run(turn, { person: to }) {
    const from = turn.person.id;
    const stays = await turn.tx.get(Persons, to);
    if (from === to || !stays) return turn.say(texts.alreadyJoined());
    for (const feature of turn.features) await feature.merged?.(turn.tx, from, to);
    await mergePersons(turn.tx, turn.tables, from, to);
    await turn.tx.delete(Persons, from);
    const { seen, stopped } = turn.person;
    const formerly = [...stays.formerly, from, ...turn.person.formerly];
    // „Stopp“ on one of the two was meant for whoever writes there.
    const more = { seen, formerly, asked: null, stopped: stays.stopped ?? stopped };
    await turn.tx.put(Persons, { ...stays, ...more });
    turn.say(texts.joined());
  },
});

const dontJoin = action('welcome.dont-join', {
  for: 'visitor',
  args: z.null(),
  async run(turn) {
    turn.say(texts.notJoined());
  },
});

export const accountActions = [connect, join, dontJoin];

export async function showAccounts(turn: Turn): Promise<void> {
  const rows = await turn.tx.find(Accounts, { person: turn.person.id });
  const here = accountKey(turn.incoming.from);
  const names = rows.map(({ id, place }) =>
    texts.account(place?.platform ?? id.split('/')[0] ?? '', id === here),
  );
  turn.say({
    blocks: texts.accounts(names),
    choices: [[toAction(texts.connect, connect, null)]],
    to: 'person',
  });
}

/** A one-time code, sent with `start` or alone. */
export async function useCode(turn: Turn, text: string): Promise<void> {
  const account = accountKey(turn.incoming.from);
  const redeemed = await redeemCode(turn.tx, text, account, turn.now);
  if (redeemed.kind === 'braked') return turn.say(texts.braked());
  if (redeemed.kind === 'wrong') return turn.say(texts.wrongCode());
  const { opens, person } = redeemed.code;
  if (opens.kind === 'coordination') {
    await makeCoordinator(turn.tx, turn.newId, turn.person.id, turn.now);
    await noteDeed(turn, 'role.coordination');
    return turn.say(texts.nowCoordinator());
  }
  if (opens.kind === 'town') return workFor(turn, opens.town, redeemed.code);
  if (person === null || person === turn.person.id) return turn.say(texts.alreadyJoined());
  turn.say({
    blocks: texts.confirmJoin(),
    choices: [
      [toAction(texts.join, join, { person }, { careful: true })],
      [toAction(texts.dontJoin, dontJoin, null)],
    ],
    waits: true,
    to: 'person',
  });
}

async function workFor(turn: Turn, town: string, code: Code): Promise<void> {
  if ((await joinTown(turn, turn.person.id, town)) === 'known') {
    // It was meant for somebody else, who can still use it.
    await turn.tx.put(Codes, code);
    return turn.say({ blocks: texts.alreadyThere(), to: 'person' });
  }
  for (const feature of turn.features) await feature.joined?.(turn, town);
}

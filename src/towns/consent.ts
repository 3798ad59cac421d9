import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { type Choice, type Reply, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { consents, giveConsent, withdrawConsent } from '../people/consents.ts';
import { Persons } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import { texts } from './texts.ts';

const words = texts.consent;
const None = z.null();

const allow = action('towns.allow', {
  for: 'visitor',
  args: None,
  async run(turn) {
    await giveConsent(turn, turn.person.id, 'network');
    const person = await turn.tx.get(Persons, turn.person.id);
    // This yes is newer than an earlier „stopp“.
    if (person && person.stopped !== null) await turn.tx.put(Persons, { ...person, stopped: null });
    turn.say({ blocks: words.allowed(), to: 'person' });
  },
});

const refuse = action('towns.refuse', {
  for: 'visitor',
  args: None,
  run: (turn) => end(turn),
});

async function end(turn: Turn): Promise<void> {
  await withdrawConsent(turn, turn.person.id, 'network');
  turn.say({ blocks: words.refused(), to: 'person' });
}

export const consentActions = [allow, refuse];

type Question = Pick<Reply, 'blocks' | 'choices' | 'waits'>;

/** Asked once, with the welcome: nothing depends on the answer. */
export async function withConsentQuestion(
  tx: Tx,
  person: string,
  blocks: readonly Block[],
  ways: readonly Choice[],
): Promise<Question> {
  if (await consents(tx, person, 'network')) return { blocks, choices: [ways] };
  const answers = [
    toAction(words.yes, allow, null, { words: ['ja'] }),
    toAction(words.no, refuse, null, { words: ['nein'] }),
  ];
  return { blocks: [...blocks, ...words.ask()], choices: [answers, ways], waits: true };
}

/** What can be changed about it later. */
export const consentSwitch = async (tx: Tx, person: string): Promise<Choice> =>
  (await consents(tx, person, 'network'))
    ? toAction(words.withdraw, refuse, null)
    : toAction(words.give, allow, null);

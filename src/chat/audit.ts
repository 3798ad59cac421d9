import { createHash } from 'node:crypto';
import type { Action, Command, Feature } from './feature.ts';
import { Deeds } from './rows.ts';
import type { Turn } from './turn.ts';

/** Later ones come first in the order of the ids. */
const END_OF_TIME = 9_999_999_999_999;

/** Whose deeds belong together, without a name; once the person is erased nobody can tell whose. */
export const pseudonymOf = (person: string): string =>
  createHash('sha256').update(`hotline-deeds:${person}`).digest('hex').slice(0, 8);

type Doer = Pick<Turn, 'tx' | 'now' | 'newId' | 'person'>;

/** Writes down that somebody has done something. No text: never what it was about. */
export async function noteDeed(
  { tx, now, newId, person }: Doer,
  deed: string,
  step: 'done' | 'sent' = 'done',
): Promise<void> {
  const id = `${String(END_OF_TIME - now).padStart(13, '0')}-${newId()}`;
  await tx.insert(Deeds, { id, who: pseudonymOf(person.id), deed, step, at: now });
}

/** What is filled in behind it is noted as well, when it is sent off. */
export const doing = (turn: Turn, deed: string): Turn => ({
  ...turn,
  fill: (form, args) => turn.fill(form, args, deed),
});

const command = (one: Command): Command =>
  one.for !== 'coordinator'
    ? one
    : {
        ...one,
        async run(turn, rest) {
          await noteDeed(turn, one.word);
          await one.run(doing(turn, one.word), rest);
        },
      };

const action = (one: Action): Action =>
  one.for !== 'coordinator'
    ? one
    : {
        ...one,
        async run(turn, args) {
          await noteDeed(turn, one.name);
          await one.run(doing(turn, one.name), args);
        },
      };

/** The same features, but nothing that is for coordinators is done without being noted. */
export const audited = (features: readonly Feature[]): readonly Feature[] =>
  features.map((feature) => ({
    ...feature,
    commands: feature.commands.map(command),
    actions: feature.actions.map(action),
  }));

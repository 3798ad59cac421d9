import { pseudonymOf } from '../store/seal.ts';
import type { Command, Feature } from './feature.ts';
import { Deeds } from './rows.ts';
import type { Turn } from './turn.ts';

/** Later ones come first in the order of the ids. */
const END_OF_TIME = 9_999_999_999_999;

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

type Doing<A> = Pick<Command, 'for'> & { run(turn: Turn, args: A): Promise<void> };

/** What is for coordinators is noted before it is done. */
const noting = <A>(one: Doing<A>, deed: string): Doing<A>['run'] =>
  one.for !== 'coordinator'
    ? one.run
    : async (turn, args) => {
        await noteDeed(turn, deed);
        await one.run(doing(turn, deed), args);
      };

/** The same features, but nothing that is for coordinators is done without being noted. */
export const audited = (features: readonly Feature[]): readonly Feature[] =>
  features.map((feature) => ({
    ...feature,
    commands: feature.commands.map((one) => ({ ...one, run: noting(one, one.word) })),
    actions: feature.actions.map((one) => ({ ...one, run: noting(one, one.name) })),
  }));

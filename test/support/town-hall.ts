import { UnaskedLetters } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts, StaffOfTowns } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import type { Guest, Stage, StageName } from './stage.ts';

/** Somebody who works for these towns and may be written to. */
export async function clerkOf(
  stage: Stage,
  who: string | readonly [name: string, on: StageName],
  ...towns: string[]
): Promise<Guest> {
  const guest = typeof who === 'string' ? stage.person(who) : stage.person(...who);
  await guest.says('hilfe');
  await stage.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(guest.account)))?.person ?? '';
    const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
    await giveConsent(writer, person, 'network');
    for (const town of towns) await joinTown(writer, person, town);
  });
  return guest;
}

const HOUR = 3_600_000;

/** Time passes hour by hour, so that what falls due between is done in its order. */
export async function passHours(stage: Stage, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 6) {
    stage.clock.pass(Math.min(6, hours - hour) * HOUR);
    await stage.settled();
  }
}
export const passDays = (stage: Stage, days: number) => passHours(stage, days * 24);

/** What somebody reads who has not done anything: the platform's pace lets it wait some seconds. */
export async function hears(stage: Stage, guest: Guest): Promise<string> {
  for (let i = 0; i < 5; i++) {
    stage.clock.pass(2_000);
    await stage.settled();
  }
  return guest.last();
}

/** As if somebody had left the town. */
export async function leaves(stage: Stage, guest: Guest, town: string): Promise<void> {
  await stage.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(guest.account)))?.person ?? '';
    for (const row of await tx.find(StaffOfTowns, { person, town }))
      await tx.delete(StaffOfTowns, row.id);
  });
}

/** As if somebody had got as much unasked as is allowed in a week. */
export async function isAtTheLimit(stage: Stage, guest: Guest): Promise<void> {
  const newId = createIds(stage.clock);
  await stage.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(guest.account)))?.person ?? '';
    const letter = { person, at: stage.clock.now() };
    for (let i = 0; i < 2; i++) await tx.insert(UnaskedLetters, { id: newId(), ...letter });
  });
}

import { describe, expect, it } from 'vitest';
import { ChoiceSets } from '../src/chat/rows.ts';
import { accountKey } from '../src/people/address.ts';
import type { Role } from '../src/people/roles.ts';
import { Accounts, Grants } from '../src/people/rows.ts';
import { joinTown } from '../src/people/staff.ts';
import { type Actor, type House, openHouse, realFeatures } from './support/house.ts';
import { sample } from './support/sample.ts';

const ROLES: readonly Role[] = ['visitor', 'town', 'coordinator'];
const features = [...realFeatures(), sample];
const commands = features.flatMap((feature) => feature.commands);
const actions = features.flatMap((feature) => feature.actions);

/** Somebody who has exactly these roles beside being a visitor. */
async function personWith(house: House, role: Role): Promise<Actor> {
  const actor = house.person(`with-${role}`);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    if (role === 'town') await joinTown({ tx, newId: () => 's', now: 0 }, person, '13075039');
    if (role === 'coordinator')
      await tx.insert(Grants, { id: 'g', person, role: 'coordinator', since: 0 });
  });
  return actor;
}

/** „zugang“ shows the coordination its own view and everybody else theirs. */
const isEverybodys = (word: string) =>
  commands.some((command) => command.for === 'visitor' && command.aliases.includes(word));

const hasRole = (role: Role, needed: Role) => needed === 'visitor' || needed === role;

describe.each(ROLES)('a %s', (role) => {
  it.each(commands.map(({ word, for: needed }) => [word, needed] as const))(
    'typing „%s“ (for %s) gets it only with that right',
    async (word, needed) => {
      const house = await openHouse({ features: [sample] });
      const actor = await personWith(house, role);
      const answer = await actor.brings({ kind: 'command', word, rest: '' });
      const refused = !hasRole(role, needed) && !isEverybodys(word);
      expect(answer.includes('Einen Befehl')).toBe(refused);
      await house.stop();
    },
  );

  it.each(actions.map(({ name, for: needed }) => [name, needed] as const))(
    'pressing a forged button of „%s“ (for %s) works only with that right',
    async (name, needed) => {
      const house = await openHouse({ features: [sample] });
      const actor = await personWith(house, role);
      const effect = { kind: 'action' as const, name, args: null };
      const choices = [{ said: [], careful: false, effect }];
      await house.store.tx((tx) =>
        tx.insert(ChoiceSets, {
          id: 'forged',
          chat: `test//${actor.place.chat}`,
          person: null,
          at: house.clock.now(),
          waits: false,
          title: 'x',
          choices,
        }),
      );
      const answer = await actor.brings({ kind: 'press', choice: 'forged.0' });
      expect(answer.includes('gilt nicht mehr')).toBe(!hasRole(role, needed));
      await house.stop();
    },
  );
});

describe('coordinators', () => {
  it('are made by the settings, and by nothing a person calls itself', async () => {
    const house = await openHouse({
      features: [sample],
      coordinators: [{ platform: 'test', space: '', user: 'chefin' }],
    });
    expect(await house.person('chefin').says('verwaltung')).toContain('nur Koordination');
    const impostor = await house
      .person('x')
      .brings({ kind: 'text', text: 'verwaltung', name: 'chefin' });
    expect(impostor).not.toContain('nur Koordination');
    await house.stop();
  });

  it('are known by their workspace too: the same id elsewhere is somebody else', async () => {
    const boss = { platform: 'test', space: 'T1', user: 'chefin' };
    const house = await openHouse({ features: [sample], coordinators: [boss] });
    const said = (space: string) =>
      house
        .person('chefin')
        .brings({ kind: 'text', text: 'verwaltung', from: { ...boss, space }, name: 'chefin' });
    expect(await said('T1')).toContain('nur Koordination');
    for (const foreign of ['T9', '', 'T1 ', 't1'])
      expect(await said(foreign)).not.toContain('nur Koordination');
    await house.stop();
  });
});

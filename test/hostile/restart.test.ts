import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceSets } from '../../src/chat/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { Grants } from '../../src/people/rows.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { HOUR } from '../../src/time/instant.ts';
import { folderWith } from '../knowledge/folder.ts';
import { createHandClock } from '../support/clock.ts';
import { accountOf, type House, openHouse, realFeatures } from '../support/house.ts';

const clock = createHandClock();
let house: House;
afterEach(() => house.stop());

/** Every time it is called, the hotline starts anew on the same folder. */
function folder() {
  const dir = folderWith({});
  return async () => {
    const store = await openFileStore({ dir, tables: tablesOf(realFeatures()), clock });
    house = await openHouse({ store, clock, coordinators: [accountOf('chefin')] });
  };
}

let guesses = 0;
const guess = () => `ABCDE-12345-ABCDE-${String(++guesses).padStart(5, '0')}`;
const REFUSED = 'zu viele Versuche';

async function newCode(): Promise<string> {
  const told = await house.person('chefin').says('zugang koordination');
  return /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '';
}

const coordinators = async () => (await house.store.tx((tx) => tx.all(Grants))).length;

async function restarts(start: () => Promise<void>) {
  await house.stop();
  await start();
}

describe('who guesses codes', () => {
  it('is held back over a restart, and over „löschen“', async () => {
    const start = folder();
    await start();
    const code = await newCode();
    for (let i = 0; i < 5; i++) await house.person('rater').says(guess());
    await restarts(start);
    expect(await house.person('rater').says(code)).toContain(REFUSED);
    await house.person('rater').says('löschen');
    await house.person('rater').says('Ja, alles löschen');
    await restarts(start);
    expect(await house.person('rater').says(code)).toContain(REFUSED);
    expect(await coordinators()).toBe(0);
    clock.pass(HOUR);
    await house.person('rater').says(code);
    expect(await coordinators()).toBe(1);
  });

  it('with many accounts is held back as one, over a restart as well', async () => {
    const start = folder();
    await start();
    const code = await newCode();
    for (let n = 0; n < 60; n++)
      for (let i = 0; i < 5; i++) await house.person(`rater-${n}`).says(guess());
    await restarts(start);
    expect(await house.person('neu').says(code)).toContain(REFUSED);
    expect(await coordinators()).toBe(0);
    clock.pass(HOUR);
    await house.person('neu').says(code);
    expect(await coordinators()).toBe(1);
  }, 60_000);
});

describe('a button of before a restart', () => {
  async function buttonOf(name: string): Promise<string> {
    const [set] = (await house.store.tx((tx) => tx.all(ChoiceSets))).filter(
      ({ chat, choices }) => chat === `test//${name}` && choices.length > 0,
    );
    return `${set?.id}.0`;
  }
  const press = (name: string, choice: string) =>
    house.person(name).brings({ kind: 'press', choice });
  const STALE = 'gilt nicht mehr';

  it('is still its owner’s, nobody else’s, and nobody’s once everything is erased', async () => {
    const start = folder();
    await start();
    await house.person('chefin').says('verteiler');
    const choice = await buttonOf('chefin');
    await restarts(start);
    expect(await press('fremd', choice)).toContain(STALE);
    expect(await press('chefin', choice)).toContain('Wie soll der Verteiler heißen?');
    await house.person('chefin').says('abbrechen');
    await house.person('chefin').says('löschen');
    await house.person('chefin').says('Ja, alles löschen');
    expect(await press('chefin', choice)).toContain(STALE);
    await restarts(start);
    expect(await press('chefin', choice)).toContain(STALE);
  });

  it('does nothing any more where the role is gone', async () => {
    const start = folder();
    await start();
    const code = await newCode();
    await house.person('vertretung').says(code);
    await house.person('vertretung').says('verteiler');
    const choice = await buttonOf('vertretung');
    await house.store.tx(async (tx) => {
      for (const { id } of await tx.all(Grants)) await tx.delete(Grants, id);
    });
    await restarts(start);
    expect(await press('vertretung', choice)).toContain(STALE);
  });
});

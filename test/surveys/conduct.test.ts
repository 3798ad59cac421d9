import { afterEach, describe, expect, it } from 'vitest';
import type { Work } from '../../src/chat/feature.ts';
import { UnaskedLetters } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { setAlarms } from '../../src/surveys/due-jobs.ts';
import { type Survey, Surveys } from '../../src/surveys/rows.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const BEESKOW = '12067036';
const ZONE = 'Europe/Berlin';
const CLOSES = '2026-12-03T18:00';

let house: House;
afterEach(() => house.stop());

const inTx = <T>(deed: (work: Work) => Promise<T>): Promise<T> =>
  house.store.tx((tx) => {
    const base = { tx, newId: createIds(house.clock), now: house.clock.now(), tables: [] };
    const nobody = { platforms: () => new Map(), coordinators: async () => [] };
    return deed({ ...base, ...nobody, features: house.features });
  });

const survey = (more: Partial<Survey>): Survey => ({
  ...{ id: 's1', title: 'Leerstand', intro: '', audience: { kind: 'all' }, each: 'town' },
  ...{ wall: CLOSES, zone: ZONE, closes: instantOf(CLOSES, ZONE), goal: null },
  ...{ results: 'all', release: false, sendOut: null, announced: null, by: null },
  questions: [{ id: 'q1', kind: 'yesno', label: 'Kommen Sie?', optional: false }],
  ...{ state: 'open', made: house.clock.now(), closed: null, ...more },
});

async function clerk(): Promise<Actor> {
  house = await openHouse({ coordinators: [{ platform: 'test', space: '', user: 'chefin' }] });
  const actor = house.person('frau-k');
  await actor.says('hilfe');
  await inTx(async (work) => {
    const person = (await work.tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    await giveConsent(work, person, 'network');
    await joinTown(work, person, BEESKOW);
  });
  return actor;
}

const opens = (row: Survey) =>
  inTx(async (work) => {
    await work.tx.put(Surveys, row);
    await setAlarms(work, row);
  });

async function pass(ms: number) {
  house.clock.pass(ms);
  await house.chat.idle();
  house.clock.pass(MINUTE);
  await house.chat.idle();
}

const reminders = (actor: Actor) => actor.told().filter((text) => text.includes('fehlt noch Ihre'));

describe('after the hotline was off', () => {
  it('who owes an answer is reminded once, as of today', async () => {
    const frau = await clerk();
    await opens(survey({}));
    await pass(10 * DAY + HOUR);
    expect(reminders(frau)).toHaveLength(1);
    expect(frau.last()).toContain('Letzter Tag');
  });

  it('nobody is reminded of what is over by the time they read it', async () => {
    const frau = await clerk();
    const wall = '2026-12-03T22:00';
    await opens(survey({ wall, closes: instantOf(wall, ZONE) }));
    await pass(10 * DAY + 10 * HOUR);
    await pass(DAY);
    expect(reminders(frau)).toHaveLength(0);
  });
});

describe('an invitation', () => {
  it('that could only come after the end is left out', async () => {
    const frau = await clerk();
    const chief = house.person('chefin');
    await chief.says('umfragen');
    await inTx(async ({ tx, newId, now }) => {
      const row = await tx.get(Accounts, accountKey(frau.account));
      const letter = { person: row?.person ?? '', at: now };
      for (let i = 0; i < 2; i++) await tx.insert(UnaskedLetters, { id: newId(), ...letter });
    });
    const wall = '2026-11-27T18:00';
    await opens(survey({ state: 'draft', wall, closes: instantOf(wall, ZONE) }));
    await chief.says('umfragen');
    await chief.presses('Leerstand');
    await chief.presses('Zum Versand');
    await chief.presses('Jetzt freigeben');
    await pass(8 * DAY);
    expect(frau.told().join()).not.toContain('Antworten können Sie bis');
  });
});

describe('a survey that is open for longer', () => {
  async function extendsTo(chief: Actor, wall: string): Promise<void> {
    await chief.says('umfragen');
    await chief.presses('Leerstand');
    await chief.presses('Verlängern');
    await chief.says(wall);
    expect(await chief.presses('Absenden')).toContain('Die Umfrage läuft jetzt bis');
  }

  async function invites(row: Partial<Survey>): Promise<Actor> {
    const chief = house.person('chefin');
    await chief.says('umfragen');
    await opens(survey({ state: 'draft', ...row }));
    await chief.says('umfragen');
    await chief.presses('Leerstand');
    await chief.presses('Zum Versand');
    await chief.presses('Jetzt freigeben');
    await pass(11 * MINUTE);
    return chief;
  }

  it('says so in the invitation that still waits', async () => {
    const frau = await clerk();
    await pass(10 * HOUR);
    const chief = await invites({});
    await extendsTo(chief, '10.12.2026 um 18 Uhr');
    await pass(14 * HOUR);
    expect(frau.told().join()).toContain('10. Dezember 2026');
    expect(frau.told().join()).not.toContain('3. Dezember 2026');
  });

  it('invites who could not have read it before the earlier end', async () => {
    const frau = await clerk();
    await inTx(async ({ tx, newId, now }) => {
      const row = await tx.get(Accounts, accountKey(frau.account));
      const letter = { person: row?.person ?? '', at: now };
      for (let i = 0; i < 2; i++) await tx.insert(UnaskedLetters, { id: newId(), ...letter });
    });
    const wall = '2026-11-27T18:00';
    const chief = await invites({ wall, closes: instantOf(wall, ZONE) });
    await extendsTo(chief, '10.12.2026 um 18 Uhr');
    await pass(8 * DAY);
    const invited = frau.told().filter((text) => text.includes('Antworten können Sie bis'));
    expect(invited).toHaveLength(1);
    expect(invited.join()).toContain('10. Dezember 2026');
  });

  it('does not remind of a last day that is none any more', async () => {
    await clerk();
    const chief = house.person('chefin');
    await chief.says('umfragen');
    // What is due in the morning before, and was not said since the hotline was off, is read at eight.
    const wall = '2026-11-25T10:00';
    await opens(survey({ wall, closes: instantOf(wall, ZONE) }));
    const { clock } = house;
    await house.chat.stop();
    clock.pass(instantOf('2026-11-24T18:30', ZONE) - clock.now());
    house = await openHouse({ store: house.store, clock, coordinators: [chief.account] });
    await house.chat.idle();
    await extendsTo(house.person('chefin'), '26.11.2026 um 18 Uhr');
    await pass(15 * HOUR);
    expect(house.person('frau-k').told().join()).not.toContain('Letzter Tag');
  });
});

describe('a survey that is closed early', () => {
  async function closes(chief: Actor): Promise<void> {
    await chief.says('umfragen');
    await chief.presses('Leerstand');
    await chief.presses('Jetzt schließen');
    await chief.presses('Ja, Umfrage schließen');
    expect(chief.last()).toContain('geschlossen');
  }

  it('invites nobody any more', async () => {
    const frau = await clerk();
    const chief = house.person('chefin');
    await chief.says('umfragen');
    await opens(survey({ state: 'draft' }));
    await pass(10 * HOUR);
    await chief.says('umfragen');
    await chief.presses('Leerstand');
    await chief.presses('Zum Versand');
    await chief.presses('Jetzt freigeben');
    await pass(11 * MINUTE);
    await closes(chief);
    await pass(14 * HOUR);
    expect(frau.told().join()).not.toContain('Antworten können Sie bis');
  });

  it('reminds nobody any more', async () => {
    const frau = await clerk();
    const chief = house.person('chefin');
    await chief.says('umfragen');
    const wall = '2026-12-10T18:00';
    await opens(survey({ wall, closes: instantOf(wall, ZONE) }));
    await pass(10 * DAY + 10 * HOUR);
    await closes(chief);
    await pass(14 * HOUR);
    expect(reminders(frau)).toHaveLength(0);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { SendOuts } from '../../src/delivery/rows.ts';
import { mergeGuests } from '../../src/events/circle.ts';
import { Answers, Events } from '../../src/events/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { addPerson, addTown, openList, removeTown } from '../../src/people/lists.ts';
import { Accounts, Grants, StaffOfTowns } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import type { Tx } from '../../src/store/store.ts';
import { HOUR, MINUTE } from '../../src/time/instant.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';
import { answerOf, eventAt } from './sample.ts';

const BEESKOW = '12067036';
const FINSTERWALDE = '12062140';
const GUESTS = 120;

let house: House;
afterEach(() => house.stop());

type Writer = { tx: Tx; newId: () => string; now: number };

const inTx = <T>(actor: Actor, work: (writer: Writer, person: string) => Promise<T>) =>
  house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    return work({ tx, newId: createIds(house.clock), now: house.clock.now() }, person);
  });

async function knows(name: string): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  await inTx(actor, (writer, person) => giveConsent(writer, person, 'network'));
  return actor;
}

async function coordinator(): Promise<Actor> {
  house = await openHouse();
  const chief = await knows('chefin');
  await inTx(chief, ({ tx }, person) =>
    tx.insert(Grants, { id: 'g', person, role: 'coordinator', since: 0 }),
  );
  return chief;
}

async function clerk(name: string): Promise<Actor> {
  const actor = await knows(name);
  await inTx(actor, async (writer, person) => {
    await joinTown(writer, person, BEESKOW);
    const list = await openList(writer, 'Forum');
    await addTown(writer, list.id, BEESKOW);
  });
  return actor;
}

async function pass(hours: number) {
  for (let left = hours; left > 0; left -= 6) {
    house.clock.pass(Math.min(6, left) * HOUR);
    await house.chat.idle();
  }
  house.clock.pass(MINUTE);
  await house.chat.idle();
}

const forum = {
  'Wie heißt die Veranstaltung?': 'Leerstand',
  'Was für eine ist es?': 'Forum',
  'Wann beginnt sie?': '16.2.2027 um 10 Uhr',
  'Wie viele Stunden dauert sie?': '3',
  'Wo? (Haus, Raum, Ort)': 'Rathaus',
  'Für wen?': 'Verteiler „Forum“',
};

async function fills(actor: Actor, answers: Readonly<Record<string, string>>): Promise<string> {
  const asked = () => /Frage (\d+) von/.exec(actor.last())?.[1];
  for (let step = asked(); step !== undefined; step = asked()) {
    const label = Object.keys(answers).find((one) => actor.last().includes(one));
    if (label === undefined) await actor.presses('Überspringen');
    else await actor.says(answers[label] ?? '');
    if (asked() === step) throw new Error(`stuck at: ${actor.last()}`);
  }
  return actor.presses('Absenden');
}

async function begins(chief: Actor): Promise<void> {
  await chief.says('termine');
  await chief.presses('Neu anlegen');
}

async function invites(chief: Actor): Promise<void> {
  await begins(chief);
  await fills(chief, forum);
  await chief.presses('So anlegen');
  await chief.presses('Einladen');
  await chief.presses('Jetzt freigeben');
  house.clock.pass(11 * MINUTE);
  await house.chat.idle();
}

describe('rights', () => {
  it('that went in the middle of a form are gone when it is sent off', async () => {
    const chief = await coordinator();
    await clerk('frau-k');
    await begins(chief);
    await inTx(chief, ({ tx }) => tx.delete(Grants, 'g'));
    expect(await fills(chief, forum)).toContain('Das macht die Koordination');
    expect(await chief.says('termine')).toContain('für welche Sie arbeiten');
  });

  it('nobody proposes for a town they have left', async () => {
    await coordinator();
    const frau = await clerk('frau-k');
    await frau.says('termine');
    await frau.presses('Eigenen Dialog vorschlagen');
    await inTx(frau, async ({ tx }, person) => {
      for (const row of await tx.find(StaffOfTowns, { person }))
        await tx.delete(StaffOfTowns, row.id);
    });
    const dialogue = { ...forum, 'Wie heißt die Veranstaltung?': 'Ärzte' };
    expect(await fills(frau, dialogue)).toContain('Sie gehören gerade nicht dazu');
  });

  it('in a group nothing personal is said', async () => {
    await coordinator();
    const frau = await clerk('frau-k');
    const place = { ...frau.place, chat: 'gruppe', kind: 'group' as const };
    await frau.brings({ kind: 'command', word: 'termine', rest: '', place });
    const inGroup = house.recorder.sent.filter(({ to }) => to.chat === 'gruppe');
    expect(inGroup.map(({ text }) => text).join()).not.toContain('Termine');
    expect(frau.last()).toContain('Termine');
  });
});

describe('for a town without anybody here', () => {
  it('an answer is recorded by „eintragen“, and the coordination reminds it', async () => {
    const chief = await coordinator();
    await clerk('frau-k');
    await inTx(chief, async (writer) => {
      const list = await openList(writer, 'Forum');
      await addTown(writer, list.id, FINSTERWALDE);
    });
    await invites(chief);
    await chief.says('eintragen Finsterwalde');
    await chief.presses('Antwort zu „Leerstand“');
    const answer = { 'Was hat sie gesagt?': 'Zusage', 'Wie kam die Antwort?': 'Telefon' };
    expect(await fills(chief, answer)).toContain('Eingetragen für Finsterwalde');
    const later = await knows('herr-f');
    await inTx(later, (writer, person) => joinTown(writer, person, FINSTERWALDE));
    await later.says('termine');
    await later.presses('Leerstand');
    expect(later.last()).toContain('von der Geschäftsstelle eingetragen: Telefon');
    expect(await later.presses('Absagen')).toContain('Absage');
    await chief.says('eintragen Finsterwalde');
    await chief.presses('Antwort zu „Leerstand“');
    await fills(chief, answer);
    await inTx(later, async ({ tx }, person) => {
      for (const row of await tx.find(StaffOfTowns, { person }))
        await tx.delete(StaffOfTowns, row.id);
    });
    await pass(84 * 24 + 1);
    expect(chief.told().join()).toContain('bekommen hier nichts: 1\nFinsterwalde');
  });

  it('a change that was drawn up and not released waits for the coordination', async () => {
    const chief = await coordinator();
    await clerk('frau-k');
    await invites(chief);
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Veranstaltung absagen');
    await fills(chief, {});
    expect(await chief.says('offen')).toContain('Noch nicht verschickt: Absage zu „Leerstand“');
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Nachricht dazu freigeben');
    expect(await chief.presses('Jetzt freigeben')).not.toContain('Fehler');
    expect(await chief.says('offen')).not.toContain('Noch nicht verschickt');
  });
});

describe('an event that cannot be', () => {
  it.each([
    [{ 'Wo? (Haus, Raum, Ort)': '' }, 'Ort oder einen Link'],
    [{ 'Link zum Mitmachen im Netz': 'http://example.org' }, 'https://'],
  ])('is not made: %o', async (other, why) => {
    const chief = await coordinator();
    await clerk('frau-k');
    await begins(chief);
    const all = Object.entries({ ...forum, ...other }).filter(([, value]) => value !== '');
    expect(await fills(chief, Object.fromEntries(all))).toContain(why);
  });

  it.each([
    { 'Wann beginnt sie?': '1.9.2026 um 10 Uhr' },
    { 'Bis zu welchem Tag kann man sich anmelden?': '1.11.2026' },
  ])('since the day has passed, is asked for another one: %o', async (other) => {
    const chief = await coordinator();
    await clerk('frau-k');
    await begins(chief);
    await expect(fills(chief, { ...forum, ...other })).rejects.toThrow('Das ist schon vorbei');
  });
});

describe('an invitation', () => {
  it('drawn up twice, while it waits for its release, goes out once', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await begins(chief);
    await fills(chief, forum);
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await chief.presses('Einladen');
    expect(chief.labels()).toContain('Zurückholen');
    await pass(1);
    expect(frau.told().filter((text) => text.includes('Kommen Sie?'))).toHaveLength(1);
    expect(await chief.presses('Einladen')).toContain('schon verschickt');
  });

  it('to others than „Termin vormerken“: a cancellation is told to both, once', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    const other = await knows('herr-f');
    const list = await inTx(other, async (writer, person) => {
      await joinTown(writer, person, FINSTERWALDE);
      const { id } = await openList(writer, 'Forum');
      await addTown(writer, id, FINSTERWALDE);
      return id;
    });
    await begins(chief);
    await fills(chief, forum);
    await chief.presses('So anlegen');
    await chief.presses('Termin vormerken lassen');
    await chief.presses('Jetzt freigeben');
    await pass(1);
    expect(other.told().join()).toContain('Bitte vormerken');
    await inTx(chief, ({ tx }) => removeTown(tx, list, FINSTERWALDE));
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await pass(1);
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Veranstaltung absagen');
    expect(await fills(chief, {})).not.toContain('Erfahren es nicht von hier');
    await chief.presses('Jetzt freigeben');
    await pass(1);
    const cancelled = (one: Actor) =>
      one.told().filter((text) => text.includes('Abgesagt: Leerstand')).length;
    expect([cancelled(frau), cancelled(other)]).toEqual([1, 1]);
  });

  it('is remembered longer than its send-out is kept', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await begins(chief);
    await fills(chief, { ...forum, 'Wann beginnt sie?': '15.6.2027 um 10 Uhr' });
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await pass(81 * 24);
    await inTx(chief, async ({ tx }) => {
      for (const { id } of await tx.all(SendOuts)) await tx.delete(SendOuts, id);
    });
    expect(await chief.presses('Einladen')).toContain('schon verschickt');
    expect(await frau.says('termine')).toContain('Leerstand');
  });
});

describe('what waits for the office to open', () => {
  async function inTheEvening() {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await pass(10);
    await invites(chief);
    expect(frau.last()).not.toContain('Einladung');
    await chief.says('termine');
    await chief.presses('Leerstand');
    return { chief, frau };
  }

  it('says in the morning how it is then', async () => {
    const { chief, frau } = await inTheEvening();
    await chief.presses('Ändern');
    await chief.presses('Ändern');
    await chief.presses('Wo? (Haus, Raum, Ort)');
    await chief.says('Burg');
    await chief.presses('Absenden');
    await pass(14);
    expect(frau.told().join()).toContain('Wo: Burg');
    expect(frau.told().join()).not.toContain('Wo: Rathaus');
    expect(await frau.presses('Zusagen')).toContain('Zusage, 1 Person');
  });

  it('is not sent when the event has been cancelled by then', async () => {
    const { chief, frau } = await inTheEvening();
    await chief.presses('Veranstaltung absagen');
    await fills(chief, {});
    await pass(14);
    expect(frau.told().join()).not.toContain('Leerstand');
  });

  it('is no reminder of what has been cancelled by then', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await invites(chief);
    await pass(1);
    // Two weeks before the registration closes.
    house.clock.pass(Date.parse('2027-01-26T20:00+01:00') - house.clock.now());
    await pass(1);
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Veranstaltung absagen');
    await fills(chief, {});
    await chief.presses('Jetzt freigeben');
    await pass(14);
    expect(frau.told().join()).toContain('Abgesagt: Leerstand');
    expect(frau.told().join()).not.toContain('Ihre Antwort fehlt noch');
  });
});

describe('after the hotline was off', () => {
  /** From Monday, 23 November 2026, 10 o’clock. */
  const until = (day: string) => Date.parse(`${day}+01:00`) - house.clock.now();

  it('nobody is reminded when the registration is over by the time they read it', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await invites(chief);
    house.clock.pass(until('2027-02-09T20:00'));
    await house.chat.idle();
    await pass(14);
    expect(frau.told().join()).not.toContain('Ihre Antwort fehlt noch');
  });

  it('who owes an answer is reminded once, not of every day that has passed', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await invites(chief);
    house.clock.pass(until('2027-02-08T09:30'));
    await house.chat.idle();
    await pass(1);
    const reminded = frau.told().filter((text) => text.includes('Ihre Antwort fehlt noch'));
    expect(reminded).toHaveLength(1);
    expect(reminded.join()).toContain('Letzte Erinnerung');
  });

  it('a reminder that goes out on the day itself does not say „Morgen“', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await invites(chief);
    await frau.presses('Zusagen');
    house.clock.pass(until('2027-02-15T20:00'));
    await house.chat.idle();
    await pass(13);
    expect(frau.last()).toContain('Heute: Leerstand');
  });
});

describe('places', () => {
  async function twoForOnePlace() {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    const other = await knows('herr-f');
    await inTx(other, async (writer, person) => {
      for (const name of ['erste', 'zweite']) await joinTown(writer, name, FINSTERWALDE);
      await joinTown(writer, person, FINSTERWALDE);
      const { id } = await openList(writer, 'Forum');
      await addTown(writer, id, FINSTERWALDE);
    });
    await begins(chief);
    await fills(chief, { ...forum, 'Wie viele Plätze gibt es?': '1' });
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await pass(1);
    await frau.presses('Zusagen');
    await other.says('termine');
    await other.presses('Leerstand');
    expect(await other.presses('Zusagen')).toContain('sage ich Ihnen Bescheid');
    return { chief, frau, other };
  }

  it('who stands in line is told by name, also where others get what is sent to the town', async () => {
    const { frau, other } = await twoForOnePlace();
    await frau.presses('Absagen');
    await pass(1);
    expect(other.last()).toContain('Ein Platz ist frei geworden');
  });

  it('nobody moves up when it is over', async () => {
    const { chief, other } = await twoForOnePlace();
    await pass(86 * 24);
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Antwort eintragen');
    const absent = { 'Welche Stadt hat geantwortet?': 'Beeskow', 'Was hat sie gesagt?': 'Absage' };
    await fills(chief, { ...absent, 'Wie kam die Antwort?': 'Telefon' });
    await pass(24);
    expect(other.told().join()).not.toContain('Ein Platz ist frei geworden');
  });
});

describe('an event that is changed before its invitation is released', () => {
  it('invites whom it is for now', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    const other = await knows('herr-f');
    await inTx(other, (writer, person) => joinTown(writer, person, FINSTERWALDE));
    await begins(chief);
    await fills(chief, forum);
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Ändern');
    await chief.presses('Ändern');
    await chief.presses('Für wen?');
    await chief.says('Städte, die ich nenne');
    await fills(chief, { 'Welche Städte sollen es sein?': 'Finsterwalde' });
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await pass(1);
    expect(other.last()).toContain('Kommen Sie?');
    expect(frau.told().join()).not.toContain('Kommen Sie?');
  });

  it('is not planned once its registration is over', async () => {
    const chief = await coordinator();
    await clerk('frau-k');
    await begins(chief);
    await fills(chief, forum);
    await pass(80 * 24);
    expect(await chief.presses('So anlegen')).toContain('Ende der Anmeldung');
  });
});

describe('many people without a town', () => {
  it('are each reminded once, slice by slice; who has answered is not', async () => {
    const chief = await coordinator();
    const guests: Actor[] = [];
    for (let i = 0; i < GUESTS; i++) guests.push(await knows(`gast${i}`));
    for (const guest of guests)
      await inTx(guest, async (writer, person) => {
        const list = await openList(writer, 'Forum');
        await addPerson(writer, list.id, person);
      });
    await invites(chief);
    await pass(1);
    const [first] = guests;
    expect(await first?.presses('Zusagen')).toContain('Eingetragen: Zusage, 1 Person');
    expect(await first?.presses('Als Text zum Weiterleiten')).toContain('Wann: Dienstag, 16.');
    // The registration closes a week before.
    await pass((85 - 7 - 14) * 24 + 1);
    const reminded = guests.map(
      (guest) => guest.told().filter((text) => text.includes('Ihre Antwort fehlt noch')).length,
    );
    expect(reminded).toEqual([0, ...Array.from({ length: GUESTS - 1 }, () => 1)]);
  }, 60_000);

  it('whose two accounts become one keep the later answer', async () => {
    const chief = await coordinator();
    const left = await inTx(chief, async ({ tx }) => {
      await tx.insert(Answers, { ...answerOf('', { person: 'a', said: 'no' }), town: null });
      await tx.insert(Answers, { ...answerOf('', { person: 'b', said: 'yes' }), town: null });
      await mergeGuests(tx, 'a', 'b');
      return tx.all(Answers);
    });
    expect(left.map(({ said }) => said)).toEqual(['yes']);
  });
});

describe('many events', () => {
  const DAYS = 24 * HOUR;
  const plans = (name: string, inDays: number) =>
    house.store.tx((tx) => {
      const starts = house.clock.now() + inDays * DAYS;
      const when = { starts, ends: starts + HOUR, closes: starts - 7 * DAYS };
      return tx.insert(Events, eventAt('2027-02-16T10:00', { ...when, id: name, title: name }));
    });
  const shown = (chief: Actor) => chief.labels().filter((label) => /^(Neu|Alt)\d/.test(label));

  it('show the coordination those to come first, and those that are over behind them', async () => {
    const chief = await coordinator();
    for (let n = 1; n <= 3; n++) await plans(`Alt${n}`, -n);
    for (let n = 1; n <= 12; n++) await plans(`Neu${n}`, n);
    await chief.says('termine');
    expect(shown(chief)).toEqual(Array.from({ length: 10 }, (_, n) => `Neu${n + 1}`));
    await chief.presses('Weitere');
    expect(shown(chief)).toEqual(['Neu11', 'Neu12', 'Alt1', 'Alt2', 'Alt3']);
    expect(chief.labels()).not.toContain('Weitere');
  });
});

describe('who joined a town after the invitation', () => {
  it('and accepted is told when it is cancelled', async () => {
    const chief = await coordinator();
    const frau = await clerk('frau-k');
    await invites(chief);
    const late = await knows('herr-s');
    await inTx(late, (writer, person) => joinTown(writer, person, BEESKOW));
    const other = await knows('frau-z');
    await inTx(other, (writer, person) => joinTown(writer, person, BEESKOW));
    await late.says('termine');
    await late.presses('Leerstand');
    await late.presses('Zusagen');
    await chief.says('termine');
    await chief.presses('Leerstand');
    await chief.presses('Veranstaltung absagen');
    await fills(chief, {});
    await chief.presses('Jetzt freigeben');
    await pass(1);
    const cancelled = (one: Actor) =>
      one.told().filter((text) => text.includes('Abgesagt: Leerstand')).length;
    expect([frau, late, other].map(cancelled)).toEqual([1, 1, 0]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { addTown, openList } from '../../src/people/lists.ts';
import { createIds } from '../../src/store/id.ts';
import { HOUR } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { directory } from '../support/house.ts';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, isAtTheLimit, leaves, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

/** Thirty towns of one state; eight of them are here. */
const TOWNS = directory()
  .towns.filter(({ state }) => state === 'BB')
  .slice(0, 30);
const HERE = TOWNS.slice(0, 8);

const forum = {
  'Wie heißt die Veranstaltung?': 'Leerstand am Markt',
  'Was für eine ist es?': 'Forum',
  'Wann beginnt sie?': '2027-02-16 10:00',
  'Wie viele Stunden dauert sie?': '3',
  'Wo? (Haus, Raum, Ort)': 'Rathaus Beeskow, Saal',
  'Für wen?': 'Verteiler „Forum“',
  'Bis zu welchem Tag kann man sich anmelden?': '2027-02-09',
};

/** How many of the eight write here, and who else does. */
async function opened(where: StageName, here = HERE.length) {
  stage = await openStage(where, { coordinators: ['chefin'] });
  const chief = await clerkOf(stage, 'chefin');
  await stage.store.tx(async (tx) => {
    const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
    const list = await openList(writer, 'Forum');
    for (const { key } of TOWNS) await addTown(writer, list.id, key);
  });
  const clerks: Guest[] = [];
  for (const [i, { key }] of HERE.slice(0, here).entries())
    clerks.push(await clerkOf(stage, `amt${i}`, key));
  return { chief, clerks };
}

type Answers = Readonly<Record<string, string>>;

async function makes(chief: Guest, answers: Answers): Promise<void> {
  await chief.says('termine');
  await chief.presses('Neu anlegen');
  expect(await chief.fills(answers)).toContain('Vorschau');
  expect(await chief.presses('So anlegen')).toContain('Noch weiß keine Stadt davon');
}

/** Long enough for the platform's pace. */
async function goesOut(): Promise<void> {
  for (let i = 0; i < 4; i++) await hears(stage, stage.person('chefin'));
}

/** Released in the cockpit of send-outs: more than usual waits ten minutes. */
async function releases(chief: Guest): Promise<void> {
  await chief.presses('Jetzt freigeben');
  await passHours(stage, 0.25);
  await goesOut();
}

async function sends(chief: Guest, button: string): Promise<void> {
  await chief.presses(button);
  await releases(chief);
}

async function opens(guest: Guest, title = 'Leerstand am Markt'): Promise<string> {
  await guest.says('termine');
  return guest.presses(title);
}

async function passUntil(wall: string): Promise<void> {
  const ms = instantOf(wall, 'Europe/Berlin') - stage.clock.now();
  await passHours(stage, ms / HOUR);
  await goesOut();
}

const recorded = (town: string) => ({
  'Welche Stadt hat geantwortet?': town,
  'Was hat sie gesagt?': 'Zusage',
  'Wie kam die Antwort?': 'Telefon',
});

/** One answer of a form that was filled in before. */
async function changes(chief: Guest, all: Answers, label: string, value: string): Promise<string> {
  await chief.presses('Ändern');
  if (!chief.last().includes('Bitte prüfen Sie')) return chief.fills({ ...all, [label]: value });
  await chief.presses('Ändern');
  await chief.presses(label);
  await chief.says(value);
  return chief.presses('Absenden');
}

/** Everything said since. */
const since = (guest: Guest, before: number) => guest.told().slice(before).join('\n');
const counts = (guests: readonly Guest[]) => guests.map((guest) => guest.told().length);

describe.each(PLATFORMS)('events on %s', (name) => {
  it('from „Termin vormerken“ to a complete list of participants', async () => {
    const { chief, clerks } = await opened(name);
    await makes(chief, forum);
    await sends(chief, 'Termin vormerken lassen');
    for (const clerk of clerks) expect(clerk.told().join()).toContain('Bitte vormerken');
    expect(clerks[0]?.told().join()).toContain('BEGIN:VTIMEZONE');

    await passUntil('2027-01-05T10:00');
    expect(chief.told().join()).toContain('Soll die Einladung hinaus?');
    await sends(chief, 'Einladen');
    for (const clerk of clerks) expect(clerk.told().join()).toContain('Kommen Sie?');
    for (const clerk of clerks.slice(0, 5))
      expect(await clerk.presses('Zusagen')).toContain('Zusage, 1 Person');
    expect(await clerks[0]?.presses('2 Personen')).toContain('Zusage, 2 Personen');
    expect(await clerks[6]?.says('offen')).toContain('Leerstand am Markt, Antwort bis');

    await opens(chief);
    await chief.presses('Antwort eintragen');
    const byPhone = TOWNS.slice(8, 19);
    for (const { name } of byPhone) {
      expect(await chief.fills(recorded(name))).toContain(`Eingetragen für ${name}`);
      await chief.presses('Noch eine eintragen');
    }
    await chief.says('abbrechen');

    const before = counts(clerks);
    const chiefBefore = chief.told().length;
    await passUntil('2027-01-26T12:00');
    for (const [i, clerk] of clerks.entries())
      expect(since(clerk, before[i] ?? 0).includes('Ihre Antwort fehlt noch')).toBe(i >= 5);
    const call = since(chief, chiefBefore);
    expect(call).toContain('Bitte anrufen oder schreiben: 11');
    const others = TOWNS.slice(19).map((town) => town.name);
    const [, listed = ''] = /An \(11\):\s+([\s\S]*?)\n\[|An \(11\):\s+([\s\S]*)/.exec(call) ?? [];
    expect(listed.trim().split(/\s*\n/).toSorted()).toEqual(others.toSorted());

    for (const clerk of clerks.slice(5)) await clerk.presses('Zusagen');
    expect(await opens(chief)).toContain('19 von 30 Städten, 8 über die Hotline, 11 eingetragen');
    await passUntil('2027-02-10T12:00');
    const csv = chief.told().findLast((text) => text.startsWith('[teilnahme-')) ?? '';
    expect(csv.match(/;Zusage;/g)).toHaveLength(19);
    expect(csv).toContain(`${HERE[0]?.name};BB;Zusage;2;;;über die Hotline`);
    expect(csv).toContain(`${byPhone[0]?.name};BB;Zusage;1;;;Telefon`);
    expect(csv).toContain(`${others[0]};BB;keine Antwort;`);
    expect(await clerks[0]?.presses('Absagen')).toContain('Die Anmeldung war bis');

    await passUntil('2027-02-15T12:00');
    for (const clerk of clerks) expect(clerk.told().join()).toContain('Morgen: Leerstand am Markt');
    await passUntil('2027-02-16T14:00');
    await opens(chief);
  });

  it('invited at once: „Das kläre ich bis …“, deputy, declined, changed by a colleague', async () => {
    const { chief, clerks } = await opened(name, 3);
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    const [first, second, third] = clerks;
    await first?.presses('Das kläre ich bis …');
    const day = { 'Bis wann klären Sie das?': '2026-12-10' };
    expect(await first?.fills(day)).toContain('am 10. Dezember 2026 noch einmal');
    expect(await second?.presses('Vertretung kommt')).toContain('Zusage mit Vertretung, 1 Person');
    await second?.presses('Andere Zahl oder Namen');
    const people = { 'Wie viele kommen?': '2', 'Wer kommt?': '=HYPERLINK("x")' };
    expect(await second?.fills(people)).toContain('Zusage mit Vertretung, 2 Personen');
    expect(await third?.presses('Absagen')).toContain('Absage');
    const colleague = await clerkOf(stage, 'kollegin', HERE[2]?.key ?? '');
    expect(await opens(colleague)).toContain(`${HERE[2]?.name}: Absage`);
    expect(await colleague.presses('Zusagen')).toContain('Zusage, 1 Person');
    await passUntil('2026-12-10T12:00');
    expect(first?.told().join()).toContain('Heute wollten Sie Bescheid wissen.');
    expect(await first?.presses('Zusagen')).toContain('Zusage, 1 Person');
    await opens(chief);
    await chief.presses('Teilnahmeliste');
    expect(chief.told().join()).toContain(`'=HYPERLINK`);
  });

  it('a change reaches exactly the first recipients, with a newer calendar file', async () => {
    const { chief, clerks } = await opened(name, 3);
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    const late = await clerkOf(stage, 'spaet', TOWNS[10]?.key ?? '');
    const before = counts(clerks);
    await opens(chief);
    const told = await changes(chief, forum, 'Wo? (Haus, Raum, Ort)', 'Burg Beeskow');
    expect(told).toContain('Geändert');
    expect(told).toContain('Erfahren es nicht von hier: 27');
    await releases(chief);
    for (const [i, clerk] of clerks.entries()) {
      expect(since(clerk, before[i] ?? 0)).toContain('Geändert: Ort');
      expect(since(clerk, before[i] ?? 0)).toContain('SEQUENCE:1');
    }
    expect(late.told().join()).not.toContain('Geändert: Ort');
    expect(await clerks[0]?.presses('Zusagen')).toContain('Zusage, 1 Person');
  });

  it('a cancellation the day before goes at once, at any hour, and stops what was to come', async () => {
    const { chief, clerks } = await opened(name, 3);
    await makes(chief, { ...forum, 'Link zum Mitmachen im Netz': 'https://example.org/forum' });
    await sends(chief, 'Einladen');
    for (const clerk of clerks) await clerk.presses('Zusagen');
    await passUntil('2027-02-14T22:00');
    const before = counts(clerks);
    await opens(chief);
    await chief.presses('Veranstaltung absagen');
    const reason = { 'Warum fällt sie aus?': 'Der Saal ist gesperrt.' };
    expect(await chief.fills(reason)).toContain('Die Absage geht jetzt hinaus.');
    await goesOut();
    for (const [i, clerk] of clerks.entries()) {
      expect(since(clerk, before[i] ?? 0)).toContain('Der Saal ist gesperrt.');
      expect(since(clerk, before[i] ?? 0)).toContain('METHOD:CANCEL');
    }
    expect(await clerks[0]?.presses('Absagen')).toContain('Findet nicht statt.');
    const after = counts(clerks);
    await passUntil('2027-02-16T11:00');
    expect(counts(clerks)).toEqual(after);
  });

  it('„stopp“ in the middle of a send-out: the others get it', async () => {
    const { chief, clerks } = await opened(name, 3);
    await passUntil('2026-11-23T20:00');
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    await clerks[1]?.says('stopp');
    await passUntil('2026-11-24T10:00');
    expect(clerks.map((clerk) => clerk.told().join().includes('Kommen Sie?'))).toEqual([
      ...[true, false, true],
    ]);
  });

  it('places: a waiting list, who moves up is told; online it rings before it begins', async () => {
    const { chief, clerks } = await opened(name, 3);
    await makes(chief, {
      ...forum,
      'Link zum Mitmachen im Netz': 'https://example.org/forum',
      'Wie viele Plätze gibt es?': '2',
    });
    await sends(chief, 'Einladen');
    const [first, second, third] = clerks;
    await first?.presses('Zusagen');
    await second?.presses('Zusagen');
    expect(await second?.presses('3 Personen')).toContain('Mehr Plätze sind nicht frei.');
    expect(await third?.presses('Zusagen')).toContain('auf der Warteliste');
    expect(await opens(chief)).toContain('2 von 2 Plätzen, 1 Person auf der Warteliste');
    await first?.presses('Absagen');
    await goesOut();
    expect(third?.told().join()).toContain('Ein Platz ist frei geworden.');
    const absent = TOWNS[20]?.name ?? '';
    await chief.presses('Für Outlook und Telefon');
    await chief.presses('Antwort eintragen');
    await chief.fills({
      ...{ 'Welche Stadt hat geantwortet?': `${absent}, BB`, 'Was hat sie gesagt?': 'Zusage' },
      'Wie kam die Antwort?': 'Telefon',
    });
    expect(chief.last()).toContain('auf der Warteliste');
    await second?.presses('Absagen');
    await goesOut();
    expect(chief.told().join()).toContain(`${absent} ist jetzt dabei, mit 1 Person`);
    await passUntil('2027-02-16T09:50');
    expect(third?.told().join()).toContain('beginnt um 10 Uhr.');
    expect(first?.told().join()).not.toContain('beginnt um 10 Uhr.');
  });

  it('a town proposes its own dialogue; agenda before, minutes after', async () => {
    const { chief, clerks } = await opened(name, 2);
    const [first, second] = clerks;
    await first?.says('termine');
    await first?.presses('Eigenen Dialog vorschlagen');
    const dialogue = {
      'Wie heißt die Veranstaltung?': 'Ärzte im Ort',
      'Wann beginnt sie?': '2026-12-15 14:00',
      'Wie viele Stunden dauert sie?': '1,5',
      'Link zum Mitmachen im Netz': 'https://example.org/dialog',
    };
    expect(await first?.fills(dialogue)).toContain('Die Geschäftsstelle hat Ihren Vorschlag');
    await goesOut();
    expect(chief.last()).toContain(`Vorschlag aus ${HERE[0]?.name}`);
    await chief.presses('So anlegen');
    await goesOut();
    expect(first?.last()).toContain('Ihr Vorschlag steht im Plan');
    await opens(chief, 'Ärzte im Ort');
    await sends(chief, 'Einladen');
    await first?.presses('Zusagen');
    await opens(chief, 'Ärzte im Ort');
    await chief.presses('Tagesordnung');
    await chief.fills({ 'Was steht auf der Tagesordnung?': '1. Ankommen' });
    await chief.presses('Tagesordnung verschicken');
    await goesOut();
    expect(first?.told().join()).toContain('[tagesordnung-aerzte-im-ort.txt]');
    expect(second?.told().join()).not.toContain('Ankommen');
    await passUntil('2026-12-15T16:00');
    expect(chief.told().join()).toContain('„Ärzte im Ort“ ist vorbei.');
    await chief.presses('Protokoll');
    await chief.fills({ 'Was wurde besprochen?': 'Wir suchen gemeinsam.' });
    await chief.presses('Protokoll verschicken');
    await goesOut();
    expect(first?.told().join()).toContain('[protokoll-aerzte-im-ort.txt]');
    await chief.says('termine');
    expect(await chief.presses('Jahresplan')).toContain('1 von 4 gehalten');
  });

  it('foreign, old and double presses do nothing', async () => {
    const { chief, clerks } = await opened(name, 2);
    await makes(chief, forum);
    await chief.presses('Einladen');
    await releases(chief);
    expect(await chief.presses('Einladen')).toContain('schon verschickt');
    const [first] = clerks;
    await first?.presses('Zusagen');
    await first?.presses('2 Personen');
    expect(await first?.presses('Zusagen')).toContain('2 Personen');
    if (first) await leaves(stage, first, HERE[0]?.key ?? '');
    expect(await first?.presses('Absagen')).toContain('Sie gehören gerade nicht dazu');
    expect(await opens(chief)).toContain('1 von 30 Städten, 1 über die Hotline');
    expect(await stage.person('fremd').says('termine')).toContain('„stadt“');
  });
});

const PLACE = 'Wo? (Haus, Raum, Ort)';
const BEGINS = 'Wann beginnt sie?';

describe.each(PLATFORMS)('a change of an event on %s', (name) => {
  it('is in what waits already: agenda, a place that became free, the reminder of a day', async () => {
    const { chief, clerks } = await opened(name, 4);
    await makes(chief, { ...forum, 'Wie viele Plätze gibt es?': '2' });
    await sends(chief, 'Einladen');
    const [first, second, third, fourth] = clerks;
    for (const clerk of [first, second, third]) await clerk?.presses('Zusagen');
    expect(third?.last()).toContain('auf der Warteliste');
    await passUntil('2027-02-01T20:00');
    await opens(chief);
    await chief.presses('Tagesordnung');
    await chief.fills({ 'Was steht auf der Tagesordnung?': '1. Ankommen' });
    await chief.presses('Tagesordnung verschicken');
    await goesOut();
    await first?.presses('Absagen');
    await fourth?.presses('Das kläre ich bis …');
    await fourth?.fills({ 'Bis wann klären Sie das?': '2027-02-01' });
    const before = counts(clerks);
    await opens(chief);
    await changes(
      chief,
      { ...forum, 'Wie viele Plätze gibt es?': '2' },
      BEGINS,
      '2027-02-16 14:00',
    );
    await passUntil('2027-02-02T09:30');
    const heard = clerks.map((clerk, i) => since(clerk, before[i] ?? 0));
    expect(heard[1]).toContain('Tagesordnung: Leerstand am Markt');
    expect(heard[2]).toContain('Ein Platz ist frei geworden.');
    expect(heard[3]).toContain('Heute wollten Sie Bescheid wissen.');
    for (const said of heard.slice(1)) {
      expect(said).toContain('16. Februar 2027, 14 bis 17 Uhr');
      expect(said).not.toContain('10 bis 13 Uhr');
    }
  });

  it('reaches the colleague who saw only a reminder, and so does the cancellation', async () => {
    const { chief } = await opened(name, 2);
    const town = HERE[0]?.key ?? '';
    await clerkOf(stage, 'zweite', town);
    const colleague = await clerkOf(stage, 'dritter', town);
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    expect(colleague.told().join()).not.toContain('Einladung');
    await passUntil('2027-02-05T10:00');
    expect(colleague.told().join()).toContain('Letzte Erinnerung');
    await opens(chief);
    await changes(chief, forum, PLACE, 'Burg Beeskow');
    await releases(chief);
    expect(colleague.told().join()).toContain('Geändert: Ort');
    expect(await colleague.presses('Zusagen')).toContain('Zusage, 1 Person');
    const late = await clerkOf(stage, 'spaet', TOWNS[20]?.key ?? '');
    await opens(chief);
    await chief.presses('Veranstaltung absagen');
    await chief.fills({});
    await releases(chief);
    expect(colleague.told().join()).toContain('Abgesagt: Leerstand am Markt');
    expect(late.told().join()).not.toContain('Abgesagt');
  });

  it('is told to those who read the old words, not to who read only the new ones', async () => {
    const { chief, clerks } = await opened(name, 2);
    const [first, second] = clerks;
    if (second) await isAtTheLimit(stage, second);
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    expect(first?.told().join()).toContain('Wo: Rathaus Beeskow');
    expect(second?.told().join()).not.toContain('Rathaus Beeskow');
    await opens(chief);
    expect(await changes(chief, forum, PLACE, 'Burg Beeskow')).toContain(
      'Erfahren es nicht von hier: 28',
    );
    await passUntil('2026-12-01T12:00');
    expect(second?.told().join()).toContain('Wo: Burg Beeskow');
    await opens(chief);
    await chief.presses('Nachricht dazu freigeben');
    await releases(chief);
    expect(first?.told().join()).toContain('Geändert: Ort');
    expect(second?.told().join()).not.toContain('Geändert: Ort');
    expect(second?.told().join()).not.toContain('Rathaus Beeskow');
  });

  it('before anybody was invited is told to the town that has proposed it', async () => {
    const { chief, clerks } = await opened(name, 2);
    const [first, second] = clerks;
    const dialogue = {
      'Wie heißt die Veranstaltung?': 'Ärzte im Ort',
      [BEGINS]: '2026-12-15 14:00',
      'Wie viele Stunden dauert sie?': '1,5',
      'Link zum Mitmachen im Netz': 'https://example.org/dialog',
    };
    await first?.says('termine');
    await first?.presses('Eigenen Dialog vorschlagen');
    await first?.fills(dialogue);
    await goesOut();
    await chief.presses('So anlegen');
    await opens(chief, 'Ärzte im Ort');
    const all = {
      ...{ ...dialogue, 'Was für eine ist es?': 'Dialog', 'Für wen?': 'Verteiler „Forum“' },
      'Bis zu welchem Tag kann man sich anmelden?': '2026-12-08',
    };
    expect(await changes(chief, all, BEGINS, '2026-12-15 15:00')).toContain(
      'Die Stadt, die sie vorgeschlagen hat, erfährt es.',
    );
    await goesOut();
    expect(first?.told().join()).toContain('Geändert: Zeit');
    await opens(chief, 'Ärzte im Ort');
    await chief.presses('Veranstaltung absagen');
    await chief.fills({ 'Warum fällt sie aus?': 'Niemand kann.' });
    await goesOut();
    expect(first?.told().join()).toContain('Niemand kann.');
    expect(second?.told().join()).not.toContain('Ärzte im Ort');
  });

  it('that still waits is told together with the next one', async () => {
    const { chief, clerks } = await opened(name, 2);
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    await passUntil('2026-11-24T20:00');
    const before = counts(clerks);
    await opens(chief);
    await changes(chief, forum, PLACE, 'Burg Beeskow');
    await releases(chief);
    await opens(chief);
    await changes(chief, { ...forum, [PLACE]: 'Burg Beeskow' }, BEGINS, '2027-02-16 14:00');
    await releases(chief);
    await passUntil('2026-11-25T10:00');
    for (const [i, clerk] of clerks.entries()) {
      const heard = since(clerk, before[i] ?? 0);
      expect(heard.match(/Geändert: /g)).toHaveLength(1);
      expect(heard).toContain('Geändert: Ort, Zeit');
    }
  });
});

describe('across platforms', () => {
  it('a coordinator on Slack, town halls on Telegram and Slack: invited, answered, cancelled', async () => {
    stage = await openStage(['Slack (socket)', 'Telegram (polling)'], {
      coordinators: ['chefin'],
    });
    const chief = await clerkOf(stage, 'chefin');
    const clerks = [
      await clerkOf(
        stage,
        ['frau-k', 'Telegram (polling)'],
        HERE[0]?.key ?? '',
        HERE[1]?.key ?? '',
      ),
      await clerkOf(stage, ['herr-f', 'Slack (socket)'], HERE[2]?.key ?? ''),
    ];
    await stage.store.tx(async (tx) => {
      const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
      const list = await openList(writer, 'Forum');
      for (const { key } of TOWNS) await addTown(writer, list.id, key);
    });
    await makes(chief, forum);
    await sends(chief, 'Einladen');
    const [both, one] = clerks;
    expect(both?.told().join()).toContain(`Für: ${HERE[0]?.name}, ${HERE[1]?.name}`);
    const label = `Zusagen für ${HERE[1]?.name}`;
    expect(await both?.presses(label)).toContain(`Eingetragen für ${HERE[1]?.name}`);
    await both?.presses(`${HERE[0]?.name}: anders antworten`);
    expect(await both?.presses('Absagen')).toContain(`Eingetragen für ${HERE[0]?.name}: Absage`);
    await one?.presses('Zusagen');
    expect(await opens(chief)).toContain('2 von 30 Städten, 2 über die Hotline, 0 eingetragen');
    await chief.presses('Veranstaltung absagen');
    await chief.fills({});
    await releases(chief);
    for (const clerk of clerks)
      expect(clerk.told().join()).toContain('Abgesagt: Leerstand am Markt');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { openStage, PLATFORMS, type Stage } from '../support/stage.ts';
import { clerkOf } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

describe.each(PLATFORMS)('lists on %s', (name) => {
  it('are made, filled, taken away as CSV, and dropped', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    await clerkOf(stage, 'frau-k', '12062124');
    expect(await chief.says('verteiler')).toContain('Noch kein Verteiler');
    await chief.presses('Neuer Verteiler');
    await chief.fills({ 'Wie soll der Verteiler heißen?': 'Forum' });
    await chief.says('verteiler');
    await chief.presses('Neuer Verteiler');
    expect(await chief.fills({ 'Wie soll der Verteiler heißen?': 'forum' })).toContain('„Forum“');
    await chief.says('verteiler');
    expect(chief.labels()).toEqual(['Neuer Verteiler', 'Forum']);
    await chief.presses('Forum');
    await chief.presses('Städte hinzufügen');
    const companies = `Lauchhammer${'\nMüller GmbH'.repeat(120)}`;
    const refused = await chief.fills({ 'Welche Städte? Eine je Zeile': companies });
    expect(refused).toMatch(/nichts geändert[\s\S]*Müller GmbH/);
    await chief.presses('Städte hinzufügen');
    const lines = 'Elsterwerda\nBeeskow\nAtlantis';
    const told = await chief.fills({ 'Welche Städte? Eine je Zeile': lines });
    expect(told).toContain('Hinzugefügt: 2.');
    expect(told).toContain('Atlantis');
    expect(chief.last()).toContain('2 Städte, davon 1 über die Hotline zu erreichen');
    expect(chief.last()).toContain('Beeskow (BB) – schreibt hier noch nicht');
    expect(await chief.presses('Als CSV')).toContain('12062124;Elsterwerda;BB');
    await chief.says('verteiler');
    await chief.presses('Forum');
    await chief.presses('Städte entfernen');
    expect(await chief.fills({ 'Welche Städte? Eine je Zeile': 'Beeskow' })).toContain(
      'Entfernt: 1.',
    );
    await chief.presses('Löschen');
    expect(await chief.says('ja')).not.toContain('gelöscht');
    expect(await chief.says('Ja, Verteiler löschen')).toContain('„Forum“ ist gelöscht');
  });

  it('what came by telephone is recorded for a town, which sees it', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', '12062124');
    expect(await chief.says('eintragen Elsterwerda')).toContain('Eintragen für Elsterwerda');
    await chief.presses('Neues Gesuch');
    await chief.fills({
      'Was möchten Sie?': 'Wir suchen Rat oder Hilfe',
      'Um welches Thema geht es?': ['Leerstand'],
      'Worum geht es, in einem Satz?': 'Leere Läden am Markt wieder füllen.',
      'Welche Form?': 'Erfahrungen austauschen',
      'Wie weit darf es sein?': 'im selben Land',
      'Wie kam das Gesuch?': 'Telefon',
    });
    await chief.presses('So veröffentlichen');
    expect(await clerk.says('partner')).toContain('Elsterwerda: Leerstand – läuft');
    expect(await clerk.says('eintragen Elsterwerda')).not.toContain('Eintragen für');
  });
});

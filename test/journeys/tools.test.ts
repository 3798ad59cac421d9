import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, STAGES, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

describe.each(STAGES)('on %s', (name) => {
  async function clerk(coordinator = false): Promise<Guest> {
    stage = await openStage(name, coordinator ? { coordinators: ['frau-k'] } : {});
    const guest = stage.person('frau-k');
    await guest.says('hilfe');
    return guest;
  }

  async function readsAbout(k: Guest, programme: string) {
    await k.says(programme);
    if (!k.labels().includes('Passt das zu uns?')) await k.presses(k.labels()[0] ?? '');
  }

  it('„Passt das zu uns?“ asks what the rules need and says what is missing', async () => {
    const k = await clerk();
    await readsAbout(k, 'Lebendige Zentren Städtebauförderung Altstadt erhalten');
    await k.presses('Passt das zu uns?');
    const verdict = await k.fills({
      'Worum geht es bei Ihrem Vorhaben?': 'Um etwas anderes',
      'Kommt das zeitlich hin?': 'Nein',
    });
    expect(verdict).toContain('Fast – das fehlt noch:');
    expect(verdict).toContain('Verbindlich ist');
  });

  it('a deadline is planned back, listed, waits under „offen“ when near, and can be deleted', async () => {
    const k = await clerk();
    expect(await k.says('frist')).toContain('Noch keine');
    await k.presses('Frist eintragen');
    const plan = await k.fills({
      'Worum geht es?': 'Antrag Marktplatz',
      'Bis wann muss es abgegeben sein?': '2026-12-04',
      'Wann tagt der Rat zuletzt davor?': '2026-12-02',
    });
    expect(plan).toContain('Beschluss des Rates');
    expect(plan).toContain('Knapp: der Ratsbeschluss müsste am 27. November 2026 vorliegen.');
    if (name !== 'terminal')
      expect(plan).toMatch(/\[antrag-marktplatz\.ics\]\nBEGIN:VCALENDAR[\s\S]*20261204/);
    expect(await k.says('offen')).toContain('Antrag Marktplatz');
    expect(await k.says('frist')).toContain('4. Dezember 2026');
    await k.presses('4. Dezember 2026: Antrag Marktplatz');
    expect(await k.presses('Frist löschen')).toContain('gelöscht');
    expect(await k.says('fristen')).toContain('Noch keine');
  });

  it('a deadline that has passed is not planned', async () => {
    const k = await clerk();
    await k.says('frist');
    await k.presses('Frist eintragen');
    const late = { 'Worum geht es?': 'Zu spät', 'Bis wann muss es abgegeben sein?': '2026-11-01' };
    await expect(k.fills(late)).rejects.toThrow('Das ist schon vorbei');
  });

  it('„Passt das zu uns?“ is understood in words, too', async () => {
    const k = await clerk();
    await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
    const none = await k.says('Kommt das für uns infrage?');
    expect(none).toMatch(/keine Regeln, nach denen ich das prüfen kann[\s\S]*Stelle: KfW/);
    await k.says('Lebendige Zentren Städtebauförderung Altstadt erhalten');
    expect(k.labels()).toContain('Passt das zu uns?');
    await k.says('Sind wir da förderfähig?');
    const verdict = await k.fills({
      'Worum geht es bei Ihrem Vorhaben?': 'Um etwas anderes',
      'Kommt das zeitlich hin?': 'Ja',
    });
    expect(verdict).toContain('Fast – das fehlt noch:');
  });

  it('„neues“ shows what was checked on one’s themes, and can be left', async () => {
    const k = await clerk();
    expect(await k.says('neues')).toContain('Wählen Sie Themen');
    await k.presses('Themen wählen');
    const shown = await k.fills({
      'Welchen Themen möchten Sie folgen?': ['Leerstand', 'Ehrenamt und Vereine'],
    });
    expect(shown).toMatch(/Ihre Themen: Leerstand, Ehrenamt und Vereine/);
    expect(await k.says('abo')).toContain('Ihre Themen');
    expect(await k.presses('Nicht mehr folgen')).toContain('keinem Thema');
  });

  it('a name that is written nearly so is asked back', async () => {
    const k = await clerk();
    expect(await k.says('Mobillikkon')).toMatch(/Meinten Sie|Mobilikon/);
  });

  it('every third answer may be called helpful', async () => {
    const k = await clerk();
    const asked = async () => {
      await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      return k.labels().includes('War hilfreich');
    };
    expect([await asked(), await asked(), await asked(), await asked()]).toEqual([
      ...[false, false, true, false],
    ]);
    await asked();
    await asked();
    expect(await k.presses('War hilfreich')).toContain('Danke');
  });

  it('a town that is written nearly so is asked back', async () => {
    const k = await clerk();
    await k.says('Wie wird man in Annklahm Astronaut auf dem Mars?');
    expect(k.labels()).toContain('Meinten Sie Anklam?');
  });

  it('„qualitaet“ is for the coordination', async () => {
    const k = await clerk(name !== 'terminal');
    const told = await k.says('qualitaet');
    if (name === 'terminal') expect(told).not.toContain('Wie gut sind die Antworten?');
    else expect(told).toMatch(/Wie gut sind die Antworten\?[\s\S]*Unter den ersten drei: \d/);
  });
});

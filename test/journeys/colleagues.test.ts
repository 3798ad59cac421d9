import { afterEach, describe, expect, it } from 'vitest';
import { TownsByHand } from '../../src/towns/rows.ts';
import { type Guest, openStage, PLATFORMS, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

const DAY = 86_400_000;
const CODE = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/;
const codeIn = (text: string): string => CODE.exec(text)?.[0] ?? 'no code';
const BARTH = 'Barth (Landkreis Vorpommern-Rügen, MV)';

/** Time passes, and what the platform's pace has held back goes out. */
async function pass(ms = 0): Promise<void> {
  stage.clock.pass(ms);
  for (let i = 0; i < 5; i++) {
    stage.clock.pass(500);
    await stage.chat.idle();
  }
}

describe.each(PLATFORMS)('on %s, in a town', (name) => {
  let coordinator: Guest;
  let k: Guest;

  async function joins(who: string): Promise<Guest> {
    const guest = stage.person(who);
    await guest.says('hilfe');
    await guest.says(codeIn(await coordinator.says('zugang Barth')));
    return guest;
  }

  async function open(): Promise<void> {
    stage = await openStage(name, { coordinators: ['chefin'] });
    coordinator = stage.person('chefin');
    await coordinator.says('hilfe');
    k = await joins('frau-k');
  }

  const since = async (deed: () => Promise<unknown>, guest: Guest): Promise<string> => {
    const before = guest.told().length;
    await deed();
    await pass();
    return guest.told().slice(before).join('\n');
  };

  it('a colleague is let in by a code, five times a year; the coordination sees and revokes', async () => {
    await open();
    await k.says('stadt Barth');
    const code = codeIn(await k.presses('Code für Kollegin oder Kollegen'));
    const m = stage.person('herr-m');
    await m.says('hilfe');
    expect(await m.says(code)).toContain('Sie arbeiten jetzt hier für Barth');
    const open5 = codeIn(await k.presses('Code für Kollegin oder Kollegen'));
    for (let i = 0; i < 3; i++) await k.presses('Code für Kollegin oder Kollegen');
    expect(await k.presses('Code für Kollegin oder Kollegen')).toContain('schon 5 Codes');
    await coordinator.says('zugang Barth');
    const seen = await coordinator.presses('Wer hat Zugang?');
    expect(seen).toContain('von Person ohne Namen (dabei seit 23. November 2026)');
    for (;;) {
      await coordinator.says('zugang Barth');
      await coordinator.presses('Wer hat Zugang?');
      const label = coordinator
        .labels()
        .find((one) => /^Zurückziehen: .*Person ohne Namen/.test(one));
      if (label === undefined) break;
      expect(await coordinator.presses(label)).toContain('gilt nicht mehr');
    }
    expect(await stage.person('frau-z').says(open5)).toContain('gilt nicht (mehr)');
  });

  it('up to two are written to; the role can be handed over and taken', async () => {
    await open();
    const m = await joins('herr-m');
    const z = await joins('frau-z');
    expect(await z.says('stadt Barth')).toContain('nein – Sie finden alles unter „offen“');
    expect(z.labels()).not.toContain('Ansprechperson werden');
    await z.presses('Mein Name hier');
    const asked = 'Wie sollen Kolleginnen, Kollegen und Koordination Sie nennen?';
    expect(await z.fills({ [asked]: 'Zoe Zander, Kultur' })).toContain('Zoe Zander, Kultur');
    await k.says('stadt Barth');
    await k.presses('Aufgabe übergeben');
    const heard = await since(() => k.presses('Zoe Zander, Kultur'), z);
    expect(heard).toContain('Sie sind jetzt Ansprechperson für Barth');
    expect(await k.presses('Zoe Zander, Kultur')).toContain('inzwischen etwas geändert');
    await m.says('stadt Barth');
    await m.presses('Ich arbeite nicht mehr dort');
    await m.presses('Ja, ich arbeite nicht mehr dort');
    await k.says('stadt Barth');
    expect(await k.presses('Ansprechperson werden')).toContain('kommt jetzt auch zu Ihnen');
  });

  it('„pause“ leaves it to the others, and the last one away is told to the coordination', async () => {
    await open();
    const m = await joins('herr-m');
    expect(await m.says('pause bis 4.12.')).toContain('Pause bis einschließlich 4. Dezember 2026');
    expect(await k.says('stadt Barth')).toContain('abwesend bis 4. Dezember 2026');
    const told = await since(async () => {
      await k.says('pause');
      const yesterday = { 'Bis wann sind Sie weg?': '2026-11-22' };
      await expect(k.fills(yesterday)).rejects.toThrow('Das ist schon vorbei');
      const said = await k.fills({ 'Bis wann sind Sie weg?': '2026-12-01' });
      expect(said).toContain(`Für ${BARTH} ist dann niemand da`);
    }, coordinator);
    expect(told).toContain(`Niemand da: ${BARTH}`);
    expect(await k.presses('Ich bin wieder da')).toContain('Schön, dass Sie wieder da sind');
    expect(await k.says('stadt')).not.toContain('abwesend');
    expect(await k.says('pause bis 1.11.2026')).toContain('der noch kommt');
    stage.clock.pass(12 * DAY);
    expect(await m.says('stadt')).not.toContain('abwesend');
  });

  it('the last one to leave hands over a sheet, and the coordination hears of it', async () => {
    await open();
    await k.says('stadt Barth');
    await k.presses('Ich arbeite nicht mehr dort');
    const told = await since(async () => {
      const said = await k.presses('Ja, ich arbeite nicht mehr dort');
      expect(said).toContain('Übergabe: Kleinstadt-Hotline, Barth');
      expect(k.told().join()).toMatch(/\[uebergabe-barth[a-z-]*\.txt\]\n\ufeff[\s\S]*Offen ist/);
    }, coordinator);
    expect(told).toContain(`Niemand da: ${BARTH}`);
    expect(await k.presses('Ja, ich arbeite nicht mehr dort')).toContain('schon keinen Zugang');
    expect(await k.says('stadt')).toContain('Noch für keine Stadt');
    // The way on stands below the message to the coordination.
    expect(await coordinator.presses('Neuer Code')).toContain('/start ');
  });

  it('whose access the coordination ends is told, and old buttons do nothing', async () => {
    await open();
    await k.says('stadt Barth');
    await coordinator.says('zugang Barth');
    await coordinator.presses('Wer hat Zugang?');
    await coordinator.presses('Beenden: Person ohne Namen (dabei seit 23. November 2026)');
    const heard = await since(() => coordinator.presses('Ja, Zugang beenden'), k);
    expect(heard).toMatch(/Zugang für Barth.*beendet/);
    expect(await k.presses('Code für Kollegin oder Kollegen')).toContain('keinen Zugang (mehr)');
    expect(await k.presses('Angaben zur Stadt')).toContain('keinen Zugang (mehr)');
    expect(await k.presses('Pause')).toContain('gilt nicht mehr');
    expect(await coordinator.presses('Ja, Zugang beenden')).toContain('keinen Zugang mehr');
  });

  it('„Arbeiten Sie noch …?“ comes after a year; yes keeps all, silence lets the rights rest', async () => {
    await open();
    const asked = await since(() => pass(365 * DAY), k);
    expect(asked).toContain(`Arbeiten Sie noch für ${BARTH}?`);
    expect(await k.says('offen')).toContain('Arbeiten Sie noch für');
    expect(await k.presses(`Ja, für ${BARTH}`)).toContain('bleibt alles, wie es ist');
    expect(await since(() => pass(40 * DAY), k)).toBe('');
    await pass(325 * DAY);
    const told = await since(async () => {
      expect(await since(() => pass(30 * DAY), k)).toContain('ruht jetzt');
    }, coordinator);
    expect(told).toContain(`Niemand da: ${BARTH}`);
    expect(await k.says('pause bis 1.3.')).not.toContain('Pause bis');
    expect(await k.presses(`Ja, für ${BARTH}`)).toContain('bleibt alles, wie es ist');
    expect(await k.says('stadt')).toContain(`${BARTH}: Ansprechperson`);
  });

  it('rights that have rested for long are given again by the coordination only', async () => {
    await open();
    await pass(365 * DAY);
    await pass(30 * DAY);
    await pass(31 * DAY);
    expect(await k.presses(`Ja, für ${BARTH}`)).toContain('gilt nicht mehr');
    expect(await k.says('stadt')).toContain('ruht seit');
    await k.says('stadt Barth');
    await k.presses('Zugang neu anfragen');
    await k.fills({ 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    // It was a Sunday.
    await pass(DAY);
    await coordinator.presses('Zugang geben');
    expect(await k.says('stadt')).toContain(`${BARTH}: Ansprechperson`);
  });

  it('„Nein“ to the yearly question leads to leaving', async () => {
    await open();
    await pass(365 * DAY);
    expect(await k.presses(`Nein, nicht mehr für ${BARTH}`)).toContain('Arbeiten Sie nicht mehr');
  });

  it('shows others what it can give advice on, with office data only', async () => {
    await open();
    await k.says('stadt Barth');
    await k.presses('Angaben zur Stadt');
    const shown = await k.fills({
      'Wozu kann Ihre Stadt andere beraten?': ['Leerstand'],
      'Welches Amt spricht für Ihre Stadt?': 'Bauamt',
      'E-Mail des Amtes': 'bauamt@barth.example',
    });
    expect(shown).toMatch(/Kann beraten zu: Leerstand[\s\S]*Amt: Bauamt/);
    await k.presses('Angaben zur Stadt');
  });
});

describe.each(PLATFORMS)('on %s, a town that no list knows', (name) => {
  const answers = {
    'Wie heißt die Stadt?': 'Qwrtzstadt',
    'In welchem Land liegt sie?': 'Sachsen',
    'In welchem Landkreis?': 'Landkreis Leipzig',
    'Wie viele Einwohnerinnen und Einwohner hat sie?': '4500',
  };

  it('is entered by hand, confirmed by the coordination, and found like the others', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const [coordinator, k] = [stage.person('chefin'), stage.person('frau-k')];
    await coordinator.says('hilfe');
    await k.says('stadt Qwrtzstadt');
    await k.presses('Von Hand eintragen');
    await k.fills({ ...answers, 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    await pass();
    expect(await stage.person('herr-m').says('stadt Qwrtzstadt')).toContain('in keiner Liste');
    expect(coordinator.last()).toMatch(/Diese Stadt kennt keine Liste[\s\S]*4\.500/);
    await coordinator.presses('Stadt aufnehmen und Zugang geben');
    await pass(3_000);
    expect(k.last()).toContain('Willkommen! Sie arbeiten jetzt hier für Qwrtzstadt');
    const found = await stage.person('herr-m').says('stadt qwrtz-stadt');
    expect(found).toContain('Qwrtzstadt (Landkreis Leipzig, SN)');
  });

  it('is gone again when the coordination declines', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const [coordinator, k] = [stage.person('chefin'), stage.person('frau-k')];
    await coordinator.says('hilfe');
    await k.says('stadt Qwrtzstadt');
    await k.presses('Von Hand eintragen');
    await k.fills({ ...answers, 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    await pass();
    await coordinator.presses('Ablehnen');
    await pass(3_000);
    expect(await coordinator.says('stadt Qwrtzstadt')).toContain('in keiner Liste');
    expect(await stage.store.tx((tx) => tx.all(TownsByHand))).toEqual([]);
  });

  it('entered by a coordinator holds at once, and a code comes with it', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const coordinator = stage.person('chefin');
    await coordinator.says('zugang Qwrtzstadt');
    await coordinator.presses('Von Hand eintragen');
    expect(await coordinator.fills(answers)).toMatch(/Zugang für Qwrtzstadt[\s\S]*\/start /);
  });
});

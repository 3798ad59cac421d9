import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, SHARED, STAGES, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

const CODE = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/;
const codeIn = (text: string): string => CODE.exec(text)?.[0] ?? 'no code';
const CONSENT = 'Darf ich Ihnen schreiben, wenn das Netzwerk etwas von Ihrer Stadt wissen möchte?';

/** Time passes, and what the platform's pace has held back goes out. */
async function pass(ms = 0): Promise<void> {
  stage.clock.pass(ms);
  for (let i = 0; i < 5; i++) {
    stage.clock.pass(500);
    await stage.chat.idle();
  }
}

describe.each(STAGES)('on %s, somebody new', (name) => {
  async function clerk(): Promise<Guest> {
    stage = await openStage(name);
    const guest = stage.person('frau-k');
    await guest.says('hilfe');
    return guest;
  }

  it('finds the own town and asks for access, with nobody there to read it yet', async () => {
    const k = await clerk();
    expect(await k.says('stadt')).toContain('Noch für keine Stadt');
    await k.presses('Stadt suchen');
    expect(await k.fills({ 'Wie heißt die Stadt?': 'Barth' })).toContain('Arbeiten Sie dort?');
    await k.presses('Zugang anfragen');
    const sent = await k.fills({ 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    expect(sent).toContain('Barth (Landkreis Vorpommern-Rügen, MV)');
    expect(sent).toContain('Noch hat diese Hotline keine Koordination');
    expect(await k.says('stadt')).toContain('MV): angefragt am 23. November 2026');
    expect(await k.presses('Zugang anfragen')).toContain('liegt schon bei der Koordination');
    expect(await k.says('stadt Barth')).toContain('liegt bei der Koordination');
    expect(await k.presses('Bitte zurückziehen')).toContain('zurückgezogen');
    expect(await k.presses('Bitte zurückziehen')).toContain('schon erledigt');
    expect(await k.says('stadt')).toContain('Noch für keine Stadt');
  });

  it('is asked back where several towns have the name', async () => {
    const k = await clerk();
    const asked = await k.says('stadt Neustadt');
    expect(asked).toContain('Welche Stadt meinen Sie mit „Neustadt“?');
    expect(asked).toMatch(/Neustadt \(Dosse\).*Ostprignitz-Ruppin, BB\) – Stadt/);
    const label = k.labels().find((one) => one.startsWith('Neustadt (Dosse)')) ?? '';
    expect(await k.presses(label)).toContain('Arbeiten Sie dort?');
  });

  it('is helped on when no list knows the town', async () => {
    const k = await clerk();
    expect(await k.says('stadt Qwrtzstadt')).toContain('finde ich in keiner Liste');
    expect(k.labels()).toContain('Von Hand eintragen');
  });

  it('gets everybody’s view of „zugang“, and no „pause“', async () => {
    const k = await clerk();
    expect(await k.says('zugang')).toContain('Ich arbeite für …');
  });
});

describe.each(SHARED)('on %s, access', (name) => {
  async function office(): Promise<{ k: Guest; coordinator: Guest }> {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const [k, coordinator] = [stage.person('frau-k'), stage.person('chefin')];
    await k.says('hilfe');
    await coordinator.says('hilfe');
    return { k, coordinator };
  }

  it('comes by a code of the coordination: whoever sends it works for the town', async () => {
    const { k, coordinator } = await office();
    const told = await coordinator.says('zugang Barth');
    const copied = /\/\S?start \S+/.exec(told)?.[0] ?? '';
    const welcome = await k.says(copied);
    expect(welcome).toContain('Sie arbeiten jetzt hier für Barth');
    expect(welcome).toContain('pause');
    expect(welcome).toContain(CONSENT);
    expect(await k.presses('Ja, gern')).toContain('Danke!');
    expect(await k.says('stadt')).toContain(
      'Barth (Landkreis Vorpommern-Rügen, MV): Ansprechperson',
    );
    expect(k.labels()).toContain('Keine Nachrichten mehr');
  });

  it('needs no consent, which can be taken back', async () => {
    const { k, coordinator } = await office();
    await k.says(codeIn(await coordinator.says('zugang Barth')));
    expect(await k.presses('Nein, danke')).toContain('nicht von mir aus');
    expect(await k.says('stadt Barth')).toContain('Dabei seit');
    await k.presses('Nachrichten erlauben');
    await k.says('stadt Barth');
    expect(await k.presses('Keine Nachrichten mehr')).toContain('nicht von mir aus');
  });

  it('is refused in the same words for wrong, used and expired codes', async () => {
    const { k, coordinator } = await office();
    const [used, old] = [
      codeIn(await coordinator.says('zugang Barth')),
      codeIn(await coordinator.says('zugang Barth')),
    ];
    await k.says(used);
    const other = stage.person('herr-m');
    await other.says('hilfe');
    const answers = [await other.says('AAAAA-BBBBB-CCCCC-DDDD1'), await other.says(used)];
    stage.clock.pass(7 * 24 * 3_600_000);
    answers.push(await other.says(old));
    expect(answers[0]).toContain('gilt nicht (mehr)');
    expect(new Set(answers).size).toBe(1);
  });

  it('a code that somebody with access tries out stays good for its reader', async () => {
    const { k, coordinator } = await office();
    await k.says(codeIn(await coordinator.says('zugang Barth')));
    const code = codeIn(await coordinator.says('zugang Barth'));
    expect(await k.says(code)).toContain('schon Zugang');
    expect(await stage.person('herr-m').says(code)).toContain('Sie arbeiten jetzt hier für Barth');
  });

  it('is granted with one tap when somebody asks, who then hears of it', async () => {
    const { k, coordinator } = await office();
    await k.says('stadt Barth');
    await k.presses('Zugang anfragen');
    const before = coordinator.told().length;
    await k.fills({ 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    await pass();
    expect(coordinator.told().slice(before).join()).toContain('Petra Klein, Bauamt');
    expect(await coordinator.says('offen')).toContain('Petra Klein, Bauamt');
    expect(await coordinator.presses('Zugang geben')).toContain('hat jetzt Zugang');
    await pass();
    expect(k.last()).toContain('Die Koordination hat Ihnen Zugang gegeben');
    expect(k.last()).toContain(CONSENT);
    expect(await k.says('ja')).toContain('Danke!');
    expect(await k.says('stadt')).toContain('Barth');
    expect(await coordinator.presses('Zugang geben')).toContain('schon erledigt');
    expect(await coordinator.says('offen')).toContain('gerade nichts');
    await coordinator.says('zugang');
    const all = await coordinator.presses('Alle Städte mit Zugang');
    expect(all).toContain('Barth (Landkreis Vorpommern-Rügen, MV): eine Person');
  });

  it('is declined with one tap, and the asker told how to go on', async () => {
    const { k, coordinator } = await office();
    await k.says('stadt Barth');
    await k.presses('Zugang anfragen');
    await k.fills({ 'Wer sind Sie?': 'Petra Klein, Bauamt' });
    await pass();
    await coordinator.presses('Ablehnen');
    await pass();
    expect(k.last()).toMatch(/nicht bestätigen[\s\S]*hotline@example.org/);
    expect(await k.says('stadt')).toContain('Noch für keine Stadt');
  });

  it('is for several towns at once, each named', async () => {
    const { k, coordinator } = await office();
    await k.says(codeIn(await coordinator.says('zugang Barth')));
    await k.says(codeIn(await coordinator.says('einladung Malchin')));
    const towns = await k.says('stadt');
    expect(towns).toContain('Barth (Landkreis Vorpommern-Rügen, MV)');
    expect(towns).toContain('Malchin (Landkreis Mecklenburgische Seenplatte, MV)');
  });

  it('to the coordination is handed on by a code of its own', async () => {
    const { k, coordinator } = await office();
    await coordinator.says('zugang');
    await coordinator.presses('Für eine Stadt');
    expect(await coordinator.fills({ 'Wie heißt die Stadt?': 'Barth' })).toMatch(/\/\S?start /);
    await coordinator.says('zugang');
    const code = codeIn(await coordinator.presses('Für die Koordination'));
    expect(await k.says(code)).toContain('gehören jetzt zur Koordination');
  });
});

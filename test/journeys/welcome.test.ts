import { afterEach, describe, expect, it } from 'vitest';
import { openStage, PLATFORMS, SHARED, STAGES, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

const CODE = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/;

describe.each(STAGES)('on %s', (name) => {
  it('the hotline answers at once and says below, once, what it is', async () => {
    stage = await openStage(name);
    const clerk = stage.person('frau-k');
    expect(await clerk.says('hilfe')).toContain('kein Mensch und keine KI');
    expect(await clerk.says('hilfe')).not.toContain('kein Mensch und keine KI');
  });

  it('it understands its commands in any spelling, with slips and aliases', async () => {
    stage = await openStage(name);
    const clerk = stage.person('frau-k');
    for (const spelling of ['Hilfe!', 'HILFE', '/hilfe', 'hilffe', 'help'])
      expect(await clerk.says(spelling)).toContain('Kleinstadt-Hotline');
    expect(await clerk.says('/datenschuz')).toContain('Datenschutz in Kürze');
  });

  it('„stopp“ works in any spelling, says what is lost, and can be taken back', async () => {
    stage = await openStage(name);
    const clerk = stage.person('frau-k');
    expect(await clerk.says('Stop')).toContain('Einladungen');
    expect(await clerk.presses('Doch wieder Nachrichten')).toContain('wieder');
  });
});

describe.each(PLATFORMS)('on %s, the coordination', (name) => {
  it('finds its own words first, in the help and behind „Mehr“', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = stage.person('chefin');
    const help = await chief.says('hilfe');
    expect(help).toMatch(/Für die Koordination[\s\S]+eingang – [\s\S]+Für alle[\s\S]+frage – /);
    expect(chief.labels().slice(0, 2)).toEqual(['Eingang', 'Rundschreiben']);
    const more = await chief.presses('Mehr');
    expect(more).toMatch(/Für die Koordination[\s\S]+lücken – [\s\S]+Für alle[\s\S]+themen – /);
    for (const word of ['qualität', 'qualitaet', 'Qualitat', 'Luecken', 'lucken', '/lücken'])
      expect(await chief.says(word)).not.toContain('Meinten Sie');
    expect(await chief.says('Qualität')).toContain('Wie gut');
    expect(await stage.person('frau-k').says('hilfe')).not.toContain('Für die Koordination');
  });
});

describe.each(SHARED)('on %s, accounts', (name) => {
  it('are joined by a one-time code, after a warning', async () => {
    stage = await openStage(name);
    const desk = stage.person('desk');
    const phone = stage.person('phone');
    await desk.says('konten');
    const code = CODE.exec(await desk.presses('Weiteres Konto verbinden'));
    expect(await phone.says(String(code?.[0]))).toContain('Konten verbinden?');
    // A bare yes must never hand over what belongs to a person.
    expect(await phone.says('ja')).not.toContain('verbunden');
    expect(await phone.says('1')).not.toContain('sind verbunden');
    await phone.says('abbrechen');
    expect(await phone.says('Ja, Konten verbinden')).toContain('sind verbunden');
    expect(await phone.says('konten')).toMatch(/\(hier\)/);
  });

  it('are joined once, and not after a week', async () => {
    stage = await openStage(name);
    const desk = stage.person('desk');
    await desk.says('konten');
    const [code = ''] = CODE.exec(await desk.presses('Weiteres Konto verbinden')) ?? [''];
    stage.clock.pass(7 * 24 * 3_600_000);
    expect(await stage.person('phone').says(`/start ${code}`)).toContain('gilt nicht (mehr)');
  });

  it('cannot be guessed: five tries, the same words for wrong and used codes', async () => {
    stage = await openStage(name);
    const guesser = stage.person('guesser');
    const guess = (i: number) => `AAAAA-BBBBB-CCCCC-DDDD${i}`;
    for (let i = 0; i < 5; i++) expect(await guesser.says(guess(i))).toContain('gilt nicht (mehr)');
    expect(await guesser.says(guess(6))).toContain('zu viele Versuche');
    stage.clock.pass(3_600_001);
    expect(await guesser.says(guess(7))).toContain('gilt nicht (mehr)');
  });
});

describe.each(SHARED.filter((name) => name.startsWith('Telegram')))('on %s', (name) => {
  it('what cannot be read is asked for as text', async () => {
    stage = await openStage(name);
    const clerk = stage.person('frau-k');
    expect(await clerk.sendsNoText()).toContain('als Text');
    expect(await clerk.says('/xyz')).toContain('„xyz“');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';

let house: House;
afterEach(() => house.stop());

describe('the first words', () => {
  it('answers at once and says below, once, what it is', async () => {
    house = await openHouse();
    const clerk = house.person('frau-k');
    expect(await clerk.says('hilfe')).toContain('kein Mensch und keine KI');
    expect(await clerk.says('hilfe')).not.toContain('kein Mensch und keine KI');
  });

  it('understands its commands in any spelling, with slips and aliases', async () => {
    house = await openHouse();
    const clerk = house.person('frau-k');
    for (const spelling of ['Hilfe!', 'HILFE', '/hilfe', 'hilffe', 'help'])
      expect(await clerk.says(spelling)).toContain('Kleinstadt-Hotline');
    expect(await clerk.brings({ kind: 'command', word: 'datenschuz', rest: '' })).toContain(
      'Datenschutz in Kürze',
    );
  });

  it('says kindly that it does not know a command', async () => {
    house = await openHouse();
    const clerk = house.person('frau-k');
    expect(await clerk.brings({ kind: 'command', word: 'xyz', rest: '' })).toContain('„xyz“');
  });

  it('asks for text when something else comes', async () => {
    house = await openHouse();
    expect(await house.person('frau-k').brings({ kind: 'other' })).toContain('als Text');
  });
});

describe('accounts', () => {
  it('joins two accounts by a one-time code, after a warning', async () => {
    house = await openHouse();
    const desk = house.person('desk');
    const phone = house.person('phone');
    await desk.says('konten');
    const code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(
      await desk.presses('Weiteres Konto verbinden'),
    );
    expect(await phone.says(String(code?.[0]))).toContain('Konten verbinden?');
    // A bare yes must never hand over what belongs to a person.
    expect(await phone.says('ja')).not.toContain('verbunden');
    expect(await phone.says('1')).not.toContain('sind verbunden');
    expect(await phone.says('Ja, Konten verbinden')).toContain('sind verbunden');
    expect(await phone.says('konten')).toMatch(/Test\nTest \(hier\)|Test \(hier\)\nTest/);
  });

  it('takes a code once, and not after a week', async () => {
    house = await openHouse();
    const desk = house.person('desk');
    await desk.says('konten');
    const [code = ''] = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(
      await desk.presses('Weiteres Konto verbinden'),
    ) ?? [''];
    house.clock.pass(7 * 24 * 3_600_000);
    expect(await house.person('phone').says(`/start ${code}`)).not.toContain('Konten verbinden?');
    expect(
      await house.person('phone').brings({ kind: 'command', word: 'start', rest: code }),
    ).toContain('gilt nicht (mehr)');
  });

  it('brakes guessing for an account and says the same for wrong and used codes', async () => {
    house = await openHouse();
    const guesser = house.person('guesser');
    const guess = (i: number) => `AAAAA-BBBBB-CCCCC-DDDD${i}`;
    for (let i = 0; i < 5; i++) expect(await guesser.says(guess(i))).toContain('gilt nicht (mehr)');
    expect(await guesser.says(guess(6))).toContain('zu viele Versuche');
    house.clock.pass(3_600_001);
    expect(await guesser.says(guess(7))).toContain('gilt nicht (mehr)');
  });
});

describe('stopp', () => {
  it('works in any spelling, says what is lost, and can be taken back', async () => {
    house = await openHouse();
    const clerk = house.person('frau-k');
    expect(await clerk.says('Stop')).toContain('Einladungen');
    expect(await clerk.presses('Doch wieder Nachrichten')).toContain('wieder');
  });
});

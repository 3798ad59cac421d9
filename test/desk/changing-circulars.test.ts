import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

let house: House;
afterEach(() => house.stop());

async function fill(chief: Actor, answers: readonly string[]): Promise<string> {
  for (const answer of answers) await chief.says(answer);
  return chief.presses('Absenden');
}

async function draft(more: readonly string[]): Promise<Actor> {
  house = await openHouse({ coordinators: ['chefin', 'zweite'].map((one) => accountOf(one)) });
  const chief = house.person('chefin');
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  await fill(chief, ['Neue Runde', 'Sie beginnt am 1. März.', 'Die Koordination', ...more]);
  return chief;
}

describe('a circular that is not released yet', () => {
  it('is changed with all that was filled in, and the old one is gone', async () => {
    const chief = await draft(['1.3.2027 um 10 Uhr', 'Jeden Monat', 'Überspringen']);
    expect(await chief.presses('Ändern')).toContain('Wann soll es hinaus?: 1.3.2027, 10:00 Uhr');
    expect(chief.last()).toContain('Für wen?: Die Koordination');
    expect(chief.last()).toContain('Soll es sich wiederholen?: Jeden Monat');
    await chief.presses('Ändern');
    expect(await chief.presses('Der Text')).toContain('Bisher: Sie beginnt am 1. März.');
    await chief.says('Sie beginnt am 2. März.');
    expect(await chief.presses('Absenden')).toContain('2. März');
    expect(chief.last()).toContain('Wiederholung: jeden Monat');
    await chief.says('rundschreiben');
    expect(chief.labels()).toEqual(['Neues Rundschreiben', 'Neue Runde']);
  });

  it('stays as it went out when somebody else was quicker', async () => {
    const chief = await draft(['Überspringen', 'Überspringen']);
    await chief.presses('Ändern');
    const second = house.person('zweite');
    await second.says('rundschreiben');
    await second.presses('Neue Runde');
    await second.presses('Verwerfen');
    expect(await chief.presses('Absenden')).toContain('gibt es nicht mehr');
    await chief.says('rundschreiben');
    expect(chief.labels()).toEqual(['Neues Rundschreiben']);
  });

  it('is not sent at a time that has passed', async () => {
    const chief = await draft(['23.11.2026 um 9 Uhr', 'Überspringen', 'Überspringen']);
    expect(chief.told().join()).toContain('Das ist schon vorbei');
  });
});

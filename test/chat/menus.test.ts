import { afterEach, describe, expect, it } from 'vitest';
import { accountOf, type House, openHouse } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

describe('the menu of commands', () => {
  it('is given to everybody at the start, best known first', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    const [menu, ...others] = house.recorder.menus;
    expect(others).toEqual([]);
    expect(menu).not.toHaveProperty('chat');
    expect(menu?.words).toEqual(expect.arrayContaining(['hilfe', 'notiz']));
    expect(menu?.words).not.toContain('verwaltung');
  });

  it('holds more for coordinators, in their direct chat, once', async () => {
    house = await openHouse({
      bare: true,
      features: [sample],
      coordinators: [accountOf('chefin')],
    });
    await house.person('k').says('hilfe');
    await house.person('chefin').says('hilfe');
    await house.person('chefin').says('hilfe');
    expect(house.recorder.menus.slice(1)).toMatchObject([{ chat: 'chefin' }]);
    expect(house.recorder.menus[1]?.words).toEqual(expect.arrayContaining(['verwaltung']));
  });
});

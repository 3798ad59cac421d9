import { afterEach, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { clerkIn } from '../support/people.ts';

let house: House;
afterEach(() => house.stop());

it('a request that other towns will read takes nobody’s name or number', async () => {
  house = await openHouse();
  const clerk = await clerkIn(house, 'frau-k', '12062124');
  await clerk.says('partner');
  await clerk.presses('Neues Gesuch');
  await clerk.presses('Wir suchen Rat oder Hilfe');
  await clerk.says('Leerstand');
  await clerk.says('Sechs Läden stehen leer, Frau Müller hilft.');
  await clerk.presses('Erfahrungen austauschen');
  await clerk.presses('überall in Deutschland');
  await clerk.presses('Überspringen');
  expect(await clerk.presses('Absenden')).toContain('Bitte ohne Namen, Telefon');
  await clerk.presses(clerk.labels().find((label) => label.includes('Worum')) ?? '');
  await clerk.says('Sechs Läden in 03238 Finsterwalde stehen seit 2019 leer.');
  expect(await clerk.presses('Absenden')).toContain('Das sehen andere Städte');
});

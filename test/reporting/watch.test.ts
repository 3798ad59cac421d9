import { afterEach, expect, it } from 'vitest';
import type { Fault } from '../../src/knowledge/fault.ts';
import { createReporting } from '../../src/reporting/feature.ts';
import { HOUR, MINUTE } from '../../src/time/instant.ts';
import { accountOf, directory, type House, openHouse, operator } from '../support/house.ts';

let house: House;
afterEach(() => house.stop());

const broken: Fault = { file: 'faq/netz.yaml', line: 12, text: 'Es fehlt „title“.' };
const worse: Fault = { file: 'themes.yaml', text: 'Kein YAML.' };

async function open() {
  let faults: readonly Fault[] = [];
  const knowledge = { entries: [], origins: new Map(), themes: [], vocabulary: [], towns: [] };
  const reporting = createReporting(
    {
      ...{ zone: 'Europe/Berlin', directory, operator: operator.operator },
      ...{ knowledge: () => knowledge, faults: () => faults },
      storage: () => ({ bytes: 0, backup: undefined }),
    },
    () => [],
  );
  house = await openHouse({
    ...{ bare: true, features: [reporting], coordinators: [accountOf('chefin')] },
  });
  const chief = house.person('chefin');
  await chief.says('hilfe');
  await house.person('frau-k').says('hilfe');
  return {
    chief,
    async becomes(next: readonly Fault[], minutes = 2) {
      faults = next;
      for (let i = 0; i < minutes; i++) {
        house.clock.pass(MINUTE);
        await house.chat.idle();
      }
    },
    alarms: () => chief.told().filter((text) => text.includes('Wissensdateien haben Fehler')),
  };
}

it('tells the coordination of faulty knowledge files, once for each set of faults', async () => {
  const { becomes, alarms, chief } = await open();
  await becomes([broken], 10);
  expect(alarms()).toHaveLength(1);
  expect(alarms()[0]).toContain('faq/netz.yaml, Zeile 12: Es fehlt „title“.');
  await becomes([broken, worse], 10);
  expect(alarms()).toHaveLength(2);
  expect(await chief.says('zustand')).toContain('themes.yaml: Kein YAML.');
  expect(
    house
      .person('frau-k')
      .told()
      .some((text) => text.includes('Fehler')),
  ).toBe(false);
});

it('tells of the same faults again when they had been mended meanwhile', async () => {
  const { becomes, alarms } = await open();
  await becomes([broken]);
  await becomes([]);
  await becomes([broken]);
  expect(alarms()).toHaveLength(2);
});

it('waits for the office to open', async () => {
  const { becomes, alarms } = await open();
  house.clock.pass(12 * HOUR);
  await becomes([broken]);
  expect(alarms()).toEqual([]);
  house.clock.pass(10 * HOUR);
  await house.chat.idle();
  expect(alarms()).toHaveLength(1);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paragraph } from '../../src/chat/blocks.ts';
import type { Feature } from '../../src/chat/feature.ts';
import { form } from '../../src/chat/forms/form.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const way = form('test.way', {
  args: z.null(),
  load: async () => ({
    title: 'Anfahrt',
    fields: [
      {
        ...{ id: 'by', kind: 'one', label: 'Womit kommen Sie?' },
        options: [
          { id: 'train', label: 'Mit der Bahn' },
          { id: 'car', label: 'Mit dem Auto' },
        ],
      },
      {
        ...{ id: 'plate', kind: 'text', label: 'Welches Kennzeichen?', max: 20 },
        only: { field: 'by', is: ['car'] },
      },
      { id: 'name', kind: 'text', label: 'Wie heißt Ihr Amt?', max: 20 },
    ],
  }),
  done: async (turn, values) => turn.say([paragraph(JSON.stringify(values))]),
});
const feature: Feature = {
  ...{ name: 'way', tables: [], actions: [], forms: [way] },
  commands: [
    {
      ...{ word: 'anfahrt', aliases: [], for: 'visitor', about: 'Anfahrt' },
      run: (turn) => turn.fill('test.way', null),
    },
  ],
};

let house: House;
let clerk: Actor;
afterEach(() => house.stop());
beforeEach(async () => {
  house = await openHouse({ bare: true, features: [feature] });
  clerk = house.person('k');
  await clerk.says('anfahrt');
});

describe('a question that depends on an earlier answer', () => {
  it('is left out where it does not matter', async () => {
    expect(clerk.last()).toContain('Frage 1 von 2');
    expect(await clerk.presses('Mit der Bahn')).toContain('Wie heißt Ihr Amt?');
    expect(clerk.last()).toContain('Frage 2 von 2');
    expect(await clerk.says('Bauamt')).not.toContain('Kennzeichen');
    expect(await clerk.says('Absenden')).toBe('{"by":"train","name":"Bauamt"}');
  });

  it('is asked where it does, and is found again on the way back', async () => {
    expect(await clerk.presses('Mit dem Auto')).toContain('Welches Kennzeichen?');
    await clerk.says('EE-AB 12');
    expect(await clerk.says('zurück')).toContain('Welches Kennzeichen?');
    await clerk.says('EE-AB 13');
    expect(await clerk.says('Bauamt')).toContain('Welches Kennzeichen?: EE-AB 13');
  });

  it('comes up with a correction, and its answer goes with the next', async () => {
    await clerk.presses('Mit der Bahn');
    await clerk.says('Bauamt');
    await clerk.presses('Ändern');
    await clerk.presses('Womit kommen Sie?');
    expect(await clerk.presses('Mit dem Auto')).toContain('Welches Kennzeichen?');
    expect(await clerk.says('EE-AB 12')).toContain('Bitte prüfen Sie Ihre Angaben');
    await clerk.presses('Ändern');
    await clerk.presses('Womit kommen Sie?');
    expect(await clerk.presses('Mit der Bahn')).not.toContain('Kennzeichen');
    expect(await clerk.says('Absenden')).toBe('{"by":"train","name":"Bauamt"}');
  });
});

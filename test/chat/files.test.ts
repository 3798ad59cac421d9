import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, type House, openHouse } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

async function open(files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Actor> {
  house = await openHouse({ bare: true, features: [sample], files });
  return house.person('k');
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a file that is sent', () => {
  it('is made at sending and goes with the words', async () => {
    const clerk = await open();
    await clerk.says('blatt Grüne Mitte');
    const [file] = house.recorder.sent.at(-1)?.part.files ?? [];
    expect(file).toMatchObject({ name: 'blatt.txt', type: 'text/plain; charset=utf-8' });
    expect(text(file?.bytes)).toBe('Grüne Mitte');
  });

  it('is left out when it cannot be made; the words still arrive', async () => {
    const clerk = await open();
    expect(await clerk.says('blatt platzt')).toContain('Hier ist das Blatt.');
    expect(house.recorder.sent.at(-1)?.part.files).toEqual([]);
  });
});

describe('a file that a form waits for', () => {
  const csv = new TextEncoder().encode('Barth;ja');
  const file = { ref: 'f1', name: 'liste.csv', type: 'text/csv', size: csv.length };

  it('is fetched, kept and handed to the form', async () => {
    const clerk = await open(new Map([['f1', csv]]));
    await clerk.says('abgeben');
    expect(await clerk.brings({ kind: 'file', file })).toContain('Bitte prüfen Sie');
    expect(await clerk.says('Absenden')).toContain('liste.csv: Barth;ja');
  });

  it.each([
    ['of another kind', { type: 'image/png' }, 'text/csv'],
    ['too large', { size: 5_000_000 }, 'zu groß'],
    ['gone meanwhile', { ref: 'f2' }, 'noch einmal'],
  ])('is asked for again when it is %s', async (_, other, told) => {
    const clerk = await open(new Map([['f1', csv]]));
    await clerk.says('abgeben');
    expect(await clerk.brings({ kind: 'file', file: { ...file, ...other } })).toContain(told);
    expect(await clerk.brings({ kind: 'file', file })).toContain('Bitte prüfen Sie');
  });

  it('is not fetched when nobody asked for one', async () => {
    const clerk = await open(new Map([['f1', csv]]));
    expect(await clerk.brings({ kind: 'file', file })).toContain('als Text');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/people/address.ts';
import { accountOf, type House, openHouse } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ bare: true, features: [sample], coordinators: [accountOf('chefin')] });
});
afterEach(() => house.stop());

describe('the router', () => {
  it('runs a command with words behind it, typed plainly or with a slash', async () => {
    const clerk = house.person('k');
    expect(await clerk.says('notiz Dach prüfen')).toContain('gemerkt: Dach prüfen');
    expect(await clerk.brings({ kind: 'command', word: 'merken', rest: ' Zaun ' })).toContain(
      'gemerkt: Zaun',
    );
  });

  it('takes a sentence that begins with a command word for a question', async () => {
    const clerk = house.person('k');
    expect(await clerk.says('Notiz machen – wer kann uns dabei helfen?')).not.toContain('gemerkt');
    expect(
      await clerk.says('Notiz an alle: morgen ist der Markt wieder einmal leer'),
    ).not.toContain('gemerkt');
  });

  it('asks for a shorter text where nobody could have typed it', async () => {
    const clerk = house.person('k');
    const long = 'Feuerwehr '.repeat(2_000);
    for (const told of [await clerk.says(long), await clerk.says(`notiz ${long}`)])
      expect(told).toContain('höchstens 10.000 Zeichen');
    expect(await clerk.brings({ kind: 'command', word: 'notiz', rest: long })).toContain('zu lang');
  });

  it("shows a coordinator's command to nobody else, and gives no refusal", async () => {
    expect(await house.person('k').says('verwaltung')).toContain('nicht verstanden');
    expect(await house.person('chefin').says('verwaltung')).toContain('nur Koordination');
  });

  it('leaves out buttons to what is not there', async () => {
    const boss = house.person('chefin');
    await boss.says('verwaltung');
    expect(boss.labels()).toEqual(['Geheim']);
  });

  it('lets nobody press what is meant for another role or person', async () => {
    const boss = house.person('chefin');
    await boss.says('verwaltung');
    const wire = house.recorder.sent.at(-1)?.part.choices[0]?.[0]?.wire ?? '';
    const thief = house.person('k');
    const foreign = await thief.brings({ kind: 'press', choice: wire, place: boss.place });
    expect(foreign).not.toContain('erledigt');
    expect(await thief.brings({ kind: 'press', choice: wire })).toContain('gilt nicht mehr');
  });

  it.each(['', '.', 'x.0', `${'9'.repeat(60)}.0`, '__proto__.0', '0.-1', '🙂', "'; drop"])(
    'answers the forged button %j politely and without effect',
    async (choice) => {
      expect(await house.person('k').brings({ kind: 'press', choice })).toContain(
        'gilt nicht mehr',
      );
    },
  );

  it('takes the number, the label and the own words of the latest choices', async () => {
    const clerk = house.person('k');
    await clerk.says('nachhaken Radweg');
    expect(await clerk.says('ja')).toContain('Ja zu Radweg');
    expect(await clerk.says('1')).toContain('Ja zu Radweg');
    expect(await clerk.says('ja zu radweg')).toContain('Ja zu Radweg');
  });

  it('asks which one is meant when two questions wait', async () => {
    const clerk = house.person('k');
    await clerk.says('nachhaken Radweg');
    await clerk.says('nachhaken Kita');
    expect(await clerk.says('ja')).toContain('Welche meinen Sie?');
    expect(await clerk.presses('ja – Ja zu Radweg')).toContain('Ja zu Radweg');
  });

  it('forgets the words of choices after a day', async () => {
    const clerk = house.person('k');
    await clerk.says('nachhaken Radweg');
    house.clock.pass(24 * 3_600_000 + 1);
    expect(await clerk.says('ja')).toContain('nicht verstanden');
  });

  it('keeps what is personal out of groups', async () => {
    const clerk = house.person('k');
    const group: Place = { platform: 'test', space: '', chat: 'forum', kind: 'group' };
    await clerk.brings({ kind: 'text', text: 'persoenlich', place: group });
    const inGroup = house.recorder.sent.filter(({ to }) => to.chat === 'forum');
    expect(inGroup.map(({ text }) => text).join()).toContain('mir direkt');
    expect(house.recorder.sent.some(({ text }) => text.includes('nur für Sie'))).toBe(false);

    await clerk.says('hilfe');
    await clerk.brings({ kind: 'text', text: 'persoenlich', place: group });
    expect(clerk.last()).toContain('nur für Sie');
    expect(inGroup.some(({ text }) => text.includes('nur für Sie'))).toBe(false);
  });

  it('shows what waits, and leads there', async () => {
    const clerk = house.person('k');
    expect(await clerk.says('hilfe')).toContain('wartet auf Sie');
    expect(await clerk.says('offen')).toContain('Umfrage beantworten');
    expect(await clerk.presses('Umfrage beantworten')).toContain('Wie heißt es?');
  });

  it('follows a group that becomes another chat', async () => {
    const group: Place = { platform: 'test', space: '', chat: 'alt', kind: 'group' };
    const to: Place = { ...group, chat: 'neu' };
    const clerk = house.person('k');
    await clerk.brings({ kind: 'text', text: 'nachhaken Radweg', place: group });
    const wire = house.recorder.sent.at(-1)?.part.choices[0]?.[0]?.wire ?? '';
    await clerk.brings({ kind: 'moved', to, place: group });
    await clerk.brings({ kind: 'press', choice: wire, place: to });
    expect(house.recorder.sent.at(-1)).toMatchObject({ text: 'Ja zu Radweg', to: { chat: 'neu' } });
  });
});

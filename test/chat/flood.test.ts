import { afterEach, describe, expect, it } from 'vitest';
import { createCommandBook } from '../../src/chat/commands.ts';
import { createBrake, LIMITS } from '../../src/chat/flood.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import { Updates } from '../../src/chat/rows.ts';
import type { Place } from '../../src/people/address.ts';
import { createHandClock } from '../support/clock.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from '../support/house.ts';
import { clerkIn } from '../support/people.ts';
import { Notes, sample } from '../support/sample.ts';

const WORD = 'sehr viele Nachrichten auf einmal';

let house: House;
afterEach(() => house?.stop());

const open = async () => {
  house = await openHouse({ bare: true, features: [sample], capabilities: { strangers: true } });
  return house;
};

let ids = 0;
const flood = (actor: Actor, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, i) => {
      const { account: from, place } = actor;
      const text = `notiz Nummer ${i}`;
      return house.recorder.bring({ id: `f${++ids}`, at: 0, from, place, kind: 'text', text });
    }),
  );

/** A long queue in one chat rests for some seconds between. */
async function settle() {
  for (let i = 0; i < 5; i++) {
    await house.chat.idle();
    house.clock.pass(6_000);
    house.chat.wake();
  }
  await house.chat.idle();
}

const notes = () => house.store.tx((tx) => tx.all(Notes));

describe('somebody who floods', () => {
  it('is served as much as a person can mean, told once, and then met with silence', async () => {
    await open();
    const loud = house.person('laut');
    const taken = await flood(loud, 500);
    await house.chat.idle();
    expect(taken.every((one) => one === 'taken')).toBe(true);
    expect(await notes()).toHaveLength(LIMITS.person.most);
    expect(loud.told()).toHaveLength(LIMITS.person.most + 1);
    expect(loud.told().filter((text) => text.includes(WORD))).toHaveLength(1);
    expect(loud.last()).toContain(WORD);
  });

  it('leaves nothing that would be handled later, nor a row for each message', async () => {
    await open();
    await flood(house.person('laut'), 500);
    await house.chat.idle();
    const rows = await house.store.tx((tx) => tx.all(Updates));
    expect(rows).toHaveLength(LIMITS.person.most + 1);
    expect(rows.every(({ state, incoming }) => state === 'done' && incoming === null)).toBe(true);
  });

  it('harms nobody else', async () => {
    await open();
    const flooding = flood(house.person('laut'), 2_000);
    const others = Array.from({ length: 20 }, (_, i) => house.person(`leise-${i}`));
    for (const other of others) expect(await other.says('notiz Dach')).toContain('gemerkt: Dach');
    await flooding;
  });

  it('from two thousand accounts makes nobody wait who works for a town', async () => {
    await open();
    const clerk = await clerkIn(house, 'frau-k', '13073009');
    const before = house.recorder.sent.length;
    const bring = (name: string) =>
      house.recorder.bring({
        ...{ id: `m${++ids}`, at: 0, from: accountOf(name), kind: 'text', text: 'notiz x' },
        place: { ...clerk.place, chat: name },
      });
    const taken = Array.from({ length: 2_000 }, (_, n) => bring(`fremd-${n}`));
    await Promise.all([...taken, bring('frau-k')]);
    await settle();
    const sent = house.recorder.sent.slice(before).map(({ to }) => to.chat);
    expect(sent).toHaveLength(2_001);
    expect(sent.indexOf('frau-k')).toBeLessThan(200);
  });

  it('is read again once it has been quiet, and not a moment earlier', async () => {
    await open();
    const loud = house.person('laut');
    await flood(loud, 100);
    for (let i = 0; i < 20; i++) {
      house.clock.pass(1_000);
      await flood(loud, 3);
    }
    await house.chat.idle();
    expect(await notes()).toHaveLength(LIMITS.person.most);
    house.clock.pass(LIMITS.person.per / 2 - 1_000);
    expect(await loud.says('notiz zu früh')).toBe('');
    house.clock.pass(LIMITS.person.per / 2 + 1_000);
    expect(await loud.says('notiz Ruhe')).toContain('gemerkt: Ruhe');
  });

  it('is told anew when it starts again', async () => {
    await open();
    const loud = house.person('laut');
    for (let i = 0; i < 3; i++) {
      await flood(loud, 100);
      await settle();
    }
    expect(loud.told().filter((text) => text.includes(WORD))).toHaveLength(3);
  });

  it('slowly but for an hour is held back as well', async () => {
    await open();
    const steady = house.person('stetig');
    for (let i = 0; i < 800; i++) {
      house.clock.pass(1_200);
      await flood(steady, 1);
      await house.chat.idle();
    }
    const served = await notes();
    expect(served.length).toBeGreaterThanOrEqual(LIMITS.personOverTime.most);
    expect(served.length).toBeLessThan(LIMITS.personOverTime.most + 160);
    expect(steady.last()).toContain('eine halbe Stunde');
    house.clock.pass(31 * 60_000);
    expect(await steady.says('notiz Ruhe')).toContain('gemerkt: Ruhe');
  });

  it.each(['stopp', '/stopp', 'datenschutz', 'Löschen'])('can still say „%s“', async (word) => {
    house = await openHouse({ capabilities: { strangers: true } });
    const loud = house.person('laut');
    await flood(loud, 200);
    await house.chat.idle();
    expect(await loud.says('hilfe')).toBe('');
    expect(await loud.says(word)).not.toBe('');
  });

  it('can have everything erased, by the button', async () => {
    house = await openHouse({ capabilities: { strangers: true } });
    const loud = house.person('laut');
    await flood(loud, 200);
    await house.chat.idle();
    await loud.says('löschen');
    expect(await loud.presses('Ja, alles löschen')).toContain('Gelöscht.');
  });

  it('cannot flood with the ways out or with buttons either', async () => {
    await open();
    const loud = house.person('laut');
    await flood(loud, 100);
    await house.chat.idle();
    const before = loud.told().length;
    for (let i = 0; i < 50; i++) await loud.says('stopp');
    for (let i = 0; i < 50; i++) await loud.brings({ kind: 'press', choice: 'x.0' });
    expect(loud.told().length - before).toBeLessThanOrEqual(LIMITS.waysOut.most + 1);
  });

  it('is nobody who sits at this machine', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    await flood(house.person('skript'), 500);
    await house.chat.idle();
    expect(await notes()).toHaveLength(500);
  });
});

describe('a group', () => {
  const group: Place = { platform: 'test', space: '', chat: 'runde', kind: 'group' };
  const writes = (name: string, thread: string) =>
    house.recorder.bring({
      ...{ id: `g${++ids}`, at: 0, from: accountOf(name), kind: 'text', text: 'notiz x' },
      place: { ...group, thread },
    });
  const told = () => house.recorder.sent.filter(({ to }) => to.chat === 'runde');

  it('is told once, whatever the topic, when all its people together flood', async () => {
    await open();
    for (let i = 0; i < 200; i++) await writes(`p${i % 50}`, `t${i % 4}`);
    await house.chat.idle();
    expect(await notes()).toHaveLength(LIMITS.group.most);
    expect(told().filter(({ text }) => text.includes(WORD))).toHaveLength(1);
    expect(await house.person('p1').says('notiz y')).toContain('gemerkt: y');
  });

  it('goes on when a single person floods in it', async () => {
    await open();
    for (let i = 0; i < 200; i++) await writes('laut', 't');
    await writes('leise', 't');
    await house.chat.idle();
    expect(await notes()).toHaveLength(LIMITS.person.most + 1);
  });
});

describe('all together', () => {
  const clock = createHandClock();
  const brakeOf = () => createBrake(clock, createCommandBook(realFeatures()));
  const from = (user: string, text = 'x'): Incoming => ({
    ...{ id: 'u', at: 0, from: accountOf(user), kind: 'text', text },
    place: { platform: 'test', space: '', chat: user, kind: 'direct' },
  });

  it('still have a share each when everybody floods at once', () => {
    const brake = brakeOf();
    for (let i = 0; i < LIMITS.all.most; i++) brake(from(`p${i % 1_000}`));
    const verdicts = Array.from({ length: 8 }, () => brake(from('neu')));
    expect(verdicts).toEqual([
      ...Array.from({ length: LIMITS.share.most }, () => 'serve'),
      { warn: LIMITS.share.per },
      'drop',
      'drop',
    ]);
  });

  it('do not fill the memory: who was silent for longest is forgotten', () => {
    const brake = brakeOf();
    for (let i = 0; i < 100; i++) brake(from('laut'));
    expect(brake(from('laut'))).toBe('drop');
    for (let i = 0; i < 10_000; i++) brake(from(`p${i}`));
    expect(brake(from('laut'))).toBe('serve');
  });

  it('are read as they write: twenty answers in half a minute are no flood', () => {
    const brake = brakeOf();
    for (let i = 0; i < 200; i++) {
      clock.pass(1_500);
      expect(brake(from('frau-k'))).toBe('serve');
    }
  });
});

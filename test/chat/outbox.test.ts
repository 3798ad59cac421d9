import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/chat/adapter.ts';
import { endsOf } from '../../src/chat/outbox/ends.ts';
import { createPace } from '../../src/chat/outbox/pace.ts';
import { settle } from '../../src/chat/outbox/settle.ts';
import { type Letter, Outbox } from '../../src/chat/rows.ts';
import { Persons } from '../../src/people/rows.ts';
import { createHandClock } from '../support/clock.ts';
import type { House } from '../support/house.ts';
import { openHouse } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

let letters = 0;

/** Writes a letter straight into the outbox, as delivery does. */
async function post(chat: string, text: string, more: Partial<Letter> = {}) {
  const n = String(++letters).padStart(6, '0');
  await house.store.tx((tx) =>
    tx.insert(Outbox, {
      id: `l${n}`,
      key: `test:${n}`,
      platform: 'test',
      lane: 'notice',
      chat: `test//${chat}`,
      place: { platform: 'test', space: '', chat, kind: 'direct' },
      person: null,
      matter: null,
      message: {
        blocks: [{ kind: 'paragraph', content: [text] }],
        choices: [],
        files: [],
        replaces: null,
      },
      doubt: 'again',
      state: 'planned',
      due: house.clock.now(),
      tries: 0,
      out: [],
      began: null,
      ended: null,
      why: null,
      ...more,
    }),
  );
  return `l${n}`;
}

const row = (id: string) => house.store.tx((tx) => tx.get(Outbox, id));
const texts = () => house.recorder.sent.map(({ text }) => text);

async function send() {
  house.chat.wake();
  await house.chat.idle();
}

const direct = (chat: string) => ({ chat, place: { kind: 'direct' as const } });

describe('the outbox', () => {
  it('sends what is due once, forgets the text, and leaves what is not due', async () => {
    house = await openHouse({ bare: true });
    const now = await post('a', 'eins');
    const later = await post('a', 'zwei', { due: house.clock.now() + 60_000 });
    await send();
    await send();
    expect(texts()).toEqual(['eins']);
    expect(await row(now)).toMatchObject({ state: 'sent', message: null, tries: 1, out: ['1'] });
    expect(await row(later)).toMatchObject({ state: 'planned' });
    house.clock.pass(60_000);
    await send();
    expect(texts()).toEqual(['eins', 'zwei']);
  });

  it('keeps the order of a chat, also behind a letter that has to wait', async () => {
    house = await openHouse({ bare: true });
    house.recorder.script.push({ kind: 'later', seconds: 5 });
    for (let i = 0; i < 30; i++) await post('a', `a${i}`);
    await post('b', 'b');
    await send();
    expect(texts()).toEqual(['b']);
    house.clock.pass(3_000);
    await post('a', 'a30');
    await send();
    expect(texts()).toEqual(['b']);
    for (let i = 0; i < 10; i++) {
      house.clock.pass(5_001);
      await send();
    }
    expect(texts().slice(1)).toEqual(Array.from({ length: 31 }, (_, i) => `a${i}`));
  });

  it('holds nothing back behind a letter whose own moment has not come', async () => {
    house = await openHouse({ bare: true });
    const week = 7 * 24 * 3_600_000;
    await post('a', 'Rundschreiben', { due: house.clock.now() + week });
    await post('a', 'Fällt morgen aus');
    await send();
    expect(texts()).toEqual(['Fällt morgen aus']);
    house.recorder.script.push({ kind: 'later', seconds: 5 });
    await post('a', 'eins');
    await post('a', 'zwei');
    await send();
    await post('a', 'drei');
    await send();
    house.clock.pass(5_001);
    await send();
    await send();
    house.clock.pass(week);
    await send();
    expect(texts()).toEqual(['Fällt morgen aus', 'eins', 'zwei', 'drei', 'Rundschreiben']);
  });

  it('gives up a letter that cannot be shown, and goes on with the next of that chat', async () => {
    house = await openHouse({ bare: true, unshown: 'kaputt' });
    const broken = await post('a', 'kaputt');
    await post('a', 'heil');
    await send();
    await post('a', 'auch');
    await send();
    expect(texts()).toEqual(['heil', 'auch']);
    expect(await row(broken)).toMatchObject({ state: 'failed', message: null });
  });

  it.each<[Outcome, Partial<Letter>]>([
    [
      { kind: 'unreachable', why: 'blocked' },
      { state: 'failed', why: 'unreachable: blocked' },
    ],
    [
      { kind: 'refused', why: 'bad request' },
      { state: 'failed', why: 'refused: bad request' },
    ],
    [{ kind: 'later' }, { state: 'planned', tries: 1 }],
    [
      { kind: 'unknown', why: 'reset' },
      { state: 'planned', why: 'reset' },
    ],
  ])('after %o a letter is %o', async (outcome, expected) => {
    house = await openHouse({ bare: true });
    house.recorder.script.push(outcome);
    const id = await post('a', 'x');
    await send();
    expect(await row(id)).toMatchObject(expected);
  });

  it('never sends plain news a second time when nobody knows whether they arrived', async () => {
    house = await openHouse({ bare: true });
    house.recorder.script.push('cut');
    const id = await post('a', 'x', { doubt: 'never' });
    await send();
    house.clock.pass(3_600_000);
    await send();
    expect(texts()).toEqual(['x']);
    expect(await row(id)).toMatchObject({ state: 'unknown', why: 'cut' });
  });

  it('sends what nobody can look up six times at most: then it is listed as uncertain', async () => {
    house = await openHouse({ bare: true });
    house.recorder.script.push(...Array.from({ length: 9 }, () => 'cut' as const));
    const id = await post('a', 'x', { doubt: 'again' });
    for (let tries = 1; tries <= 9; tries++) {
      await send();
      house.clock.pass(20 * 60_000);
      if (tries === 2) expect(await row(id)).toMatchObject({ state: 'planned' });
    }
    expect(texts()).toHaveLength(6);
    expect(await row(id)).toMatchObject({ state: 'unknown', why: 'cut', tries: 6 });
    const day = { first: '2026-11-23', last: '2026-11-23' };
    expect(await house.store.tx((tx) => endsOf(tx, day))).toMatchObject({ unknown: 1 });
  });

  it('counts as uncertain only what was: a platform that is busy uses nothing up', async () => {
    house = await openHouse({ bare: true });
    const busy = Array.from({ length: 9 }, () => ({ kind: 'later' }) as const);
    house.recorder.script.push(...busy, 'cut');
    const id = await post('a', 'x', { doubt: 'again' });
    for (let tries = 1; tries <= 12; tries++) {
      await send();
      house.clock.pass(20 * 60_000);
    }
    expect(await row(id)).toMatchObject({ state: 'sent', tries: 11 });
  });

  it('looks up, where the platform can, before it sends again: no sooner than in 30 s', async () => {
    house = await openHouse({ bare: true, lookUp: true });
    house.recorder.script.push('cut', { kind: 'unknown', why: 'reset' });
    const arrived = await post('a', 'x');
    const lost = await post('b', 'y');
    await send();
    house.clock.pass(29_000);
    await send();
    expect(await row(arrived)).toMatchObject({ state: 'checking' });
    house.clock.pass(1_001);
    await send();
    await send();
    expect(texts()).toEqual(['x', 'y']);
    expect(await row(arrived)).toMatchObject({ state: 'sent' });
    expect(await row(lost)).toMatchObject({ state: 'sent', tries: 2 });
  });

  it('takes a bug in an adapter for an unknown outcome', async () => {
    house = await openHouse({ bare: true });
    house.recorder.script.push('throw');
    const id = await post('a', 'x');
    await send();
    expect(await row(id)).toMatchObject({ state: 'planned', why: 'TypeError' });
  });

  it('follows a chat that has moved, at once', async () => {
    house = await openHouse({ bare: true });
    const to = { platform: 'test', space: '', chat: 'neu', kind: 'group' } as const;
    house.recorder.script.push({ kind: 'moved', to });
    await post('alt', 'x');
    await send();
    expect(house.recorder.sent).toMatchObject([{ to, text: 'x' }]);
  });

  it('stops a platform that refuses everything, and keeps its letters', async () => {
    house = await openHouse({ bare: true });
    house.recorder.script.push({ kind: 'refused', why: 'wrong token', fatal: true });
    const id = await post('a', 'x');
    await send();
    await post('b', 'y');
    await send();
    expect(texts()).toEqual([]);
    expect(await row(id)).toMatchObject({ state: 'planned', why: 'wrong token' });
  });

  it('writes to nobody who has left, until that person writes again', async () => {
    house = await openHouse({ bare: true });
    const clerk = house.person('k');
    await clerk.says('hilfe');
    await clerk.brings({ kind: 'left' });
    expect(await house.store.tx((tx) => tx.all(Outbox))).toEqual([]);
    const person = (await house.store.tx((tx) => tx.all(Persons)))[0]?.id ?? '';
    const id = await post('k', 'Neues', { person });
    await send();
    expect(await row(id)).toMatchObject({ state: 'failed', why: 'unreachable: has left' });
    expect(await clerk.says('hilfe')).toContain('Kleinstadt-Hotline');
    await post('k', 'Neues', { person });
    await send();
    expect(texts().at(-1)).toBe('Neues');
  });

  it('sends nothing unasked after „stopp“, not even what was planned', async () => {
    house = await openHouse({ bare: true });
    const clerk = house.person('k');
    await clerk.says('hilfe');
    const person = (await house.store.tx((tx) => tx.all(Persons)))[0]?.id ?? '';
    await post('k', 'Neues', { person, due: house.clock.now() + 1 });
    expect(await clerk.says('stopp')).toContain('schon geplant war (1)');
    house.clock.pass(1_000);
    await send();
    expect(texts()).not.toContain('Neues');
  });

  it('lets answers overtake notices, and never makes them wait for the pace', async () => {
    house = await openHouse({
      bare: true,
      pace: { perSecond: 10, inFlight: 1, chat: { burst: 1, pause: 0 } },
    });
    for (let i = 0; i < 20; i++) await post(`c${i}`, 'Rundschreiben');
    house.chat.wake();
    await house.person('k').says('hilfe');
    expect(texts().filter((text) => text === 'Rundschreiben').length).toBeLessThan(20);
    expect(texts().some((text) => text.includes('Kleinstadt-Hotline'))).toBe(true);
  });

  it('begins again what an earlier run was sending, with the same key', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    const id = await post('a', 'x', {
      state: 'sending',
      tries: 1,
      due: house.clock.now() + 60_000,
    });
    const { store, clock } = house;
    house = await openHouse({ bare: true, features: [sample], store, clock });
    await house.chat.idle();
    clock.pass(2_000);
    await send();
    expect(house.recorder.requests).toEqual([{ key: `${id}.0`, chat: 'test//a' }]);
    expect(await row(id)).toMatchObject({ state: 'sent', tries: 2 });
  });
});

describe('the table of outcomes', () => {
  const letter = (more: Partial<Letter>): Letter => ({
    id: 'l',
    key: 'k',
    platform: 'test',
    lane: 'notice',
    chat: 'c',
    place: { platform: 'test', space: '', chat: 'c', kind: 'direct' },
    matter: null,
    person: null,
    message: { blocks: [], choices: [], files: [], replaces: null },
    doubt: 'again',
    state: 'sending',
    due: 0,
    tries: 1,
    out: [],
    began: 0,
    ended: null,
    why: null,
    ...more,
  });

  it('bounds every pause, whatever the platform tells', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (s, t, c) => {
          const world = { now: 1_000, parts: 1, canLookUp: false, chance: c };
          const next = settle(letter({ tries: t + 1 }), { kind: 'later', seconds: s }, world);
          const pause = (next.due ?? 0) - world.now;
          expect(next.state).toBe('planned');
          expect(pause).toBeGreaterThanOrEqual(0);
          expect(pause).toBeLessThanOrEqual(15 * 60_000);
        },
      ),
    );
  });

  it('goes on with the next part, and is sent when all are out', () => {
    const world = { now: 5, parts: 2, canLookUp: false, chance: 0 };
    const one = settle(letter({}), { kind: 'sent', receipt: 'a' }, world);
    expect(one).toMatchObject({ state: 'sending', out: ['a'], tries: 2 });
    const two = settle(one, { kind: 'sent', receipt: 'b' }, world);
    expect(two).toMatchObject({ state: 'sent', out: ['a', 'b'], message: null, due: null });
  });

  it('gives up an answer that nobody waits for any more', () => {
    const world = { now: 25 * 3_600_000, parts: 1, canLookUp: false, chance: 0 };
    const old = settle(letter({ lane: 'answer' }), { kind: 'later' }, world);
    expect(old).toMatchObject({ state: 'failed', message: null });
  });
});

describe('the pace', () => {
  const declared = { perSecond: 30, inFlight: 10, chat: { burst: 1, pause: 1_000 } };

  it('never lets more notices begin than declared, over any second', () => {
    const clock = createHandClock();
    const pace = createPace(declared);
    let begun = 0;
    for (let ms = 0; ms < 10_000; ms += 10) {
      for (let room = pace.room(clock.now()); room > 0; room--) {
        pace.started(direct(`c${begun}`), clock.now());
        begun++;
      }
      clock.pass(10);
    }
    expect(begun).toBeGreaterThan(290);
    expect(begun).toBeLessThanOrEqual(303);
  });

  it('spaces the messages of one chat', () => {
    const pace = createPace(declared);
    pace.started(direct('c'), 0);
    expect(pace.chatFree(direct('c'), 0)).toBe(1_000);
    expect(pace.chatFree(direct('other'), 0)).toBe(0);
  });

  it('falls when the platform asks for a pause, and climbs back, never above', () => {
    const pace = createPace(declared);
    pace.slowDown(direct('c'), { now: 0, until: 5_000, told: true });
    expect(pace.room(4_999)).toBe(0);
    const slow = count(pace, 5_000);
    for (let i = 0; i < 1_000; i++) pace.accepted();
    const again = count(pace, 100_000);
    expect(slow).toBeLessThan(25);
    expect(again).toBeGreaterThan(28);
    expect(again).toBeLessThanOrEqual(33);
  });

  function count(pace: ReturnType<typeof createPace>, from: number) {
    let begun = 0;
    for (let now = from; now < from + 1_000; now += 10)
      for (let room = pace.room(now); room > 0; room--)
        pace.started(direct(`x${from}${begun++}`), now);
    return begun;
  }
});

import { afterEach, describe, expect, it } from 'vitest';
import { Updates } from '../../src/chat/rows.ts';
import type { LogFields } from '../../src/log.ts';
import { type House, openHouse } from '../support/house.ts';
import { Notes, sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

const notes = () => house.store.tx((tx) => tx.all(Notes));

describe('the inbox', () => {
  it('takes an update that comes again, even at the same moment, once', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    const clerk = house.person('k');
    const update = { kind: 'text', text: 'notiz Dach', id: 'same' } as const;
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => take(update)));
    expect(taken.filter((one) => one === 'taken')).toHaveLength(1);
    await house.chat.idle();
    expect(await notes()).toHaveLength(1);
    expect(clerk.told()).toHaveLength(1);

    async function take(what: typeof update) {
      const base = { at: 0, from: clerk.account, place: clerk.place };
      return house.recorder.bring({ ...base, ...what });
    }
  });

  it('handles the messages of a chat in the order of their arrival', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    const clerks = ['a', 'b', 'c'].map((name) => house.person(name));
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const { account, place } = clerks[i % 3] ?? house.person('a');
        const base = { id: `n${i}`, at: 0, from: account, place };
        return house.recorder.bring({ ...base, kind: 'text', text: `notiz ${i}` });
      }),
    );
    await house.chat.idle();
    for (const [n, clerk] of clerks.entries()) {
      const heard = clerk.told().map((text) => Number(/gemerkt: (\d+)/.exec(text)?.[1]));
      expect(heard).toEqual(Array.from({ length: 20 }, (_, i) => i * 3 + n));
    }
  });

  it('keeps nothing of a turn that fails, apologises, and says so in the log', async () => {
    const errors: (LogFields | undefined)[] = [];
    const log = {
      debug() {},
      info() {},
      warn() {},
      error: (_: string, f?: LogFields) => void errors.push(f),
    };
    house = await openHouse({ bare: true, features: [sample], log });
    expect(await house.person('k').says('platzt')).toContain('ein Fehler passiert');
    expect(await notes()).toEqual([]);
    expect(errors).toMatchObject([{ error: 'Error', kind: 'text' }]);
    expect(JSON.stringify(errors)).not.toContain('a bug');
  });

  it('forgets the text of an update once it is done', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    await house.person('k').says('notiz Geheimes');
    const updates = await house.store.tx((tx) => tx.all(Updates));
    expect(updates).toMatchObject([{ state: 'done', incoming: null }]);
  });

  it('answers after a restart what was taken before it', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    await leaveBehind({ tries: 0 });
    const { store, clock } = house;
    house = await openHouse({ bare: true, features: [sample], store, clock });
    await house.chat.idle();
    expect(house.person('k').last()).toContain('gemerkt: Dach');
    expect(await notes()).toHaveLength(1);
  });

  it('sets aside, with an apology, what brought the process down twice', async () => {
    house = await openHouse({ bare: true, features: [sample] });
    await leaveBehind({ tries: 1 });
    const { store, clock } = house;
    house = await openHouse({ bare: true, features: [sample], store, clock });
    await house.chat.idle();
    expect(house.person('k').last()).toContain('versuche es nicht noch einmal');
    expect(await notes()).toEqual([]);
    const updates = await store.tx((tx) => tx.find(Updates, { state: 'aside' }));
    expect(updates).toMatchObject([{ incoming: null }]);
  });

  /** As a crash leaves it: taken, and not done. */
  async function leaveBehind({ tries }: { tries: number }) {
    const { account, place } = house.person('k');
    await house.store.tx((tx) =>
      tx.insert(Updates, {
        id: 'u1',
        update: 'test:u1',
        chat: 'test//k',
        at: 0,
        state: 'new',
        tries,
        incoming: { id: 'u1', at: 0, from: account, place, kind: 'text', text: 'notiz Dach' },
      }),
    );
  }
});

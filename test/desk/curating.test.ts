import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceSets } from '../../src/chat/rows.ts';
import {
  Drafts,
  Gaps,
  Reports,
  ShelvedEntries,
  ShownEntries,
} from '../../src/desk/curating/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts, Grants } from '../../src/people/rows.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { applyRetention } from '../../src/store/retention.ts';
import type { AnyTable, Row, Table } from '../../src/store/table.ts';
import { DAY } from '../../src/time/instant.ts';
import { folderWith } from '../knowledge/folder.ts';
import { createHandClock } from '../support/clock.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from '../support/house.ts';

let house: House;
afterEach(() => house.stop());

const ASKED = 'Wer fliegt eine Drohne?';
const WISH = 'Bescheid geben, wenn es eine Antwort gibt';
const PROGRAMME = 'förderung lebendige zentren';

const open = async (...coordinators: string[]) => {
  house = await openHouse({ coordinators: coordinators.map((name) => accountOf(name)) });
  const people = coordinators.map((name) => house.person(name));
  for (const person of people) await person.says('hilfe');
  return people;
};

const rows = <R extends Row>(table: Table<R>): Promise<readonly R[]> =>
  house.store.tx((tx) => tx.all(table));

async function personOf(actor: Actor): Promise<string> {
  const account = await house.store.tx((tx) => tx.get(Accounts, accountKey(actor.account)));
  return account?.person ?? '';
}

/** What is written without being asked waits for the platform's pace. */
async function heard(actor: Actor): Promise<string> {
  for (let i = 0; i < 6; i++) {
    house.clock.pass(2_000);
    await house.chat.idle();
  }
  return actor.told().join('\n');
}

/** From „In das Wissen übernehmen“ to the preview. */
async function words(chief: Actor, title = 'Drohnen im Dienst der Stadt'): Promise<string> {
  await chief.presses('In das Wissen übernehmen');
  await chief.presses('Auskunft');
  for (const said of [title, 'überspringen', 'Zuständig ist die Luftfahrtbehörde.', 'Merkblatt'])
    await chief.says(said);
  for (const said of ['überspringen', 'heute', 'Leerstand', 'überspringen']) await chief.says(said);
  await chief.says('Wer erlaubt eine Drohne?');
  return chief.presses('Absenden');
}

async function fromGap(chief: Actor, text = ASKED): Promise<void> {
  await chief.says('lücken');
  await chief.presses(`Lücke: ${text}`);
}

describe('a release', () => {
  it('by two at the same moment happens once', async () => {
    const [author, second, third] = await open('chefin', 'vize', 'dritte');
    if (!author || !second || !third) throw new Error('three are needed');
    await house.person('frau-k').says(ASKED);
    await fromGap(author);
    await words(author);
    await author.presses('Zur Freigabe geben');
    // Pressed by who worded it, however it is tried, it does nothing.
    expect(await author.says('Als zweite Person freigeben')).not.toContain('ohne Neustart');
    for (const one of [second, third]) {
      await heard(one);
      await one.presses('Ansehen');
    }
    const told = await Promise.all(
      [second, third].map((one) => one.presses('Als zweite Person freigeben')),
    );
    expect(told.filter((text) => text.includes('ohne Neustart'))).toHaveLength(1);
    expect(await rows(ShelvedEntries)).toHaveLength(1);
    expect(await rows(Drafts)).toEqual([]);
  });

  it('of two entries with one name makes two entries', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    await house.person('frau-k').says(ASKED);
    await house.person('herr-p').says('Wie lange lebt ein Rentier?');
    await fromGap(chief);
    await words(chief);
    await fromGap(chief, 'Wie lange lebt ein Rentier?');
    await words(chief);
    await chief.presses('Ins Wissen aufnehmen');
    await chief.says('wissen');
    await chief.presses('Entwurf: Drohnen im Dienst der Stadt');
    await chief.presses('Ins Wissen aufnehmen');
    const ids = (await rows(ShelvedEntries)).map(({ id }) => id);
    expect(ids).toEqual(['drohnen-im-dienst-der-stadt', 'drohnen-im-dienst-der-stadt-2']);
  });

  it('is not for somebody who has lost the right in the middle of the form', async () => {
    await open();
    const chief = house.person('chefin');
    await chief.says('hilfe');
    const person = await personOf(chief);
    const grant = { id: 'g', person, role: 'coordinator' as const, since: 0 };
    await house.store.tx((tx) => tx.insert(Grants, grant));
    await house.person('frau-k').says(ASKED);
    await fromGap(chief);
    await chief.presses('In das Wissen übernehmen');
    await chief.presses('Auskunft');
    for (const said of ['Drohnen', 'überspringen', 'Antwort', 'Merkblatt']) await chief.says(said);
    for (const said of ['überspringen', 'heute', 'Leerstand', 'überspringen', 'Wer?; Wie?'])
      await chief.says(said);
    await house.store.tx((tx) => tx.delete(Grants, 'g'));
    expect(await chief.presses('Absenden')).toContain('Das macht die Koordination');
    expect(await rows(Drafts)).toEqual([]);
  });

  it('asks for a whole address of the source before anything is kept', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    await house.person('frau-k').says(ASKED);
    await fromGap(chief);
    await chief.presses('In das Wissen übernehmen');
    await chief.presses('Auskunft');
    for (const said of ['Drohnen', 'überspringen', 'Antwort', 'Merkblatt', 'javascript:alert(1)'])
      await chief.says(said);
    for (const said of ['heute', 'Leerstand', 'überspringen', 'Wer?; Wie?']) await chief.says(said);
    expect(await chief.presses('Absenden')).toContain('mit https:// davor');
    expect(await rows(Drafts)).toEqual([]);
  });
});

describe('an entry from the chat', () => {
  it('is known again after a restart, and to no other hotline', async () => {
    const clock = createHandClock();
    const plan = { tables: tablesOf(realFeatures()), version: 1, migrations: [] };
    const dir = folderWith({});
    const coordinators = [accountOf('chefin')];
    const start = async () => {
      const store = await openFileStore({ dir, ...plan, clock });
      house = await openHouse({ store, clock, coordinators });
    };
    const asks = () => house.person('frau-k').says('Wer erlaubt eine Drohne?');
    await start();
    const chief = house.person('chefin');
    await chief.says('hilfe');
    await house.person('frau-k').says(ASKED);
    await fromGap(chief);
    await words(chief);
    await chief.presses('Ins Wissen aufnehmen');
    expect(await asks()).toContain('Luftfahrtbehörde');
    await house.stop();
    house = await openHouse();
    expect(await asks()).not.toContain('Luftfahrtbehörde');
    await house.stop();
    await start();
    expect(await asks()).toContain('Luftfahrtbehörde');
  });
});

describe('who wishes to be told', () => {
  it('is not after „stopp“, and not after „löschen“', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    const gone = house.person('herr-p');
    for (const one of [clerk, gone]) {
      await one.says(ASKED);
      await one.presses(WISH);
    }
    await clerk.says('stopp');
    await gone.says('löschen');
    await gone.says('Ja, alles löschen');
    expect((await rows(Gaps)).map(({ person }) => person)).toEqual([await personOf(clerk)]);
    await fromGap(chief);
    await words(chief);
    await chief.presses('Ins Wissen aufnehmen');
    expect(await heard(clerk)).not.toContain('Jetzt gibt es eine Antwort');
    expect(await heard(gone)).not.toContain('Jetzt gibt es eine Antwort');
  });

  it('and has passed the question on is told once, and the question is done', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    await clerk.says(ASKED);
    await clerk.presses(WISH);
    await clerk.says('mensch');
    for (const said of [ASKED, 'Hier im Chat', 'überspringen']) await clerk.says(said);
    await clerk.presses('Absenden');
    await chief.says('eingang');
    await chief.presses(`Frage: ${ASKED}`);
    await words(chief);
    await chief.presses('Ins Wissen aufnehmen');
    expect((await heard(clerk)).split('Jetzt gibt es eine Antwort')).toHaveLength(2);
    expect(await chief.says('eingang')).not.toContain(ASKED);
  });

  it('may take it back, and is forgotten with it', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    await clerk.says(ASKED);
    await clerk.presses(WISH);
    await clerk.says(PROGRAMME);
    expect(await rows(ShownEntries)).toHaveLength(1);
    expect(await clerk.presses('Doch nicht Bescheid geben')).toContain('schreibe Ihnen dazu nicht');
    await clerk.says(PROGRAMME);
    expect(await rows(ShownEntries)).toEqual([]);
    await fromGap(chief);
    await words(chief);
    await chief.presses('Ins Wissen aufnehmen');
    expect(await heard(clerk)).not.toContain('Jetzt gibt es eine Antwort');
  });

  it('is told of two in a week, and of the third in the next', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    const all = [ASKED, 'Wer züchtet Rentiere?', 'Kann man Quallen kochen?'];
    for (const question of all) {
      await clerk.says(question);
      await clerk.presses(WISH);
    }
    for (const question of all) {
      await fromGap(chief, question);
      await words(chief, `Antwort auf: ${question}`);
      await chief.presses('Ins Wissen aufnehmen');
    }
    const count = (text: string) => text.split('Jetzt gibt es eine Antwort').length - 1;
    expect(count(await heard(clerk))).toBe(2);
    for (let day = 0; day < 8; day++) {
      house.clock.pass(DAY);
      await house.chat.idle();
    }
    expect(count(await heard(clerk))).toBe(3);
  });
});

describe('what is kept', () => {
  it('of citizens nothing, in gaps, hints and what stands beside the form', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    const citizen = 'Frau Canaria, 0171 2345678, canaria@example.org, Musterweg 7';
    for (const points of [', fragt Frau Canaria', '? 0171 2345678', '? canaria@example.org'])
      await clerk.says(`Wie lange lebt ein Rentier${points}?`);
    await clerk.says('Wie lange lebt ein Rentier im Musterweg 7?');
    await clerk.says(PROGRAMME);
    await clerk.presses('Passt nicht');
    await clerk.presses('Veraltet oder falsch');
    await clerk.says(`Das sagt ${citizen}.`);
    await clerk.presses('Absenden');
    const kept = JSON.stringify([await rows(Gaps), await rows(Reports)]);
    const gaps = await rows(Gaps);
    expect(gaps).toHaveLength(4);
    for (const { text } of gaps) expect(text).toContain('[ausgelassen]');
    expect((await rows(Reports)).map(({ sentence }) => sentence).join()).toContain('[ausgelassen]');
    await chief.says('eingang');
    await chief.says('lücken');
    const read = chief.told().join();
    for (const canary of ['Canaria', '2345678', 'canaria@', 'Musterweg']) {
      expect(kept).not.toContain(canary);
      expect(read).not.toContain(canary);
    }
  });

  it('of a question goes with the person, whom nobody finds from it', async () => {
    await open();
    const [clerk, other] = [house.person('frau-k'), house.person('herr-p')];
    await clerk.says(ASKED);
    await other.says('Wie lange lebt ein Rentier?');
    await other.says('Kann man Quallen kochen?');
    expect(JSON.stringify(await rows(Gaps))).not.toContain(await personOf(clerk));
    const seals = new Set((await rows(Gaps)).map(({ seal }) => seal));
    expect(seals.size).toBe(3);
    // Nor from the moment in which somebody got an answer.
    for (const { id, at } of await rows(Gaps)) {
      expect(at % DAY).toBe(0);
      expect(id).toMatch(new RegExp(`^${at}-[0-9a-z]{12}$`));
    }
    expect(await clerk.says('meinedaten')).toContain('Fragen ohne Antwort');
    await clerk.says('löschen');
    await clerk.says('Ja, alles löschen');
    expect((await rows(Gaps)).map(({ text }) => text).sort()).toEqual([
      'Kann man Quallen kochen?',
      'Wie lange lebt ein Rentier?',
    ]);
  });

  it('of a hint goes with the person; the mark on the entry stays', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    await clerk.says(PROGRAMME);
    await clerk.presses('Passt nicht');
    await clerk.presses('Veraltet oder falsch');
    await clerk.says('Der Kanarienvogel stimmt nicht.');
    await clerk.presses('Absenden');
    await heard(chief);
    await chief.presses('Ansehen');
    await chief.presses('Bestätigen: wird geprüft');
    await clerk.says('löschen');
    await clerk.says('Ja, alles löschen');
    expect(await rows(Reports)).toMatchObject([
      { state: 'confirmed', person: null, sentence: null, phone: null },
    ]);
    expect(await clerk.says(PROGRAMME)).toContain('Angaben werden geprüft');
  });

  it('goes after its days', async () => {
    await open('chefin');
    const at = house.clock.now();
    const worded = { folder: 'faq' as const, row: {}, person: null, at };
    await house.store.tx(async (tx) => {
      const gap = { text: 'x', kind: 'open' as const, state: null, themes: [], answer: null, at };
      await tx.insert(Gaps, { id: 'g', person: 'p', seal: '', ...gap });
      const report = { entry: 'e', sentence: 'x', phone: null, person: 'p', at };
      await tx.insert(Reports, { id: 'r', ...report, state: 'closed', closed: at });
      await tx.insert(Reports, { id: 'open', ...report, state: 'open', closed: null });
      await tx.insert(ShownEntries, { id: 's', entry: 'e', person: 'p', at });
      const source = { kind: 'entry' as const, entry: 'e' };
      await tx.insert(Drafts, {
        id: 'd',
        entry: 'e',
        ...worded,
        source,
        wrong: null,
        settles: [],
        state: 'draft',
      });
      await tx.insert(ShelvedEntries, { id: 'gone', ...worded, withdrawn: at });
      await tx.insert(ShelvedEntries, { id: 'stays', ...worded, withdrawn: null });
    });
    const left = async (days: number): Promise<string> => {
      const tables: readonly AnyTable[] = tablesOf(house.features);
      await applyRetention(house.store, tables, at + days * DAY);
      const all = [
        ...[await rows(Gaps), await rows(Reports), await rows(ShownEntries)],
        ...[await rows(Drafts), await rows(ShelvedEntries)],
      ];
      return all.flatMap((some) => some.map(({ id }) => id)).join(' ');
    };
    expect(await left(29)).toBe('g open r s d gone stays');
    expect(await left(31)).toBe('open s d gone stays');
    expect(await left(91)).toBe('open s gone stays');
    expect(await left(366)).toBe('stays');
  });
});

describe('„Passt nicht“', () => {
  it('makes a gap of the question, and offers to be told', async () => {
    const [chief] = await open('chefin');
    if (!chief) throw new Error('one is needed');
    const clerk = house.person('frau-k');
    await clerk.says(PROGRAMME);
    await clerk.presses('Passt nicht');
    await clerk.presses('Gilt nicht für uns');
    expect(clerk.labels()).toContain(WISH);
    expect(await chief.says('eingang')).toContain('Eine Frage ohne Antwort');
    await chief.presses('Lücken ansehen');
    const one = await chief.presses('Lücke: lebendige zentren');
    expect(one).toContain('1-mal, davon 1-mal „passt nicht“');
    expect(one).toContain('Leerstand');
  });

  it('of somebody else is nobody’s to be told of', async () => {
    await open();
    const [clerk, other] = [house.person('frau-k'), house.person('herr-p')];
    await clerk.says(ASKED);
    await other.says('hilfe');
    const [gap] = await rows(Gaps);
    const effect = { kind: 'action' as const, name: 'desk.wish', args: { gap: gap?.id ?? '' } };
    const choices = [{ said: [], careful: false, effect }];
    const set = { person: null, at: house.clock.now(), waits: false, title: 'x', choices };
    const chat = `test//${other.place.chat}`;
    await house.store.tx((tx) => tx.insert(ChoiceSets, { id: 'forged', chat, ...set }));
    expect(await other.brings({ kind: 'press', choice: 'forged.0' })).toContain('nicht mehr');
    expect((await rows(Gaps)).map(({ person }) => person)).toEqual([null]);
  });
});

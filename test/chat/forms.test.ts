import { afterEach, describe, expect, it } from 'vitest';
import { optionMeant } from '../../src/chat/forms/read.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

const FILLED = ['Grüner Markt', 'Kita', '1, Marktplatz', '12', '1.3.2027 um 14 Uhr', '3 2 0'];

async function begin(): Promise<Actor> {
  house = await openHouse({ bare: true, features: [sample] });
  const clerk = house.person('k');
  await clerk.says('formular');
  return clerk;
}

describe('a form, step by step', () => {
  it('asks one thing after the other, shows all of it, and is sent off', async () => {
    const clerk = await begin();
    expect(clerk.last()).toContain('Frage 1 von 7');
    for (const answer of FILLED) await clerk.says(answer);
    expect(await clerk.presses('Überspringen')).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(clerk.last()).toContain('Was noch?: Radweg, Marktplatz');
    expect(clerk.last()).toContain('Wann?: 1.3.2027, 14:00 Uhr');
    expect(await clerk.says('Absenden')).toBe(
      'name: Grüner Markt\none: b\nseveral: a+c\ncount: 12\nday: 2027-03-01T14:00\npoints: a=3+b=2',
    );
  });

  it.each([
    [1, 'Schwimmbad', 'eine der 3 Möglichkeiten'],
    [2, '1, 2, 3', 'höchstens 2'],
    [3, 'sehr viele', 'Zahl von 1 bis 500'],
    [3, '501', 'Zahl von 1 bis 500'],
    [4, 'irgendwann', 'einen Tag'],
    [4, '12.3.2027', 'Uhrzeit'],
    [4, '31.2.2027 um 9 Uhr', 'einen Tag'],
    [5, '5 5 5', 'es sind 15'],
  ])('says at step %i what is wrong with „%s“', async (step, wrong, fault) => {
    const clerk = await begin();
    for (const answer of FILLED.slice(0, step)) await clerk.says(answer);
    expect(await clerk.says(wrong)).toContain(fault);
    expect(await clerk.says(FILLED[step] ?? '')).not.toContain(fault);
  });

  it('takes the words of its buttons when they are typed', async () => {
    const clerk = await begin();
    for (const answer of FILLED.slice(0, 2)) await clerk.says(answer);
    await clerk.presses('Radweg');
    expect(await clerk.says('fertig')).toContain('Wie viele?');
    for (const answer of FILLED.slice(3)) await clerk.says(answer);
    expect(await clerk.says('überspringen')).toContain('Sonst etwas?: keine Angabe');
  });

  it('lets one thing be corrected and comes back to the summary', async () => {
    const clerk = await begin();
    for (const answer of FILLED) await clerk.says(answer);
    await clerk.presses('Überspringen');
    await clerk.presses('Ändern');
    await clerk.presses('Wie viele?');
    expect(await clerk.says('30')).toContain('Wie viele?: 30');
  });

  it('marks what is chosen in the same message, and takes it back', async () => {
    const clerk = await begin();
    for (const answer of FILLED.slice(0, 2)) await clerk.says(answer);
    await clerk.brings({ kind: 'press', message: '77', choice: wire(clerk, 'Radweg') });
    expect(clerk.labels()).toEqual(['✓ Radweg', 'Kita', 'Marktplatz', 'Fertig']);
    expect(house.recorder.sent.at(-1)?.part.replaces).toBe('77');
    await clerk.presses('✓ Radweg');
    expect(clerk.labels()).toEqual(['Radweg', 'Kita', 'Marktplatz']);
  });

  it('keeps what was answered when somebody goes back, or only looks', async () => {
    const clerk = await begin();
    for (const answer of FILLED.slice(0, 5)) await clerk.says(answer);
    for (let i = 0; i < 4; i++) await clerk.says('zurück');
    expect(await clerk.says('zurück')).toContain('Bisher: Grüner Markt');
    expect(await clerk.presses('So lassen')).toContain('Bisher: Kita');
    await clerk.says('Radweg');
    expect(clerk.labels()).toContain('✓ Marktplatz');
    expect(await clerk.presses('Fertig')).toContain('Bisher: 12');
    expect(await clerk.presses('So lassen')).toContain('Bisher: 1.3.2027, 14:00 Uhr');
    expect(await clerk.says('so lassen')).toContain('Punkte?');
    await clerk.says('3 2 0');
    await clerk.presses('Überspringen');
    await clerk.presses('Ändern');
    await clerk.presses('Wie viele?');
    expect(await clerk.says('zurück')).toContain('Wie viele?: 12');
    expect(clerk.last()).toContain('Was davon?: Radweg');
  });

  it.each([
    [1, 'die Kita', 'eine der 3'],
    [1, 'markt', 'Was noch?'],
    [3, '12 Plätze', 'Wann?'],
    [3, '12 oder 13', 'Zahl von 1'],
  ])('understands at step %i „%s“ as people write it', async (step, typed, told) => {
    const clerk = await begin();
    for (const answer of FILLED.slice(0, step)) await clerk.says(answer);
    expect(await clerk.says(typed)).toContain(told);
  });

  it('goes back, and is left, at any step', async () => {
    const clerk = await begin();
    await clerk.says('Grüner Markt');
    expect(await clerk.says('zurück')).toContain('Wie heißt es?');
    expect(await clerk.says('abbrechen')).toContain('Abgebrochen');
    expect(await clerk.says('abbrechen')).toContain('läuft gerade nichts');
  });

  it('never takes a command for an answer, and is found again afterwards', async () => {
    const clerk = await begin();
    expect(await clerk.says('datenschutz')).toContain('Datenschutz in Kürze');
    expect(await clerk.says('hilfe')).toContain('Kleinstadt-Hotline');
    expect(await clerk.says('weiter')).toContain('Wie heißt es?');
  });

  it('asks whether a question was meant as the answer', async () => {
    const clerk = await begin();
    expect(await clerk.says('Wer zahlt das?')).toContain('War das Ihre Antwort');
    expect(await clerk.presses('Das ist meine Antwort')).toContain('Was davon?');
    expect(await clerk.says('Was kostet das?')).toContain('nicht verstanden');
    expect(await clerk.says('weiter')).toContain('Was davon?');
  });

  it('asks after a quarter of an hour whether to go on', async () => {
    const clerk = await begin();
    house.clock.pass(15 * 60_000 + 1);
    expect(await clerk.says('Neuer Markt')).toContain('weitermachen');
    expect(await clerk.presses('Weitermachen')).toContain('Wie heißt es?');
    house.clock.pass(15 * 60_000 + 1);
    await clerk.says('notiz Zaun');
    expect(await clerk.presses('Verwerfen')).toContain('gemerkt: Zaun');
  });

  it('takes a command for an answer only where it is one', async () => {
    const clerk = await begin();
    await clerk.says('Neuer Markt');
    expect(await clerk.says('datenschutz')).toContain('Datenschutz in Kürze');
    expect(await clerk.says('notiz Zaun')).toContain('gemerkt: Zaun');
    expect(await clerk.says('Zaun')).toContain('Was davon?');
  });

  it('asks so only once where the answer is typed, and lets commands pass', async () => {
    const clerk = await begin();
    await clerk.says('Neuer Markt');
    house.clock.pass(15 * 60_000 + 1);
    expect(await clerk.says('Kita')).toContain('weitermachen');
    expect(await clerk.says('datenschutz')).toContain('Datenschutz in Kürze');
    expect(await clerk.says('Kita')).toContain('weitermachen');
    expect(await clerk.says('Weitermachen')).toContain('Was davon?');
    house.clock.pass(15 * 60_000 + 1);
    expect(await clerk.says('Neuer Zaun')).toContain('weitermachen');
    expect(await clerk.says('Verwerfen')).not.toContain('weitermachen');
    expect(await clerk.says('weiter')).not.toContain('Was davon?');
  });

  it('refuses what the form as a whole does not allow, and asks what to change', async () => {
    const clerk = await begin();
    for (const answer of ['verboten', ...FILLED.slice(1)]) await clerk.says(answer);
    await clerk.presses('Überspringen');
    expect(await clerk.says('Absenden')).toContain('Der Name geht nicht.');
  });

  it('knows that a button of an earlier step is over', async () => {
    const clerk = await begin();
    await clerk.says('Grüner Markt');
    const old = wire(clerk, 'Radweg');
    await clerk.says('Kita');
    expect(await clerk.brings({ kind: 'press', choice: old })).toContain('Was noch?');
    await clerk.says('abbrechen');
    expect(await clerk.brings({ kind: 'press', choice: old })).toContain('schon beendet');
  });

  it('survives a restart', async () => {
    const clerk = await begin();
    await clerk.says('Grüner Markt');
    const { store, clock } = house;
    house = await openHouse({ bare: true, features: [sample], store, clock });
    expect(await house.person('k').says('Kita')).toContain('Was noch?');
  });
});

describe('an option is meant', () => {
  const labels = ['Alle Städte, die hier schreiben', 'Verteiler „Forum“', 'Verteiler „Amt Süd“'];
  const options = labels.map((label, i) => ({ id: `o${i}`, label }));

  it.each([
    ['Verteiler „Forum“', 'o1'],
    ['verteiler forum', 'o1'],
    ['2', 'o1'],
    ['alle', 'o0'],
    ['Forum', 'o1'],
    ['amt süd', 'o2'],
    ['Verteiler', undefined],
    ['For', undefined],
    ['dte, die', undefined],
    ['4', undefined],
    ['', undefined],
  ])('by „%s“: %s', (typed, id) => {
    expect(optionMeant(options, typed)?.id).toBe(id);
  });
});

describe('a form as a dialog', () => {
  it('is opened once its turn is kept, and stays open with what is wrong at its field', async () => {
    house = await openHouse({ bare: true, features: [withSimpleForm()], dialogs: 'opened' });
    const clerk = house.person('k');
    await clerk.brings({ kind: 'command', word: 'kurz', rest: '', trigger: 't1' });
    const [form] = house.recorder.opened;
    expect(form?.title).toBe('Kurz');
    expect(clerk.told()).toEqual([]);
    const { account: from, place } = clerk;
    const brings = (id: string, name: string) =>
      house.recorder.bring({
        ...{ kind: 'form', id, at: 0, from, place },
        ...{ form: form?.id ?? '', values: { name, other: 'y' } },
      });
    expect(await brings('d1', 'x'.repeat(50))).toEqual({
      faults: { name: 'Das sind 50 Zeichen; bitte kürzen Sie auf 40.' },
    });
    expect(await brings('d2', 'verboten')).toEqual({ faults: { name: 'Der Name geht nicht.' } });
    expect(clerk.told()).toEqual([]);
    expect(await brings('d3', 'Markt')).toBe('taken');
  });

  it('takes what was filled in', async () => {
    house = await openHouse({ bare: true, features: [withSimpleForm()], dialogs: 'opened' });
    const clerk = house.person('k');
    await clerk.brings({ kind: 'command', word: 'kurz', rest: '', trigger: 't1' });
    const form = house.recorder.opened[0]?.id ?? '';
    expect(await clerk.brings({ kind: 'form', form, values: { name: 'Markt' } })).toContain(
      'Markt',
    );
    expect(await clerk.brings({ kind: 'form', form, values: { name: 'Markt' } })).toContain(
      'schon beendet',
    );
  });

  it.each(['expired', 'throws'] as const)(
    'becomes step by step when it cannot be opened (%s)',
    async (dialogs) => {
      house = await openHouse({ bare: true, features: [withSimpleForm()], dialogs });
      const clerk = house.person('k');
      await clerk.brings({ kind: 'command', word: 'kurz', rest: '', trigger: 't1' });
      await house.chat.idle();
      expect(clerk.last()).toContain('Wie heißt es?');
      expect(await clerk.says('Markt')).toContain('Bitte prüfen');
    },
  );
});

function wire(clerk: Actor, label: string): string {
  const mine = house.recorder.sent.filter(({ to }) => to.chat === clerk.place.chat);
  const buttons = mine.flatMap(({ part }) => part.choices.flat());
  return buttons.findLast((button) => button.label === label)?.wire ?? '';
}

function withSimpleForm() {
  const [first] = sample.forms;
  if (!first) throw new Error('no form');
  const short = {
    ...first,
    id: 'sample.short',
    load: async () => ({
      title: 'Kurz',
      fields: [{ id: 'name', label: 'Wie heißt es?', kind: 'text' as const, max: 40 }],
    }),
  };
  return {
    ...sample,
    forms: [short],
    commands: [
      {
        word: 'kurz',
        aliases: [],
        for: 'visitor' as const,
        about: 'Kurz',
        run: (turn: Parameters<typeof first.load>[0]) => turn.fill('sample.short', { title: 'x' }),
      },
    ],
  };
}

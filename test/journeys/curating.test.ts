import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, SHARED, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

const OTHER: Readonly<Partial<Record<StageName, StageName>>> = {
  'Telegram (polling)': 'Slack (socket)',
  'Telegram (webhook)': 'Slack (http)',
  'Slack (socket)': 'Telegram (polling)',
  'Slack (http)': 'Telegram (webhook)',
};

const ASKED = 'Wer kennt sich mit Drohnen aus?';
const LIKE = 'Dürfen wir Drohnen fliegen lassen?';
const ENTRY = {
  Überschrift: 'Drohnen im Dienst der Stadt',
  'Die Antwort, in ein bis drei einfachen Sätzen':
    'Erste Anlaufstelle ist die Luftfahrtbehörde des Landes.',
  'Quelle: Wer sagt es?': 'Merkblatt der Luftfahrtbehörde',
  'Zu welchem Thema?': ['Leerstand'],
  'Wie fragt man danach?': 'Wer erlaubt uns eine Drohne? ; Die Feuerwehr will eine Drohne',
};
const TAKE = 'In das Wissen übernehmen';

/** Passes the last question on, to be answered in the chat. */
async function passOn(clerk: Guest, text: string): Promise<string> {
  await clerk.says('mensch');
  return clerk.fills({ 'Ihre Frage': text, 'Wie möchten Sie die Antwort?': 'Hier im Chat' });
}

async function wordEntry(chief: Guest): Promise<string> {
  await chief.presses(TAKE);
  return chief.fills(ENTRY);
}

describe.each(SHARED)('a question nobody could answer, first on %s', (name) => {
  const other = OTHER[name] ?? name;

  it('is passed on at night, answered from the other platform, and known from then on', async () => {
    stage = await openStage([name, other], { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, ['chefin', other]);
    const clerk = await clerkOf(stage, ['frau-k', name]);
    const next = await clerkOf(stage, ['herr-p', other]);
    await passHours(stage, 12);
    expect(await clerk.says(ASKED)).toContain('ich rate nicht');
    expect(await passOn(clerk, ASKED)).toContain(
      'liest Ihre Frage ab 24. November 2026, 08:00 Uhr',
    );
    await passHours(stage, 11);
    expect(await hears(stage, chief)).toContain('Drohnen');
    await chief.says('eingang');
    await chief.presses(`Frage: ${ASKED}`);
    await chief.presses('Antworten');
    const sent = await chief.fills({ 'Ihre Antwort': 'Fragen Sie die Luftfahrtbehörde.' });
    expect(sent).toContain('Die Antwort ist unterwegs.');
    expect(await hears(stage, clerk)).toContain('Fragen Sie die Luftfahrtbehörde.');

    const preview = await wordEntry(chief);
    expect(preview).toContain('So liest man den Eintrag');
    expect(preview).toContain('Stand: 24. November 2026');
    expect(await next.says(LIKE)).not.toContain('Luftfahrtbehörde');
    expect(await chief.presses('Ins Wissen aufnehmen')).toContain('ohne Neustart');
    expect(await next.says('Wer erlaubt uns eine Drohne?')).toContain(
      'Luftfahrtbehörde des Landes',
    );
    const told = await hears(stage, clerk);
    expect(told).toContain('Jetzt gibt es eine Antwort');
    expect(told).toContain('Luftfahrtbehörde des Landes');
  });
});

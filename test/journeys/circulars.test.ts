import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passHours } from '../support/town-hall.ts';

const TOWNS = ['12062124', '12062140', '12067036'];
let stage: Stage;
afterEach(() => stage.stop());

/** A list of four towns; three write here, the fourth does not. */
async function open(name: StageName, coordinators = ['chefin']) {
  stage = await openStage(name, { coordinators });
  const chief = await clerkOf(stage, 'chefin');
  const clerks: Guest[] = [];
  for (const [i, town] of TOWNS.entries()) clerks.push(await clerkOf(stage, `clerk-${i}`, town));
  await chief.says('verteiler');
  await chief.presses('Neuer Verteiler');
  await chief.fills({ 'Wie soll der Verteiler heißen?': 'Forum' });
  await chief.presses('Städte hinzufügen');
  const lines = 'Elsterwerda\nFinsterwalde\nBeeskow\nGroßräschen';
  await chief.fills({ 'Welche Städte? Eine je Zeile': lines });
  return { chief, clerks };
}

async function writes(chief: Guest, more = {}): Promise<string> {
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  return chief.fills({
    'Worum geht es, in wenigen Wörtern?': 'Neue Förderrunde',
    'Der Text': 'Die Runde beginnt am 1. März.',
    'Für wen?': 'Verteiler „Forum“',
    ...more,
  });
}

const got = (clerk: Guest) =>
  clerk.told().filter((text) => text.includes('Die Runde beginnt')).length;

describe.each(PLATFORMS)('a circular on %s', (name) => {
  it('is rehearsed, tried, released after ten minutes, and reported', async () => {
    const { chief, clerks } = await open(name);
    const screen = await writes(chief);
    expect(screen).toContain('Die Runde beginnt am 1. März.');
    expect(screen).toContain('3 Personen in 3 Städten von 4');
    expect(screen).toContain('Schreibt hier noch niemand: Großräschen');
    expect(await chief.presses('Probe an mich')).toContain('Probe, nur an Sie.');
    expect(await chief.presses('Liste der anderen')).toContain('12066112;Großräschen;BB');
    for (const nearly of ['ja', 'freigbe', 'freigeben', 'Jetz freigeben'])
      expect(await chief.says(nearly)).toContain('Meinen Sie „Jetzt freigeben“?');
    const alone = await chief.presses('Jetzt freigeben');
    expect(alone).toContain('in 10 Minuten hinaus');
    // Nothing is usual yet.
    expect(alone).not.toContain('mehr als');
    expect(clerks.map(got)).toEqual([0, 0, 0]);
    await passHours(stage, 1);
    for (const clerk of clerks) await hears(stage, clerk);
    expect(clerks.map(got)).toEqual([1, 1, 1]);
    await chief.says('rundschreiben');
    expect(await chief.presses('Neue Förderrunde')).toContain('Angekommen: 3 von 3');
    const arrivals = await chief.presses('Wer hat es bekommen?');
    expect(arrivals).toContain('Angekommen: Beeskow, Elsterwerda, Finsterwalde');
    expect(arrivals).not.toContain('Ungewiss');
    await passHours(stage, 30);
    expect(clerks.map(got)).toEqual([1, 1, 1]);
    await clerkOf(stage, 'one-more', TOWNS[0] ?? '');
    await writes(chief);
    const more = 'an 4 Personen. Das sind mehr als bisher bei diesem Verteiler (höchstens 3).';
    expect(await chief.presses('Jetzt freigeben')).toContain(more);
  });

  it('can be taken back before it goes', async () => {
    const { chief, clerks } = await open(name);
    await writes(chief);
    await chief.presses('Jetzt freigeben');
    expect(await chief.presses('Zurückholen')).toContain('Niemand hat es bekommen');
    await passHours(stage, 2);
    expect(clerks.map(got)).toEqual([0, 0, 0]);
  });

  it('to more than usual is released by a second coordinator', async () => {
    const { chief, clerks } = await open(name, ['chefin', 'zweite']);
    const second = await clerkOf(stage, 'zweite');
    await writes(chief);
    expect(await chief.presses('Jetzt freigeben')).toContain('Eine zweite Person');
    expect(await hears(stage, second)).toContain('Bitte ansehen und freigeben');
    await chief.presses('Zurückholen');
    await chief.says('rundschreiben');
    await chief.presses('Neue Förderrunde');
    await chief.presses('Jetzt freigeben');
    // Asked anew, since it was taken back in between.
    const asked = (guest: Guest) => guest.told().filter((one) => one.includes('Bitte ansehen'));
    await hears(stage, second);
    expect(asked(second)).toHaveLength(2);
    await second.presses('Ansehen');
    expect(await second.presses('Zurückholen')).toContain('Niemand hat es bekommen');
    expect(await hears(stage, chief)).toContain('wurde in der Koordination zurückgeholt');
    // Who releases the other's draft is the first; the author may look at it then.
    await second.presses('Ansehen');
    await second.presses('Jetzt freigeben');
    expect(await hears(stage, chief)).toContain('Bitte ansehen und freigeben');
    await chief.presses('Ansehen');
    expect(await chief.presses('Als zweite Person freigeben')).toContain('Freigegeben');
    expect(await hears(stage, second)).toContain('„Neue Förderrunde“ ist freigegeben');
    for (const clerk of clerks) await hears(stage, clerk);
    expect(clerks.map(got)).toEqual([1, 1, 1]);
  });

  it('corrected, it reaches exactly those who got the first; „stopp“ is kept', async () => {
    const { chief, clerks } = await open(name);
    const [first, , third] = clerks;
    await third?.says('stopp');
    await writes(chief);
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 1);
    for (const clerk of clerks) await hears(stage, clerk);
    expect(clerks.map(got)).toEqual([1, 1, 0]);
    const late = await clerkOf(stage, 'late', '12066112');
    await first?.says('stopp');
    await chief.says('rundschreiben');
    await chief.presses('Neue Förderrunde');
    await chief.presses('Berichtigen');
    const text = { 'Der Text': 'Die Runde beginnt am 1. April.' };
    await chief.fills({ 'Worum geht es, in wenigen Wörtern?': 'Neue Förderrunde', ...text });
    await chief.presses('Jetzt freigeben');
    for (const clerk of [...clerks, late]) await hears(stage, clerk);
    const corrected = [...clerks, late].map(
      (clerk) => clerk.told().filter((one) => one.includes('Berichtigung: Neue')).length,
    );
    expect(corrected).toEqual([0, 1, 0, 0]);
    await chief.says('rundschreiben');
    expect(chief.labels()).toContain('Berichtigung: Neue Förderrunde');
  });

  it('called off before anybody got it, it does not count among the two of a week', async () => {
    const { chief, clerks } = await open(name);
    await passHours(stage, 10);
    for (let i = 0; i < 2; i++) {
      await writes(chief);
      await chief.presses('Jetzt freigeben');
      await passHours(stage, 0.5);
      await chief.says('rundschreiben');
      await chief.presses('Neue Förderrunde');
      expect(await chief.presses('Abbrechen')).toContain('Nicht mehr hinaus gehen: 3');
    }
    await writes(chief);
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 14);
    for (const clerk of clerks) await hears(stage, clerk);
    expect(clerks.map(got)).toEqual([1, 1, 1]);
  });

  it('with a time of its own waits for it', async () => {
    const { chief, clerks } = await open(name);
    const screen = await writes(chief, { 'Wann soll es hinaus?': '24.11.2026 um 14 Uhr' });
    expect(screen).toContain('3 Personen');
    const released = await chief.presses('Freigeben für 24. November 2026, 14:00 Uhr');
    expect(released).toContain('Es geht am 24. November 2026, 14:00 Uhr hinaus');
    await passHours(stage, 1);
    const planned = 'Neue Förderrunde – geplant für 24. November 2026, 14:00 Uhr';
    expect(await chief.says('rundschreiben')).toContain(planned);
    await passHours(stage, 23);
    expect(clerks.map(got)).toEqual([0, 0, 0]);
    await passHours(stage, 5);
    for (const clerk of clerks) await hears(stage, clerk);
    expect(clerks.map(got)).toEqual([1, 1, 1]);
  });
});

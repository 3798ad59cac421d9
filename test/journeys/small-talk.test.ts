import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

describe.each(PLATFORMS)('on %s', (name) => {
  async function clerk(): Promise<Guest> {
    stage = await openStage(name, { coordinators: ['koordination'] });
    return stage.person('frau-k');
  }

  it('who says hello is greeted, learns whom they speak with, and is led nowhere else', async () => {
    const k = await clerk();
    const hello = await k.says('hallo');
    expect(hello).toMatch(/Guten Tag! Worum geht es\?/);
    expect(hello).toContain('kein Mensch und keine KI');
    expect(hello).not.toContain('rate nicht');
    expect(await k.says('danke')).toMatch(/^Gern!/);
    expect(await k.says('👍')).toMatch(/^Gern!/);
    expect(await k.says('?')).toContain('Kleinstadt-Hotline');
  });

  it('who wants to be called finds the way to a person', async () => {
    const k = await clerk();
    expect(await k.says('ruf mich an')).toContain('ruft zurück');
    expect(k.labels()).toEqual(['Jemanden fragen']);
  });

  it('thanks between two questions do not break the thread', async () => {
    const k = await clerk();
    await k.says('Wer berät uns beim Umbau eines Denkmals?');
    await k.says('danke');
    expect(await k.says('in Sachsen')).toContain('Denkmalpflege Sachsen');
  });

  it('an answer of a single state says so while nobody knows where the town lies', async () => {
    const k = await clerk();
    const anywhere = await k.says('denkmalschutz sanierung fachwerkhaus zuschuss');
    expect(anywhere).toMatch(/Das gilt nur in [A-Z]/);
    expect(await k.says('in Sachsen')).not.toContain('Das gilt nur in');
  });

  it('where all guesses are wrong, one button leads to a person and to being told', async () => {
    const k = await clerk();
    await k.says('wann geht der bus nach Barth');
    expect(k.labels()).toHaveLength(4);
    await k.presses('Nichts davon');
    expect(k.labels()).toEqual(expect.arrayContaining(['Jemanden fragen', 'Themen']));
    const wished = await k.presses('Bescheid geben, wenn es eine Antwort gibt');
    expect(wished).toContain('wann geht der bus nach Barth');
  });

  it('who writes of a citizen by name is asked not to', async () => {
    const k = await clerk();
    const answer = await k.says('Frau Müller, Tel. 0171 2345678, will einen Zuschuss fürs Freibad');
    expect(answer).toContain('Bitte keine Namen');
  });

  it('who presents themselves can say at once for which town', async () => {
    const k = await clerk();
    await k.says('moin, ich bin der Bürgermeister von Barth');
    expect(await k.presses('Ich arbeite für Barth')).toContain('Barth (Landkreis Vorpommern-Rügen');
  });

  it('a list is searched with words behind it; a keyword of ours alone finds what has it', async () => {
    const k = await clerk();
    expect(await k.says('beispiel leerstand')).toMatch(/Beispiele zu „leerstand“:[\s\S]*•/);
    expect(k.labels()).toContain('Innen statt außen: 300 Leerstände beseitigt');
    expect(await k.says('förderung feuerwehr')).toMatch(
      /Förderprogramme zu „feuerwehr“:[\s\S]*Sirenen/,
    );
    expect(await k.says('förderung einhorn')).toContain('ich rate nicht');
    expect(await k.says('feuerwehr')).toContain('Vielleicht meinen Sie');
  });
});

it('what was just asked need not be typed again to pass it on', async () => {
  stage = await openStage('Telegram (polling)', { coordinators: ['koordination'] });
  const k = stage.person('frau-k');
  await k.says('wann geht der bus nach Barth');
  await k.presses('Nichts davon');
  const form = await k.presses('Jemanden fragen');
  expect(form).toContain('Gelesen wird: „wann geht der bus nach Barth“');
  expect(form).toContain('bitte ohne Namen');
  expect(await k.presses('Hier im Chat')).not.toContain('Ihre Frage ·');
});

import { afterEach, describe, expect, it } from 'vitest';
import { openStage, SHARED, type Stage } from '../support/stage.ts';
import { clerkOf, hears } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

describe.each(SHARED)('on %s', (name) => {
  it('somebody reads what is kept of them, has it erased, and begins anew', async () => {
    stage = await openStage(name);
    const clerk = await clerkOf(stage, 'frau-k', '12062124');
    const mine = await clerk.says('meinedaten');
    expect(mine).toContain('Für welche Städte Sie arbeiten');
    expect(mine).toContain('"town":"12062124"');
    await clerk.presses('Alles löschen');
    expect(await clerk.says('ja')).not.toContain('Gelöscht.');
    expect(await clerk.says('Nein, behalten')).toContain('wie es ist');
    await clerk.says('vergessen');
    expect(await clerk.says('Ja, alles löschen')).toContain('Gelöscht.');
    // The first words come again: nobody knows this person any more.
    expect(await clerk.says('hilfe')).toContain('kein Mensch und keine KI');
    expect(await clerk.says('stadt')).not.toContain('Elsterwerda');
  });

  it('who coordinates alone is warned before „löschen“, and may still do it', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const asked = await chief.says('löschen');
    expect(asked).toContain('Außer Ihnen gehört niemand zur Koordination.');
    expect(asked).toContain('zwölf Monate im Protokoll');
    const told = await chief.presses('Erst jemanden dazuholen');
    const deputy = await clerkOf(stage, 'vertretung');
    expect(await deputy.says('löschen')).not.toMatch(/niemand zur Koordination|Protokoll/);
    expect(deputy.labels()).toEqual(['Ja, alles löschen', 'Nein, behalten']);
    await deputy.says(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '');
    expect(await chief.says('löschen')).not.toContain('niemand zur Koordination');
    expect(await chief.says('Ja, alles löschen')).toContain('Gelöscht.');
    expect(await deputy.says('löschen')).toContain('niemand zur Koordination');
    expect(await deputy.presses('Ja, alles löschen')).toContain('Gelöscht.');
  });

  it('who coordinates finds in „meinedaten“ what the log has of them, and of nobody else', async () => {
    stage = await openStage(name, { coordinators: ['chefin', 'vertretung'] });
    const chief = await clerkOf(stage, 'chefin');
    const deputy = await clerkOf(stage, 'vertretung');
    await chief.says('eingang');
    await deputy.says('verteiler');
    expect(await chief.says('meinedaten')).toContain('"deed":"eingang"');
    expect(chief.last()).not.toContain('"deed":"verteiler"');
    const second = await clerkOf(stage, 'chefin-privat');
    await second.says('konten');
    const told = await second.presses('Weiteres Konto verbinden');
    await chief.says(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '');
    await chief.presses('Ja, Konten verbinden');
    expect(await second.says('meinedaten')).toContain('"deed":"eingang"');
    expect(await second.says('datenschutz')).toContain('Datenschutz');
    expect(await second.presses('Was wie lange?')).toContain('unter einem Kürzel');
  });

  it('the coordination hears when the last one of a town has everything erased', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', '12062124');
    const colleague = await clerkOf(stage, 'herr-e', '12062124');
    for (const one of [clerk, colleague]) {
      expect(await hears(stage, chief)).not.toContain('Niemand da');
      await one.says('löschen');
      expect(await one.says('Ja, alles löschen')).toContain('Gelöscht.');
    }
    expect(await hears(stage, chief)).toContain('Niemand da: Elsterwerda');
  });
});

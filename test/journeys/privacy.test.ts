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

import { afterEach, describe, expect, it } from 'vitest';
import { SCREEN } from '../../src/answers/entry-blocks.ts';
import { type Guest, openStage, STAGES, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

describe.each(STAGES)('on %s', (name) => {
  async function clerk(): Promise<Guest> {
    stage = await openStage(name);
    const guest = stage.person('frau-k');
    await guest.says('hilfe');
    return guest;
  }

  describe('a question', () => {
    it('is answered on one screen, with source, date and at most four buttons', async () => {
      const k = await clerk();
      const answer = await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      expect(answer).toMatch(/Quelle: /);
      expect(answer).toMatch(/Stand: |Stand unbekannt/);
      expect(answer.length).toBeLessThanOrEqual(SCREEN);
      expect(k.labels().length).toBeLessThanOrEqual(4);
    });

    it('names what else may have been meant, where that is nearly as likely', async () => {
      const k = await clerk();
      const plain = await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      expect(plain).not.toContain('Vielleicht auch');
      const answer = await k.says('Kann die Gemeinde einen Hausarzt anstellen?');
      if (name !== 'terminal') expect(answer.length).toBeLessThanOrEqual(SCREEN);
      const named = /Vielleicht auch: „([^“]+)“/.exec(answer.replace(/\s+/g, ' '))?.[1];
      await k.presses('Mehr dazu');
      expect(k.labels()).toContain(named);
      expect(await k.presses(named ?? '')).toContain('Quelle: ');
    });

    it('is answered with the first words in the same message when it is the very first', async () => {
      stage = await openStage(name);
      const answer = await stage
        .person('neu')
        .says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      expect(answer).toContain('Quelle: ');
      expect(answer).toContain('kein Mensch und keine KI');
    });

    it('is never answered with something made up', async () => {
      const k = await clerk();
      expect(await k.says('Wie wird man Astronaut auf dem Mars?')).toMatch(/ich rate nicht/);
    });

    it('of a citizen is pointed to the own town hall, but a town’s question is not', async () => {
      const k = await clerk();
      expect(await k.says('Wo beantrage ich einen Personalausweis?')).toContain('115');
      expect(await k.says('Förderung Kita-Anbau')).not.toContain('115');
    });

    it('gives no programme of another state than the one asked for', async () => {
      const k = await clerk();
      const answer = await k.says('Gibt es in Sachsen Geld für Dorfentwicklung?');
      expect(answer).not.toMatch(/gilt in (?!Sachsen)/);
    });

    it('can be gone on with', async () => {
      const k = await clerk();
      await k.says('Unser Bahnhofsgebäude steht leer, wer zahlt den Umbau?');
      const example = await k.says('nur Beispiele');
      expect(example).toMatch(/Beispiel|rate nicht/);
      expect(await k.says('und in Thüringen?')).not.toMatch(/gilt in (?!Thüringen)/);
    });

    it('is asked for when the command comes alone', async () => {
      const k = await clerk();
      expect(await k.says('frage')).toContain('Worum geht es?');
    });
  });

  describe('below an answer', () => {
    it('stands the way to a text without markup, source and date included', async () => {
      const k = await clerk();
      await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      const text = await k.presses('Als Text zum Weiterleiten');
      expect(text).toMatch(/Quelle: .*https?:/);
      expect(text).toMatch(/Stand: |Stand unbekannt/);
    });

    it('„Passt nicht“ asks why, offers something else, and takes a correction', async () => {
      const k = await clerk();
      await k.says('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
      expect(await k.presses('Passt nicht')).toContain('Was passt an');
      expect(await k.presses('Anderes Thema')).toContain('besser?');
      await k.presses('Veraltet oder falsch');
      expect(
        await k.fills({
          'Was ist veraltet oder falsch? Ein Satz genügt.': 'Der Satz stimmt nicht mehr.',
        }),
      ).toContain('Danke!');
    });
  });

  describe('lists', () => {
    it('lead from a theme over a kind to an entry, page by page', async () => {
      const k = await clerk();
      await k.says('themen');
      await k.presses('Leerstand');
      expect(await k.presses(k.labels()[0] ?? '')).toMatch(/Seite 1 von/);
      expect(await k.presses('Weitere')).toMatch(/Seite 2 von/);
      expect(await k.presses(k.labels()[0] ?? '')).toMatch(/Stand: |Stand unbekannt/);
    });

    it('fill in a ready text', async () => {
      const k = await clerk();
      await k.says('vorlage');
      await k.presses(k.labels()[0] ?? '');
      const filled = await k.fills({ Ort: 'Am Markt' });
      expect(filled).toContain('zum Kopieren');
      expect(filled).toContain('Am Markt');
      if (name !== 'terminal')
        expect(filled).toMatch(/\[tagesordnung[a-z-]*\.txt\]\n\ufeff[\s\S]*Am Markt/);
    });

    it('of arguments name result and source', async () => {
      const k = await clerk();
      expect(await k.says('argumente Leerstand')).toMatch(/Argumente: Leerstand[\s\S]*\(/);
    });

    it('search when words stand behind the command', async () => {
      const k = await clerk();
      expect(await k.says('beispiel Leerstand')).toMatch(/Beispiel|rate nicht/);
    });
  });
});

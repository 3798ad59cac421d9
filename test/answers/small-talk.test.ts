import { describe, expect, it } from 'vitest';
import { isForTheCounter, isPlainlyForTheCounter } from '../../src/answers/citizens.ts';
import { pointsBack } from '../../src/answers/points-back.ts';
import { comesFrom, isAngry, isEnglish, smallTalk } from '../../src/answers/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hallo', 'greeting'],
    ['Guten Morgen zusammen!', 'greeting'],
    ['Sehr geehrte Damen und Herren, guten Tag', 'greeting'],
    ['danke', 'thanks'],
    ['ok super vielen dank!!', 'thanks'],
    ['👍👍', 'thanks'],
    ['🙈', 'signs'],
    ['wer bist du', 'self'],
    ['Hallo, bist du eine KI oder ein Mensch?', 'self'],
    ['wie geht es Ihnen', 'howAreYou'],
    ['ruf mich an', 'person'],
    ['Kann ich bitte mit jemandem telefonieren?', 'person'],
    ['das stimmt nicht', 'complaint'],
    ['du bist ja total blöd', 'complaint'],
    ['was kannst du', 'help'],
    ['wann ist das nächste Forum?', 'events'],
    ['wie melde ich unsere stadt an', 'town'],
    ['nein', 'assent'],
    ['Tschüss und schönes Wochenende', 'farewell'],
  ])('„%s“ is %s', (said, kind) => {
    expect(smallTalk(said)).toBe(kind);
  });

  it.each([
    'Hallo, wer zahlt uns ein Feuerwehrhaus?',
    'danke, und was ist mit dem Freibad',
    'Bürgerversammlung: wie geht das?',
    'Das Freibad ist marode',
    'Wer hilft uns bei KI im Rathaus?',
    'Morgen ist Ratssitzung, wir brauchen Argumente',
    'Haushalt nicht ausgeglichen',
    '',
  ])('„%s“ is a question', (said) => {
    expect(smallTalk(said)).toBeUndefined();
  });

  it('is told from anger and from English', () => {
    expect(isAngry('ihr seid doch alle unfähig, seit 3 wochen warte ich auf antwort!!!')).toBe(
      true,
    );
    expect(isAngry('Die Bürgerinnen sind wütend über die Baustelle')).toBe(false);
    expect(isEnglish('how can we get funding for a new fire station')).toBe(true);
    expect(isEnglish('City Outlet und Smart City Programm in der Stadt')).toBe(false);
  });

  it.each([
    ['moin, ich bin der Bürgermeister von Barth', 'Barth'],
    ['Guten Tag, hier ist Frau Kunze aus Bad Lobenstein.', 'Bad Lobenstein'],
    ['Ich bin verzweifelt, woher kommt das Geld für die Schule in Barth?', undefined],
  ])('hears in „%s“ the town', (said, town) => {
    expect(comesFrom(said)).toBe(town);
  });
});

describe('a text that goes on from the last question', () => {
  it.each([
    'in Sachsen',
    'Sachsen',
    'nrw',
    'wir sind in Thüringen',
    'für Vereine',
    'und in Hessen?',
  ])('„%s“', (said) => {
    expect(pointsBack(said)).toBe(true);
  });
  it.each(['In Sachsen steht unser Bahnhof leer', 'Leerstand', 'für wen gibt es Geld beim Bau?'])(
    'but not „%s“',
    (said) => {
      expect(pointsBack(said)).toBe(false);
    },
  );
});

describe('what is for the counter', () => {
  it('goes before any likeness where somebody asks as a citizen', () => {
    expect(isPlainlyForTheCounter('personalausweis beantragen')).toBe(true);
    expect(isPlainlyForTheCounter('Die Nachbarstadt stellt unsere Personalausweise aus')).toBe(
      false,
    );
  });
  it('is no by-law of a town', () => {
    expect(isForTheCounter('hundesteuer satzung ändern')).toBe(false);
    expect(isForTheCounter('hundesteuer anmelden')).toBe(true);
  });
});

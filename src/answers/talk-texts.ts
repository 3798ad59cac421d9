import { type Block, note, paragraph } from '../chat/blocks.ts';

/** What is said to those who do not ask anything. */
export const talkTexts = {
  greeting: (): Block[] => [
    paragraph('Guten Tag! Worum geht es?'),
    note([
      'Schreiben Sie es so, wie Sie es einer Kollegin erzählen würden, zum Beispiel: „Bei uns am ',
      'Markt stehen sechs Läden leer. Was können wir tun?“',
    ]),
  ],
  thanks: (): Block[] => [paragraph('Gern! Wenn noch etwas ist: einfach schreiben.')],
  farewell: (): Block[] => [paragraph('Auf Wiedersehen! Sie können mir jederzeit schreiben.')],
  assent: (): Block[] => [
    paragraph('Gut. Von mir ist gerade nichts offen.'),
    note('Möchten Sie etwas wissen, dann schreiben Sie einfach, worum es geht.'),
  ],
  signs: (): Block[] => [
    paragraph('Zeichen allein verstehe ich leider nicht. Worum geht es? Ein paar Worte genügen.'),
  ],
  howAreYou: (): Block[] => [
    paragraph('Danke der Nachfrage! Ich bin ein Programm, mir geht es immer gleich.'),
    paragraph('Womit kann ich Ihnen helfen?'),
  ],
  self: (): Block[] => [
    paragraph(
      'Ich bin die Kleinstadt-Hotline: ein Auskunftsprogramm, kein Mensch und keine KI, die Texte ',
      'erfindet.',
    ),
    paragraph(
      'Zu Ihrer Frage suche ich geprüfte Einträge – Förderung, Beispiele, Anlaufstellen – und zeige ',
      'sie mit Quelle und Stand. Wer mich betreibt, steht unter „datenschutz“.',
    ),
  ],
  person: (): Block[] => [
    paragraph('Telefonieren kann ich nicht, aber die Geschäftsstelle kann es.'),
    note('Geben Sie Ihre Frage weiter: Ein Mensch antwortet Ihnen hier oder ruft zurück.'),
  ],
  complaint: (): Block[] => [
    paragraph('Das tut mir leid. Ich bin ein Programm und verstehe nicht alles.'),
    note([
      'Unter einer Antwort hilft „Passt nicht“: Dann zeige ich anderes oder gebe den Fehler weiter. ',
      'Oder Sie fragen einen Menschen.',
    ]),
  ],
  anger: (): Block[] => [
    paragraph('Das tut mir leid, so soll es nicht sein.'),
    note('Ein Mensch kann sich darum kümmern. Was auf Sie wartet, zeigt „offen“.'),
  ],
  english: (): Block[] => [
    paragraph('Ich verstehe nur Deutsch.'),
    note('I understand German only. A few words are enough: „Förderung Feuerwehrhaus“.'),
  ],
  introduced: (): Block[] => [
    paragraph('Guten Tag! Schön, dass Sie da sind. Worum geht es?'),
    note('Sagen Sie mir, für welche Stadt Sie arbeiten: Dann sehen Sie auch, was sie betrifft.'),
  ],
  worksFor: (town: string) => `Ich arbeite für ${town}`,
  open: 'Offen',
  privacy: 'Datenschutz',
};

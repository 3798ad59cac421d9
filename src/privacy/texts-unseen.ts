import { type Block, heading, note, paragraph, strong } from '../chat/blocks.ts';
import { dateInWords } from '../german/in-words.ts';
import { UNSEEN_MONTHS } from '../people/unseen.ts';

export const unseenTexts = {
  ask: (until: string, goes: string): Block[] => [
    heading('Soll alles bleiben?'),
    paragraph(
      `Sie haben mir seit ${UNSEEN_MONTHS} Monaten nicht geschrieben. Deshalb lösche ich am `,
      strong(dateInWords(goes)),
      ', was zu Ihnen gespeichert ist: Konto, Zugänge, Fristen und Fragen.',
    ),
    paragraph(
      `Soll es bleiben, genügt ein Knopf oder ein Wort von Ihnen bis zum ${dateInWords(until)}.`,
    ),
    note('Was Ihrer Stadt gehört – Gesuche, Zusagen, Antworten –, bleibt ohne Ihren Namen.'),
  ],
  colleagueGone: (): Block[] => [
    heading('Jemand aus der Koordination ist gelöscht'),
    paragraph(
      `Eine Person der Koordination hat ${UNSEEN_MONTHS} Monate nicht geschrieben und auf meine Frage `,
      'nicht geantwortet. Ihre Zugänge sind weg; wer wieder mitmachen soll, braucht einen neuen Code: ',
      '„zugang koordination“.',
    ),
  ],
  stay: 'Ja, ich bin noch da',
  show: 'Was ist gespeichert?',
  stays: (): Block[] => [paragraph('Schön, dass Sie da sind. Es bleibt alles, wie es ist.')],
};

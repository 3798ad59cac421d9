import { type Block, heading, note, paragraph, quote } from '../../chat/blocks.ts';
import { shortly } from '../shortly.ts';

export const reportTexts = {
  arrived: (title: string): Block[] => [
    paragraph(`Zu „${title}“ kam ein Hinweis: veraltet, falsch oder unvollständig.`),
  ],
  row: (title: string): string => `Hinweis zu: ${shortly(title, 40)}`,
  one: (title: string, said: readonly string[], confirmed: boolean): Block[] => [
    heading(`Hinweis zu „${title}“`),
    ...said.map((sentence) => quote(sentence)),
    ...(confirmed ? [note('Bestätigt: Der Eintrag trägt „Angaben werden geprüft“.')] : []),
  ],
  phone: (phone: string): string => `Telefon: ${phone}`,
  noWords: 'Ohne Worte, oder schon gelöscht.',
  confirm: 'Bestätigen: wird geprüft',
  reject: 'Der Eintrag stimmt',
  mend: 'Eintrag ändern',
  mended: 'Ist schon berichtigt',
  mendedTitle: 'Berichtigt',
  settles: 'Welche Hinweise sind damit erledigt?',
  settlesHint: 'Wer einen davon gab, bekommt die Berichtigung; die anderen bleiben offen.',
  settlesOne: (number: number, said: string): string => `${number}. ${said}`,
  settlesNone: 'Keiner davon',
  confirmed: (): Block[] => [
    paragraph('Der Eintrag trägt jetzt „Angaben werden geprüft“, bis er berichtigt ist.'),
  ],
  rejected: (): Block[] => [paragraph('Erledigt. Wer den Hinweis gab, erfährt es.')],
  closed: (): Block[] => [paragraph('Erledigt. Wer es wissen sollte, bekommt die Berichtigung.')],
  gone: (): Block[] => [paragraph('Dieser Hinweis ist schon erledigt.')],
  toldConfirmed: (title: string): Block[] => [
    paragraph(`Danke für Ihren Hinweis zu „${title}“: Er stimmt, die Angaben werden geprüft.`),
  ],
  toldRejected: (title: string): Block[] => [
    paragraph(
      `Danke für Ihren Hinweis zu „${title}“. Die Geschäftsstelle hat nachgesehen: Die Angaben `,
      'stimmen.',
    ),
  ],
  toldMended: (title: string, wrong: string | null): Block[] => [
    heading('Berichtigung'),
    paragraph(`Der Eintrag „${title}“ ist berichtigt.`),
    ...(wrong === null ? [] : [paragraph('Falsch war:'), quote(wrong)]),
    paragraph('Jetzt steht dort:'),
  ],
};

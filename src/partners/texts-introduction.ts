import { type Block, facts, heading, note, paragraph, strong } from '../chat/blocks.ts';
import type { Contact } from './rows.ts';

/** From the second yes on: addresses, first words, and how it went. */
export const introductionTexts = {
  accepted: (town: string): Block[] => [
    paragraph(strong(`${town} möchte mit Ihnen sprechen.`)),
    paragraph('Es fehlt nur noch, welche Amtsdaten die andere Seite bekommen soll.'),
  ],
  release: (town: string): string => `Kontaktdaten für ${town} freigeben`,
  releaseTitle: 'Kontaktdaten',
  releaseIntro: (own: string, other: string): Block[] => [
    paragraph(
      `Was Sie hier angeben, bekommt nur ${other}, und nur für dieses Gespräch mit ${own}. `,
      'Sie können es jederzeit zurücknehmen („partner“).',
    ),
  ],
  way: 'Wie soll es gehen?',
  ways: (other: string) => [
    { id: 'direct', label: `Ich gebe diese Amtsdaten an ${other}` },
    { id: 'desk', label: 'Lieber über die Geschäftsstelle' },
  ],
  office: 'Amt oder Stelle',
  officeHint: 'Zum Beispiel „Bauamt“.',
  phone: 'Telefonzentrale oder Durchwahl',
  email: 'Funktionspostfach',
  emailHint: 'Zum Beispiel bauamt@…; bitte keine private Adresse.',
  name: 'Wer meldet sich? (wenn Sie möchten)',
  releaseFaults: {
    nothing: 'Bitte eine Telefonnummer oder eine E-Mail-Adresse – oder oben die Geschäftsstelle.',
    phone: 'Das sieht nicht nach einer Telefonnummer aus.',
    email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  },
  released: (town: string): Block[] => [
    paragraph(`Danke. Sobald auch ${town} so weit ist, bekommen beide Seiten die Kontaktdaten.`),
  ],
  releaseMissing: (town: string): Block[] => [
    paragraph(`${town} möchte mit Ihnen sprechen und wartet noch auf Ihre Kontaktdaten.`),
  ],
  recordRelease: (town: string): string => `Freigabe von ${town} eintragen`,
  recordReleaseTitle: (town: string): string => `Freigabe von ${town}`,
  recordReleaseIntro: (town: string, other: string): Block[] => [
    paragraph(
      `Bitte nur eintragen, wenn ${town} zugestimmt hat, dass ${other} diese Amtsdaten für dieses `,
      'Gespräch bekommt.',
    ),
  ],
  recordReleaseSource: 'Wie kam die Zustimmung?',
  introduced: (town: string): Block[] => [
    heading(`${town} und Sie`),
    paragraph('Beide Seiten haben Ja gesagt. So erreichen Sie einander:'),
  ],
  contact: (contact: Contact | null, desk: string): Block =>
    contact === null
      ? facts([['Über die Geschäftsstelle', desk]])
      : facts(
          [
            ['Stelle', contact.office],
            ['Telefon', contact.phone],
            ['E-Mail', contact.email],
            ['Es meldet sich', contact.name],
          ].flatMap(([label = '', value = '']) => (value === '' ? [] : [[label, value] as const])),
        ),
  firstStep: (): Block[] => [
    note(
      'Anbei: ein Entwurf für die erste Nachricht und ein Ablauf für 45 Minuten. Ein kleiner ' +
        'erster Schritt: noch diese Woche einen Termin vorschlagen.',
    ),
  ],
  draftTitle: 'Erste Nachricht',
  draft: (own: string, other: string, about: string): string =>
    [
      `Betreff: Gespräch ${own} – ${other}`,
      '',
      'Guten Tag,',
      '',
      `die Kleinstadt-Hotline hat uns zusammengebracht. Es geht um: ${about}`,
      '',
      'Hätten Sie in den nächsten zwei Wochen 45 Minuten für ein erstes Gespräch, gern per Telefon ' +
        'oder Video? Wir richten uns nach Ihnen.',
      '',
      'Freundliche Grüße',
      `aus dem Rathaus ${own}`,
    ].join('\n'),
  agendaTitle: 'Ablauf für 45 Minuten',
  agenda: [
    '5 Minuten: Wer sind wir, was hat uns hergeführt?',
    '10 Minuten: Wie ist die Lage bei Ihnen, wie bei uns?',
    '15 Minuten: Was wurde schon versucht, was hat geholfen, was nicht?',
    '10 Minuten: Was können wir voneinander brauchen: Unterlagen, ein Besuch, eine Kollegin am Telefon?',
    '5 Minuten: Ein kleiner nächster Schritt, wer, bis wann?',
  ].join('\n'),
  howWasIt: (town: string): Block[] => [paragraph(`Hat es mit ${town} geklappt?`)],
  answers: { yes: 'Ja', busy: 'Wir sind dran', no: 'Nein' },
  thanks: (said: 'yes' | 'busy' | 'no', askedAgain: boolean): Block[] => [
    paragraph(
      {
        yes: 'Das freut mich. Vielleicht wird daraus ein Beispiel für andere: „einreichen“.',
        busy: askedAgain
          ? 'Gut. Ich frage in drei Monaten noch einmal.'
          : 'Gut, dann viel Erfolg. Vielleicht wird daraus ein Beispiel für andere: „einreichen“.',
        no: 'Schade, und danke für die Antwort. Ihr Gesuch schlägt weiter andere vor: „partner“.',
      }[said],
    ),
  ],
  withdraw: (town: string): string => `Freigabe für ${town} zurücknehmen`,
  recordWithdrawalTitle: (town: string): string => `Rücknahme von ${town}`,
  recordWithdrawalIntro: (town: string, other: string): Block[] => [
    paragraph(
      `${town} möchte nicht mehr, dass ${other} die Kontaktdaten hat? Mit dem Absenden lösche ich `,
      `sie hier und bitte ${other}, das auch zu tun.`,
    ),
  ],
  recordWithdrawalSource: 'Wie kam die Bitte?',
  withdrawn: (town: string): Block[] => [
    paragraph(
      `Zurückgenommen. Ich habe ${town} gebeten, Ihre Kontaktdaten zu löschen, und zeige sie dort `,
      'nicht mehr an.',
    ),
  ],
  theyWithdrew: (town: string): Block[] => [
    paragraph(`${town} hat die Freigabe der Kontaktdaten zurückgenommen. Bitte löschen Sie sie.`),
  ],
};

import { type Block, heading, list, note, paragraph, quote, strong } from '../../chat/blocks.ts';

export const curatingTexts = {
  kept: {
    shelved: 'Einträge im Wissen, die Sie formuliert haben',
    mark: 'Welcher Stand des Wissens gilt (keine Personen)',
    noPeople: 'dauerhaft, ohne Bezug zu Personen',
    drafts: 'Entwürfe für Einträge, die Sie formuliert haben',
    gaps: 'Fragen ohne Antwort, ohne Ihren Namen; mit ihm nur, wenn Sie Bescheid möchten',
    reports: 'Hinweise von Ihnen, dass ein Eintrag falsch ist',
    shown: 'Welche Einträge Sie gelesen haben, damit Berichtigungen Sie erreichen',
  },

  takeOver: 'In das Wissen übernehmen',
  whichKind: (): Block[] => [
    paragraph(strong('Was für ein Eintrag soll es werden?')),
    list([
      'Auskunft: wie etwas geht, was gilt, wer zuständig ist',
      'Förderung: ein Programm, das Geld gibt',
      'Anlaufstelle: eine Stelle, die berät oder hilft',
      'Beispiel: was eine Stadt gemacht hat',
      'Format: wie man ein Treffen oder eine Beteiligung gestaltet',
      'Vorlage: ein fertiger Text zum Ausfüllen',
    ]),
  ],
  kinds: {
    faq: 'Auskunft',
    programmes: 'Förderung',
    contacts: 'Anlaufstelle',
    practice: 'Beispiel',
    methods: 'Format',
    templates: 'Vorlage',
  },
  formTitle: (kind: string): string => `Neu: ${kind}`,
  mendTitle: 'Eintrag ändern',
  beside: (sentences: readonly string[]): Block[] => [
    ...(sentences.length > 0
      ? [note('Daneben, nichts davon wird übernommen:'), ...sentences.map((one) => quote(one))]
      : []),
    note(
      'Bitte in eigenen Worten und ohne Namen von Privatpersonen. Was Sie nicht sicher wissen, ' +
        'lassen Sie aus.',
    ),
  ],
  faulty: (): Block[] => [
    paragraph(
      'So kann es nicht ins Wissen: Ein Thema fehlt, oder ein Feld ist leer. Bitte ändern.',
    ),
  ],

  twin: (title: string): Block =>
    note(`„${title}“ steht schon im Wissen. Ändern statt doppelt eintragen: „wissen ${title}“.`),
  personal: (): Block =>
    note('Bitte prüfen: Darin ist etwas, das nach einer Person, Nummer oder Anschrift aussieht.'),
  preview: (): Block => note('So liest man den Eintrag:'),
  ways: (questions: readonly string[], wrong: string | null): Block[] => [
    ...(questions.length > 0 ? [note('Gefunden wird er zum Beispiel so:'), list(questions)] : []),
    ...(wrong === null ? [] : [note('Was falsch war:'), quote(wrong)]),
  ],
  release: 'Ins Wissen aufnehmen',
  give: 'Zur Freigabe geben',
  approve: 'Als zweite Person freigeben',
  change: 'Ändern',
  discard: 'Verwerfen',
  discarded: (): Block[] => [paragraph('Verworfen.')],
  discardedBySecond: (title: string): Block[] => [
    paragraph(`Der Eintrag „${title}“ wurde in der Koordination verworfen.`),
  ],
  waitsForSecond: (): Block[] => [
    paragraph('Eine zweite Person der Koordination sieht den Eintrag an und gibt ihn frei.'),
  ],
  pleaseApprove: (title: string): Block[] => [
    paragraph(`Bitte ansehen und freigeben: der Eintrag „${title}“.`),
  ],
  look: 'Ansehen',
  samePerson: (): Block[] => [
    paragraph('Freigeben muss jemand anderes aus der Koordination. Ändern können Sie selbst.'),
  ],
  released: (title: string): Block[] => [
    paragraph(strong('Im Wissen.'), ` „${title}“ gilt ab sofort, ohne Neustart.`),
  ],
  draftGone: (): Block[] => [
    paragraph('Diesen Entwurf gibt es nicht mehr: Er ist freigegeben oder verworfen.'),
  ],
  gone: (): Block[] => [paragraph('Das gibt es nicht mehr.')],
  forCoordinators: (): Block[] => [paragraph('Das macht die Koordination.')],

  nowKnown: (question: string): Block[] => [heading('Jetzt gibt es eine Antwort'), quote(question)],
  handInTaken: (town: string): Block[] => [
    paragraph(`Ihr Beispiel aus ${town} steht jetzt im Wissen. Danke dafür!`),
  ],
};

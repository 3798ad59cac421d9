import type { Question } from './rows.ts';

type Template = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly Question[];
};

type WithoutId = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

const numbered = (questions: readonly WithoutId[]): Question[] =>
  questions.map((question, i) => ({ ...question, id: `q${i + 1}` }));

const text = (label: string, optional = false): WithoutId => ({ kind: 'text', label, optional });
const yesno = (label: string): WithoutId => ({ kind: 'yesno', label, optional: false });
const scale = (label: string): WithoutId => ({
  ...{ kind: 'scale', label, optional: false },
  ...{ low: 'trifft gar nicht zu', high: 'trifft voll zu' },
});

/** The work areas that small towns have named for themselves. */
const WORK_AREAS = [
  'Wohnen und Innenstadt',
  'Tourismus, Naherholung und Kultur',
  'Beteiligung und Ehrenamt',
  'Stadtmarketing und Leitbild',
  'Gebäude, Flächen und Nutzungsideen',
  'Mobilität und Soziales',
];

/** What surveys usually begin with; every question can be changed afterwards. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'auftakt',
    label: 'Auftaktumfrage (drei offene Fragen)',
    title: 'Auftaktumfrage',
    intro: 'Damit wir über das sprechen, was Sie wirklich bewegt: drei kurze Fragen.',
    questions: numbered([
      text('Vor welchen Herausforderungen steht Ihre Stadt gerade?'),
      text('Was prägt Ihre Stadt, im Guten wie im Schwierigen?'),
      text('Welche Chancen sehen Sie in den nächsten Jahren?'),
    ]),
  },
  {
    id: 'fortsetzung',
    label: 'Umfrage zur Fortsetzung (fünf Fragen)',
    title: 'Wie geht es weiter?',
    intro: 'Es geht um die Zukunft unseres Netzwerks. Ihre Antwort bindet Ihre Stadt nicht.',
    questions: numbered([
      yesno('Möchten Sie künftig am Forum teilnehmen?'),
      text('Wie kann Ihr Beitrag konkret aussehen?', true),
      text('Was ist dabei zu beachten?', true),
      {
        ...{
          kind: 'one',
          label: 'Können Sie sich vorstellen, eine Vereinbarung zu unterzeichnen?',
        },
        ...{ optional: false, options: ['Ja', 'Eher ja', 'Eher nein', 'Nein', 'Noch offen'] },
      },
      {
        ...{ kind: 'one', label: 'Ist eine Mitfinanzierung denkbar?', optional: false },
        options: [
          'Ja, nach Zahl der Einwohner',
          'Ja, fester Betrag und nach Einwohnern',
          'Ja, auf anderem Weg',
          'Nein',
          'Noch offen',
        ],
      },
    ]),
  },
  {
    id: 'kurz',
    label: 'Kurze Abstimmung (eine Frage)',
    title: 'Kurze Abstimmung',
    intro: '',
    questions: numbered([
      {
        ...{ kind: 'one', label: 'Welchen Vorschlag bevorzugen Sie?', optional: false },
        options: ['Vorschlag A', 'Vorschlag B', 'Beides ist recht', 'Keiner von beiden'],
      },
    ]),
  },
  {
    id: 'themen',
    label: 'Themen gewichten (Punkte)',
    title: 'Welche Themen sind Ihnen wichtig?',
    intro: 'Verteilen Sie zehn Punkte auf die Themen. Was viele Punkte hat, nehmen wir uns vor.',
    questions: numbered([
      {
        ...{ kind: 'points', label: 'Wie wichtig sind Ihnen diese Themen?', optional: false },
        ...{ options: WORK_AREAS, total: 10 },
      },
      text('Welches Thema fehlt?', true),
    ]),
  },
  {
    id: 'erfolg',
    label: 'Wie gut arbeiten wir zusammen?',
    title: 'Wie gut arbeiten wir zusammen?',
    intro: 'Sechs Dinge, die Netzwerke tragen: Wo stehen wir?',
    questions: numbered([
      scale('Wir haben gemeinsame Themen und Interessen.'),
      scale('Wir sprechen offen und auf Augenhöhe miteinander.'),
      scale('Wir werden fachlich gut unterstützt.'),
      scale('Es gibt Menschen, die Anstöße geben.'),
      scale('Wir haben Ausdauer und genug Zeit.'),
      scale('Der organisatorische Rahmen passt.'),
      text('Was würde uns am meisten helfen?', true),
    ]),
  },
];

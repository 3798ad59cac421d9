import {
  type Block,
  facts,
  heading,
  list,
  note,
  paragraph,
  strong,
  type Words,
} from '../chat/blocks.ts';
import { dateInWords, stateName } from '../german/in-words.ts';
import type { Programme } from '../knowledge/entry.ts';
import type { BackPlan } from './back-plan.ts';
import type { Reason, Verdict } from './check.ts';
import type measured from './quality.json';
import type { Deadline } from './rows.ts';

const inPercent = (value: number) => `${String(value).replace('.', ',')} %`;

const VERDICTS = {
  yes: 'Das passt, soweit ich sehe.',
  nearly: 'Fast – das fehlt noch:',
  no: 'Das passt leider nicht, weil:',
};

function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'state':
      return `es nur hier gilt: ${reason.states.map(stateName).join(', ')}`;
    case 'tooSmall':
      return `die Stadt mindestens ${reason.limit.toLocaleString('de')} Einwohner haben muss`;
    case 'tooLarge':
      return `die Stadt höchstens ${reason.limit.toLocaleString('de')} Einwohner haben darf`;
    case 'excluded':
      return `ausgeschlossen ist: ${reason.what}`;
    case 'purpose':
      return 'Der Zweck steht nicht in der Liste: bitte dort nachfragen.';
    case 'ownShare':
      return `${reason.percent} % Eigenanteil: Vielleicht hilft der Kreis, eine Stiftung oder ein Verein.`;
    case 'timing':
      return `Zeitlich: ${reason.before}`;
  }
}

const STEPS = {
  talk: 'mit der Stelle sprechen, die bewilligt',
  costs: 'Kosten schätzen, Eigenanteil klären',
  paper: 'Vorlage für den Rat abgeben',
  council: 'Beschluss des Rates',
  complete: 'Unterlagen vollständig, von jemand anderem gelesen',
  'hand-in': 'abgeben',
};

export const checkTexts = {
  title: 'Passt das zu uns?',
  noRules: ({ title, who, manager }: Programme): Block[] => [
    paragraph(`Für „${title}“ habe ich keine Regeln, nach denen ich das prüfen kann.`),
    ...(who ? [paragraph(`Gefördert werden: ${who}`)] : []),
    paragraph(
      manager
        ? `Ob Ihr Vorhaben passt, sagt Ihnen die zuständige Stelle: ${manager}.`
        : 'Ob Ihr Vorhaben passt, sagt Ihnen die zuständige Stelle.',
    ),
  ],
  state: 'In welchem Land liegt Ihre Stadt?',
  population: 'Wie viele Einwohnerinnen und Einwohner hat sie?',
  purpose: 'Worum geht es bei Ihrem Vorhaben?',
  otherPurpose: 'Um etwas anderes',
  ownShare: (percent: number) => `Können Sie ${percent} % der Kosten selbst tragen?`,
  timing: 'Kommt das zeitlich hin?',
  exclusions: 'Trifft davon etwas zu?',
  verdict: (
    title: string,
    fits: Verdict['fits'],
    reasons: readonly Reason[],
    hint: string | undefined,
  ): Block[] => [
    paragraph(strong(VERDICTS[fits])),
    note(title),
    ...(reasons.length > 0 ? [list(reasons.map(reasonInWords))] : []),
    ...(hint ? [note(hint)] : []),
    note('Das ist eine erste Einschätzung. Verbindlich ist die genannte Stelle.'),
  ],
};

export const deadlineTexts = {
  formTitle: 'Frist planen',
  what: 'Worum geht es?',
  when: 'Bis wann muss es abgegeben sein?',
  council: 'Wann tagt der Rat zuletzt davor?',
  councilTooLate: 'Der Rat muss vor der Frist tagen.',
  steps: STEPS,
  suggestion: 'Ein Vorschlag der Kleinstadt-Hotline. Verbindlich ist, was in der Richtlinie steht.',
  calendarTitle: (step: string, title: string) => `${title}: ${step}`,
  plan: (title: string, date: string, { steps, councilBy }: BackPlan): Block[] => [
    heading(title),
    paragraph('Abgabe: ', strong(dateInWords(date))),
    ...(councilBy
      ? [
          paragraph(
            strong('Knapp: '),
            `der Ratsbeschluss müsste am ${dateInWords(councilBy)} vorliegen.`,
          ),
        ]
      : []),
    list(
      steps.map(
        ({ step, date, late }): Words => [
          late ? strong('jetzt sofort') : strong(dateInWords(date)),
          `: ${STEPS[step]}`,
        ],
      ),
    ),
    note('Ein Vorschlag; die Kalenderdatei erinnert Sie. Verbindlich ist die Richtlinie.'),
  ],
  passed: (): Block[] => [
    paragraph('Dieser Tag ist schon vorbei. Bitte beginnen Sie noch einmal.'),
  ],
  tooMany: (most: number): Block[] => [
    paragraph(`Mehr als ${most} Fristen merke ich mir nicht. Löschen Sie zuerst eine.`),
  ],
  list: (rows: readonly Deadline[]): Block[] =>
    rows.length === 0
      ? [
          heading('Meine Fristen'),
          paragraph('Noch keine. Ich plane eine Frist zurück und gebe Ihnen eine Kalenderdatei.'),
        ]
      : [
          heading('Meine Fristen'),
          list(rows.map(({ title, date }): Words => [strong(dateInWords(date)), ` – ${title}`])),
        ],
  button: ({ title, date }: Deadline) => `${dateInWords(date)}: ${title}`,
  add: 'Frist eintragen',
  forget: 'Frist löschen',
  forgotten: (title: string): Block[] => [paragraph(`„${title}“ ist gelöscht.`)],
  gone: (): Block[] => [paragraph('Diese Frist gibt es nicht mehr.')],
  waiting: ({ title, date }: Deadline) => `Frist am ${dateInWords(date)}: ${title}`,
};

const otherNews = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [paragraph('Aus dem Netzwerk:'), list(lines)];

export const newsTexts = {
  formTitle: 'Meine Themen',
  which: 'Welchen Themen möchten Sie folgen?',
  start: (): Block[] => [
    heading('Neues'),
    paragraph('Wählen Sie Themen; dann zeige ich hier, was dazu neu geprüft oder neu da ist.'),
    note('Von selbst schreibe ich Ihnen nur, wenn Sie die Wochenübersicht einschalten.'),
  ],
  choose: 'Themen wählen',
  change: 'Themen ändern',
  unfollow: 'Nicht mehr folgen',
  unfollowed: (): Block[] => [paragraph('Sie folgen keinem Thema mehr.')],
  shown: (shown: {
    readonly themes: readonly string[];
    readonly count: number;
    readonly others: readonly string[];
    readonly weekly: boolean;
  }): Block[] => [
    heading('Neues'),
    note(`Ihre Themen: ${shown.themes.join(', ')}`),
    note(
      shown.weekly
        ? 'Wochenübersicht: dienstags um 9 Uhr, wenn es etwas Neues gibt.'
        : 'Wochenübersicht: aus.',
    ),
    ...otherNews(shown.others),
    paragraph(
      shown.count === 0
        ? 'In den letzten drei Monaten kam kein Eintrag dazu. Über „themen“ sehen Sie alles.'
        : 'In den letzten drei Monaten geprüft oder neu:',
    ),
  ],
  weeklyOn: 'Jeden Dienstag schicken',
  weeklyOff: 'Nicht mehr jeden Dienstag',
  switchedOn: (resumed: boolean): Block[] => [
    paragraph(
      'Gern. Dienstags um 9 Uhr schreibe ich Ihnen, was zu Ihren Themen neu ist – nur, wenn es etwas gibt.',
    ),
    ...(resumed ? [paragraph('Ihr „stopp“ von früher gilt damit nicht mehr.')] : []),
    note('Abbestellen geht jederzeit: „neues“ schreiben.'),
  ],
  switchedOff: (): Block[] => [
    paragraph('Die Wochenübersicht kommt nicht mehr. Über „neues“ sehen Sie weiter alles selbst.'),
  ],
  overview: (
    themes: readonly string[],
    entries: readonly string[],
    more: number,
    others: readonly string[],
  ): Block[] => [
    heading('Neu in dieser Woche'),
    note(`Ihre Themen: ${themes.join(', ')}`),
    ...(entries.length > 0 ? [paragraph('Neu oder frisch geprüft:'), list(entries)] : []),
    ...(more > 0 ? [note(`Und ${more} weitere: „neues“ zeigt sie.`)] : []),
    ...otherNews(others),
    note('Diese Übersicht haben Sie bestellt. Abbestellen: „neues“ schreiben.'),
  ],
};

export const qualityTexts = (figures: typeof measured): Block[] => [
  heading('Wie gut sind die Antworten?'),
  facts([
    ['Gemessen', `${dateInWords(figures.measured)}, ${figures.questions} Fragen`],
    ['Richtiger Eintrag zuerst', inPercent(figures.first)],
    ['Unter den ersten drei', inPercent(figures.amongThree)],
    ['Richtige gleich als Antwort gegeben', inPercent(figures.given)],
    [
      'Zum Vergleich, übliche Suche',
      `${inPercent(figures.comparedFirst)} zuerst, ${inPercent(figures.comparedAmongThree)} unter drei`,
    ],
    ['Einträge', String(figures.entries)],
  ]),
  note('Gefragt hat jemand, der die Einträge nicht geschrieben hat: Fälle aus dem Alltag.'),
];

import { type Block, facts, heading, list, note, paragraph } from '../chat/blocks.ts';
import type { Progress } from '../delivery/send-outs.ts';

const towns = (count: number) => (count === 1 ? '1 Stadt' : `${count} Städten`);
const people = (count: number) => (count === 1 ? '1 Person' : `${count} Personen`);

function minutes(seconds: number): string {
  if (seconds < 60) return 'unter einer Minute';
  const count = Math.ceil(seconds / 60);
  return count === 1 ? 'etwa eine Minute' : `etwa ${count} Minuten`;
}

export type Rehearsal = {
  readonly audience: string;
  readonly people: number;
  readonly towns: number;
  readonly all: number;
  readonly nobody: readonly string[];
  readonly silent: readonly string[];
  readonly seconds: number;
};

const MOST_NAMES = 12;
const names = (all: readonly string[]) =>
  all.length <= MOST_NAMES
    ? all.join(', ')
    : `${all.slice(0, MOST_NAMES).join(', ')} und ${all.length - MOST_NAMES} weitere`;

const whoGetsIt = (counts: Rehearsal): string =>
  counts.all === 0
    ? people(counts.people)
    : `${people(counts.people)} in ${towns(counts.towns)} von ${counts.all}`;

export const texts = {
  kept: {
    circulars: 'Rundschreiben, die Sie geschrieben haben',
    handIns: 'Beispiele, die Sie eingereicht haben',
    passedOn: 'Fragen, die Sie weitergegeben haben, mit Antwort und Rückrufnummer',
  },
  command: 'Schreiben an viele Städte: ansehen, freigeben, berichtigen',
  mainButton: 'Rundschreiben',

  all: (rows: readonly string[]): Block[] => [
    heading('Rundschreiben'),
    rows.length === 0
      ? paragraph('Noch keines. Vor dem Versand sehen Sie, wer es bekommt und wer nicht.')
      : list(rows),
  ],
  row: (title: string, state: string): string => `${title} – ${state}`,
  correctionOf: (title: string): string => `Berichtigung: ${title}`,
  /** Of several with the same title. */
  dated: (title: string, moment: string): string => `${title} (${moment})`,
  plannedFor: (when: string): string => `geplant für ${when}`,
  states: {
    draft: 'Entwurf',
    checking: 'wartet auf Freigabe',
    running: 'wird verschickt',
    paused: 'angehalten',
    done: 'verschickt',
    'called-off': 'abgebrochen',
    missed: 'ausgefallen',
  },
  add: 'Neues Rundschreiben',
  changing: 'Rundschreiben ändern',
  fields: {
    title: 'Worum geht es, in wenigen Wörtern?',
    text: 'Der Text',
    textHint: 'Schlicht und kurz; Links dürfen darin stehen.',
    when: 'Wann soll es hinaus?',
    whenHint: 'Ohne Angabe: nach Ihrer Freigabe, in den Bürozeiten der Städte.',
  },
  letter: (title: string, text: string, correction: boolean): Block[] => [
    heading(correction ? texts.correctionOf(title) : title),
    ...text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(part.trim())),
  ],
  from: (operator: string | undefined): Block =>
    note(
      `Von der Geschäftsstelle${operator === undefined ? '' : ` (${operator})`}. Keine Nachrichten mehr: „stopp“.`,
    ),

  preview: (): Block => note('So kommt es an:'),
  rehearsal: (counts: Rehearsal): Block[] => [
    facts([
      ['Für', counts.audience],
      ['Bekommen es', whoGetsIt(counts)],
      ['Dauer', minutes(counts.seconds)],
      ...(counts.nobody.length > 0
        ? [['Schreibt hier noch niemand', names(counts.nobody)] as const]
        : []),
      ...(counts.silent.length > 0
        ? [['Möchte keine Nachrichten', names(counts.silent)] as const]
        : []),
    ]),
  ],
  nobodyThere: (): Block =>
    paragraph('Hier bekäme es niemand. Für Outlook und Telefon: „Liste der anderen“.'),
  test: 'Probe an mich',
  release: 'Jetzt freigeben',
  releaseAt: (when: string): string => `Freigeben für ${when}`,
  others: 'Liste der anderen',
  change: 'Ändern',
  discard: 'Verwerfen',
  discarded: (isCircular: boolean): Block[] => [
    paragraph('Verworfen. Niemand hat es bekommen.'),
    ...(isCircular ? [] : [note('Umfrage oder Veranstaltung selbst bleiben, wie sie sind.')]),
  ],
  released: (when: string | undefined): Block[] => [
    paragraph(
      when === undefined
        ? 'Freigegeben. Es geht in den Bürozeiten der Städte hinaus.'
        : `Freigegeben für ${when}.`,
    ),
  ],
  checkBySecond: (count: number, usual: number | null): Block[] => [
    paragraph(
      `Es geht an ${people(count)}.${moreThan(usual)} Eine zweite Person der Koordination sieht es `,
      'an und gibt es frei.',
    ),
  ],
  checkAlone: (
    count: number,
    usual: number | null,
    delay: number,
    when: string | undefined,
  ): Block[] => [
    paragraph(
      when === undefined
        ? `Es geht in ${delay} Minuten hinaus, in den Bürozeiten der Städte, an ${people(count)}.`
        : `Es geht am ${when} hinaus, an ${people(count)}.`,
      `${moreThan(usual)} ${delay} Minuten lang können Sie es zurückholen.`,
    ),
  ],
  pleaseCheck: (title: string, count: number): Block[] => [
    paragraph(`Bitte ansehen und freigeben: „${title}“ geht an ${people(count)}.`),
  ],
  look: 'Ansehen',
  approvedBySecond: (title: string, when: string | undefined): Block[] => [
    paragraph(
      `„${title}“ ist freigegeben`,
      when === undefined ? ' und geht in den Bürozeiten der Städte hinaus.' : ` für ${when}.`,
    ),
  ],
  takenBackBySecond: (title: string): Block[] => [
    paragraph(
      `„${title}“ wurde in der Koordination zurückgeholt. Niemand hat es bekommen; es ist wieder ein Entwurf.`,
    ),
  ],
  approve: 'Als zweite Person freigeben',
  sameperson: (): Block[] => [
    paragraph('Freigeben muss jemand anderes aus der Koordination. Zurückholen können Sie selbst.'),
  ],
  takeBack: 'Zurückholen',
  takenBack: (): Block[] => [paragraph('Zurückgeholt. Niemand hat es bekommen.')],

  progress: (title: string, state: string, written: number, counts: Progress): Block[] => [
    heading(title),
    facts([
      ['Stand', state],
      ['Angekommen', `${counts.sent} von ${written}`],
      ...(waiting(counts) > 0 ? [['Unterwegs', String(waiting(counts))] as const] : []),
      ...(counts.failed > 0 ? [['Nicht zugestellt', String(counts.failed)] as const] : []),
      ...(counts.unknown > 0 ? [['Ungewiss', String(counts.unknown)] as const] : []),
      ...(counts.dropped > 0 ? [['Zurückgenommen', String(counts.dropped)] as const] : []),
    ]),
  ],
  refresh: 'Aktualisieren',
  pause: 'Anhalten',
  resume: 'Weiter',
  callOff: 'Abbrechen',
  calledOff: (count: number): Block[] => [
    paragraph(`Abgebrochen. Nicht mehr hinaus gehen: ${count}.`),
  ],
  correct: 'Berichtigen',
  correctHint: 'Die Berichtigung bekommen genau die, die das erste bekommen haben.',
  gone: (): Block[] => [paragraph('Diesen Versand gibt es nicht mehr.')],
  notNow: (state: string): Block[] => [paragraph(`Das geht gerade nicht. Stand: ${state}.`)],
  othersTitle: (count: number): Block[] => [
    paragraph(
      count === 0
        ? 'Alle Städte sind hier zu erreichen.'
        : `${count === 1 ? '1 Stadt bekommt' : `${count} Städte bekommen`} es hier nicht. Für Outlook und Telefon:`,
    ),
  ],
  othersHead: ['Schlüssel', 'Stadt', 'Land', 'Warum'],
  why: { nobody: 'schreibt hier noch niemand', silent: 'möchte keine Nachrichten' },
  testMark: (): Block => note('Probe, nur an Sie.'),
};

/** The first time nothing is usual yet. */
const moreThan = (usual: number | null) =>
  usual === null ? '' : ` Das sind mehr als bisher bei diesem Verteiler (höchstens ${usual}).`;

const waiting = (counts: Progress) =>
  counts.planned + counts.resting + counts.held + counts.sending + counts.checking;

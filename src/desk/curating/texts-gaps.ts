import { type Block, facts, heading, list, note, paragraph, quote } from '../../chat/blocks.ts';
import { stateName } from '../../german/in-words.ts';
import { shortly } from '../shortly.ts';

export type GroupInWords = {
  readonly text: string;
  readonly count: number;
  readonly misfits: number;
  readonly waiting: number;
  readonly states: readonly string[];
  readonly themes: readonly string[];
};

const whereAndWhat = ({ states, themes }: GroupInWords) =>
  [states.map(stateName).join(', '), themes.join(', ')].filter(Boolean).join(' · ');

export const gapTexts = {
  wish: 'Bescheid geben, wenn es eine Antwort gibt',
  wished: (text: string): Block[] => [
    paragraph('Gern. Kommt in den nächsten 30 Tagen eine Antwort ins Wissen, schreibe ich Ihnen:'),
    quote(text),
    note(
      'Damit sind Sie einverstanden, dass ich Ihnen Neues zu Ihren Fragen und Berichtigungen ' +
        'schicke; dafür merke ich mir, welche Einträge Sie lesen.',
    ),
  ],
  unwish: 'Doch nicht Bescheid geben',
  unwished: (): Block[] => [paragraph('Gut. Ich schreibe Ihnen dazu nicht.')],
  wishGone: (): Block[] => [paragraph('Diese Frage habe ich nicht mehr. Bitte fragen Sie neu.')],

  command: 'Fragen ohne Antwort, nach Ähnlichkeit',
  title: (rows: readonly string[], pages: number, page: number): Block[] => [
    heading('Lücken im Wissen'),
    ...(rows.length === 0
      ? [paragraph('In den letzten 30 Tagen hat alles eine Antwort gefunden.')]
      : [
          paragraph('Unbeantwortet oder „passt nicht“, in den letzten 30 Tagen:'),
          list(rows, { ordered: true }),
        ]),
    ...(pages > 1 ? [note(`Seite ${page} von ${pages}`)] : []),
  ],
  row: (group: GroupInWords): string =>
    [`„${shortly(group.text)}“ – ${group.count}-mal`, whereAndWhat(group)]
      .filter(Boolean)
      .join(' · '),
  /** Never the words alone: typed by somebody else they could be a command. */
  label: (text: string): string => `Lücke: ${shortly(text, 40)}`,
  one: (group: GroupInWords, all: readonly string[]): Block[] => [
    heading('So wurde gefragt'),
    ...all.map((text) => quote(text)),
    facts([
      ['Gefragt', `${group.count}-mal, davon ${group.misfits}-mal „passt nicht“`],
      ...(group.states.length > 0
        ? [['Länder', group.states.map(stateName).join(', ')] as const]
        : []),
      ...(group.themes.length > 0 ? [['Themen', group.themes.join(', ')] as const] : []),
      ['Warten auf Bescheid', String(group.waiting)],
    ]),
  ],
  next: 'Weitere',
  drop: 'Erledigt, kein Eintrag',
  dropped: (): Block[] => [paragraph('Erledigt. Die Gruppe steht nicht mehr in der Liste.')],
  gone: (): Block[] => [paragraph('Diese Fragen stehen nicht mehr in der Liste.')],
  inbox: (count: number): string =>
    count === 1 ? 'Eine Frage ohne Antwort' : `${count} Fragen ohne Antwort`,
  open: 'Lücken ansehen',
};

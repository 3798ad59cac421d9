import { countForTown, countForTowns, countsOf, countToday, totalOf } from '../chat/counters.ts';
import type { Figures, Span } from '../chat/figures.ts';
import type { Turn } from '../chat/turn.ts';
import type { Entry } from '../knowledge/entry.ts';
import { townsOf } from '../people/staff.ts';
import type { Tx } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { figureTexts as texts } from './figure-texts.ts';

const QUESTION = 'answers.question';
const GAP = 'answers.gap';
const REMARK = 'answers.remark';
const OF_TOWN = 'answers.question-of-town';
const PROGRAMME = 'answers.programme-for-town';
const MOST_GAPS = 5;

/** What became of a question; `counter`: it belongs to the counter of the town hall. */
type Outcome = 'sure' | 'near' | 'far' | 'counter';

/** The theme that a gap is listed under: that of the nearest entry. */
const themeOf = (nearest: Entry | undefined): string => nearest?.themes?.[0] ?? '';

export async function countQuestion(
  turn: Turn,
  { zone }: Desk,
  outcome: Outcome,
  nearest: Entry | undefined,
): Promise<void> {
  await countToday(turn, zone, QUESTION, outcome);
  const gap = outcome === 'near' || outcome === 'far';
  if (gap) await countToday(turn, zone, GAP, outcome === 'near' ? themeOf(nearest) : '');
  await countForTowns(turn, zone, OF_TOWN, await townsOf(turn.tx, turn.person.id));
}

/** An entry was read in full. */
export async function countShown(turn: Turn, { zone }: Desk, entry: Entry): Promise<void> {
  if (entry.kind !== 'programme') return;
  await countForTowns(turn, zone, PROGRAMME, await townsOf(turn.tx, turn.person.id));
}

export async function countRemark(
  turn: Turn,
  { zone }: Desk,
  entry: Entry | undefined,
  verdict: 'helpful' | 'misfit',
): Promise<void> {
  await countToday(turn, zone, REMARK, verdict);
  if (verdict === 'misfit') await countToday(turn, zone, GAP, themeOf(entry));
}

async function ofTown(tx: Tx, span: Span, town: string): Promise<Figures> {
  const of = (what: string) => countForTown(tx, what, span, town);
  const figures = [
    { label: texts.ofTown.questions, count: await of(OF_TOWN) },
    { label: texts.ofTown.programmes, count: await of(PROGRAMME) },
  ];
  return { title: texts.questions, figures };
}

/** Questions, how many got their answer, and where there was none. */
export async function figuresOf(
  desk: Desk,
  tx: Tx,
  span: Span,
  town: string | undefined,
): Promise<readonly Figures[]> {
  if (town !== undefined) return [await ofTown(tx, span, town)];
  const questions = await countsOf(tx, QUESTION, span);
  const remarks = await countsOf(tx, REMARK, span);
  const gaps = [...(await countsOf(tx, GAP, span))];
  const theirs = totalOf(questions) - (questions.get('counter') ?? 0);
  return [
    {
      title: texts.questions,
      figures: [
        { label: texts.asked, count: totalOf(questions) },
        { label: texts.answered, count: questions.get('sure') ?? 0, of: theirs },
        { label: texts.helpful, count: remarks.get('helpful') ?? 0, of: totalOf(remarks) },
      ],
    },
    {
      title: texts.gaps,
      figures: gaps.map(([theme, count]) => ({
        label: theme === '' ? texts.noTheme : desk.book().themeName(theme),
        count,
      })),
      most: MOST_GAPS,
    },
  ];
}

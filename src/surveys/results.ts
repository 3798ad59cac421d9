import { z } from 'zod';
import { plainText } from '../chat/blocks.ts';
import { action, type Work } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Wanted } from '../delivery/audience.ts';
import { chartPng } from '../papers/chart.ts';
import { csvFile } from '../papers/csv.ts';
import { fileName } from '../papers/text.ts';
import { nameOf } from '../places/lookup.ts';
import type { Tx } from '../store/store.ts';
import {
  answersTo,
  askedOf,
  concerned,
  LEAST_PEOPLE,
  mayBeTold,
  partiesOf,
  surveyOf,
} from './concerned.ts';
import { type Desk, dayOf } from './desk.ts';
import { OfSurvey } from './letters.ts';
import { answerInWords } from './question.ts';
import { type Response, type Survey, Surveys } from './rows.ts';
import { ofEnough, type Tally, tally } from './tally.ts';
import { texts } from './texts.ts';
import { barsOf, linesOf, rowsOf, resultTexts as say, turnoutInWords } from './texts-results.ts';
import type { Words } from './words.ts';

const Take = z.object({ survey: z.string(), as: z.enum(['text', 'table', 'chart']) });

/** What came out: on the screen, as text, as table, as picture. */
export function createResults(desk: Desk, words: Words) {
  const turnout = (survey: Survey, wanted: Wanted, answers: readonly Response[]): string =>
    turnoutInWords({
      each: survey.each,
      answers: answers.length,
      of: askedOf(wanted, answers),
      recorded: answers.filter(({ source }) => source !== null).length,
      provisional: answers.filter(({ state }) => state === 'provisional').length,
    });

  const tallies = (survey: Survey, answers: readonly Response[]): readonly Tally[] => {
    const all = tally(survey.questions, answers, { yes: texts.yes, no: texts.no });
    return survey.each === 'town' ? all : all.map((one) => ofEnough(one, LEAST_PEOPLE));
  };

  /** The survey with its answers, if this person may see what came out; else a polite word. */
  async function visible(turn: Turn, id: string) {
    const survey = await surveyOf(turn.tx, id);
    if (!survey) return void turn.say(texts.gone());
    const byDesk = turn.roles.has('coordinator');
    const all = survey.state === 'closed' && survey.results === 'all';
    if (!byDesk && !(all && (await partiesOf(desk, turn, survey)).length > 0))
      return void turn.say(texts.noResults());
    const answers = await answersTo(turn.tx, id);
    if (!mayBeTold(survey, answers))
      return void turn.say({ blocks: say.tooFew(LEAST_PEOPLE), to: 'person' });
    return { survey, answers, named: byDesk };
  }

  /** What everybody may read; undefined: it is not for all, not closed, or by too few. */
  async function forAll(work: Work, survey: Survey) {
    if (survey.state !== 'closed' || survey.results !== 'all') return undefined;
    const answers = await answersTo(work.tx, survey.id);
    if (answers.length === 0 || !mayBeTold(survey, answers)) return undefined;
    return blocksOf(work, survey, answers, false);
  }

  async function blocksOf(
    turn: Pick<Work, 'tx'>,
    survey: Survey,
    answers: readonly Response[],
    named: boolean,
  ) {
    const wanted = await concerned(desk, turn.tx, survey);
    const { goal } = survey;
    const shown = named ? answers : answers.map((answer) => ({ ...answer, town: null }));
    return [
      ...say.head(survey.title, turnout(survey, wanted, answers)),
      ...(goal === null ? [] : [say.goal(goal, answers.length)]),
      ...(survey.state === 'closed' ? [] : [say.still(words.closes(survey))]),
      ...tallies(survey, shown).flatMap((one) =>
        say.question(
          one,
          linesOf(one, (town) => nameOf(desk, town)),
        ),
      ),
      say.notBinding(),
    ];
  }

  const show = action('surveys.results', {
    for: 'visitor',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const seen = await visible(turn, id);
      if (!seen) return;
      const of = (as: z.infer<typeof Take>['as'], label: string) =>
        toAction(label, take, { survey: id, as });
      turn.say({
        blocks: await blocksOf(turn, seen.survey, seen.answers, seen.named),
        choices: [[of('text', say.asText)], [of('table', say.asTable), of('chart', say.asChart)]],
        to: 'person',
      });
    },
  });

  const take = action('surveys.take', {
    for: 'visitor',
    args: Take,
    async run(turn, { survey: id, as }) {
      const seen = await visible(turn, id);
      if (!seen) return;
      const { survey, answers, named } = seen;
      const title = say.title(survey.title);
      if (as === 'text') {
        const blocks = await blocksOf(turn, survey, answers, named);
        const text = [...blocks.map(plainText), say.asOf(dayOf(desk, turn.now))].join('\n\n');
        return turn.say({ blocks, files: [textToTake(title, text)], to: 'person' });
      }
      const towns = named && survey.each === 'town';
      if (as === 'table') {
        const file = fileOf(table, { survey: id, towns }, fileName(title, 'csv'));
        return turn.say({ blocks: say.here(), files: [file], to: 'person' });
      }
      if (chartGroups(survey, answers).length === 0)
        return turn.say({ blocks: say.noChart(), to: 'person' });
      const of = { survey: id, day: dayOf(desk, turn.now) };
      const figures = tallies(survey, answers).flatMap((one) =>
        barsOf(one).length === 0 ? [] : say.question(one, linesOf(one, String)),
      );
      turn.say({
        blocks: figures,
        files: [fileOf(chart, of, fileName(title, 'png'))],
        to: 'person',
      });
    },
  });

  async function rowsFor(tx: Tx, id: string) {
    const survey = await tx.get(Surveys, id);
    if (!survey) throw new Error('the survey is gone');
    return { survey, answers: await answersTo(tx, id) };
  }

  const table = paper('surveys.table', {
    type: 'text/csv; charset=utf-8',
    args: z.object({ survey: z.string(), towns: z.boolean() }),
    async make(tx, { survey: id, towns }) {
      const { survey, answers } = await rowsFor(tx, id);
      return csvFile(towns ? townRows(survey, answers) : figureRows(survey, answers));
    },
  });

  function townRows(survey: Survey, answers: readonly Response[]): (readonly string[])[] {
    const { town, key, state, source } = say.columns;
    const rows = answers.map((answer) => [
      nameOf(desk, answer.town ?? ''),
      answer.town ?? '',
      answer.state === 'final' ? say.final : say.provisional,
      answer.source === null ? say.byHotline : words.source(answer.source),
      ...survey.questions.map((question) =>
        answer.values[question.id] === undefined ? '' : answerInWords(question, answer.values),
      ),
    ]);
    const sorted = rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'de'));
    return [[town, key, state, source, ...survey.questions.map(({ label }) => label)], ...sorted];
  }

  const figureRows = (survey: Survey, answers: readonly Response[]): (readonly string[])[] => [
    say.figureColumns,
    ...tallies(survey, answers).flatMap((one) => rowsOf(one).map((row) => [one.label, ...row])),
  ];

  const chartGroups = (survey: Survey, answers: readonly Response[]) =>
    tallies(survey, answers)
      .map((one) => ({ title: one.label, bars: barsOf(one) }))
      .filter(({ bars }) => bars.length > 0);

  const chart = paper('surveys.chart', {
    type: 'image/png',
    args: z.object({ survey: z.string(), day: z.string() }),
    async make(tx, { survey: id, day }) {
      const { survey, answers } = await rowsFor(tx, id);
      const wanted = await concerned(desk, tx, survey);
      const note = `${turnout(survey, wanted, answers)} · ${say.asOf(day)}`;
      return chartPng({ title: survey.title, groups: chartGroups(survey, answers), note });
    },
  });

  const choice = ({ id }: Survey, label: string = texts.results): Choice =>
    toAction(label, show, { survey: id });

  return { turnout, choice, forAll, actions: [show, take], papers: [table, chart] };
}
export type Results = ReturnType<typeof createResults>;

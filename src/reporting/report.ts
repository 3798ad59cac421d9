import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { chartPng } from '../papers/chart.ts';
import { csvFile } from '../papers/csv.ts';
import { fileName } from '../papers/text.ts';
import { type Desk, figuresOf, todayOf } from './desk.ts';
import { barOf, figureInWords } from './in-words.ts';
import { beside, spanOf, UNITS, type Unit } from './span.ts';
import { texts } from './texts.ts';

const OfSpan = z.object({ unit: z.enum(UNITS), day: z.iso.date() });
type OfSpan = z.infer<typeof OfSpan>;
/** For files: as things stood when they were asked for. */
const AsOf = z.object({ ...OfSpan.shape, now: z.number() });

/** What there was, in figures: on the screen, as table, as picture. */
export function createReport(desk: Desk, further: readonly Choice[]) {
  async function say(turn: Turn, { unit, day }: OfSpan): Promise<void> {
    const today = todayOf(desk, turn.now);
    const span = spanOf(unit, day, turn.now, desk.zone);
    const { before, behind } = beside(unit, span, today);
    const to = (label: string, to: Unit, at: string | undefined): Choice[] =>
      at === undefined ? [] : [toAction(label, show, { unit: to, day: at })];
    const last = span.last < today ? span.last : today;
    const others = UNITS.filter((one) => one !== unit);
    turn.say({
      blocks: texts.report(unit, span, await figuresOf(desk, turn.tx, span)),
      choices: [
        [...to(texts.before, unit, before), ...to(texts.behind, unit, behind)],
        others.flatMap((one) => to(texts.units[one], one, last)),
        [
          toAction(texts.asTable, table, { unit, day }),
          toAction(texts.asChart, chart, { unit, day }),
        ],
        [...further],
      ],
      to: 'person',
    });
  }

  const show = action('reporting.show', { for: 'coordinator', args: OfSpan, run: say });

  const tablePaper = paper('reporting.table', {
    type: 'text/csv; charset=utf-8',
    args: AsOf,
    async make(tx, { unit, day, now }) {
      const span = spanOf(unit, day, now, desk.zone);
      const rows = (await figuresOf(desk, tx, span)).flatMap(({ title, figures }) =>
        figures.map((figure) => [title, figure.label, figureInWords(figure)]),
      );
      const { first, last } = span;
      return csvFile([texts.columns, ...rows.map((row) => [first, last, ...row])]);
    },
  });

  const chartPaper = paper('reporting.chart', {
    type: 'image/png',
    args: AsOf,
    async make(tx, { unit, day, now }) {
      const span = spanOf(unit, day, now, desk.zone);
      const groups = (await figuresOf(desk, tx, span)).map(({ title, figures }) => ({
        title,
        bars: figures.map((figure) => ({
          label: figure.label,
          value: barOf(figure),
          text: figureInWords(figure),
        })),
      }));
      return chartPng({ title: texts.title(unit, span), groups, note: texts.smallOnes });
    },
  });

  const table = action('reporting.table', {
    for: 'coordinator',
    args: OfSpan,
    async run(turn, of) {
      const name = fileName(texts.fileTitle(spanOf(of.unit, of.day, turn.now, desk.zone)), 'csv');
      const files = [fileOf(tablePaper, { ...of, now: turn.now }, name)];
      turn.say({ blocks: texts.tableHere(), files, to: 'person' });
    },
  });

  const chart = action('reporting.chart', {
    for: 'coordinator',
    args: OfSpan,
    async run(turn, of) {
      const span = spanOf(of.unit, of.day, turn.now, desk.zone);
      const name = fileName(texts.fileTitle(span), 'png');
      const blocks = texts.report(of.unit, span, await figuresOf(desk, turn.tx, span));
      const files = [fileOf(chartPaper, { ...of, now: turn.now }, name)];
      turn.say({ blocks, files, to: 'person' });
    },
  });

  return {
    show: (turn: Turn) => say(turn, { unit: 'week', day: todayOf(desk, turn.now) }),
    actions: [show, table, chart],
    papers: [tablePaper, chartPaper],
  };
}

import { z } from 'zod';
import { action } from '../chat/feature.ts';
import type { Figures, Span } from '../chat/figures.ts';
import { fileOf, paper } from '../chat/files.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { chartPng } from '../papers/chart.ts';
import { csvFile } from '../papers/csv.ts';
import { fileName } from '../papers/text.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Desk, figuresOf } from './desk.ts';
import { figureInWords } from './in-words.ts';
import { inPackets } from './packets.ts';
import { beside, overOf, spanOf, UNITS, type Unit, yesterdayOf } from './span.ts';
import { texts } from './texts.ts';

const OfSpan = z.object({ unit: z.enum(UNITS), day: z.iso.date() });
type OfSpan = z.infer<typeof OfSpan>;
/** For files: as things stood when they were asked for. */
const AsOf = z.object({ ...OfSpan.shape, now: z.number() });

/** Of many alike the greatest, as far as anything may be said of them. */
const greatest = (told: Figures): Figures =>
  told.most === undefined
    ? told
    : {
        ...told,
        figures: told.figures
          .filter(({ count }) => count > 0)
          .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'de'))
          .slice(0, told.most),
      };

/** What there was, in figures: on the screen, as table, as picture. */
export function createReport(desk: Desk, further: readonly Choice[]) {
  async function told(tx: Tx, span: Span, now: Instant): Promise<readonly Figures[]> {
    const over = overOf(span, now, desk.zone);
    const packed = await inPackets((days) => figuresOf(desk, tx, days), over, desk.zone);
    return packed.map(greatest).filter(({ figures }) => figures.length > 0);
  }

  async function say(turn: Turn, { unit, day }: OfSpan): Promise<void> {
    const latest = yesterdayOf(turn.now, desk.zone);
    const span = spanOf(unit, day, desk.zone);
    const { before, behind } = beside(unit, span, latest);
    const to = (label: string, to: Unit, at: string | undefined): Choice[] =>
      at === undefined ? [] : [toAction(label, show, { unit: to, day: at })];
    const last = span.last < latest ? span.last : latest;
    const others = UNITS.filter((one) => one !== unit);
    turn.say({
      blocks: texts.report(unit, span, await told(turn.tx, span, turn.now)),
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
      const span = overOf(spanOf(unit, day, desk.zone), now, desk.zone);
      const rows = (await told(tx, span, now)).flatMap(({ title, figures }) =>
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
      const span = spanOf(unit, day, desk.zone);
      const groups = (await told(tx, span, now)).map(({ title, figures }) => ({
        title,
        bars: figures.map((figure) => ({
          label: figure.label,
          value: figure.count,
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
      const name = fileName(texts.fileTitle(spanOf(of.unit, of.day, desk.zone)), 'csv');
      const files = [fileOf(tablePaper, { ...of, now: turn.now }, name)];
      turn.say({ blocks: texts.tableHere(), files, to: 'person' });
    },
  });

  const chart = action('reporting.chart', {
    for: 'coordinator',
    args: OfSpan,
    async run(turn, of) {
      const span = spanOf(of.unit, of.day, desk.zone);
      const name = fileName(texts.fileTitle(span), 'png');
      const blocks = texts.report(of.unit, span, await told(turn.tx, span, turn.now));
      const files = [fileOf(chartPaper, { ...of, now: turn.now }, name)];
      turn.say({ blocks, files, to: 'person' });
    },
  });

  return {
    show: (turn: Turn) => say(turn, { unit: 'week', day: yesterdayOf(turn.now, desk.zone) }),
    actions: [show, table, chart],
    papers: [tablePaper, chartPaper],
  };
}

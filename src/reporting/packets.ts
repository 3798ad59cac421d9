import { Temporal } from 'temporal-polyfill';
import type { Figure, Figures, Span } from '../chat/figures.ts';
import { between } from './span.ts';

/**
 * Others are counted in packets: a figure goes on only with every fifth of a month, at the end of
 * a day. Whatever spans are compared, each keeps five possible values at least; rounding alone
 * would let days, weeks and months be taken from each other until single ones are left.
 */
export const PACKET = 5;

export const fullPackets = (count: number): number => count - (count % PACKET);

type Count = (span: Span) => Promise<readonly Figures[]>;
type Sum = { readonly count: number; readonly of: number };

/** From the first of a month to the end of a day, and to the day before a span begins. */
function piecesOf({ first, last }: Span, zone: string): { until: Span; before?: Span }[] {
  const pieces = [];
  const [start, end] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  for (let month = start.with({ day: 1 }); month.toString() <= last; ) {
    const following = month.add({ months: 1 });
    const behind =
      Temporal.PlainDate.compare(end, following) < 0 ? end.add({ days: 1 }) : following;
    const begins = Temporal.PlainDate.compare(month, start) < 0;
    pieces.push({
      until: between(month, behind, zone),
      ...(begins && { before: between(month, start, zone) }),
    });
    month = following;
  }
  return pieces;
}

/** The figures of days that are over, with those about others in packets. */
export async function inPackets(
  count: Count,
  span: Span,
  zone: string,
): Promise<readonly Figures[]> {
  const sums = new Map<string, Sum>();
  const nameOf = ({ title }: Figures, { label }: Figure) => `${title}\n${label}`;
  async function add(part: Span, sign: 1 | -1) {
    for (const told of await count(part))
      for (const figure of told.figures) {
        const name = nameOf(told, figure);
        const { count, of } = sums.get(name) ?? { count: 0, of: 0 };
        sums.set(name, {
          count: count + sign * fullPackets(figure.count),
          of: of + sign * fullPackets(figure.of ?? 0),
        });
      }
  }
  for (const { until, before } of piecesOf(span, zone)) {
    await add(until, 1);
    if (before) await add(before, -1);
  }

  const packed = (told: Figures, figure: Figure): Figure => {
    const { count, of } = sums.get(nameOf(told, figure)) ?? { count: 0, of: 0 };
    return { ...figure, count, ...(figure.of !== undefined && { of }) };
  };
  return (await count(span)).map((told) => ({
    ...told,
    figures: told.figures.map((figure) => (figure.own ? figure : packed(told, figure))),
  }));
}

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Figures, Span } from '../../src/chat/figures.ts';
import { figureInWords } from '../../src/reporting/in-words.ts';
import { fullPackets, inPackets, PACKET } from '../../src/reporting/packets.ts';
import { beside, overOf, spanOf, UNITS, yearOf } from '../../src/reporting/span.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { dayIn } from '../../src/time/zone.ts';
import { START } from '../support/clock.ts';

const ZONE = 'Europe/Berlin';
const LATER = START + 400 * DAY;

describe('a figure about others', () => {
  it.each([
    [{ count: 0 }, 'unter 5'],
    [{ count: 5 }, 'rund 5'],
    [{ count: 1_235 }, 'rund 1.235'],
    [{ count: 0, of: 0 }, '–'],
    [{ count: 10, of: 15 }, '–'],
    [{ count: 15, of: 20 }, 'rund 75 %'],
    [{ count: 25, of: 20 }, 'rund 100 %'],
    [{ count: 1, own: true }, '1'],
  ])('%o reads „%s“', (figure, words) => {
    expect(figureInWords({ label: 'x', ...figure })).toBe(words);
  });

  const FIRST = Temporal.PlainDate.from('2026-10-26');
  const dayAt = (n: number) => FIRST.add({ days: n }).toString();
  type World = readonly number[];

  /** All that any report says of days, weeks and months in a world with so many a day. */
  async function published(world: World): Promise<readonly string[]> {
    const count = async ({ first, last }: Span): Promise<readonly Figures[]> => {
      const days = world.filter((_, n) => dayAt(n) >= first && dayAt(n) <= last);
      return [{ title: 't', figures: [{ label: 'x', count: days.reduce((a, b) => a + b, 0) }] }];
    };
    const said = new Set<string>();
    for (const unit of UNITS)
      for (const n of world.keys()) {
        const span = spanOf(unit, dayAt(n), ZONE);
        const [told] = await inPackets(count, span, ZONE);
        said.add(`${unit} ${span.first}: ${told?.figures.map(figureInWords).join()}`);
      }
    return [...said];
  }

  /** Another world in which this day has `more`, and every report reads the same. */
  function otherWorld(world: World, day: number, more: number): World {
    const start = dayAt(day).slice(0, 7);
    let [sum, before] = [0, 0];
    return world.map((count, n) => {
      if (dayAt(n).slice(0, 7) !== start) return count;
      sum += count;
      const other = fullPackets(sum) + (n >= day ? more : 0);
      const here = other - before;
      before = other;
      return here;
    });
  }

  it('cannot be had by taking any days, weeks and months from each other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 12, maxLength: 12 }),
        fc.nat({ max: 11 }),
        async (world, day) => {
          const said = await published(world);
          const possible = new Set<number | undefined>();
          for (let more = 0; more < PACKET; more++) {
            const other = otherWorld(world, day, more);
            expect(other.every((count) => count >= 0)).toBe(true);
            expect(await published(other)).toEqual(said);
            possible.add(other[day]);
          }
          expect(possible.size).toBe(PACKET);
        },
      ),
      { numRuns: 10 },
    ));

  it('is never further from the truth than one packet in a month', async () => {
    const world = Array.from({ length: 40 }, (_, n) => n % 4);
    const said = await published(world);
    const november = world.filter((_, n) => dayAt(n).startsWith('2026-11')).reduce((a, b) => a + b);
    expect(said).toContain(`month 2026-11-01: rund ${fullPackets(november)}`);
  });
});

describe('a span', () => {
  const days = fc.integer({ min: 0, max: 399 }).map((n) => dayIn(START + n * DAY, ZONE).toString());

  it('holds its day, and the spans beside it meet it without a gap', () =>
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), days, (unit, day) => {
        const span = spanOf(unit, day, ZONE);
        expect(span.first <= day && day <= span.last).toBe(true);
        const { before, behind } = beside(unit, span, dayIn(LATER, ZONE).toString());
        if (before) expect(spanOf(unit, before, ZONE).until + 1).toBe(span.from);
        if (behind && behind < dayIn(LATER, ZONE).toString())
          expect(spanOf(unit, behind, ZONE).from).toBe(span.until + 1);
      }),
    ));

  it('ends with the day that is over, and none is told of that lies more than a year back or ahead', () => {
    const over = overOf(spanOf('month', '2026-11-23', ZONE), START, ZONE);
    expect(over).toMatchObject({ first: '2026-11-01', last: '2026-11-22' });
    expect(over.until).toBe(START - 10 * HOUR - 1);
    const week = spanOf('week', '2026-11-23', ZONE);
    expect(week).toMatchObject({ first: '2026-11-23', last: '2026-11-29' });
    expect(beside('week', week, '2026-11-23').behind).toBeUndefined();
    const old = spanOf('month', '2025-11-01', ZONE);
    expect(beside('month', old, '2026-11-23')).toEqual({
      before: undefined,
      behind: '2025-12-01',
    });
  });

  it('may be a year', () => {
    expect(yearOf(2025, START, ZONE)).toMatchObject({ first: '2025-01-01', last: '2025-12-31' });
  });
});

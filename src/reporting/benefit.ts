import { z } from 'zod';
import { plainText } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import type { Figure } from '../chat/figures.ts';
import { textToTake } from '../chat/papers.ts';
import { toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { bare } from '../german/bare.ts';
import { townsOf, worksFor } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import { dayIn } from '../time/zone.ts';
import { type Desk, figuresOf, todayOf } from './desk.ts';
import { fullPackets } from './packets.ts';
import { wholeMonthsOf, yearOf } from './span.ts';
import { texts } from './texts.ts';

const OfYear = z.object({ town: z.string(), year: z.int().min(2000).max(2999) });

/**
 * What colleagues read is theirs, though they work for the same town: where two do, each knows what
 * is their own. So a month is told when it is over, and in packets; else one's own questions could be
 * asked until the figure moves.
 */
const packed = (figure: Figure, settled: Figure | undefined): Figure =>
  figure.own ? figure : { ...figure, count: fullPackets(settled?.count ?? 0) };

/** What the hotline has done for a town this year, as a text for its council. */
export function createBenefit(desk: Desk) {
  const thisYear = (turn: Turn): number => dayIn(turn.now, desk.zone).year;

  async function say(turn: Turn, town: string, year: number): Promise<void> {
    const span = yearOf(year, turn.now, desk.zone);
    const over = wholeMonthsOf(span, turn.now, desk.zone);
    const settled = (await figuresOf(desk, turn.tx, over, town)).flatMap(({ figures }) => figures);
    const told = (await figuresOf(desk, turn.tx, span, town))
      .map(({ title, figures }) => ({
        title,
        figures: figures
          .map((one) =>
            packed(
              one,
              settled.find(({ label }) => label === one.label),
            ),
          )
          .filter(({ count }) => count > 0),
      }))
      .filter(({ figures }) => figures.length > 0);
    const name = nameOf(desk, town);
    const other = year === thisYear(turn) ? year - 1 : thisYear(turn);
    const choices = [[toAction(String(other), ofYear, { town, year: other })]];
    if (told.length === 0)
      return turn.say({ blocks: texts.noBenefit(name, year), choices, to: 'person' });
    const blocks = texts.benefit(name, year, told, desk.operator, todayOf(desk, turn.now));
    const text = blocks.map(plainText).join('\n\n');
    const files = [textToTake(texts.benefitTitle(name, year), text)];
    turn.say({ blocks, files, choices, to: 'person' });
  }

  const ofYear = action('reporting.benefit', {
    for: 'town',
    args: OfYear,
    async run(turn, { town, year }) {
      if (await worksFor(turn.tx, turn.person.id, town)) await say(turn, town, year);
      else turn.say(texts.notYours());
    },
  });

  return {
    async show(turn: Turn, rest: string): Promise<void> {
      const towns = await townsOf(turn.tx, turn.person.id);
      const named = towns.filter((town) => bare(nameOf(desk, town)) === bare(rest));
      const [only] = named.length === 1 ? named : towns;
      if (only === undefined)
        return turn.say({
          blocks: texts.noTown(),
          choices: [[toCommand(texts.toTown, 'stadt')]],
          to: 'person',
        });
      const year = thisYear(turn);
      if (towns.length === 1 || named.length === 1) return say(turn, only, year);
      turn.say({
        blocks: texts.whichTown(),
        choices: towns.map((town) => [toAction(nameOf(desk, town), ofYear, { town, year })]),
        to: 'person',
      });
    },
    actions: [ofYear],
  };
}

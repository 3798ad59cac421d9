import { countsOf, countThisYear } from '../chat/counters.ts';
import { type Figures, isWithin, type Span, yearOfSpan } from '../chat/figures.ts';
import type { Turn } from '../chat/turn.ts';
import type { Tx } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { figureTexts as texts } from './figure-texts.ts';
import { type Pair, Pairs } from './rows.ts';

/** By the year: „asker/proposed“, however often they are shown to each other. */
const PROPOSED = 'partners.proposed';

export const countProposed = (
  turn: Turn,
  { zone }: Desk,
  town: string,
  proposed: string,
): Promise<void> => countThisYear(turn, zone, PROPOSED, `${town}/${proposed}`);

async function proposedTo(tx: Tx, span: Span, town: string): Promise<number> {
  const year = String(yearOfSpan(span));
  const pairs = await countsOf(tx, PROPOSED, { first: year, last: year });
  return [...pairs.keys()].filter((pair) => pair.startsWith(`${town}/`)).length;
}

const asked = (pairs: readonly Pair[], span: Span) =>
  pairs.filter(({ since }) => isWithin(span, since)).length;

const introduced = (pairs: readonly Pair[], span: Span) =>
  pairs.filter(({ state, answered }) => state === 'met' && isWithin(span, answered)).length;

/** Who asked whom, and who was introduced to each other; never who said no. */
export async function figuresOf(
  tx: Tx,
  span: Span,
  town: string | undefined,
): Promise<readonly Figures[]> {
  if (town !== undefined) {
    const byUs = await tx.find(Pairs, { asker: town });
    const ofUs = await tx.find(Pairs, { asked: town });
    const figures = [
      { label: texts.proposed, count: await proposedTo(tx, span, town), own: true },
      { label: texts.askedByUs, count: asked(byUs, span), own: true },
      { label: texts.askedOfUs, count: asked(ofUs, span), own: true },
      { label: texts.introduced, count: introduced([...byUs, ...ofUs], span), own: true },
    ];
    return [{ title: texts.title, figures }];
  }
  const all = await tx.all(Pairs);
  const figures = [
    { label: texts.asked, count: asked(all, span) },
    { label: texts.introduced, count: introduced(all, span) },
  ];
  return [{ title: texts.title, figures }];
}

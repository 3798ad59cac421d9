import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { type Desk, dayOf } from './desk.ts';
import { type Proposal, prepare } from './matching/match.ts';
import { familyOf, type Request } from './matching/request.ts';
import { isBusy, keepsApart, waitsForAnswer } from './pair.ts';
import { type Pair, Pairs, type Wish, Wishes } from './rows.ts';

/** What was asked within so long weighs on a town. */
const LATELY = 30 * DAY;

const asRequest = (wish: Wish, met: readonly string[], declined: readonly string[]): Request => {
  const { direction, text } = wish;
  const side = { text };
  const learning = familyOf(wish) === 'learning';
  return {
    ...{ id: wish.id, town: wish.town, themes: [...wish.themes], form: wish.form },
    ...{ distance: wish.distance, created: wish.created, until: wish.until, status: 'open' },
    // Who wants to learn something together seeks it.
    seeks: direction === 'offers' ? null : side,
    offers: direction === 'offers' || (direction === 'together' && !learning) ? side : null,
    far: wish.far,
    met: [...met],
    declined: [...declined],
  };
};

type History = { readonly pairs: readonly Pair[]; readonly now: Instant };

/** Whom a request must not be brought together with, for what has been. */
function apartFrom(wish: Wish, { pairs, now }: History) {
  const mine = pairs.filter(({ asker, asked }) => asker === wish.town || asked === wish.town);
  const other = ({ asker, asked }: Pair) => (asker === wish.town ? asked : asker);
  const met = mine.filter((pair) => keepsApart(pair, now) === 'met').map(other);
  const own = mine.filter((pair) => pair.wish === wish.id || pair.theirs === wish.id);
  const declined = own.filter((pair) => keepsApart(pair, now) === 'declined').map(other);
  return { met, declined: [...declined, ...wish.avoids] };
}

/** Who fits whom, as things stand now. */
export async function matchmaking(
  desk: Desk,
  tx: Tx,
  now: Instant,
): Promise<(wish: Wish) => readonly Proposal[]> {
  const pairs = await tx.all(Pairs);
  const asked = new Map<string, Pair[]>();
  for (const pair of pairs) asked.set(pair.asked, [...(asked.get(pair.asked) ?? []), pair]);
  const askedOf = (town: string) => asked.get(town) ?? [];
  const history = { pairs, now };
  const request = (wish: Wish) => {
    const { met, declined } = apartFrom(wish, history);
    return asRequest(wish, met, declined);
  };
  const open = (await tx.find(Wishes, { state: 'open' }))
    .filter(({ town }) => !isBusy(askedOf(town), now))
    .map(request);
  const { directory } = desk;
  const answered = (town: string) => {
    const over = askedOf(town).filter((pair) => !waitsForAnswer(pair));
    return over.filter((pair) => pair.answered !== null).length / Math.max(1, over.length);
  };
  const prepared = prepare(open, {
    ...{ themes: desk.knowledge().themes, reader: desk.reader() },
    towns: (key) => directory().get(key),
    today: dayOf(desk, now).toString(),
    answered,
  });
  const load = (town: string) => askedOf(town).filter(({ since }) => now - since < LATELY).length;
  return (wish) => prepared.proposalsFor(request(wish), load).proposals;
}

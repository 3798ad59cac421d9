import type { Knowledge } from '../knowledge/read.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Desk, dayOf } from './desk.ts';
import { match, type Proposal } from './matching/match.ts';
import { createReader, type Reader } from './matching/meaning.ts';
import { familyOf, type Request } from './matching/request.ts';
import { isBusy, keepsApart } from './pair.ts';
import { type Pair, Pairs, type Wish, Wishes } from './rows.ts';

/** Reading the whole knowledge takes a moment: once for each snapshot of it. */
const readers = new WeakMap<Knowledge, Reader>();

function readerOf(knowledge: Knowledge): Reader {
  const known = readers.get(knowledge);
  if (known) return known;
  const fresh = createReader(knowledge);
  readers.set(knowledge, fresh);
  return fresh;
}

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

/** Proposals for the open requests, or for one of them, as things stand now. */
export async function proposalsFor(
  desk: Desk,
  tx: Tx,
  now: Instant,
  wish: Wish,
): Promise<readonly Proposal[]> {
  const knowledge = desk.knowledge();
  const wishes = await tx.find(Wishes, { state: 'open' });
  const pairs = await tx.all(Pairs);
  const asked = (town: string) => pairs.filter((pair) => pair.asked === town);
  const history = { pairs, now };
  const requests = wishes
    .filter(({ id, town }) => id === wish.id || !isBusy(asked(town), now))
    .map((one) => {
      const { met, declined } = apartFrom(one, history);
      return asRequest(one, met, declined);
    });
  const { directory } = desk;
  const world = {
    ...{ themes: knowledge.themes, reader: readerOf(knowledge) },
    towns: (key: string) => directory().get(key),
    today: dayOf(desk, now).toString(),
  };
  return match(requests, world).find(({ request }) => request === wish.id)?.proposals ?? [];
}

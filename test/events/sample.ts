import type { Answer, Event } from '../../src/events/rows.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { START } from '../support/clock.ts';

const ZONE = 'Europe/Berlin';

/** A forum on a Tuesday, closing a week before. */
export function eventAt(wall: string, more: Partial<Event> = {}): Event {
  const starts = instantOf(wall, ZONE);
  return {
    ...{ id: 'e1', title: 'Leerstand', kind: 'forum', state: 'planned', wall, zone: ZONE, starts },
    ...{ ends: starts + 3 * HOUR, place: 'Beeskow', link: null, audience: { kind: 'all' } },
    ...{ closesOn: '2027-02-09', closes: starts - 7 * DAY, places: null, agenda: null },
    ...{ minutes: null, reason: null, town: null, by: null, sequence: 0, announced: null },
    ...{ invited: null, news: null, out: [], came: null, made: START, changed: START },
    ...more,
  };
}

let made = 0;

/** An answer of the town, in the order they are made. */
export function answerOf(town: string, more: Partial<Answer> = {}): Answer {
  made++;
  return {
    ...{ id: `a${String(made).padStart(4, '0')}`, event: 'e1', town, person: null, said: 'yes' },
    ...{ people: 1, names: null, until: null, seat: 'seat', since: START + made, source: null },
    ...{ at: START + made, ends: START + DAY },
    ...more,
  };
}

import { Temporal } from 'temporal-polyfill';
import type { Faults, Field, Values } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { audienceFields, audienceValues } from '../delivery/audience-field.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { instantOf } from '../time/wall-time.ts';
import { dayIn } from '../time/zone.ts';
import type { Desk } from './desk.ts';
import type { Event } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';

const LONGEST = { title: 80, place: 200, link: 300, agenda: 1_500 };
const MOST_PLACES = 2_000;
const MOST_HOURS = 72;
/** Unless said otherwise, the registration closes so many days before. */
const CLOSES_BEFORE = { days: 7 };
const words = say.fields;

const basics = (): Field[] => [
  { id: 'title', kind: 'text', label: words.title, max: LONGEST.title },
  { id: 'starts', kind: 'date', label: words.starts, time: true, ahead: true },
  {
    ...{ id: 'hours', kind: 'number', label: words.hours, hint: words.hoursHint },
    ...{ min: 0.25, max: MOST_HOURS },
  },
  { id: 'place', kind: 'text', label: words.place, max: LONGEST.place, optional: true },
  {
    ...{ id: 'link', kind: 'text', label: words.link, hint: words.linkHint },
    ...{ max: LONGEST.link, optional: true },
  },
];

const agenda = (label: string): Field => ({
  ...{ id: 'agenda', kind: 'long', label, max: LONGEST.agenda, optional: true },
});

/** What a coordinator is asked about an event. */
export async function eventFields(turn: Turn, desk: Desk): Promise<Field[]> {
  const [title, ...others] = basics();
  return [
    ...(title ? [title] : []),
    { id: 'kind', kind: 'one', label: words.kind, options: texts.kinds },
    ...others,
    ...(await audienceFields(turn, desk, 'towns')),
    {
      ...{ id: 'closes', kind: 'date', label: words.closes, hint: words.closesHint },
      ...{ time: false, ahead: true, optional: true },
    },
    {
      ...{ id: 'places', kind: 'number', label: words.places, hint: words.placesHint },
      ...{ min: 1, max: MOST_PLACES, optional: true },
    },
    agenda(words.agenda),
  ];
}

/** What a town is asked about a dialogue of its own. */
export const proposalFields = (): Field[] => [...basics(), agenda(words.about)];

const isSafeLink = (link: string) => URL.canParse(link) && new URL(link).protocol === 'https:';

export function eventFaults({ place, link, starts, closes }: Values): Faults {
  if (place === undefined && link === undefined) return { place: say.faults.where };
  if (typeof link === 'string' && !isSafeLink(link)) return { link: say.faults.link };
  const late = typeof starts === 'string' && typeof closes === 'string' && closes > starts;
  return late ? { closes: say.faults.closes } : {};
}

type Times = Pick<Event, 'wall' | 'starts' | 'ends' | 'closesOn' | 'closes'>;

const textOr = (value: Values[string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Seven days before, but never in the past. */
function closingDay(given: string | null, first: Temporal.PlainDate, today: Temporal.PlainDate) {
  if (given !== null) return Temporal.PlainDate.from(given);
  const day = first.subtract(CLOSES_BEFORE);
  if (Temporal.PlainDate.compare(day, today) > 0) return day;
  return Temporal.PlainDate.compare(first, today) > 0 ? first.subtract({ days: 1 }) : first;
}

function timesOf(values: Values, zone: string, now: Instant): Times {
  const wall = String(values['starts']);
  const starts = instantOf(wall, zone);
  const first = dayIn(starts, zone);
  const last = closingDay(textOr(values['closes']), first, dayIn(now, zone));
  const over = last.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  return {
    ...{ wall, starts, ends: starts + Math.round(Number(values['hours']) * HOUR) },
    ...{ closesOn: last.toString(), closes: Math.min(over, starts) },
  };
}

export type Filled = Times &
  Pick<Event, 'title' | 'place' | 'link' | 'agenda' | 'zone'> &
  Partial<Pick<Event, 'kind' | 'audience' | 'places'>>;

/** What was filled in, as an event has it. */
export function filledIn(values: Values, zone: string, now: Instant): Filled {
  const kind = texts.kinds.findIndex(({ id }) => id === values['kind']);
  const places = textOr(values['places']);
  const link = textOr(values['link']);
  return {
    ...timesOf(values, zone, now),
    zone,
    title: String(values['title']),
    place: textOr(values['place']),
    link: link === null ? null : new URL(link).href,
    agenda: textOr(values['agenda']),
    ...(kind >= 0 && { kind: KINDS[kind] ?? 'other' }),
    ...(values['audience'] !== undefined && {
      places: places === null ? null : Math.round(Number(places)),
    }),
  };
}

const KINDS: readonly Event['kind'][] = ['forum', 'dialogue', 'steering', 'other'];

/** The other way round, for changing it. */
export function valuesOf(event: Event, desk: Desk): Values {
  const { title, kind, wall, starts, ends, place, link, closesOn, places, agenda } = event;
  return {
    ...{ title, kind, starts: wall, closes: closesOn },
    hours: String((ends - starts) / HOUR),
    ...audienceValues(event.audience, desk),
    ...(place !== null && { place }),
    ...(link !== null && { link }),
    ...(places !== null && { places: String(places) }),
    ...(agenda !== null && { agenda }),
  };
}

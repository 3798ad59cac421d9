/** What clocks show, by Intl alone: nothing of what it is compared with. */
export function createWallClock(zone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (at: number) => format.format(at).replace(' ', 'T');
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Days (UTC) of these years on which the clocks of a zone are changed. */
export function changeDays(zone: string, from: number, to: number): number[] {
  const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });
  const days: number[] = [];
  for (let day = Date.UTC(from, 0, 1); day < Date.UTC(to + 1, 0, 1); day += DAY)
    if (hour.format(day) !== hour.format(day + DAY)) days.push(day);
  return days;
}

/**
 * By brute force: for every minute that a calendar has around a change, the first instant at which
 * the clocks show it or, where they skip it, something later.
 */
export function* firstInstants(zone: string, day: number): Generator<readonly [string, number]> {
  const clock = createWallClock(zone);
  const shown: (readonly [string, number])[] = [];
  for (let at = day - DAY; at < day + 2 * DAY; at += MINUTE) shown.push([clock(at), at]);
  const [first, last] = [shown[0]?.[0] ?? '', shown.at(-1)?.[0] ?? ''];
  let next = 0;
  for (let minute = Date.parse(`${first}Z`); minute <= Date.parse(`${last}Z`); minute += MINUTE) {
    const wall = new Date(minute).toISOString().slice(0, 16);
    // What was shown never lies behind an earlier minute's first instant.
    while ((shown[next]?.[0] ?? '~') < wall) next++;
    const at = shown[next]?.[1];
    if (at !== undefined) yield [wall, at];
  }
}

const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** 2026, 2026-03 or 2026-03-18 in words. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${Number(day)}. ${name} ${year}` : `${name} ${year}`;
}

export const STATE_NAMES: ReadonlyMap<string, string> = new Map([
  ['BB', 'Brandenburg'],
  ['BE', 'Berlin'],
  ['BW', 'Baden-Württemberg'],
  ['BY', 'Bayern'],
  ['HB', 'Bremen'],
  ['HE', 'Hessen'],
  ['HH', 'Hamburg'],
  ['MV', 'Mecklenburg-Vorpommern'],
  ['NI', 'Niedersachsen'],
  ['NW', 'Nordrhein-Westfalen'],
  ['RP', 'Rheinland-Pfalz'],
  ['SH', 'Schleswig-Holstein'],
  ['SL', 'Saarland'],
  ['SN', 'Sachsen'],
  ['ST', 'Sachsen-Anhalt'],
  ['TH', 'Thüringen'],
]);

export const stateName = (code: string) => STATE_NAMES.get(code) ?? code;

/** „10-31“ as a day of every year. */
export function yearlyInWords(day: string): string {
  const [month, date] = day.split('-');
  return `${Number(date)}. ${MONTHS[Number(month) - 1] ?? ''}`;
}

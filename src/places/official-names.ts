/** „Neustadt, Stadt“ and the like: the name as people say it. */
export function shortName(official: string, land: string): string {
  const name = official.replace(/,.*$/, '').trim();
  const [german = ''] = name.split(' / ', 1);
  const joined = german.replace(/\s*\/\s*/g, '/');
  const slash = joined.indexOf('/');
  if (land !== BRANDENBURG || slash < 0) return joined;
  return SAYS_WHERE.has(joined.slice(slash + 1)) ? joined : joined.slice(0, slash);
}

const BRANDENBURG = '12';
/** Behind the slash Brandenburg writes the Sorbian name; these few are German. */
const SAYS_WHERE = new Set([
  ...['Elster', 'Elbe', 'Havel', 'Nordbahn', 'Spree', 'Dosse', 'Mark', 'Fläming', 'Quitzöbel'],
  ...['Eggersdorf', 'Oder', 'Spreewald'],
]);

const LANDKREIS = '44';
const KREIS = '43';
const IS_DISTRICT = /kreis|region/i;

/** „Landkreis“ or „Kreis“ goes in front where the official name is only „Nordsachsen“. */
export function districtName(official: string, mark: string, land: string): string {
  const name = shortName(official, land);
  if (IS_DISTRICT.test(name)) return name;
  if (mark === LANDKREIS) return `Landkreis ${name}`;
  return mark === KREIS ? `Kreis ${name}` : name;
}

const KINDS = new Map([
  ['60', 'Markt'],
  ['61', 'Kreisfreie Stadt'],
  ['62', 'Stadtkreis'],
  ['63', 'Stadt'],
  ['64', 'Gemeinde'],
  ['67', 'Große Kreisstadt'],
]);
const WITHOUT_PEOPLE = new Set(['65', '66']);

/** What a municipality is; `undefined` for a forest or lake that belongs to none. */
export const kindOf = (mark: string): string | undefined =>
  WITHOUT_PEOPLE.has(mark) ? undefined : (KINDS.get(mark) ?? 'Gemeinde');

const STATES = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');

/** The state by the first two digits of a key. */
export const stateOfLand = (land: string): string => STATES[Number(land) - 1] ?? land;

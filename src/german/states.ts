import { fold } from './fold.ts';
import type { Word } from './words.ts';

/** Names, nicknames, regions and seats of government by state, as people write them. */
const NAMES: { readonly [code: string]: string } = {
  BB: 'Brandenburg, Uckermark, Prignitz, Spreewald, Potsdam, Barnim, Havelland, Oderbruch, Fläming, Niederlausitz, Ruppiner Land',
  BE: 'Berlin',
  BW: 'Baden-Württemberg, Baden Württemberg, BaWü, Württemberg, Schwarzwald, Ländle, Stuttgart, Schwäbische Alb, Hohenlohe, Ortenau, Breisgau, Oberschwaben, Baden',
  BY: 'Bayern, Freistaat Bayern, Franken, Oberfranken, Unterfranken, Mittelfranken, Oberpfalz, Niederbayern, Oberbayern, Allgäu, München, Bayerischer Wald, Bayerischen Wald, Chiemgau, Fichtelgebirge, Bayerwald, Oberallgäu, Unterallgäu',
  HB: 'Bremen',
  HE: 'Hessen, Nordhessen, Mittelhessen, Südhessen, Odenwald, Wiesbaden, Vogelsberg, Wetterau, Taunus, Schwalm-Eder, Rheingau, Osthessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern, Mecklenburg Vorpommern, Meck-Pomm, Meck Pomm, MeckPomm, McPomm, Mecklenburg, Vorpommern, Meckpom, Schwerin, Rügen, Usedom, Müritz, Mecklenburgische Seenplatte, Mecklenburgischen Seenplatte',
  NI: 'Niedersachsen, Ostfriesland, Emsland, Heidekreis, Hannover, Wendland, Lüneburger Heide, Weserbergland, Südniedersachsen, Solling, Oldenburger Land, Oldenburger Münsterland',
  NW: 'Nordrhein-Westfalen, Nordrhein Westfalen, Westfalen, Sauerland, Münsterland, Ruhrgebiet, Niederrhein, Düsseldorf, Ostwestfalen, Siegerland, Bergisches Land, Bergischen Land, Hochsauerland, Südwestfalen, Nordrhein',
  RP: 'Rheinland-Pfalz, Rheinland Pfalz, Pfalz, Hunsrück, Westerwald, Mainz, Vulkaneifel, Westpfalz, Südpfalz, Rheinhessen, Moselregion',
  SH: 'Schleswig-Holstein, Schleswig Holstein, Holstein, Dithmarschen, Nordfriesland, Kiel, Ostholstein, Eiderstedt, Südtondern',
  SL: 'Saarland, Saarbrücken, Saarpfalz',
  SN: 'Sachsen, Freistaat Sachsen, Erzgebirge, Vogtland, Oberlausitz, Mittelsachsen, Dresden, Nordsachsen, Westsachsen, Ostsachsen, Sächsische Schweiz, Sächsischen Schweiz, Zittauer Gebirge',
  ST: 'Sachsen-Anhalt, Sachsen Anhalt, Altmark, Magdeburg, Magdeburger Börde, Anhalt, Burgenlandkreis, Mansfeld, Mansfelder Land',
  TH: 'Thüringen, Freistaat Thüringen, Südthüringen, Nordthüringen, Ostthüringen, Erfurt, Eichsfeld, Kyffhäuser, Thüringer Wald, Rennsteig, Hainich, Westthüringen',
};

/** „in sächsischen Gemeinden“, „die Thüringer Aufbaubank“. */
const ADJECTIVES: { readonly [code: string]: string } = {
  BB: 'brandenburgisch brandenburger',
  BE: 'berliner',
  BW: 'badenwürttembergisch württembergisch',
  BY: 'bayerisch bayrisch fränkisch',
  HB: 'bremisch bremer',
  HE: 'hessisch nordhessisch',
  HH: 'hamburgisch hamburger',
  MV: 'mecklenburgisch vorpommersch vorpommerisch mecklenburger',
  NI: 'niedersächsisch ostfriesisch',
  NW: 'nordrheinwestfälisch westfälisch',
  RP: 'rheinlandpfälzisch pfälzisch',
  SH: 'schleswigholsteinisch holsteinisch',
  SL: 'saarländisch saarländer',
  SN: 'sächsisch erzgebirgisch',
  ST: 'sachsenanhaltisch anhaltisch',
  TH: 'thüringisch thüringer',
};

/** Only as written: „he“ and „st“ are too many other things. */
const CODES = new Map<string, string>([
  ...Object.keys(NAMES).map((code) => [code, code] as const),
  ['NRW', 'NW'],
  ['RLP', 'RP'],
  ['LSA', 'ST'],
  ['NDS', 'NI'],
  ['BRB', 'BB'],
  ['SLH', 'SH'],
]);
/** Long forms that are safe in lower case, too. */
const LOWER_CODES = new Map([
  ['nrw', 'NW'],
  ['rlp', 'RP'],
  ['nds', 'NI'],
]);

const names = new Map<string, string>(LOWER_CODES);
for (const [code, list] of Object.entries(NAMES)) {
  for (const name of list.split(', ')) names.set(fold(name).replace(/[\s-]+/g, ' '), code);
}
const adjectives: (readonly [string, string])[] = [];
for (const [code, list] of Object.entries(ADJECTIVES)) {
  for (const word of list.split(' ')) adjectives.push([fold(word), code]);
}
const ENDING = /^(e|en|er|es|em|s|n)?$/;

/** The code of a state given by name or code alone („Sachsen“, „SN“, „nrw“). */
export function stateNamed(text: string): string | undefined {
  const name = text.trim();
  return CODES.get(name.toUpperCase()) ?? names.get(fold(name).replace(/[\s-]+/g, ' '));
}

export type StateMention = {
  readonly state: string;
  /** Index of its first word and how many words name it. */
  readonly from: number;
  readonly count: number;
};

/** The states that a text speaks of, in order. */
export function statesIn(words: readonly Word[]): readonly StateMention[] {
  const shouted = words.length > 2 && words.every(({ text }) => text === text.toUpperCase());
  const found: StateMention[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const count of [2, 1]) {
      const state = stateAt(words.slice(from, from + count), count, shouted);
      if (state === undefined) continue;
      found.push({ state, from, count });
      from += count - 1;
      break;
    }
  }
  return found;
}

function stateAt(words: readonly Word[], count: number, shouted: boolean): string | undefined {
  if (words.length < count) return undefined;
  const folded = words.map((word) => word.folded);
  const name = names.get(folded.join(' '));
  if (name !== undefined) return name;
  const joined = folded.join('');
  const adjective = adjectives.find(
    ([word]) => joined.startsWith(word) && ENDING.test(joined.slice(word.length)),
  );
  if (adjective) return adjective[1];
  const [only] = words;
  return count === 1 && only && !shouted ? CODES.get(only.text) : undefined;
}

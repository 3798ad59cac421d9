/** The sixteen states by their two-letter codes. */
export const STATES = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;

export type State = (typeof STATES)[number];

/** What holds everywhere. */
export const EVERYWHERE = 'alle';

export const isState = (text: string): text is State => STATES.some((state) => state === text);

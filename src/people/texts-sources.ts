const SOURCES: ReadonlyMap<string, string> = new Map([
  ['telefon', 'Telefon'],
  ['mail', 'E-Mail'],
  ['vor-ort', 'vor Ort'],
]);

/** By what way a town has told the coordination what it enters for it. */
export const sources = [...SOURCES].map(([id, label]) => ({ id, label }));

export const sourceInWords = (source: string): string => SOURCES.get(source) ?? source;

/**
 * What points to a person: to be left out before a text is kept or passed on. Every repetition has
 * an end, or a long text could stop everything for a minute.
 */
const PATTERNS: readonly RegExp[] = [
  /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,190}\.[\p{L}\d-]{2,}/gu,
  /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b/g,
  /(?<![\p{L}\d])(?:\+\d{1,3}[\s/()-]{0,8}|0)\d{2,5}[\s/()–-]{0,8}\d[\d\s/–-]{3,40}\d/gu,
  /(?<!\p{L})(?:Herrn?|Frau|Familie|Eheleute)\s{1,8}(?:(?:Dr|Prof)\.\s{0,8}){0,8}\p{Lu}[\p{L}-]{1,60}(?:\s{1,8}\p{Lu}[\p{L}-]{1,60})?/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]{0,60}(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|damm|ufer)\s{1,8}\d{1,3}\s?[a-z]?\b/gu,
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,60}\s{1,8})?(?:Straße|Str\.|Weg|Gasse|Allee)\s{1,8}\d{1,3}\s?[a-z]?\b/gu,
  /\b(?:Az|Aktenzeichen|Geschäftszeichen|Gz)\.?:?\s{0,8}[\w./-]{0,60}?\d[\w./-]{0,60}/gi,
];

export const BLANKED = '[ausgelassen]';

/** The text without telephone numbers, addresses, names of people, accounts and file numbers. */
export const withoutPersonal = (text: string): string =>
  PATTERNS.reduce((rest, pattern) => rest.replace(pattern, BLANKED), text);

/** What points to a person: to be left out before a text is kept or passed on. */
const PATTERNS: readonly RegExp[] = [
  /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[\p{L}\d-]{2,}/gu,
  /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b/g,
  /(?<![\p{L}\d])(?:\+\d{1,3}[\s/()-]*|0)\d{2,5}[\s/()–-]*\d[\d\s/–-]{3,}\d/gu,
  /(?<!\p{L})(?:Herrn?|Frau|Familie|Eheleute)\s+(?:(?:Dr|Prof)\.\s*)*\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|damm|ufer)\s+\d{1,3}\s?[a-z]?\b/gu,
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+\s+)?(?:Straße|Str\.|Weg|Gasse|Allee)\s+\d{1,3}\s?[a-z]?\b/gu,
  /\b(?:Az|Aktenzeichen|Geschäftszeichen|Gz)\.?:?\s*[\w./-]*\d[\w./-]*/gi,
];

export const BLANKED = '[ausgelassen]';

/** The text without telephone numbers, addresses, names of people, accounts and file numbers. */
export const withoutPersonal = (text: string): string =>
  PATTERNS.reduce((rest, pattern) => rest.replace(pattern, BLANKED), text);

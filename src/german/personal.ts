/** A capitalised word; particles and initials stand between the parts of a name. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,60}`;
const BETWEEN = String.raw`(?:\s{1,8}(?:\p{Lu}\.|[Vv]on|[Vv]an|[Zz]u[mr]?|[Dd]e[rnm]?|[Tt]en)(?=\s)){0,3}`;
const TITLE = String.raw`(?:(?:Dr|Prof|Dipl|Ing|Mag|med|jur|phil|rer|nat|h|c)\.(?:-Ing\.)?\s{0,8}){0,8}`;
const PERSON = String.raw`${TITLE}(?:(?:von|van|zu|de)\s{1,8}(?:de[rnm]\s{1,8})?)?${NAME}(?:${BETWEEN}\s{1,8}${NAME})?`;
/** „Hauptstraße 12 a“, „12-14“; no year, no „Radweg 12 km“. */
const HOUSE = String.raw`(?:Nr\.?\s{0,3})?\d{1,3}(?!\d|\s{0,3}(?:km|m|cm|ha|qm|m²|Meter|Kilometer|Euro|€|%|Prozent|Mio|Minuten|Jahren?)(?![\p{L}\d]))\s?(?:[a-z](?![\p{L}\d]))?(?:\s?[-–/]\s?\d{1,3}(?!\d)\s?(?:[a-z](?![\p{L}\d]))?)?`;
const MORE = String.raw`(?:(?:\s{0,2}[/–-]\s{0,2}|[\s.])?\d)`;
const NUMBER = String.raw`[\w/-]{0,60}?\d[\w./-]{0,60}(?:\s(?:[A-Z][A-Za-z]{0,3}\s)?\d[\w./-]{0,30}){0,3}`;

/**
 * What points to a person: to be left out before a text is kept or passed on. Every repetition has
 * an end, or a long text could stop everything for a minute.
 */
const PATTERNS: readonly RegExp[] = [
  // E-mail, also „name (at) stadt.de“.
  /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,190}\.[\p{L}\d-]{2,}/gu,
  /(?<![\w.+-])[\w.+-]{1,64}\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?[\w-]{1,60}(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\w-]{1,60}){0,4}/giu,
  // Accounts.
  /\bDE[\s-]?\d{2}(?:[\s-]{0,2}\d){18}(?!\d)/gi,
  /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b/g,
  /\b(?:Konto(?:nummer|nr\.?|-Nr\.?)?|Kto\.?(?:-?\s?Nr\.?)?|BLZ|Bankleitzahl)\s{0,3}:?\s{0,3}\d(?:\s?\d){5,11}(?!\d)/gi,
  // Telephone: with an area code, or said to be one; 115 and the emergency numbers are nobody’s.
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,])(?:\+\d{1,3}[\s/().-]{0,8}(?:\(?0\)?[\s/.-]{0,4})?|\(?0)\d{2,5}[\s/().–-]{0,8}\d${MORE}{3,14}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:Tel(?:efon(?:nummer)?)?|Fon|Handy(?:nummer)?|Mobil(?:nummer|(?=[.:]))|Fax|Durchwahl|DW|App(?:arat)?|Rückruf(?:nummer)?)[.:\s]{1,4}(?:-\s?)?(?!11[0256](?:117)?(?!\d))\d${MORE}{1,20}(?![.,]?\d)`,
    'giu',
  ),
  // People.
  new RegExp(
    String.raw`(?<!\p{L})(?:Herrn?|HERRN?|Frau|FRAU|Familie|Eheleute|Hrn?\.|z\.\s?Hd\.(?:\s{1,3}v\.)?|c/o|gez\.)\s{0,8}(?:Herrn?\s{1,8}|Frau\s{1,8})?${PERSON}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:Name|Antragsteller(?:in)?|Anwohner(?:in)?|Bürger(?:in)?):\s{0,8}${PERSON}`,
    'gu',
  ),
  /(?<!\p{L})herrn?\s{1,8}(?:dr\.\s{0,8})?(?!und |oder |der |die |das |im |in |aus |über )[\p{L}-]{3,60}/gu,
  /(?<!\p{L}|\b(?:die|der|eine|einer|jede|keine|meine|seine|ihre|von)\s)frau\s{1,8}(?:dr\.\s{0,8})?(?!und |oder |der |die |das |des |im |in |aus |über |eine)[\p{L}-]{3,60}/gu,
  /(?:geb\.|geboren(?:\s{1,3}am)?)\s{0,3}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/gi,
  // Addresses.
  new RegExp(
    String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{0,60}(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|damm|ufer|steig|chaussee|promenade)\s{0,8}${HOUSE}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})\p{L}[\p{L}-]{1,60}(?:straße|strasse|str\.|gasse|allee)\s{0,8}${HOUSE}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,60}\s{1,8})?(?:Straße|Str\.|Weg|Gasse|Allee)\s{0,8}${HOUSE}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:Straße|Platz|Weg|Allee)\s{1,8}(?:de[srm]|am|zum|zur)\s{1,8}\p{Lu}[\p{L}-]{1,60}\s{1,8}${HOUSE}`,
    'gu',
  ),
  /Flurst(?:ück|\.)(?:s?nummer|\s{0,3}Nr\.?)?\s{0,3}:?\s{0,3}\d{1,6}(?:\s?\/\s?\d{1,6})?/gi,
  // Files; courts write „12 O 345/24“.
  new RegExp(
    String.raw`\b(?:Az|Aktenz|Aktenzeichen|Geschäftszeichen|Gesch\.-?\s?Z|Gz|Kassenzeichen|Vorgangsnummer|Steuernummer|Steuer-ID|Kundennummer)\b\.?\s?:?\s{0,8}${NUMBER}`,
    'gi',
  ),
  /\b\d{1,3}\s[A-Z][A-Za-z]{0,3}\s\d{1,5}\/\d{2,4}\b/g,
];

export const BLANKED = '[ausgelassen]';

/** The text without telephone numbers, addresses, names of people, accounts and file numbers. */
export const withoutPersonal = (text: string): string =>
  PATTERNS.reduce((rest, pattern) => rest.replace(pattern, BLANKED), text);

export const hasPersonal = (text: string): boolean => withoutPersonal(text) !== text;

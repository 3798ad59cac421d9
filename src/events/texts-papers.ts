/** What stands in the files that people take away. */
export const paperTexts = {
  columns: ['Stadt', 'Land', 'Antwort', 'Personen', 'Platz', 'Wer kommt', 'Wie geantwortet'],
  guest: 'Gast ohne Stadt',
  none: 'keine Antwort',
  queue: 'Warteliste',
  here: 'über die Hotline',
  listOf: (title: string): string => `Teilnahme ${title}`,
};

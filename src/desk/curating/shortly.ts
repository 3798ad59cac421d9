/** A text cut to a length, with a sign that it was. */
export const shortly = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

export const matchTexts = {
  usage:
    'So: hotline match --requests DATEI [--towns DATEI] [--today 2026-11-23] [--json]. ' +
    'Die Datei enthält ein Gesuch je Zeile (JSON).',
  fault: (line: number, fields: readonly string[]) =>
    fields.length === 0
      ? `Zeile ${line}: kein Gesuch – je Zeile ein JSON-Objekt.`
      : `Zeile ${line}: bitte prüfen: ${fields.join(', ')}.`,
  title: (request: string, count: number) =>
    count === 0 ? `${request}: noch kein Vorschlag` : `${request}:`,
  proposal: (request: string, town: string, score: number, reasons: readonly string[]) =>
    `  ${request} (${town}), ${score} von 100: ${reasons.join(' · ')}`,
};

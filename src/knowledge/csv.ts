/** A line of a CSV file with the number it begins on. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/** Comma or semicolon, quotes doubled inside quotes, any line end, with or without a BOM. */
export function readCsv(text: string): readonly CsvLine[] {
  const clean = text.replace(/^\uFEFF/, '');
  const [head = ''] = clean.split(/\r?\n/, 1);
  const comma = head.split(';').length > head.split(',').length ? ';' : ',';
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endLine = (): void => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== '')) lines.push({ line: start, cells });
    cells = [];
    cell = '';
    start = line;
  };
  for (let i = 0; i < clean.length; i++) {
    const sign = clean.charAt(i);
    if (sign === '\n') line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === comma) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endLine();
    else if (sign !== '\r') cell += sign;
  }
  line++;
  endLine();
  return lines;
}

/** A line of a CSV file with the number it begins on. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

const QUOTE = '"';

/** Comma or semicolon, quotes doubled inside quotes, any line end, with or without a BOM. */
export function readCsv(text: string): readonly CsvLine[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = clean.split('\n', 1);
  const comma = head.split(';').length > head.split(',').length ? ';' : ',';
  const lines: CsvLine[] = [];
  for (let at = 0, line = 1; at < clean.length; ) {
    const end = endOf(clean, '\n', at);
    const plain = clean.slice(at, end);
    const read = plain.includes(QUOTE)
      ? quotedLine(clean, at, comma)
      : { cells: plain.split(comma), end };
    if (read.cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells: read.cells });
    line += plain.length === read.end - at ? 1 : clean.slice(at, read.end).split('\n').length;
    at = read.end + 1;
  }
  return lines;
}

/** The cells from `start` on to the end of the line that lies outside of quotes. */
function quotedLine(text: string, start: number, comma: string) {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let at = start;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === QUOTE && quoted && text.charAt(at + 1) === QUOTE) {
      cell += QUOTE;
      at++;
    } else if (sign === QUOTE && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && sign === '\n') break;
    else if (!quoted && sign === comma) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  cells.push(cell);
  return { cells, end: at };
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

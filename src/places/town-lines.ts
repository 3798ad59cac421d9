import type { Directory } from './directory.ts';

export type TownLines = {
  readonly keys: readonly string[];
  /** Lines that mean no town, or several. */
  readonly unclear: readonly string[];
};

const KEY = /^\d{8}$/;
const HEAD = /^(schlüssel|schluessel|ags|stadt|name|gemeinde)\b/i;
/** „Stadt Wehlen“ is none. */
const WHOLE_HEAD = /^(schlüssel|schluessel|ags|stadt|name|gemeinde)$/i;
const MOST = 5_000;

const unquoted = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"');

/** What stands in the first column of a line, with the second to tell namesakes apart. */
function columns(line: string): readonly string[] {
  const parted = line.includes(';') ? line.split(';') : line.split('\t');
  return parted.map(unquoted);
}

function keyIn(line: string, directory: Directory): string | undefined {
  const [first = '', second = '', third = ''] = columns(line);
  const key = first.replace(/^'/, '').padStart(8, '0');
  if (/^\d{7,8}$/.test(first) && KEY.test(key)) return directory.get(key) ? key : undefined;
  for (const text of [first, `${first}, ${second}`, `${first}, ${third}`]) {
    const meant = directory.meant(text);
    if (meant.kind === 'one') return meant.town.key;
  }
  return undefined;
}

/** One town, or several in one line: in some windows a message has no more than that. */
function keysIn(line: string, directory: Directory): readonly string[] {
  const one = keyIn(line, directory);
  if (one) return [one];
  const parts = line.split(/[,;]/).map((part) => keyIn(part.trim(), directory));
  const keys = parts.filter((key) => key !== undefined);
  return keys.length === parts.length ? keys : [];
}

/** Towns as people list them: a name or key in each line, or a table with them in front. */
export function readTownLines(text: string, directory: Directory): TownLines {
  const keys = new Set<string>();
  const unclear: string[] = [];
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, MOST);
  for (const [i, line] of lines.entries()) {
    const [first = ''] = columns(line);
    if (line.trim() === '' || (i === 0 && WHOLE_HEAD.test(first))) continue;
    const found = keysIn(line, directory);
    if (found.length === 0 && i === 0 && HEAD.test(first)) continue;
    for (const key of found) keys.add(key);
    if (found.length === 0) unclear.push(line.trim().slice(0, 80));
  }
  return { keys: [...keys], unclear };
}

import { bare } from '../german/bare.ts';
import { stateNamed } from '../german/states.ts';
import type { Directory } from './directory.ts';

type Found = {
  readonly keys: readonly string[];
  /** What of it means no town, or several. */
  readonly unclear: readonly string[];
};

export type TownLines = Found & {
  /** Given up before its end: so much of it is unclear that it is no list of towns. */
  readonly isOther: boolean;
};

const KEY = /^\d{8}$/;
const HEAD = /^(schlüssel|schluessel|ags|stadt|name|gemeinde)\b/i;
/** „Stadt Wehlen“ is none. */
const WHOLE_HEAD = /^(schlüssel|schluessel|ags|stadt|name|gemeinde)$/i;
const MOST = 5_000;
/** Each costs several searches, and everybody else waits meanwhile. */
const MOST_UNCLEAR = 100;

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

type Part = { readonly part: string; readonly key: string | undefined };

/** „Rehau, Hof“ and „Rehau, Bayern“: behind the town stands where it is, though Hof is one as well. */
function saysWhere([first, second, ...more]: readonly Part[], directory: Directory): boolean {
  if (!first?.key || !second || more.length > 0) return false;
  const district = bare(directory.get(first.key)?.district ?? '').split(' ');
  const words = bare(second.part).split(' ');
  return stateNamed(second.part) !== undefined || words.every((word) => district.includes(word));
}

/**
 * One town, or several in one line: in some windows a message has no more than that. A single
 * one that is understood may be a namesake of what the rest of the line says: all of it is unclear.
 */
function townsIn(line: string, directory: Directory): Found {
  const parts = line
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, key: keyIn(part, directory) }));
  const keys = parts.flatMap(({ key }) => key ?? []);
  const eachIsOne = !/[;\t]/.test(line) && keys.length === parts.length;
  if (keys.length > 1 && eachIsOne && !saysWhere(parts, directory)) return { keys, unclear: [] };
  const one = keyIn(line, directory);
  if (one) return { keys: [one], unclear: [] };
  if (keys.length < 2) return { keys: [], unclear: [line] };
  return { keys, unclear: parts.filter(({ key }) => !key).map(({ part }) => part) };
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
    if (unclear.length >= MOST_UNCLEAR) break;
    const [first = ''] = columns(line);
    if (line.trim() === '' || (i === 0 && WHOLE_HEAD.test(first))) continue;
    const found = townsIn(line, directory);
    if (found.keys.length === 0 && i === 0 && HEAD.test(first)) continue;
    for (const key of found.keys) keys.add(key);
    unclear.push(...found.unclear.map((text) => text.trim().slice(0, 80)));
  }
  return { keys: [...keys], unclear, isOther: unclear.length >= MOST_UNCLEAR };
}

import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** One item of a file: its value, and the line of a key inside it. */
export type YamlRow = {
  readonly value: unknown;
  readonly line: number;
  lineOf(path: readonly PropertyKey[]): number;
};
export type YamlRows = { readonly rows: readonly YamlRow[]; readonly faults: readonly Fault[] };

/** Enough for a shared source, far from what a bomb needs. */
const MOST_ALIASES = 20;

const WORDS = new Map([
  ['DUPLICATE_KEY', 'Ein Schlüssel steht doppelt – einen davon löschen.'],
  ['TAB_AS_INDENT', 'Mit Tabulator eingerückt – Leerzeichen verwenden.'],
  ['BAD_INDENT', 'Die Einrückung stimmt nicht – Leerzeichen am Zeilenanfang prüfen.'],
  ['MULTILINE_IMPLICIT_KEY', 'Ein Text läuft in die nächste Zeile – in Anführungszeichen setzen.'],
  ['MISSING_CHAR', 'Ein Zeichen fehlt – Anführungszeichen und Klammern schließen.'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'Ein Doppelpunkt steht im Text – den Text in Anführungszeichen setzen.',
  ],
]);
const UNREADABLE = 'Das ist kein gültiges YAML – Einrückung und Anführungszeichen prüfen.';

/** Reads a file that holds one list. Parsing stops at the first file-wide fault, not at a row's. */
export function yamlRows(file: string, text: string): YamlRows {
  const lines = new LineCounter();
  const lineAt = (node: unknown): number | undefined =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  try {
    const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    if (doc.errors.length > 0) {
      const faults = doc.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line,
        text: WORDS.get(error.code) ?? UNREADABLE,
      }));
      return { rows: [], faults };
    }
    const whole: unknown = doc.toJS({ maxAliasCount: MOST_ALIASES });
    if (whole === null || whole === undefined) return { rows: [], faults: [] };
    if (!Array.isArray(whole) || !isSeq(doc.contents)) {
      return {
        rows: [],
        faults: [{ file, line: 1, text: 'Die Datei muss eine Liste sein („- id: …“).' }],
      };
    }
    const nodes = doc.contents.items;
    const rows = whole.map((value: unknown, i): YamlRow => {
      const node = nodes[i];
      const line = lineAt(node) ?? 1;
      return { value, line, lineOf: (path) => lineAt(deepest(node, path)) ?? line };
    });
    return { rows, faults: [] };
  } catch (error) {
    // toJS refuses too many aliases; very deep nesting ends the stack.
    const text =
      error instanceof ReferenceError
        ? 'Zu viele oder unbekannte YAML-Verweise (* und &) – die Texte ausschreiben.'
        : UNREADABLE;
    return { rows: [], faults: [{ file, text }] };
  }
}

/** The node at a path, or the nearest one above it; for a key, the key itself. */
function deepest(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  let at = isNode(node) ? node : undefined;
  for (const step of path) {
    let next: unknown;
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && key.value === step);
      next = isNode(pair?.value) && !isScalar(pair.value) ? pair.value : pair?.key;
    } else if (isSeq(at) && typeof step === 'number') next = at.items[step];
    if (!isNode(next)) break;
    at = next;
  }
  return at;
}

import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Theme } from './themes.ts';

type Placed = {
  readonly entry: Entry;
  readonly origin: { readonly file: string; readonly line: number };
  lineOf(path: readonly PropertyKey[]): number;
};

/** What entries say of each other and of themes must be there. */
export function linkFaults(
  entries: ReadonlyMap<string, Placed>,
  themes: readonly Theme[] | undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  const known = themes && new Set(themes.map(({ id }) => id));
  for (const [id, { entry, origin, lineOf }] of entries) {
    const say = (key: string, text: string): void => {
      faults.push({ file: origin.file, line: lineOf([key]), entry: id, text });
    };
    for (const other of entry.seeAlso ?? []) {
      if (other === id) say('seeAlso', '„seeAlso“ nennt den Eintrag selbst – löschen.');
      else if (!entries.has(other)) {
        say(
          'seeAlso',
          `„seeAlso“ nennt „${other}“, das gibt es nicht – Kennung prüfen oder löschen.`,
        );
      }
    }
    if (entry.kind === 'programme' && entry.replacedBy && !entries.has(entry.replacedBy)) {
      say(
        'replacedBy',
        `„replacedBy“ nennt „${entry.replacedBy}“, das gibt es nicht – Kennung prüfen.`,
      );
    }
    for (const theme of (known && entry.themes) || []) {
      if (!known?.has(theme))
        say('themes', `Das Thema „${theme}“ steht nicht in themes.yaml – prüfen.`);
    }
  }
  return faults;
}

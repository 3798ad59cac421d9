/** How the store calls its files: `snapshot.7` and, for what came after it, `journal.7`. */
export type Kind = 'snapshot' | 'journal';

/** Where backups lie in the data folder. Their names begin with the day they were made on. */
export const BACKUPS = 'backups';
export const BACKUP_ENDING = '.backup';

export function snapshotName(generation: number): string {
  return `snapshot.${generation}`;
}

export function journalName(generation: number): string {
  return `journal.${generation}`;
}

/** The generations among these file names, in order. */
export function numbersOf(kind: Kind, names: readonly string[]): number[] {
  return names
    .map((name) => new RegExp(`^${kind}\\.([1-9]\\d{0,14})$`).exec(name)?.[1])
    .filter((text) => text !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Files that were never finished. */
export function draftsOf(names: readonly string[]): string[] {
  return names.filter((name) => /^(snapshot|journal)\.\d+\.[^/]+\.tmp$/.test(name));
}

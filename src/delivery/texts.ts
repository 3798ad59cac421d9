export const texts = {
  forWhom: 'Für wen?',
  list: (name: string): string => `Verteiler „${name}“`,
  listGone: 'gelöscht',
  everyTown: 'Alle Städte, die hier schreiben',
  namedTowns: 'Städte, die ich nenne',
  whichTowns: 'Welche Städte sollen es sein?',
  whichTownsHint: 'Nur bei „Städte, die ich nenne“: eine je Zeile, oder mit Komma.',
  unclear: (lines: readonly string[]): string =>
    `Nicht bekannt oder nicht eindeutig: ${lines.join('; ')}. Mit dem Land dahinter („Neustadt, SN“) wird es eindeutig.`,
  noTowns: 'Bitte mindestens eine Stadt nennen.',
  groups: {
    never: 'Städte, die noch nie dabei waren',
    theme: (name: string): string => `Wer dem Thema „${name}“ folgt`,
    staff: 'Alle, die für eine Stadt arbeiten',
    coordination: 'Die Koordination',
    over: 'Eine Gruppe, die es nicht mehr gibt',
  },
  someTowns: (count: number): string => (count === 1 ? 'eine Stadt' : `${count} Städte`),
  kept: {
    alarms: 'Was wann ansteht (nur Vorgänge, keine Personen)',
    rounds: 'Was regelmäßig ansteht: wann es dran war, ob es ausfiel (keine Personen)',
    sendOuts: 'Rundschreiben, Einladungen und Umfragen, die Sie verschickt haben',
    unasked: 'Wann ich Ihnen zuletzt von mir aus geschrieben habe',
  },
};

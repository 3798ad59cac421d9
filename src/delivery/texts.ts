export const texts = {
  forWhom: 'Für wen?',
  list: (name: string): string => `Verteiler „${name}“`,
  listGone: 'gelöscht',
  everyTown: 'Alle Städte, die hier schreiben',
  someTowns: (count: number): string => (count === 1 ? 'eine Stadt' : `${count} Städte`),
  kept: {
    alarms: 'Was wann ansteht (nur Vorgänge, keine Personen)',
    rounds: 'Was regelmäßig ansteht: wann es dran war, ob es ausfiel (keine Personen)',
    sendOuts: 'Rundschreiben, Einladungen und Umfragen, die Sie verschickt haben',
    unasked: 'Wann ich Ihnen zuletzt von mir aus geschrieben habe',
  },
};

export const doctorTexts = {
  usage: 'So geht es: hotline doctor',
  fine: (what: string) => `✓ ${what}`,
  bad: (what: string, mend: string) => `✗ ${what}\n    ${mend}`,
  all: 'Alles in Ordnung.',
  faults: (count: number) => (count === 1 ? '1 Fehler.' : `${count} Fehler.`),
  node: (version: string) => `Node.js ${version}`,
  oldNode: 'Die Hotline braucht Node.js 20.19 oder neuer: https://nodejs.org',
  settings: 'Die Einstellungen sind vollständig.',
  badSettings: 'Die Einstellungen stimmen nicht.',
  platforms: (names: readonly string[]) =>
    names.length === 0
      ? 'Keine Plattform eingerichtet: Die Hotline spricht nur im Terminal.'
      : `Eingerichtet: ${names.join(', ')}.`,
  running: (state: string) => `Die laufende Hotline meldet: ${state}.`,
  connected: 'alle Plattformen verbunden',
  notConnected: 'Nicht alle Plattformen sind verbunden.',
  seeLog: 'Das Protokoll der Hotline nennt den Grund; Schlüssel und Netz prüfen.',
  folder: (path: string) => `In ${path} darf geschrieben werden.`,
  newFolder: (path: string) => `${path} gibt es noch nicht; der erste Start legt ihn an.`,
  badFolder: (path: string) => `In ${path} darf nicht geschrieben werden.`,
  mendFolder: 'Rechte des Ordners prüfen, oder mit HOTLINE_DATA einen anderen nennen.',
  openFolder: (path: string) => `${path} ist für andere auf diesem Rechner lesbar.`,
  mendOpen: (path: string) => `chmod 700 ${path}`,
  store: (rows: number) => `Der Speicher ist lesbar (${rows} Einträge).`,
  noStore: 'Noch ist nichts gespeichert.',
  badStore: 'Der Speicher ist nicht lesbar.',
  knowledge: (entries: number, towns: number) =>
    `Das Wissen ist ohne Fehler (${entries} Einträge, ${towns} Orte).`,
  badKnowledge: 'Das Wissen hat Fehler.',
  clock: (now: string) => `Die Uhr steht auf ${now}.`,
  badClock: 'Die Uhr des Rechners geht falsch.',
  mendClock: 'Zeit stellen, am besten von selbst: timedatectl set-ntp true',
};

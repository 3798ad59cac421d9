export const doctorTexts = {
  usage: 'So geht es: hotline doctor',
  fine: (what: string) => `✓ ${what}`,
  bad: (what: string, mend: string) => `✗ ${what}\n    ${mend}`,
  all: 'Alles in Ordnung.',
  faults: (count: number) => (count === 1 ? '1 Fehler.' : `${count} Fehler.`),
  node: (version: string) => `Node.js ${version}`,
  oldNode: 'Die Hotline braucht Node.js 20.19 oder neuer: https://nodejs.org',
  settings: (path: string) => `Die Einstellungen in ${path} sind vollständig.`,
  noEnvFile: (path: string) => `Eine Datei ${path} gibt es nicht; es gilt, was die Umgebung sagt.`,
  unreadableEnv: (path: string) => `Die Einstellungen in ${path} sind nicht zu lesen.`,
  mendEnv: (path: string) =>
    `Dem Benutzer, unter dem die Hotline läuft, Leserecht geben, etwa: sudo chown "$USER":hotline ${path}; chmod 640 ${path}`,
  badSettings: 'Die Einstellungen stimmen nicht.',
  unknown: (name: string) => `Eine Einstellung ${name} gibt es nicht; sie bewirkt nichts.`,
  mendUnknown: 'Schreibweise prüfen: docs/einstellungen.md nennt alle.',
  platforms: (names: readonly string[]) =>
    names.length === 0
      ? 'Keine Plattform eingerichtet: Die Hotline spricht nur im Terminal. Als Dienst braucht sie TELEGRAM_BOT_TOKEN oder SLACK_BOT_TOKEN.'
      : `Eingerichtet: ${names.join(', ')}.`,
  known: (platform: string, as: string) => `${platform}: Die Zugangsdaten gelten (${as}).`,
  notArriving: (platform: string) => `${platform}: Was Menschen schreiben, kommt nicht an.`,
  wrongToken: (platform: string) => `${platform}: Die Zugangsdaten gelten nicht.`,
  noAnswer: (platform: string) => `${platform}: nicht zu erreichen.`,
  mendNet:
    'Darf dieser Rechner gerade ins Internet? Ob die Zugangsdaten gelten, ist noch offen; daran muss nichts falsch sein.',
  running: (state: string) => `Die laufende Hotline meldet: ${state}.`,
  connected: 'alle Plattformen verbunden',
  notRunning: (port: number) =>
    `Auf Port ${port} antwortet niemand: Die Hotline läuft gerade nicht.`,
  otherProgram: (port: number) => `Auf Port ${port} antwortet ein anderes Programm.`,
  mendPort: 'Das andere Programm beenden, oder mit PORT einen anderen wählen.',
  notConnected: 'Nicht alle Plattformen sind verbunden.',
  seeLog: 'Mehr steht im Protokoll der Hotline; Zugangsdaten und Netz prüfen.',
  folder: (path: string) => `In ${path} darf geschrieben werden.`,
  newFolder: (path: string) => `${path} gibt es noch nicht; der erste Start legt ihn an.`,
  badFolder: (path: string) => `In ${path} darf nicht geschrieben werden.`,
  mendFolder: 'Rechte des Ordners prüfen, oder mit HOTLINE_DATA einen anderen nennen.',
  noFolder: (path: string) => `${path} ist kein Ordner.`,
  mendNoFolder: 'Mit HOTLINE_DATA einen Ordner nennen.',
  badParent: (path: string) => `${path} gibt es nicht, und die Hotline darf ihn nicht anlegen.`,
  mendParent: 'Den Ordner für sie anlegen, oder mit HOTLINE_DATA einen anderen nennen.',
  openFolder: (path: string) => `${path} ist für andere auf diesem Rechner lesbar.`,
  mendOpen: (path: string) => `chmod 700 ${path}`,
  store: (rows: number) => `Der Speicher ist lesbar (${rows} Einträge).`,
  noStore: 'Noch ist nichts gespeichert.',
  badStore: 'Der Speicher ist nicht lesbar.',
  room: (megabytes: number) =>
    `Auf dem Datenträger sind ${megabytes.toLocaleString('de-DE')} MB frei.`,
  noRoom: (megabytes: number) => `Auf dem Datenträger sind nur noch ${megabytes} MB frei.`,
  mendRoom: (path: string) => `Platz schaffen auf dem Datenträger, auf dem ${path} liegt.`,
  notice: (path: string) => `Der Datenschutz-Hinweis in ${path} ist lesbar.`,
  badNotice: (path: string) =>
    `Der Datenschutz-Hinweis ${path} (HOTLINE_NOTICE) ist nicht zu lesen.`,
  mendNotice:
    'Ort und Rechte prüfen: Der Benutzer, unter dem die Hotline läuft, muss ihn lesen dürfen.',
  knowledge: (entries: number, towns: number) =>
    `Das Wissen ist ohne Fehler (${entries} Einträge, ${towns} Orte).`,
  badKnowledge: (own: string | undefined) =>
    own === undefined
      ? 'Das Wissen hat Fehler.'
      : `Das Wissen hat Fehler (eigenes liegt in ${own}).`,
  clock: (now: string) => `Die Uhr steht auf ${now}.`,
  badClock: 'Die Uhr des Rechners geht falsch.',
  mendClock: 'Zeit stellen, am besten von selbst: timedatectl set-ntp true',
};

export const texts = {
  usage: `Kleinstadt-Hotline

  hotline                        starten: alle Plattformen mit Zugangsdaten, sonst hier im Terminal
  hotline chat [--as coordinator] das Gespräch hier im Terminal
  hotline ask "FRAGE" [--state SN] [--knowledge ORDNER] [--towns DATEI] [--explain] [--json]
                                 eine Frage stellen (ohne FRAGE: eine je Zeile)
  hotline town "ORT" [--towns DATEI] [--json]
                                 eine Stadt suchen (ohne ORT: eine je Zeile)
  hotline towns import DATEI     das amtliche Gemeindeverzeichnis übernehmen (XLSX oder CSV)
  hotline match --requests DATEI [--towns DATEI] [--today JJJJ-MM-TT] [--json]
                                 Partner vorschlagen (ein Gesuch je Zeile, JSON)
  hotline knowledge check [ORDNER]
                                 das Wissen prüfen: Fehler und Hinweise
  hotline knowledge export ORDNER
                                 das Wissen in einen Ordner schreiben
  hotline doctor                 prüfen, ob alles stimmt, und sagen, wie es zu beheben ist
  hotline backup DATEI           alles Gemerkte in eine Datei sichern
  hotline restore DATEI          eine Sicherung zurückspielen
  hotline help                   diese Übersicht

Einstellungen stehen in der Umgebung oder in einer Datei .env; alle erklärt docs/einstellungen.md.`,
  unknownCommand: (name: string) =>
    `Einen Befehl „${name}“ gibt es nicht. „hotline help“ zeigt, welche es gibt.`,
  badOption: (usage: string) => `So geht es: ${usage}`,
  badSettings: (faults: readonly string[]) =>
    ['Die Einstellungen stimmen noch nicht:', ...faults.map((fault) => `  - ${fault}`)].join('\n'),
  unreadableEnv: (path: string) =>
    `Die Einstellungen in ${path} können nicht gelesen werden. Bitte geben Sie dem Benutzer, unter dem ` +
    'die Hotline läuft, Leserecht (docs/betrieb.md, Schritt 4).',
  unreadableFile: (path: string) =>
    `Die Datei ${path} kann nicht gelesen werden. Bitte prüfen Sie Ort und Rechte.`,
  inUse: (data: string) =>
    `Der Ordner ${data} gehört gerade einer anderen Hotline. Zum Ausprobieren daneben: ` +
    'HOTLINE_DATA=/tmp/hotline-probe hotline chat',
  portTaken: (port: number) =>
    `Port ${port} ist schon belegt. Bitte mit PORT einen anderen wählen oder das andere Programm beenden.`,
  portForbidden: (port: number) =>
    `Port ${port} darf nur der Systemverwalter öffnen. Bitte mit PORT einen ab 1024 wählen, etwa 8080.`,
  started: (platforms: readonly string[]) => `Die Hotline läuft: ${platforms.join(', ')}.`,
  platformUp: (platform: string) => `${platform}: verbunden.`,
  platformDown: (platform: string, what = 'die Verbindung wird aufgebaut.') =>
    `${platform}: nicht verbunden – ${what}`,
  firstCode: (code: string) =>
    [
      'Noch gehört niemand zur Koordination. Schreiben Sie der Hotline diesen Code:',
      '',
      `    ${code}`,
      '',
      'Er gilt einmal und sieben Tage. Wer ihn schreibt, gehört zur Koordination.',
    ].join('\n'),
  stopped: 'Die Hotline ist beendet.',
  backupDone: (file: string, rows: number) => `Gesichert in ${file} (${rows} Einträge).`,
  restoreDone: (file: string, rows: number) => `Zurückgespielt aus ${file} (${rows} Einträge).`,
  erasedAgain: (count: number) =>
    `Wieder gelöscht, weil inzwischen „löschen“ gesagt wurde: ${count}.`,
  erasedUnknown:
    'Achtung: Was vorher da war, ließ sich nicht ganz lesen. Wer seit dieser Sicherung „löschen“ ' +
    'geschrieben hat, steht deshalb wieder darin und muss es noch einmal schreiben. Bitte sagen Sie es allen.',
  keptBefore: (path: string) => `Was vorher da war, liegt in ${path}.`,
  internal:
    'Dabei ist im Programm ein Fehler passiert. Mit LOG_LEVEL=debug steht mehr im Protokoll.',
};

export const texts = {
  choose: 'Bitte wählen Sie:',
  pick: 'Bitte auswählen',
  send: 'Absenden',
  cancel: 'Abbrechen',
  yesNo: [
    { id: 'ja', label: 'Ja' },
    { id: 'nein', label: 'Nein' },
  ],
  scale: (min: number, low: string, max: number, high: string) =>
    `${min} = ${low}, ${max} = ${high}`,
  several: (max: number) => `Mehrere sind möglich (bis zu ${max}).`,
  inFull: (labels: readonly string[]) =>
    `Ungekürzt: ${labels.map((label) => `„${label}“`).join(', ')}.`,
  dateAndTime: 'Zum Beispiel „12.3.2027 um 14 Uhr“.',
  /** Shown only to who pressed or typed, when it could not even be recorded. */
  notTaken: 'Das ist gerade nicht angekommen. Bitte versuchen Sie es gleich noch einmal.',
  connecting: 'die Verbindung wird aufgebaut.',
  unreachable: 'Slack ist nicht zu erreichen. Es wird weiter versucht.',
  badToken:
    'Slack kennt SLACK_BOT_TOKEN nicht (mehr). Den gültigen zeigt api.slack.com/apps unter ' +
    '„OAuth & Permissions“.',
  badAppToken:
    'Slack kennt SLACK_APP_TOKEN nicht (mehr). Den gültigen zeigt api.slack.com/apps unter ' +
    '„Basic Information“, „App-Level Tokens“.',
  refused: (why: string) =>
    `Slack lehnt ab (${why}). Bitte prüfen Sie die App auf api.slack.com/apps: Ist sie installiert, ` +
    'und hat sie alle Rechte aus adapters/slack/manifest.yaml?',
  lineRefused: (why: string) =>
    `Slack lehnt die Verbindung ab (${why}). Ist der Socket Mode an, und hat SLACK_APP_TOKEN das ` +
    'Recht „connections:write“? Es wird weiter versucht.',
  fewerLines: (standing: number, wanted: number) =>
    `${standing} von ${wanted} Leitungen zu Slack stehen. Es wird weiter versucht.`,
  removed: 'Die App wurde aus dem Arbeitsbereich entfernt. Bitte neu installieren.',
};

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
  removed: 'Die App wurde aus dem Arbeitsbereich entfernt. Bitte neu installieren.',
};

export const texts = {
  choose: 'Bitte wählen Sie:',
  file: 'Datei',
  connecting: 'die Verbindung wird aufgebaut.',
  unreachable: 'Telegram ist nicht zu erreichen. Es wird weiter versucht.',
  badToken:
    'Telegram kennt diesen Token nicht. Bitte prüfen Sie TELEGRAM_BOT_TOKEN: ' +
    'Der Chat mit @BotFather zeigt ihn unter /mybots.',
  conflict:
    'Ein anderes Programm holt mit demselben Token Nachrichten ab. Bitte beenden Sie es; danach ' +
    'geht es hier von selbst weiter. Bis dahin bekommt mal das eine, mal das andere die Nachrichten.',
  elsewhere:
    'Telegram bringt die Nachrichten an eine Adresse, die ein anderes Programm eingetragen hat. ' +
    'Bitte beenden Sie es und starten Sie die Hotline neu.',
  notBrought: (waiting: number, why: string) =>
    `${waiting === 1 ? '1 Nachricht wartet' : `${waiting} Nachrichten warten`} bei Telegram, denn unter ` +
    `TELEGRAM_WEBHOOK_URL antwortet es so: „${why}“. Bitte Webserver, Zertifikat und Adresse prüfen ` +
    '(docs/betrieb.md, „Abholen oder bringen lassen“).',
  badWebhook:
    'Telegram nimmt TELEGRAM_WEBHOOK_URL nicht an. Es braucht eine öffentliche Adresse mit https.',
};

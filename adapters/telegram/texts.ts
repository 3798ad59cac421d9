export const texts = {
  choose: 'Bitte wählen Sie:',
  file: 'Datei',
  connecting: 'die Verbindung wird aufgebaut.',
  unreachable: 'Telegram ist nicht zu erreichen. Es wird weiter versucht.',
  badToken:
    'Telegram kennt diesen Token nicht. Bitte prüfen Sie TELEGRAM_BOT_TOKEN: ' +
    'Der Chat mit @BotFather zeigt ihn unter /mybots.',
  conflict:
    'Ein anderes Programm holt mit demselben Token Nachrichten ab. Bitte beenden Sie es ' +
    'und starten Sie die Hotline neu: Zwei zugleich verlieren Nachrichten.',
  badWebhook:
    'Telegram nimmt TELEGRAM_WEBHOOK_URL nicht an. Es braucht eine öffentliche Adresse mit https.',
};

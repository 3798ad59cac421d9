import { UNSEEN_MONTHS } from './unseen.ts';

export const texts = {
  kept: {
    persons:
      'Dass es Sie gibt: erster und letzter Tag (ohne Uhrzeit), ob der Hinweis gezeigt wurde, ob „Stopp“ gilt',
    accounts: 'Ihre Konten bei Telegram oder Slack (nur die Kennung, kein Name)',
    grants: 'Ob Sie zur Koordination gehören',
    staff: 'Für welche Städte Sie arbeiten und wie Sie dort genannt werden möchten',
    profiles: 'Angaben zu Ihrer Stadt: Amt, Amtsdaten, wozu sie beraten kann',
    consents: 'Wozu Sie Ja gesagt haben, wann, und ob Sie es zurückgenommen haben',
    follows: 'Themen, denen Sie folgen, und ob Sie die Wochenübersicht möchten',
    lists: 'Namen der Verteiler',
    members: 'Auf welchen Verteilern Sie oder Ihre Städte stehen',
    ofNetwork: 'solange das Netzwerk sie braucht',
    codes: 'Einmal-Codes, die Sie erstellt haben (nur als Prüfsumme)',
    tries: 'Wie oft in der letzten Stunde ein falscher Code kam',
    ofTown:
      'solange die Stadt sie stehen lässt; ohne Bezug zu Ihnen, sobald Sie „löschen“ schreiben',
    untilErased: `bis Sie „löschen“ schreiben, oder nach ${UNSEEN_MONTHS} Monaten ohne ein Wort und einem Hinweis`,
  },
};

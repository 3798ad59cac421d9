export const texts = {
  kept: {
    persons:
      'Dass es Sie gibt: erster und letzter Tag, ob der Hinweis gezeigt wurde, ob „Stopp“ gilt',
    accounts: 'Ihre Konten bei Telegram oder Slack (nur die Kennung, kein Name)',
    grants: 'Ob Sie zur Koordination gehören',
    staff: 'Für welche Städte Sie arbeiten',
    consents: 'Wozu Sie Ja gesagt haben, wann, und ob Sie es zurückgenommen haben',
    codes: 'Einmal-Codes, die Sie erstellt haben (nur als Prüfsumme)',
    tries: 'Wie oft in der letzten Stunde ein falscher Code kam',
    untilErased: 'bis Sie „löschen“ schreiben',
  },
};

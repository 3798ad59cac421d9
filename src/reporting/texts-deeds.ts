import { type Block, heading, list, note, paragraph } from '../chat/blocks.ts';

/** What it was about, by the feature that it belongs to. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ['answers', 'Antworten'],
  ['desk', 'Geschäftsstelle'],
  ['events', 'Termine'],
  ['partners', 'Partner'],
  ['reporting', 'Bericht'],
  ['surveys', 'Umfragen'],
  ['towns', 'Städte und Verteiler'],
]);

const DEEDS: ReadonlyMap<string, string> = new Map([
  ['role.coordination', 'In die Koordination gekommen, mit einem Code'],
  ['code.coordination', 'Code für die Koordination erstellt'],
  ['code.town', 'Code für eine Stadt erstellt'],
  ['desk.open', 'Rundschreiben angesehen'],
  ['desk.release', 'Versand freigegeben'],
  ['desk.approve', 'Versand als zweite Person freigegeben'],
  ['desk.take-back', 'Versand zurückgeholt'],
  ['desk.discard', 'Entwurf eines Versands verworfen'],
  ['desk.pause', 'Versand angehalten'],
  ['desk.resume', 'Versand fortgesetzt'],
  ['desk.call-off', 'Versand abgebrochen'],
  ['desk.test', 'Probe an sich selbst geschickt'],
  ['desk.change', 'Entwurf eines Rundschreibens geändert'],
  ['desk.correct', 'Rundschreiben berichtigt'],
  ['desk.others', 'Liste der anderen Städte geholt'],
  ['desk.circular', 'Rundschreiben verfasst'],
  ['desk.arrivals', 'Angesehen, wer einen Versand bekommen hat'],
  ['desk.open-series', 'Wiederkehrendes Rundschreiben angesehen'],
  ['desk.end-series', 'Wiederkehrendes Rundschreiben beendet'],
  ['desk.question', 'Weitergegebene Frage angesehen'],
  ['desk.take', 'Weitergegebene Frage übernommen'],
  ['desk.answer', 'Weitergegebene Frage beantwortet'],
  ['desk.called', 'Rückruf erledigt'],
  ['desk.hand-in', 'Eingereichtes Beispiel angesehen'],
  ['desk.hand-in-done', 'Eingereichtes Beispiel erledigt'],
  ['desk.gaps', 'Lücken angesehen'],
  ['desk.gap', 'Lücke angesehen'],
  ['desk.gap-drop', 'Lücke als erledigt weggelegt'],
  ['desk.report', 'Hinweis auf einen Fehler angesehen'],
  ['desk.report-confirm', 'Hinweis auf einen Fehler bestätigt'],
  ['desk.report-reject', 'Hinweis auf einen Fehler verneint'],
  ['desk.report-mended', 'Eintrag als berichtigt gemeldet'],
  ['desk.take-over', 'In das Wissen übernehmen begonnen'],
  ['desk.entry-kind', 'Art eines neuen Eintrags gewählt'],
  ['desk.entry-show', 'Eintrag des Wissens angesehen'],
  ['desk.entry-look', 'Entwurf eines Eintrags angesehen'],
  ['desk.entry-change', 'Entwurf eines Eintrags geändert'],
  ['desk.entry-discard', 'Entwurf eines Eintrags verworfen'],
  ['desk.entry-release', 'Eintrag freigegeben oder zur Freigabe gegeben'],
  ['desk.entry-find', 'Einträge des Wissens gesucht'],
  ['desk.entry-ask', 'Zurückziehen eines Eintrags erwogen'],
  ['desk.entry-keep', 'Eintrag behalten'],
  ['desk.entry-withdraw', 'Eintrag zurückgezogen'],
  ['events.next', 'In den Terminen geblättert'],
  ['events.outlook', 'Texte für Outlook geholt'],
  ['events.announce', 'Termin vormerken lassen'],
  ['events.invite', 'Eingeladen'],
  ['events.record', 'Antwort einer Stadt eingetragen'],
  ['events.cancel', 'Veranstaltung abgesagt'],
  ['events.release-news', 'Änderung freigegeben'],
  ['events.add', 'Veranstaltung angelegt'],
  ['events.edit', 'Veranstaltung geändert'],
  ['events.confirm', 'Veranstaltung in den Plan genommen'],
  ['events.discard', 'Entwurf einer Veranstaltung verworfen'],
  ['events.decline-proposal', 'Vorschlag einer Stadt abgelehnt'],
  ['events.agenda', 'Tagesordnung geschrieben'],
  ['events.send-agenda', 'Tagesordnung verschickt'],
  ['events.minutes', 'Protokoll einer Veranstaltung geschrieben'],
  ['events.send-minutes', 'Protokoll einer Veranstaltung verschickt'],
  ['events.participants', 'Teilnahmeliste geholt'],
  ['events.year-plan', 'Jahresplan angesehen'],
  ['events.plan-reminders', 'Erinnerungen an den Jahresplan umgestellt'],
  ['events.reviewed', 'Rückblick auf das Netzwerk notiert'],
  ['partners.record-yes', 'Ja einer Stadt eingetragen'],
  ['partners.record-no', 'Nein einer Stadt eingetragen'],
  ['partners.record-release', 'Freigabe einer Stadt eingetragen'],
  ['partners.record-withdrawal', 'Rücknahme einer Freigabe eingetragen'],
  ['partners.record-said', 'Rückmeldung einer Stadt eingetragen'],
  ['partners.by-phone', 'Partneranfrage zum Anrufen angesehen'],
  ['partners.suggest', 'Paar vorgeschlagen'],
  ['partners.record-request', 'Gesuch einer Stadt eingetragen'],
  ['surveys.announce', 'Ergebnis einer Umfrage mitgeteilt'],
  ['surveys.calls', 'Anrufliste geholt'],
  ['surveys.close', 'Schließen einer Umfrage erwogen'],
  ['surveys.close-now', 'Umfrage geschlossen'],
  ['surveys.extend', 'Umfrage verlängert'],
  ['surveys.record', 'Antwort einer Stadt eingetragen'],
  ['surveys.record-other', 'Antwort einer Stadt eingetragen'],
  ['surveys.record-pick', 'Stadt für eine Antwort gewählt'],
  ['surveys.question', 'Frage einer Umfrage bearbeitet'],
  ['surveys.add-question', 'Frage einer Umfrage hinzugefügt'],
  ['surveys.questions', 'Fragen einer Umfrage angesehen'],
  ['surveys.one-question', 'Frage einer Umfrage angesehen'],
  ['surveys.up', 'Fragen einer Umfrage geordnet'],
  ['surveys.down', 'Fragen einer Umfrage geordnet'],
  ['surveys.remove', 'Frage einer Umfrage entfernt'],
  ['surveys.send', 'Umfrage zum Versand gegeben'],
  ['surveys.open', 'Umfrage ohne Einladung eröffnet'],
  ['surveys.back', 'Umfrage zurück in den Entwurf geholt'],
  ['surveys.make', 'Umfrage bearbeitet'],
  ['surveys.new', 'Umfrage begonnen'],
  ['surveys.preview', 'Umfrage angesehen'],
  ['surveys.discard', 'Entwurf einer Umfrage verworfen'],
  ['towns.grant', 'Zugang gegeben'],
  ['towns.decline', 'Bitte um Zugang abgelehnt'],
  ['towns.code-for-town', 'Code für eine Stadt begonnen'],
  ['towns.all', 'Alle Städte mit Zugang angesehen'],
  ['towns.who', 'Zugänge einer Stadt angesehen'],
  ['towns.revoke', 'Code zurückgezogen'],
  ['towns.ask-end', 'Ende eines Zugangs erwogen'],
  ['towns.end', 'Zugang beendet'],
  ['towns.list', 'Verteiler angesehen'],
  ['towns.list-new', 'Verteiler angelegt'],
  ['towns.list-add', 'Städte in einen Verteiler genommen'],
  ['towns.list-file', 'Verteiler aus einer Datei gelesen'],
  ['towns.list-remove', 'Städte aus einem Verteiler genommen'],
  ['towns.list-csv', 'Verteiler als Datei geholt'],
  ['towns.list-ask-drop', 'Löschen eines Verteilers erwogen'],
  ['towns.list-drop', 'Verteiler gelöscht'],
  ['reporting.show', 'Bericht angesehen'],
  ['reporting.table', 'Bericht als Tabelle geholt'],
  ['reporting.chart', 'Bericht als Bild geholt'],
  ['reporting.to-check', 'Liste der Einträge zum Prüfen geholt'],
  ['reporting.deeds', 'Im Protokoll geblättert'],
]);

/** A deed in words: a command by its word, an action by what it does, else by where it belongs. */
export function deedInWords(deed: string): string {
  const words = DEEDS.get(deed);
  if (words !== undefined) return words;
  const [feature = '', ...step] = deed.split('.');
  return step.length === 0 ? `„${deed}“` : `${AREAS.get(feature) ?? feature}: ${step.join('.')}`;
}

export type DeedLine = {
  readonly moment: string;
  readonly who: string;
  readonly mine: boolean;
  readonly deed: string;
  readonly sent: boolean;
};

export const deedTexts = {
  command: 'Wer in der Koordination wann was getan hat',
  log: (lines: readonly DeedLine[]): Block[] => [
    heading('Protokoll der Koordination'),
    lines.length === 0
      ? paragraph('Hier steht noch nichts.')
      : list(
          lines.map(
            ({ moment, who, mine, deed, sent }) =>
              `${moment} · K-${who}${mine ? ' (Sie)' : ''} · ${deedInWords(deed)}${sent ? ', abgesendet' : ''}`,
          ),
        ),
    note('Jede Person hat ein Kürzel, keinen Namen. Nach zwölf Monaten wird gelöscht.'),
  ],
  button: 'Protokoll',
  older: 'Ältere',
};

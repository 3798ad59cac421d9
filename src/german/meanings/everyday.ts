/** Everyday verbs and qualities that any question may use. */
export const everyday = `
anfangen beginnen starten loslegen anfang beginn start auftakt
aufhören beenden enden schluss abschluss ende stoppen
dauern dauer lange zeit zeitraum zeitlich
öffnen aufmachen öffnungszeiten geöffnet offen wiedereröffnen eröffnen
schließen zumachen geschlossen zu schließung dicht
suchen finden gesucht suche auffinden entdecken
helfen hilfe unterstützen unterstützung beistehen beraten beratung hilfestellung
brauchen benötigen bedarf erforderlich nötig notwendig
bekommen kriegen erhalten beziehen empfangen
geben überlassen aushändigen übergeben
holen abholen mitbringen besorgen beschaffen
ändern änderung verändern verändert veränderung wechsel wechseln umstellen
verlieren verlust weg verloren verschwinden verschwunden
steigen zunehmen zunahme wachsen anstieg vermehrt ansteigen erhöhen
sinken abnehmen abnahme rückgang zurückgehen weniger reduzieren verringern senken
verspäten verspätung verzögerung verzögern spät zu-spät
absagen abgesagt ausfallen ausfall entfallen stornieren storno verschieben
reisen reise verreisen ausland flug fliegen einreise ausreise grenzkontrolle flughafen rückreise
schnell zügig bald rasch eilig sofort umgehend unverzüglich
wichtig bedeutend bedeutsam wesentlich entscheidend
schwierig schwer problem probleme schwierigkeit knifflig
gut besser toll schön attraktiv hübsch ansehnlich
schlecht mies hässlich trist schlimm übel
neu neuartig modern frisch zeitgemäß
groß riesig gewaltig enorm
klein winzig gering
nachts nacht abends abend nächtlich
morgens früh vormittag frühmorgens
wochenende samstag sonntag sonntags feiertag
ferien sommerferien schulferien urlaub
sommer sommerlich juli august
winter winterlich frost
melden meldung anzeigen bescheidgeben mitteilen
verstehen verständlich begreifen kapieren erklären erklärung
ursache grund gründe woher ursprung herkunft entstehen stammt
unterschied unterscheiden unterscheidet verschieden vergleich
bedeutung bedeuten bedeutet heißt definition
land staat regierung bund bundesregierung bundesland ministerium minister
international weltweit global welt who
gruppe team kreis mannschaft
geschenk schenken geschenke präsent
streichen kürzen kürzung einsparen wegfallen
erfolgreich erfolg gelingen gelungen klappen
scheitern gescheitert misslingen schiefgehen
gefahr bedrohung risiko gefährdet
`;

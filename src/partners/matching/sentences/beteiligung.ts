export const beteiligung = `
  Zur Einwohnerversammlung kommen immer dieselben zwölf Leute, alle anderen meckern hinterher auf Facebook.
  Statt Frontalvortrag gibt es bei uns Thementische mit Moderator und Suppe, seitdem ist die Bürgerversammlung voll.
  Wer probiert mit uns neue Formen von Bürgerabenden aus und schickt jeweils Beobachter zum anderen?
  Wir möchten eine Bürgerumfrage zur Zukunft der Stadt machen, haben aber keine Ahnung von Fragebögen.
  Per Postkarte und Online-Formular fragten wir alle Haushalte nach ihren Wünschen, Auswertung und Fragen sind kopierbar.
  Eine Haushaltsbefragung ließe sich für zwei Städte zusammen drucken und auswerten, so könnte man Antworten vergleichen.
  Unsere Leute fühlen sich bei der Umgestaltung des Parks übergangen, weil alles schon beschlossen war.
  Bevor der erste Strich gezeichnet wurde, liefen wir mit Anwohnern durchs Viertel und notierten, was sie stört.
  Wir wünschen uns Leitlinien für frühzeitige Bürgerbeteiligung, die wir Kapitel für Kapitel mit einer anderen Verwaltung schreiben.
  Die Ortsteile beklagen, sie würden von der Kernstadt nie gefragt und erführen alles zuletzt.
  In jedem eingemeindeten Dorf hält unsere Bürgermeisterin zweimal im Jahr eine Gesprächsrunde im Freien ab.
  Lasst uns eine Dorfwerkstatt-Reihe durchführen, mit wechselnden Moderatoren aus beiden Kommunen.
  Wie geht ein Dorfbudget, bei dem die Einwohner selbst entscheiden, was mit dem Geld passiert?
  Jeder Ortsteil verteilt bei uns ein kleines Budget per Zettelabstimmung auf Vorschläge der Bewohner, Regeln gern per Mail.
  Gemeinsam mit euch würden wir einen Bürgerhaushalt starten, bei dem Einwohner Ideen einreichen und darüber abstimmen.
  Für die neue Ortsdurchfahrt sollen Betroffene mitreden, aber wir fürchten einen Abend voller Geschrei.
  Eine externe Moderatorin hat die hitzige Diskussion um den Windpark so geleitet, dass jeder ausreden durfte.
  Zwei Mitarbeiterinnen aus zwei Städten sollten eine Moderationsausbildung machen und sich gegenseitig bei heiklen Abenden helfen.
  Welche Internetplattform eignet sich, damit Bürger online Vorschläge einreichen und kommentieren können?
  Auf unserem Beteiligungsportal stecken Bewohner Nadeln in eine Karte, wo es hakt oder gefällt.
  Eine gemeinsam gemietete Mitmachplattform mit getrennten Bereichen pro Stadt wäre günstiger, wer ist dabei?
  Mit unserem Leitbild wollen wir nicht im Elfenbeinturm sitzen, die Bürgerschaft soll daran mitschreiben.
  An einem Samstag bastelten zweihundert Menschen in der Sporthalle mit Klebepunkten und Flipcharts an ihrer Stadt von morgen.
  Zukunftswerkstätten nach gleichem Drehbuch könnten unsere beiden Städte parallel abhalten und die Ergebnisse austauschen.
  Stille Gruppen wie Alleinerziehende, Schichtarbeiter und Zugezogene erreichen wir mit Einladungen im Amtsblatt einfach nicht.
  Wir klingelten an Haustüren, standen vor dem Supermarkt und luden per Los ein, so kamen ganz andere Menschen.
  Aufsuchende Gesprächsformate mit Lastenrad und Klappstühlen würden wir gern im Verbund mit jemandem erproben.
  Nach der Ideensammlung ist zwei Jahre nichts passiert, und nun glauben uns die Leute nicht mehr.
  Auf einer Ampelliste kann jeder sehen, was aus den Anregungen der Einwohner geworden ist, mit Begründung.
  Wer möchte mit uns ein Rückmeldesystem aufsetzen, das Vorschläge aus Workshops bis zur Umsetzung verfolgt?
  Beim Spielplatzneubau sollen Eltern mitplanen. Gibt es einfache Methoden für so eine Planungswerkstatt?
  Mit Knete, Bauklötzen und Luftbild entwarfen Anwohner ihren Quartiersplatz selbst, der Landschaftsarchitekt zeichnete nur noch nach.
  Wir schlagen eine gemeinsame Methodenkiste vor: Modelle, Karten, Stellwände, die man sich für Planungswerkstätten ausleiht.
  Der Ortschaftsrat fragt, welche Rechte er bei Bauvorhaben im eigenen Dorf hat, gehört wird er selten.
  Die Ortsbeiräte haben bei uns ein festes Anhörungsrecht und eigene Sprechstunden, die Geschäftsordnung leihen wir her.
  Zwei Kommunen mit vielen Dörfern könnten ein Treffen der Ortsbeiräte ausrichten, auf dem Anliegen gesammelt werden.
  Uns fehlt eine Stelle im Rathaus, an die man sich mit Ideen und Kritik wenden kann.
  Unser Beauftragter für Bürgeranliegen nimmt Beschwerden und Vorschläge am Marktstand entgegen und antwortet binnen einer Woche.
  Eine Koordinierungsstelle für Bürgermitwirkung wollen wir mit einer anderen Stadt konzipieren und vielleicht halb und halb besetzen.
  Die Auslegung von Bauleitplänen liest kein Mensch. Wie macht man Planunterlagen für Laien verständlich?
  Wir stellten den Entwurf des Flächennutzungsplans als begehbare Riesenkarte ins Foyer, und plötzlich gab es Stellungnahmen.
  Zu verständlichen Planauslegungen mit Modell, Video und Erklärstunde suchen wir ein Partnerbauamt.
  Senioren wollen einen Seniorenbeirat gründen, der bei allen Vorhaben gefragt wird. Wie läuft die Besetzung?
  Ein Beirat aus älteren Bürgern begutachtet bei uns Wege, Bänke und Bauvorhaben und gibt Empfehlungen ab.
  Unsere Beiräte für Menschen mit Behinderung und Ältere würden gern mit euren gemeinsam Stadtrundgänge und Stellungnahmen erarbeiten.
  Am Ende einer Bürgerwerkstatt lag ein Berg Klebezettel da, und keiner wusste, was damit geschehen soll.
  Aus mehreren hundert Anregungen filterten wir mit einer Redaktionsgruppe aus Bürgern zehn machbare Vorhaben heraus.
  Wir könnten Bürgerideen gegenseitig bewerten: Einwohner aus Stadt A lesen die Vorschläge aus Stadt B.
  Es gibt Streit um den Standort des Mobilfunkmasts, die Anwohner fordern Mitsprache. Wie gehen wir das fair an?
  Ein Runder Tisch mit Gegnern, Befürwortern und Fachleuten hat bei uns den Zwist ums Industriegebiet entschärft.
  Für Dialogverfahren bei umstrittenen Vorhaben wollen wir ein kommunales Tandem bilden, das sich neutral gegenseitig unterstützt.
  Gibt es Städte, in denen Bürger per Zufallsauswahl zu einer Planungszelle eingeladen werden?
  Aus dem Melderegister ausgeloste Einwohner berieten zwei Wochenenden lang über unser Grünkonzept, Anschreiben und Ablauf liegen bereit.
  Ein Bürgergutachten über beide Stadtgrenzen hinweg, mit gelosten Teilnehmern von hier und dort, das fänden wir spannend.
  Der Stadtspaziergang mit dem Bürgermeister war nett, nur haben wir niemanden, der die Hinweise mitschreibt und bündelt.
  Wir laden regelmäßig zum Rundgang mit Klemmbrett ein, jeder Teilnehmer protokolliert Schwachstellen, das Bauamt antwortet schriftlich.
  Lasst uns Rundgänge tauschen: Eure Bürger sehen sich unsere Stadt kritisch an und umgekehrt.
  Neubürger haben oft gute Einfälle, aber keiner fragt sie. Wie bezieht man Zugezogene in Planungen ein?
  An unserem Ideentisch sitzen ausdrücklich Leute, die noch keine fünf Jahre hier leben, und schlagen Verbesserungen vor.
  Einen Stadtdialog speziell für Pendler und Zugezogene könnten unsere beiden Rathäuser gemeinsam vorbereiten.
  Wir brauchen einen Anstoß, um den Mängelmelder nicht nur für Schlaglöcher, sondern für echte Vorschläge zu öffnen.
  In der Stadtzeitung steckt bei uns ein heraustrennbarer Wunschzettel, den die Einwohner portofrei zurückschicken.
  Wollen wir eine Bürger-Ideenbörse veranstalten, auf der Einwohner beider Städte ihre Einfälle vorstellen und Mitstreiter gewinnen?
  Zur Umbenennung einer Straße möchten wir die Anwohner abstimmen lassen, unverbindlich, aber ordentlich.
  Bei uns stimmten alle ab sechzehn über drei Entwürfe für den Brunnen ab, mit Urnen in Läden und Schulen.
  Ein einheitliches Verfahren für unverbindliche Einwohnerabstimmungen würden wir gern mit Kollegen erarbeiten.
  Im Neubaugebiet kennt sich keiner, trotzdem sollen die Leute mitentscheiden, wie Grünflächen und Wege aussehen.
  Eine Quartiersrunde aus Freiwilligen bespricht bei uns monatlich mit dem Planungsamt, was im Viertel ansteht.
  Für Stadtteilkonferenzen mit Losverfahren und Kinderbetreuung suchen wir eine experimentierfreudige Stadt als Begleiterin.
  Bei Videokonferenzen mit Bürgern schalten die meisten stumm und sagen nichts. Wie wird ein Onlinedialog lebhaft?
  Halb Saal, halb Bildschirm: Unsere hybriden Bürgergespräche mit Chatfragen und Live-Abstimmung haben sich eingespielt.
  Digitale Sprechabende könnten wir im Doppel bestreiten, einer moderiert, der andere sammelt Wortmeldungen im Chat.
  Die Dorfentwicklungsplanung braucht einen Arbeitskreis aus Einwohnern, aber nach zwei Treffen kommt keiner mehr.
  Unsere Dorfmoderatoren, einfache Bewohner mit Wochenendschulung, halten den Gesprächsfaden im Ort über Jahre am Leben.
  Dorfmoderatoren aus zwei Gemeinden gemeinsam schulen und begleiten lassen, dazu hätten wir große Lust.
  Uns wird vorgeworfen, Umfragen seien nur Alibi. Wie zeigt man, dass Meinungen wirklich Einfluss haben?
  Bei jedem Projekt schreiben wir vorab auf, worüber Einwohner entscheiden dürfen und worüber nicht, das schafft Klarheit.
  Zu ehrlicher Mitwirkung möchten wir mit einer anderen Verwaltung eine Satzung entwerfen, die Stufen und Grenzen benennt.
  Das Klimakonzept soll mit den Bürgern entstehen, doch das Büro bietet nur einen PowerPoint-Abend an.
  Ein World-Café mit acht Tischdecken zum Bekritzeln lieferte uns mehr Hinweise der Einwohner als jedes Gutachten.
  Lasst uns Auftaktveranstaltungen gemeinsam designen, mit World-Café, Fishbowl und Open Space, und Erfahrungen festhalten.
  Gewerbetreibende fordern, bei der Marktplatzsperrung gehört zu werden, ebenso Anwohner und Marktbeschicker.
  Alle Beteiligten einer Baustelle saßen bei uns wöchentlich im Container zusammen und konnten Einwände loswerden.
  Baustellendialoge mit Anliegern würden wir gern mit einer Stadt verfeinern, die auch gerade alles aufgräbt.
  Wie lassen sich Menschen beteiligen, die schlecht Deutsch lesen oder sich vor Publikum nicht zu reden trauen?
  Mit Fotos, Strichlisten und Gesprächen am Küchentisch kamen bei uns auch Wortkarge zu ihrer Meinungsäußerung.
  Niedrigschwellige Mitmachformate wie Stimmungsbarometer, Meinungswand oder Wunschbaum wollen wir mit euch entwickeln und testen.
  Kinder, Eltern und Großeltern wollen beim neuen Stadtpark mitgestalten. Welche Schritte gehören in ein gutes Mitwirkungskonzept?
  Vom ersten Aufruf über drei Planungsabende bis zur Abschlussrunde konnten bei uns alle Interessierten am Parkentwurf mitfeilen.
  Lasst uns einen Lehrgang für Rathausleute besuchen, in dem man lernt, Einwohner anzuhören und Workshops zu leiten.
`;

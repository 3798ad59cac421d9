export const mobilitaet = `
  Der letzte Bus fährt um halb sieben, danach kommt man ohne Auto nicht mehr auf die Dörfer.
  Ehrenamtliche Fahrer steuern bei uns einen Kleinbus nach festem Takt durch alle Siedlungen, Personenbeförderungsschein zahlt der Träger.
  Ein Bürgerbus, der beide Städte anfährt und sich Fahrzeug und Fahrer teilt, wäre unser Traum.
  Wie rechnet sich ein Rufbus? Der Landkreis sagt, das sei zu teuer und kaum nachgefragt.
  Anruf genügt, eine halbe Stunde später hält bei uns das Sammeltaxi an der nächsten Ecke, gebucht wird auch telefonisch.
  Für On-Demand-Kleinbusse mit gemeinsamer Leitstelle suchen wir Städte, die ebenfalls mit dem Verkehrsverbund verhandeln.
  Am Bahnhof halten nur noch alle zwei Stunden Züge, die Pendler sind stinksauer.
  Wir kämpften gegen die Stilllegung unserer Nebenstrecke und bekamen den Stundentakt zurück, die Argumente teilen wir.
  Anliegerstädte derselben Bahnlinie sollten geschlossen für Reaktivierung, Elektrifizierung und bessere Anschlüsse eintreten.
  Zwischen uns und dem Nachbarort fehlt ein Radweg, auf der Landstraße ist Radeln lebensgefährlich.
  Auf einer alten Bahntrasse entstand bei uns eine asphaltierte Fahrradroute, Grunderwerb und Winterdienst haben wir gelöst.
  Ein Radschnellweg für Berufspendler zwischen zwei Städten, das ließe sich nur gemeinsam planen und ausschildern.
  Durch den Ort donnern täglich hunderte Laster, die Umgehungsstraße wird seit Jahrzehnten versprochen.
  Mit Nachtfahrverbot, Blitzer und Lkw-Umleitung ist es an unserer Bundesstraße deutlich leiser geworden.
  Gegen Schwerlastverkehr und Mautausweicher wollen wir mit anderen Anliegern der Bundesstraße gemeinsam vorgehen.
  Alle parken vor der Schule kreuz und quer, Elterntaxis gefährden die Kinder. Was hilft?
  Seit der Schülerlauf mit Bannern und Elternhaltestelle eingeführt ist, kommen die meisten Kinder zu Fuß zur Schule.
  Einen sicheren Schulweg mit Lotsen, Zebrastreifen und Laufbus würden wir gern mit einer anderen Stadt erarbeiten.
  Die Straßenverkehrsbehörde lehnt Tempo 30 auf unserer Hauptstraße ab. Gibt es juristische Kniffe?
  Bei uns gilt innerorts überall Schrittgeschwindigkeit oder Tempo 30, mit Lärmgutachten bekamen wir das durch.
  Lasst uns als Tandem der Initiative für angemessene Geschwindigkeiten beitreten und Messdaten sammeln.
  Im Zentrum streiten Händler und Anwohner um Parkplätze, Dauerparker blockieren alles.
  Mit Parkscheibe, Bewohnerausweis und Parkleitsystem fanden wir zu einer Parkraumbewirtschaftung ohne Aufstand.
  Ein Parkraumkonzept könnten zwei Ordnungsämter zusammen ausschreiben und sich sogar eine Politesse teilen.
  Wir brauchen Ladesäulen für E-Autos, aber kein Anbieter will in einem so kleinen Ort investieren.
  Die Stadtwerke setzten bei uns Ladepunkte an Supermarkt, Schwimmbad und Laternenmasten, der Betreibervertrag ist einfach.
  Zusammen könnten wir Ladeinfrastruktur für Elektrofahrzeuge ausschreiben und dadurch interessantere Pakete schnüren.
  Ein Zweitwagen steht meist nur herum, deshalb wünschen wir uns ein Leihauto für die Nachbarschaft.
  Das Elektroauto der Verwaltung kann abends und sonntags jeder mieten, so klappt Carsharing auch bei uns auf dem Land.
  Carsharing in kleinen Orten trägt sich nur im Verbund, wer bestellt mit uns zwei Fahrzeuge samt Buchungssystem?
  Auf unserer Mitfahrbank sitzt nie jemand, weil sich keiner traut einzusteigen. Woran liegt das?
  Mit Schildern zum Umklappen und Ausweisen für Fahrer nehmen Autofahrer bei uns tatsächlich Leute von der Bank mit.
  Eine Kette von Mitfahrbänken entlang der Kreisstraße ergäbe nur mit mehreren Orten Sinn, macht mit!
  Die Gehwege sind so schmal und holprig, dass Rollatoren und Kinderwagen auf die Fahrbahn ausweichen müssen.
  Abgesenkte Bordsteine, breitere Trottoirs und Querungshilfen: Unser Fußwegekonzept setzten wir Straße um Straße um.
  Fußverkehrs-Checks mit Begehung und Schrittzähler könnten wir in beiden Städten mit denselben Fachleuten durchführen.
  Die Bushaltestellen haben weder Unterstand noch Licht, geschweige denn einen hohen Bordstein zum Einsteigen.
  Barrierefreier Ausbau von Haltestellen ist bei uns abgeschlossen, mit Blindenleitstreifen und gläsernem Wetterschutz.
  Wartehäuschen, Fahrplananzeiger und Hochborde in größerer Stückzahl zusammen zu beschaffen, würde für uns beide billiger.
  Schlaglöcher überall, das Geld reicht nur für Flicken. Nach welcher Reihenfolge saniert ihr eure Straßen?
  Ein Kamerawagen fotografierte sämtliche Fahrbahnen, daraus entstand unser Straßenkataster mit Schadensklassen.
  Für Zustandserfassung, Asphaltdecken und Rissesanierung würden wir gern mit einer Nachbarkommune Baufirmen beauftragen.
  An der Kreuzung kracht es ständig. Ampel oder Kreisverkehr, was taugt mehr bei Schulkindern und Treckern?
  Der Minikreisel ersetzte bei uns eine Ampelanlage, seitdem fließen Autos und Busse, Unfälle gibt es kaum.
  Wir würden gern Unfallschwerpunkte gegenseitig besichtigen und mit der Polizei Lösungen für Knotenpunkte entwickeln.
  Fahrräder werden am Bahnhof geklaut, es fehlt an abschließbaren Boxen und ordentlichen Bügeln.
  Unsere Mobilstation vereint Bushalt, Fahrradgarage, Leihrad und Taxistand auf einem kleinen Platz.
  Umsteigepunkte mit einheitlichem Aussehen, von der Radbox bis zum Fahrplan, wollen wir in zwei Städten errichten.
  Unser Ort liegt zwischen zwei Verkehrsverbünden, und für zehn Kilometer braucht man zwei Fahrkarten.
  Nach zähem Ringen gilt bei uns ein Übergangstarif über die Kreisgrenze, Schülerticket und Monatskarte eingeschlossen.
  Für einen grenzüberschreitenden Tarif und abgestimmte Anschlüsse sollten unsere Städte als Paar beim Verkehrsminister vorsprechen.
  Ältere geben den Führerschein nicht ab, weil sie sonst nirgends mehr hinkommen. Welche Alternativen gibt es?
  Wer seinen Führerschein freiwillig zurückgibt, fährt bei uns ein Jahr gratis mit Bus und Anruftaxi.
  Einen Fahrdienst zum Einkaufen und zum Arzttermin, mit zwei Autos für zwei Städte, könnten wir gemeinsam einrichten.
  Wir bekommen eine Fahrradstraße nicht durch, die Autofahrer laufen Sturm dagegen.
  Mit einem Verkehrsversuch aus Pollern und gelber Farbe überzeugten wir Skeptiker, dass Radler Vorrang haben können.
  Temporäre Umbauten, von Protected Bike Lane bis Einbahnregelung, wollen wir abwechselnd hier und dort ausprobieren.
  Das Lastenrad als Leihangebot interessiert uns, nur wer kümmert sich um Wartung, Schlüssel und Akkus?
  In der Apotheke holt man sich bei uns den Schlüssel zum kostenlosen Transportrad, hundert Ausleihen pro Jahr.
  Leihräder und Pedelecs mit demselben System in beiden Städten, das würden wir gern ausschreiben.
  Die Taxifirma gibt auf, damit verschwindet nachts die einzige Möglichkeit, nach Hause zu kommen.
  Ein bezuschusstes Nachttaxi bringt bei uns Jugendliche vom Tanzen heim, ein Fahrschein kostet so viel wie der Bus.
  Nachtbusse am Wochenende zwischen unseren Städten hin- und herfahren zu lassen, das rechnet sich nur im Doppel.
  Die Brücke über den Fluss ist für Busse gesperrt, nun müssen alle zwanzig Kilometer Umweg fahren.
  Während der Brückensperrung richteten wir eine Fußgängerfähre und Pendelbusse ein, der Verkehr lief erstaunlich glatt.
  Brückenprüfungen, Behelfsbrücken und Umleitungspläne könnten zwei Tiefbauämter in einen gemeinsamen Rahmenvertrag packen.
  Baustellenumleitungen führen Navigationsgeräte quer durch unser Wohnviertel, die Anwohner verzweifeln am Durchgangsverkehr.
  Mit Pollern, Einbahnstraßen und Diagonalsperren hielten wir Schleichverkehr aus Nebenstraßen heraus, sogar die Müllabfuhr kommt durch.
  Verkehrszählungen mit Sensoren und ein Modell der Autoströme möchten wir für beide Orte gemeinsam in Auftrag geben.
  Viele arbeiten in der Großstadt und stehen morgens im Stau. Wie kriegt man Pendler in Fahrgemeinschaften?
  Eine Mitfahr-App samt Pendlerparkplatz an der Autobahn hat bei uns viele Einzelfahrer zusammengebracht.
  Betriebliche Mobilität mit Jobticket und Dienstrad würden wir mit Unternehmen aus beiden Städten vorantreiben.
  Im Stadtbusverkehr fahren große leere Gefäße durch die Gegend, aber dort, wo Leute wohnen, hält nichts.
  Unsere Stadtbuslinie mit Halbstundentakt, kleinen Elektrobussen und Rendezvous am Markt verdoppelte die Fahrgastzahlen.
  Beim Nahverkehrsplan des Kreises wollen wir mit einer zweiten Stadt unsere Linienwünsche bündeln und gemeinsam einreichen.
  Der Winterdienst kommt mit dem Räumen der Radwege nicht hinterher, bei Glatteis stürzen Schüler.
  Ein schmales Kehr- und Räumfahrzeug hält bei uns Radspuren und Bürgersteige schon vor sechs Uhr frei.
  Schmalspurschneepflug und Streuplan ließen sich für durchgehende Radverbindungen zwischen unseren Orten teilen.
  Wir sollen ein Mobilitätskonzept vorlegen, doch es fehlen Daten, wer wie womit unterwegs ist.
  Ein Mobilitätsmanager wertet bei uns Wegeprotokolle aus und schlägt Busse, Räder und Parkregeln aus einem Guss vor.
  Wer schreibt mit uns ein Verkehrskonzept, das an der Ortsgrenze nicht aufhört, sondern beide Städte verbindet?
  E-Scooter liegen quer auf dem Bürgersteig, der Verleiher rührt sich nicht.
  Feste Abstellflächen für Tretroller und eine Sondernutzungserlaubnis brachten bei uns Ordnung auf die Gehsteige.
  Mit Verleihfirmen für Roller und Räder würden wir lieber zu zweit verhandeln, als kleine Stadt hört uns keiner.
  Kann ein selbstfahrender Shuttle in einer Kleinstadt sinnvoll sein, oder ist das nur Spielerei?
  Zwei Jahre pendelte bei uns ein autonomer Kleinbus zwischen Bahnhof und Klinik, wir nennen Pannen und Glanzpunkte.
  Pilotstrecken für automatisiertes Fahren auf dem Land wollen wir mit einer Stadt und einem Busunternehmen beantragen.
  Die Schulbusse sind so überfüllt, dass Kinder stehen bleiben, und die Anschlüsse klappen nie.
  Durch gestaffelte Unterrichtszeiten entzerrten wir den Schülerverkehr, nun reichen weniger Busse und jeder bekommt einen Sitzplatz.
  Für bessere Fahrpläne im Schülerverkehr sollten unsere Städte mit dem Busbetrieb in eine gemeinsame Verhandlungsrunde gehen.
`;

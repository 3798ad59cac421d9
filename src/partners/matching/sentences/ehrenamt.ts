export const ehrenamt = `
  Der Sportverein findet keinen Kassenwart und keinen ersten Vorsitzenden mehr, im Frühjahr droht die Auflösung.
  Bei uns teilen sich fünf Leute den Vorstand im Team, keiner muss mehr alles allein stemmen. Satzungsmuster vorhanden.
  Zwei Städte könnten eine Vereinsvorstandsschule einrichten, mit Abenden zu Protokoll, Kasse und Haftung.
  Die Freiwillige Feuerwehr bekommt tagsüber keine Staffel mehr zusammen, weil alle auswärts arbeiten.
  Mit Schnupperabenden und Quereinsteigern über vierzig hat unsere Löschtruppe wieder genug Kameradinnen und Kameraden.
  Wollen wir eine Mitgliederwerbung für die Freiwilligen Feuerwehren beider Orte auf die Beine stellen?
  Wir würden gern die Ehrenamtskarte einführen, wissen aber nicht, welche Geschäfte Rabatt geben sollen.
  Wer sich fünf Stunden wöchentlich engagiert, bekommt bei uns eine Karte mit Vergünstigungen im Freibad und beim Bäcker.
  Lasst uns unsere Ehrenamtskarten gegenseitig anerkennen, damit Engagierte in beiden Städten ihre Vorteile nutzen.
  Helfer für die Kleiderkammer und den Besuchsdienst werden händeringend gesucht, niemand meldet sich auf Aushänge.
  Unsere Freiwilligenagentur berät in einer Sprechstunde, welche Aufgabe zu wem passt, und vermittelt an Organisationen.
  Eine gemeinsame Freiwilligenbörse, online und mit Beratung vor Ort, könnten wir zu zweit tragen.
  Die Vereine streiten ständig um Hallenzeiten und Zuschüsse. Gibt es faire Richtlinien zur Vereinsförderung?
  Nach Mitgliedern unter achtzehn und Übungsstunden verteilt unsere Stadt ihre Beihilfen an Klubs, alles transparent berechnet.
  Wir wollen unsere Vereinsförderrichtlinie überarbeiten und suchen eine Kommune, die ihre zugleich auffrischt.
  Beim Heimatverein sind alle über siebzig, junge Mitglieder kommen nicht nach. Wie verjüngt man so etwas?
  Ein Generationentandem paart bei uns alte Vereinshasen mit Neulingen, sodass Wissen und Ämter sanft übergehen.
  Nachwuchs für Chöre, Schützen und Kleintierzüchter zu finden plagt viele, lasst uns das gemeinsam anpacken.
  Wir möchten eine organisierte Nachbarschaftshilfe gründen, bei der Leute einander Rasen mähen und einkaufen.
  Für jede geleistete Stunde bekommen Helfer bei uns Punkte gutgeschrieben und können sie später selbst einlösen.
  Zeitbank, Talentetausch, Hilfsgenossenschaft: Solche Modelle der gegenseitigen Unterstützung würden wir gern zu zweit starten.
  Wie kann die Stadt Engagierten danken, ohne dass es jedes Jahr wieder Urkunde und Schnittchen sind?
  Beim Fest der Freiwilligen kochen und servieren bei uns Bürgermeister und Stadträte für die Aktiven.
  Einen Preis für stille Helden des Alltags könnten wir mit einer anderen Stadt ausloben und wechselseitig jurieren.
  Vereine stöhnen über Steuererklärung, Datenschutz und Gemeinnützigkeit, manche geben deswegen auf.
  Eine pensionierte Steuerberaterin erledigt bei uns reihum den Papierkram der kleinen Vereine, das entlastet ungemein.
  Ein gemeinsames Vereinsbüro mit Buchhaltung, Rechtsauskunft und Mustersatzungen würden wir uns mit einem Nachbarn teilen.
  Bei Hochwasser standen spontan Freiwillige mit Schaufeln da, aber keiner wusste sie einzuteilen.
  Wir führen eine Liste von Spontanhelfern mit Traktor, Motorsäge oder Funkkenntnis, die im Ernstfall angerufen werden.
  Für die Einbindung ungebundener Helfer suchen wir eine Stadt, um mit DRK und THW gemeinsam zu üben.
  Das Vereinsheim der Kicker ist baufällig, und die paar Mitglieder schaffen den Umbau in Eigenleistung nicht.
  Unsere Turner, Schachspieler und Kegler haben sich zu einem Großverein zusammengetan, samt gemeinsamem Klubhaus.
  Fusionen von Vereinen sind heikel, deshalb möchten wir mit einer anderen Stadt eine Begleitung anbieten.
  Wir wollen eine Bürgerstiftung anstoßen, doch woher kommen Stifter und Leute fürs Kuratorium?
  Mit Zustiftungen von Unternehmern und einem Erbe begann unsere Bürgerstiftung, die heute Initiativen unterstützt.
  Bürgerstiftungen in kleinen Städten haben es schwer, lasst uns eine Gemeinschaftsstiftung mit zwei Töpfen denken.
  Junge Leute engagieren sich lieber kurz und projektweise statt lebenslang im Verein. Wie gehen wir darauf ein?
  Bei uns gibt es Mikro-Einsätze: zwei Stunden Müll sammeln, ein Abend Kuchenverkauf, ohne jede Mitgliedschaft.
  Einen Freiwilligentag mit vielen kleinen Mitmachaktionen würden wir gern am selben Samstag wie ihr durchführen.
  Übungsleiter und Trainer fehlen uns, die Kinderturngruppe hat schon eine lange Warteliste.
  Wir zahlen Trainern den Übungsleiterschein und vermitteln Ältere aus Sportkursen als Assistenten in die Klubs.
  Eine Ausbildung für Übungsleiter, mit Kursen abwechselnd in beiden Städten, wäre für die Sportvereine ein Segen.
  Wer koordiniert bei euch das bürgerschaftliche Engagement? Bei uns macht es die Sekretärin nebenher.
  Unsere Ehrenamtsbeauftragte ist Anlaufstelle für alle Initiativen, sie schreibt Rundbriefe und hilft bei Versicherungsfragen.
  Eine Ehrenamtskoordinatorin, die zwei Kommunen betreut, würden wir mit der passenden Nachbarschaft finanzieren.
  Sind Freiwillige, die unsere Grünflächen pflegen, eigentlich unfallversichert, wenn sie von der Leiter fallen?
  Eine Sammelversicherung deckt bei uns alle unbezahlten Helfer ab, die im Auftrag der Stadt tätig sind.
  Wir könnten ein Merkblatt zu Haftpflicht und Unfallschutz von Freiwilligen verfassen, zwei Köpfe denken besser.
  Pensionäre haben Zeit und Können, aber bei uns sitzt das alles ungenutzt auf dem Sofa.
  Ein Trupp rüstiger Rentner repariert bei uns Bänke, streicht Geländer und schneidet Hecken, ganz ohne Lohn.
  Seniortrainer, die ihr Berufswissen ehrenamtlich weitergeben, wollen wir mit einer zweiten Stadt ausbilden.
  Die Initiative, die das alte Backhaus betreut, zerstreitet sich gerade. Wer kann in Vereinen schlichten?
  Konfliktlotsen, selbst erfahrene Vereinsleute, vermitteln bei uns, wenn sich ein Vorstand in die Haare kriegt.
  Mediation für zerstrittene Vereine könnten wir über die Stadtgrenze anbieten, Außenstehende haben es dabei leichter.
  Alle klagen, dass Termine der Vereine kollidieren und jeder seine Zelte und Bierbänke einzeln kauft.
  Auf dem Bauhof lagert bei uns ein Vereinspool mit Zelten, Grills und Lautsprechern zum kostenlosen Ausleihen.
  Geräte, Festzelte und Kühlwagen könnten die Vereine beider Städte miteinander nutzen, wir stellen einen Anhänger.
  Mit einem Verein wollen wir Blühwiesen und Bachpatenschaften organisieren, aber es fehlt an Paten.
  Bürger haben bei uns Baumscheiben, Brunnen und Bushäuschen in Patenschaft übernommen und pflegen sie liebevoll.
  Wer gründet mit uns ein Patennetz, bei dem Freiwillige öffentliche Beete, Bänke und Gräber betreuen?
  Eine Dorfgenossenschaft möchte das Wirtshaus retten. Wie begleitet man als Stadt so viele Anteilseigner aus der Bürgerschaft?
  Dreihundert Bürger zeichneten Anteile und führen das Freibad als Genossenschaft, Dienstpläne machen Freiwillige selbst.
  Bürgergenossenschaften in zwei Orten könnten sich Prüfung, Mitgliederverwaltung und Wissen teilen, wir vermitteln gern.
  Geflüchtete würden sich gern in Vereinen einbringen, kennen aber unser Vereinsleben überhaupt nicht.
  Ein syrischer Schneider leitet bei uns inzwischen die Kostümwerkstatt des Karnevalsvereins, Schnuppermitgliedschaften machten es möglich.
  Wie Zugewanderte den Weg in Chor, Feuerwehr und Fußballklub finden, möchten wir gemeinsam mit Vereinen erkunden.
  Lesepaten, Hausaufgabenhelfer und Vorleseomas fallen reihenweise aus, Ersatz ist nicht in Sicht.
  Für Freiwillige, die Kindern vorlesen oder mit ihnen rechnen, bieten wir Einführungskurse und monatliche Treffen an.
  Ein Pool von Freiwilligen für Patenschaften, geschult und mit Führungszeugnis, ließe sich über beide Orte aufbauen.
  Arbeitgeber geben ihre Leute für Einsätze des Technischen Hilfswerks und der Bergwacht ungern frei.
  Wir verleihen Betrieben ein Siegel, die ihre Beschäftigten für Ehrenämter freistellen, die Kriterien stehen fest.
  Unternehmen mit Herz fürs Engagement auszeichnen, das wollen wir mit einer Partnerkommune als gemeinsame Aktion.
  Der Karnevalsverein muss strenge Sicherheitskonzepte vorlegen und denkt deshalb ans Aufhören. Wie entlasten wir ihn?
  Absperrungen, Sanitätsdienst und Anmeldung übernimmt bei uns die Stadt, damit Vereine ihre Umzüge weiter ausrichten.
  Für Feste, die von Vereinen ausgerichtet werden, möchten wir mit euch eine einfache Mappe voller Formulare zusammenstellen.
  Wir bräuchten jemanden, der unsere Vereine im Umgang mit Webseiten und Mitgliederlisten fit macht.
  Computerfreaks vom Schachklub richten bei uns den anderen Vereinen E-Mail, Beitragsabrechnung und Videotreffen ein.
  Ein Stammtisch der Vereinsvorsitzenden beider Städte, zweimal im Jahr, wäre Gelegenheit zum Abgucken.
  Pfadfinder, Landjugend und Rotkreuzler wissen nichts voneinander, und jeder sucht dieselben Freiwilligen.
  Am Tag der Vereine präsentieren sich bei uns fünfzig Gruppen in der Stadthalle und werben um Mitglieder.
  Eine Vereinsmesse mit Probetraining und Mitmachständen könnten wir abwechselnd einmal hier, einmal bei euch ausrichten.
  Hospizhelfer und Telefonseelsorger werden seltener. Wie findet man Menschen für so belastende ehrenamtliche Aufgaben?
  Supervision und kleine Auszeiten halten bei uns die ehrenamtlichen Sterbebegleiter jahrelang bei der Stange.
  Zur Gewinnung und Schulung von ehrenamtlichen Betreuern, Schöffen und Wahlhelfern suchen wir eine Kommune als Verbündete.
  Unser Tierheim und der Naturschutzbund leben nur von drei Unermüdlichen, die nun ausgebrannt sind.
  Wir haben Engagierten eine Erholungspause gegönnt und Aufgaben auf viele Schultern verteilt, eine Lotsin half dabei.
  Damit Aktive nicht ausbrennen, würden wir gern gemeinsam Wochenenden für überlastete Freiwillige gestalten.
  Der Musikverein hat noch neun Bläser, beim nächsten Umzug laufen wir mit Musik vom Band.
  Bläserklassen für Erwachsene ohne Vorkenntnisse brachten unserer Kapelle frische Mitglieder, die Instrumente leiht der Verein aus.
  Könnten unsere Kapellen und Gesangvereine eine Spielgemeinschaft bilden, mit gemeinsamen Proben und einem bezahlten Dirigenten?
`;

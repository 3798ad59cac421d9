export const verwaltung = `
  Auf unsere Stellenanzeige für das Bauamt hat sich niemand beworben, der Schreibtisch ist seit einem Jahr unbesetzt.
  Mit Dienstrad, Viertagewoche und ehrlichen Anzeigen finden wir wieder Sachbearbeiter, die Texte der Ausschreibungen teilen wir.
  Wir wollen mit einem anderen Rathaus eine Ausbildungskampagne für Verwaltungsfachangestellte starten und Bewerber gegenseitig empfehlen.
  In fünf Jahren geht die Hälfte der Belegschaft in Pension, und ihr Wissen steht nirgends aufgeschrieben.
  Ausscheidende Amtsleiter führen bei uns Übergabegespräche nach einem Leitfaden, so bleibt die Erfahrung im Haus.
  Gesucht wird eine Behörde, mit der wir Wissensmanagement und Nachfolgeplanung für Schlüsselpositionen aufbauen.
  Die Kollegen im Bürgerservice sind überlastet, Krankmeldungen häufen sich und die Öffnungszeiten werden immer kürzer.
  Wir haben Frontoffice und Backoffice getrennt, seither wartet am Schalter niemand länger als eine Viertelstunde.
  Springer aus zwei Rathäusern könnten sich bei Urlaub und Krankheit an den Meldetheken ablösen.
  Unsere Standesbeamtin fällt aus, Trauungen müssen abgesagt und Sterbefälle können nicht beurkundet werden.
  Eheschließungen am Samstag, an drei Orten, mit zwei bestellten Beamten: Unsere Regelungen im Standesamt geben wir gern weiter.
  Lassen Sie uns wechselseitig Standesbeamte bestellen, damit Geburten und Heiraten immer beurkundet werden.
  Die Hauptsatzung ist von 1994, bei jeder Sitzung streiten wir über Zuständigkeiten und Geschäftsordnung.
  Alle Satzungen haben wir durchgesehen, veraltetes Ortsrecht aufgehoben und eine lesbare Sammlung hergestellt.
  Wer überarbeitet auch gerade sein Ortsrecht und mag Paragraphen und Mustersatzungen mit uns abgleichen?
  Beschlussvorlagen werden erst in letzter Minute fertig, sind unverständlich und müssen wieder von der Tagesordnung.
  Für Sitzungsvorlagen gibt es bei uns einen festen Aufbau und einen Redaktionsschluss, das spart Rückfragen.
  Sitzungsdienst ist eine einsame Arbeit, unsere Protokollführerin würde sich gern mit anderen Schriftführern austauschen.
  Die Niederschrift vom letzten Ausschuss ist immer noch nicht fertig und wird jedes Mal angefochten.
  Wir schreiben nur noch Beschlussprotokolle, Ladungsfristen und Öffentlichkeit sind rechtssicher geregelt, Muster liegen vor.
  Wollen wir einen Übungstag zu Ladung, Befangenheit und Protokoll für die Ratsbüros beider Städte halten?
  Für eine Baugenehmigung wartet man bei uns ein Dreivierteljahr, die Häuslebauer schimpfen zu Recht.
  Im Bauamt prüfen wir eingehende Unterlagen binnen drei Tagen auf Vollständigkeit, das hat Genehmigungen enorm beschleunigt.
  Zwei kleine Bauämter könnten gemeinsam einen Stadtplaner und einen Tiefbauingenieur anstellen und deren Arbeitszeit teilen.
  Auf unsere Ausschreibungen kommt kein einziges Angebot, und bei EU-weiten Verfahren sind wir völlig unsicher.
  Unsere Vergabestelle hat eine Checkliste von der Bekanntmachung bis zum Zuschlag, noch kein Bieter hat erfolgreich gerügt.
  Schaffen wir uns eine zentrale Submissionsstelle an, die für beide Rathäuser Leistungsverzeichnisse prüft und Angebote öffnet.
  Alles dauert ewig: Für einen Blumenkübel brauchen wir sieben Unterschriften quer durch das Rathaus.
  Wir haben Vorschriften entrümpelt und Mitzeichnungen gestrichen, Bürokratieabbau im Kleinen funktioniert, fragen Sie nach.
  Mit einem anderen Amt möchten wir Abläufe aufmalen und unnötige Schritte streichen, Prozess für Prozess.
  Ich bin frisch gewählter Bürgermeister ohne Verwaltungserfahrung, wer sagt mir, worauf ich als Behördenchef achten muss?
  Unser altgedienter Rathauschef steht neuen Amtskollegen als Ratgeber zur Seite, ganz vertraulich am Telefon.
  Wir schlagen eine kollegiale Runde für Bürgermeisterinnen kleiner Städte vor, in der man offen über Führung reden kann.
  Die Leute verstehen unsere Bescheide nicht und rufen wütend an, weil das Amtsdeutsch abschreckt.
  Wir haben Briefe und Formulare in verständliche Sprache gebracht, das Wörterbuch statt Behördendeutsch ist kopierbar.
  Bescheide verständlich schreiben lernt man besser zu zweit, daher suchen wir ein Hauptamt für eine Schreibwerkstatt.
  Am Schalter wird gepöbelt und gedroht, meine Mitarbeiter haben Angst vor manchen Besuchern.
  Nach einem Übergriff im Amtszimmer haben wir Notrufknopf, Fluchtwege und Deeskalationstraining eingeführt.
  Wir würden ein Sicherheitskonzept für Diensträume samt Hausordnung mit einer anderen Behörde erarbeiten.
  Das Ordnungsamt besteht aus einer Halbtagskraft, Falschparker und Lärm werden faktisch nicht mehr kontrolliert.
  Unser Vollzugsdienst läuft jetzt auch abends Streife, Einsatzplan und Dienstausweise zeigen wir interessierten Ordnungsämtern.
  Könnten sich zwei Ordnungsbehörden die Politessen teilen und Bußgelder aus einem Büro verschicken?
  Wir wissen nicht, ob wir die Eingruppierung nach TVöD richtig machen, Stellenbeschreibungen fehlen komplett.
  Alle Dienstposten wurden bei uns bewertet und beschrieben, das Organigramm mit Stellenplan legen wir offen.
  Lohnabrechnung und Beihilfe würden wir gern mit einer anderen Personalstelle in einer Hand zusammenführen.
  Azubis brechen bei uns ab, weil sich im Rathaus keiner um die Ausbildung der Anwärter kümmert.
  Unsere Nachwuchskräfte leiten ein eigenes Projekt, wandern durch alle Fachbereiche und bleiben nach der Prüfung.
  Ein Azubi-Tausch für einen Monat zwischen zwei Stadtverwaltungen würde den Horizont erweitern, wer nimmt einen?
  Die Stimmung im Haus ist schlecht, Abteilungen reden nicht miteinander, und gute Leute kündigen.
  Teamtage, Feedbackgespräche und ein Personalrat, der mitzieht, haben das Klima in unserer Dienststelle gedreht.
  Führungskräfte beider Rathäuser könnten zusammen ein Seminar zu Mitarbeitergesprächen und Konflikten besuchen.
  Telearbeit ist bei uns verboten, dabei verlangen Bewerber längst Homeoffice und Gleitzeit von der Verwaltung.
  Unsere Dienstvereinbarung zu mobilem Arbeiten wurde mit dem Personalrat ausgehandelt, sie ist knapp und praxisnah.
  Wer arbeitet an flexiblen Arbeitszeitmodellen im öffentlichen Dienst und würde Entwürfe mit uns gegenlesen?
  Die Organisation stammt aus den Siebzigern, Hauptamt und Ordnungsamt machen zum Teil das Gleiche.
  Aus fünf Ämtern wurden drei Fachbereiche, über Umzüge, Widerstände und Zuständigkeiten geben wir Auskunft.
  Eine Organisationsuntersuchung durch wechselseitige Besuche käme billiger als jeder Gutachter, hätten Sie Lust?
  Ein Anwohner überzieht uns mit Widersprüchen und Klagen, und wir haben keinen Juristen im Haus.
  Für knifflige Rechtsfragen beschäftigen wir eine Volljuristin in Teilzeit, ihre häufigsten Gutachten stehen gesammelt bereit.
  Ein Rechtsamt für drei Kleinstädte, das wäre unser Wunsch: Wer trägt mit uns eine Juristenstelle?
  Außenstellen in den Ortsteilen sind kaum besetzt, aber schließen wollen wir das Bürgerbüro dort auch nicht.
  Ein Beamter fährt bei uns mit Stempel und Koffer über die Dörfer und erledigt Ausweise am Küchentisch.
  Wir möchten ein rollendes Amt im Kleinbus betreiben, das abwechselnd auf beiden Wochenmärkten Behördengänge ermöglicht.
  Die Wahl naht, und uns fehlen Wahlvorstände, Briefwahlumschläge und jemand, der die Organisation kennt.
  Unser Wahlamt hat Ablaufpläne für Wahllokale, Auszählung und Erfrischungsgeld, alle Listen dürfen weiterverwendet werden.
  Wahlhelfer schulen, Stimmzettel bestellen, Niederschriften prüfen: Machen wir das doch beim nächsten Mal im Doppelpack.
  Unser Archiv ist ein feuchter Raum, niemand weiß, was aufbewahrt und was vernichtet werden muss.
  Eine Archivarin hat Aufbewahrungsfristen und Aktenplan geordnet, ihr Merkblatt für die Registratur ist sehr beliebt.
  Ein Kommunalarchiv mit hauptamtlicher Fachkraft lohnt erst für mehrere Verwaltungen, deshalb fragen wir herum.
  Wir bekommen Anfragen nach dem Informationsfreiheitsgesetz und wissen nicht, was wir herausgeben müssen.
  Für Akteneinsicht und Auskunftsbegehren haben wir ein Prüfschema mit Schwärzungsregeln, Gebührenfrage und Antwortbausteinen.
  Lassen Sie uns heikle Auskunftsersuchen besprechen, damit die Sachbearbeitung beider Häuser Querulanten gleich und rechtsfest antwortet.
  Die Ausländerbehörde im Kreis ist unerreichbar, und alle Fragen landen bei unserem Meldeamt.
  Am Empfang beschäftigen wir zweisprachige Verwaltungslotsen, die Formulare und Zuständigkeiten geduldig erläutern.
  Gibt es Meldebehörden, die mit uns Dolmetschkarten, Wegweiser und mehrsprachige Vordrucke anfertigen möchten?
  Bei Beförderungen fühlen sich die Kolleginnen übergangen, und das Amt der Gleichstellungsbeauftragten will niemand ausüben.
  Chefsessel in Teilzeit, anonyme Bewerbungen, gemischte Auswahlrunden: So kamen bei uns mehr Frauen an die Spitze der Dienststelle.
  Ein Frauenförderplan für zwei Stadtverwaltungen, dazu ein Mentoring für künftige Referatsleiterinnen, da würden wir sofort einsteigen.
  Geschenke, Nebenjobs, Verwandte im Auftrag: Bei Korruptionsprävention sind unsere Beamten völlig unsicher.
  Wir haben einen Verhaltenskodex und eine Meldestelle für Hinweisgeber eingerichtet, Dienstanweisung inklusive.
  Die Hinweisgeberstelle könnte ein Rathaus für das andere übernehmen, dann bleibt sie wirklich neutral.
  Quereinsteiger wollen zu uns, scheitern aber an Laufbahnrecht, Angestelltenlehrgang und Vorurteilen der Kollegen.
  Wir haben einen Koch und eine Hotelfachfrau zu tüchtigen Sachbearbeitern umgeschult, der Einarbeitungsplan steht.
  Ein gemeinsamer Einführungslehrgang für Seiteneinsteiger im öffentlichen Dienst würde sich ab zwei Rathäusern füllen.
  Öffentliche Bekanntmachungen wurden fehlerhaft veröffentlicht, jetzt ist womöglich unser Bebauungsplan unwirksam.
  Fristen, Auslegung, Amtsblatt: Unser Ablaufschema für förmliche Verfahren hat noch keinen Aufsichtsbeamten enttäuscht.
  Wir suchen Bauverwalter, die Planverfahren mit uns durchgehen und Abwägungstabellen fachlich gegenprüfen.
  Die Telefonzentrale ist überlaufen, Anrufer werden dreimal verbunden und landen am Ende beim Falschen.
  Unsere Auskunft löst die meisten Anliegen sofort, weil ein Handbuch alle Dienstleistungen und Vertretungen nennt.
  Eine einheitliche Behördennummer mit einem Servicecenter für zwei Städte, besetzt von früh bis abends, das reizt uns.
`;

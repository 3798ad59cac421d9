export const bildung = `
  In unserer Grundschule tropft es durchs Dach, und die Toiletten sind seit Monaten gesperrt.
  Wir haben unser Schulhaus aus den Siebzigern im laufenden Unterricht saniert und zeigen Ihnen Bauablauf und Ausweichräume.
  Beim Neubau einer Schule würden wir gern Pläne, Raumprogramm und Architektenwettbewerb mit einer anderen Stadt teilen.
  Die Kita ist voll, Eltern stehen auf der Warteliste und klagen ihren Platz ein.
  Ein Waldkindergarten mit Bauwagen hat uns rasch zusätzliche Betreuungsplätze verschafft, Betriebserlaubnis inklusive.
  Wir möchten die Kindergartenplanung mit einer Nachbarstadt abstimmen und freie Plätze gegenseitig belegen.
  Erzieherinnen zu finden ist fast unmöglich, ständig müssen wir Gruppen früher schließen.
  Mit bezahlter praxisintegrierter Ausbildung haben wir Kinderpflegerinnen und Quereinsteiger für unsere Krippen gewonnen.
  Ein gemeinsamer Springerpool, aus dem beide Städte bei Krankheit Erzieher anfordern, wäre unser Ziel.
  Ab nächstem Sommer gilt der Rechtsanspruch auf Ganztag, und wir haben weder Mensa noch Personal.
  Unser Hort ist mit der Schule verschmolzen, die Pädagogen arbeiten Vormittag und Nachmittag im selben Team.
  Nachmittagsbetreuung für Erstklässler wollen wir gemeinsam mit einer anderen Kommune konzipieren und ausschreiben.
  Lehrer wollen nicht in die Provinz, in Mathe und Physik fällt wochenlang der Unterricht aus.
  Referendaren bieten wir möblierte Zimmer und Mentoren, seither bleiben einige Lehrkräfte nach der Probezeit hier.
  Wer startet mit uns eine Kampagne, um Lehramtsstudierende für Praktika an Kleinstadtschulen zu gewinnen?
  Das Kultusministerium droht mit Schließung unserer Oberschule, weil die Anmeldungen nicht reichen.
  Durch jahrgangsübergreifendes Lernen konnten wir unsere Zwergschule mit wenigen Erstklässlern erhalten.
  Zwei Schulstandorte, ein Kollegium: Mit welcher Stadt könnten wir einen Schulverbund eingehen?
  Die Volkshochschule findet kaum noch Kursleiter, und ihre Programmhefte liest niemand.
  Unsere VHS bringt Italienisch, Buchhaltung und Obstbaumschnitt in die Dorfgasthöfe, das Kursprogramm teilen wir.
  Als Träger der Erwachsenenbildung könnten wir Dozenten austauschen und ein gemeinsames Semesterprogramm auflegen.
  Viele Erwachsene können nicht richtig lesen und schreiben, doch keiner meldet sich zum Kurs.
  Ein Lerncafé für Analphabeten läuft bei uns diskret neben der Bücherei, mit geduldigen Lehrerinnen.
  Grundbildung für Menschen, die kaum einen Brief entziffern, möchten wir zu zweit anpacken.
  Unsere Stadtbibliothek wird von Schulklassen nicht mehr besucht, wie wird sie wieder ein Lernort?
  Mit Bilderbuchkino, Leseführerschein und Medienkisten arbeitet unsere Bücherei Hand in Hand mit den Klassenlehrerinnen.
  Leseförderung im Verbund, mit Vorlesewettbewerb und wandernden Bücherkisten: Welche Stadt macht mit?
  Die Musikschule muss Wartelisten führen, weil Honorarlehrer für Geige und Klavier fehlen.
  Jedes Kind lernt bei uns zwei Jahre lang ein Instrument, unsere Musiklehrer kommen dazu in die Klassen.
  Gern betreiben wir den Musikunterricht gemeinsam, mit fest angestellten Lehrkräften, die an zwei Orten unterrichten.
  Das Gymnasium verlangt Tablets für alle, aber wer richtet sie ein und wie wird im Unterricht damit gelernt?
  Unsere Medienpädagogin schult Lehrer an Lernplattform und Tafelbildschirm, die Fortbildungshefte geben wir ab.
  Eine gemeinsame Betreuung für Klassensätze von Laptops und digitale Lernmittel wäre für kleine Schulträger ideal.
  In der Turnhalle ist der Boden gesperrt, Sportunterricht findet im Flur statt.
  Die Dreifeldhalle am Schulzentrum nutzen bei uns vormittags Schüler, wir berichten über Bau und Prallschutz.
  Schwimmunterricht für die dritten Klassen lässt sich nur sichern, wenn mehrere Schulträger sich Lehrbecken und Busse teilen.
  Der Pausenhof ist eine graue Asphaltwüste, auf der sich Grundschüler nur prügeln.
  Mit Kletterfelsen, Schulgarten und grünem Klassenzimmer wurde aus unserem Schulhof ein Lernraum.
  Wir suchen einen Schulträger, der auch gerade seine Pausenflächen umgestaltet, um Entwürfe auszutauschen.
  Das Schulessen schmeckt nicht, kommt lauwarm und immer weniger Eltern bestellen.
  In unserer Mensa kocht eine eigene Küchenchefin frisch, der Speiseplan wird mit den Klassen besprochen.
  Eine gemeinsame Schulküche, die Kitas und Schulen beider Städte beliefert, möchten wir durchrechnen.
  Nach dem Abschluss wissen viele nicht, welchen Beruf sie lernen sollen, und brechen die Lehre ab.
  Bei uns schnuppern Achtklässler in Werkstätten und Pflegeheime, der Berufswahlpass wird im Unterricht geführt.
  Eine Berufsorientierungswoche für Schulabgänger ließe sich mit einer Partnerstadt größer und bunter gestalten.
  Die Berufsschule verliert ihre Fachklassen, Azubis müssen künftig in ein Internat.
  Für unsere Lehrlinge haben wir ein Azubi-Wohnheim neben dem Berufskolleg eingerichtet.
  Um den Berufsschulstandort zu halten, wollen wir mit anderen Städten Fachklassen für Metall und Gastronomie bündeln.
  Ein Ableger einer Fachhochschule wäre ein Traum, aber wie überzeugt man ein Rektorat?
  Ein Studienzentrum mit Fernstudiengängen und Seminarraum hat bei uns berufsbegleitend Studierende gehalten.
  Mit einer Universität möchten wir gemeinsam mit anderen Kleinstädten Abschlussarbeiten und Sommerakademien vereinbaren.
  Kinder aus zugewanderten Familien kommen ohne ein Wort Deutsch in die erste Klasse.
  Vorlaufkurse und Sprachfachkräfte bringen bei uns Fünfjährige spielerisch zum Deutschsprechen vor der Einschulung.
  Willkommensklassen und Deutsch als Zweitsprache würden wir am liebsten städteübergreifend einrichten.
  Für Kinder mit Förderbedarf fehlen Schulbegleiter, und die Sonderpädagogin kommt nur freitags.
  Unsere Gemeinschaftsschule unterrichtet Kinder mit und ohne Förderbedarf in einer Klasse, zwei Lehrkräfte stehen vorn.
  Einen Pool aus Integrationshelfern für den Unterricht könnten wir mit Ihnen beim Landkreis durchsetzen.
  Brauchen wir eine Schulsozialarbeiterin, wenn Schwänzen und Mobbing im Klassenzimmer zunehmen?
  Gegen Schulverweigerung hilft bei uns eine Lernwerkstatt, in der Schwänzer ihren Hauptschulabschluss nachholen.
  Fortbildungen zu Mobbing für Lehrkräfte und Horterzieher wollen wir gemeinsam buchen.
  Der Übergang vom Kindergarten in die Schule klappt schlecht, die Einrichtungen sprechen nicht miteinander.
  Vorschulkinder besuchen bei uns jede Woche die künftige Klasse, Erzieher und Lehrer planen das gemeinsam.
  Einen Bildungsplan von der Krippe bis zum Abitur möchten wir mit einer Stadt ähnlicher Größe aufstellen.
  Die Schülerzahlen springen rauf und runter, unsere Schulentwicklungsplanung stimmt hinten und vorne nicht.
  Unser Bildungsbüro führt Einschulungen, Abschlüsse und Übertritte in einem Bericht zusammen, Vorlage vorhanden.
  Gemeinsam ließe sich ein Bildungsmonitoring aufbauen, das Schulbezirke und Klassenstärken über Stadtgrenzen hinweg betrachtet.
  Forschergeist fehlt: Wie bringen wir Grundschülern Naturwissenschaften und Technik nahe?
  In unserem Schülerlabor mikroskopieren, löten und experimentieren Klassen, pensionierte Chemielehrer leiten an.
  Ein Experimentierkoffer für den Sachunterricht könnte zwischen unseren Grundschulen pendeln.
  Unsere Tagesmütter hören auf, weil die Bezahlung nicht reicht und Vertretung fehlt.
  Für Kinder unter drei haben wir eine Großtagespflege in einer Wohnung eröffnet, Konzept und Mustervertrag gibt es.
  Randzeitenbetreuung früh um fünf für Schichtarbeiter lohnt sich nur gemeinsam, wir suchen einen Kitaträger.
  Elternbeiträge, Krippengebühren und Geschwisterermäßigung sorgen jedes Jahr für Ärger im Kindergartenausschuss.
  Die Kitaplatzvergabe läuft bei uns nach Punkten, Eltern sehen auf einen Blick, wo etwas frei ist.
  Eine einheitliche Benutzungsordnung für Kindertagesstätten würden wir mit der Nachbarkommune entwickeln.
  Nachhilfe können sich viele nicht leisten, und die Lernlücken seit der Pandemie sind groß.
  Pensionäre üben bei uns mit Viertklässlern Bruchrechnen und Rechtschreibung, die Hausaufgabenhilfe ist kostenlos.
  Lernpaten für Schüler mit schwachen Noten könnten wir zusammen anwerben und schulen.
  Betriebsangehörige wollen sich weiterbilden, aber Abendkurse zum Meister oder zur Bilanzbuchhalterin gibt es nur in der Großstadt.
  In unserem Weiterbildungszentrum legen Berufstätige Kammerprüfungen ab, Kinderbetreuung gibt es während des Kurses dazu.
  Einen regionalen Weiterbildungskatalog, aus dem Arbeitende beider Orte Lehrgänge wählen, würden wir mitfinanzieren.
  Zur Stadtgeschichte gibt es nichts, was Lehrkräfte im Heimatkundeunterricht einsetzen könnten.
  Mit dem Gymnasium entstand bei uns ein Unterrichtsheft zur Regionalgeschichte samt Arbeitsblättern und Exkursionszielen.
  Außerschulische Lernorte wie Imkerei, Moor und Bauernhof wollen wir als gemeinsame Karte für Schulklassen anlegen.
  Die Privatschule zieht uns Schüler ab, und der staatlichen Sekundarschule droht das Aus.
  Eltern gründeten bei uns eine freie Schule mit Montessori-Pädagogik, als die öffentliche aufgegeben wurde.
  Ein Schulzweckverband für eine gemeinsame Gesamtschule mit Oberstufe wäre für zwei Orte machbar.
  Rentner möchten noch einmal studieren oder Vorlesungen hören, doch die Uni ist zu weit weg.
  Seniorenakademie heißt bei uns die Vortragsreihe, in der Professoren über Astronomie und Philosophie dozieren.
  Eine Kinder-Uni mit Vorlesungen im Ratssaal würden wir mit einer zweiten Stadt im Wechsel veranstalten.
`;

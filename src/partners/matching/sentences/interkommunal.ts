export const interkommunal = `
  Wir würden gern mit der Nachbarstadt zusammenarbeiten, aber zwischen den beiden Orten herrscht seit Generationen Rivalität.
  Aus zwei zerstrittenen Nachbarorten wurden bei uns Verbündete, Wanderungen der beiden Räte über die Ortsgrenze halfen dabei.
  Statt uns weiter zu belauern, sollten unsere Gemeinden einen Freundschaftsvertrag schließen und Vorhaben abstimmen.
  Welche Rechtsform passt für eine Kooperation von drei Kommunen: Zweckverband, Vereinbarung oder einfach Handschlag?
  Unsere öffentlich-rechtliche Vereinbarung zwischen fünf Orten ist von der Aufsicht genehmigt, den Vertragstext reichen wir weiter.
  Gründen wir doch einen Zweckverband, in dem jede Gemeinde eine Stimme hat und keine die andere überrollt.
  Im Zweckverband bestimmt immer der größte Partner, die Kleinen fühlen sich überstimmt und wollen austreten.
  Sperrminorität und rotierender Vorsitz haben in unserer Verbandsversammlung Frieden zwischen Großen und Kleinen gestiftet.
  Wir möchten die Verbandssatzung mit allen Mitgliedskommunen neu aushandeln und Stimmrechte fair verteilen.
  Unsere Städtepartnerschaft mit Frankreich ist eingeschlafen, der letzte Besuch war vor acht Jahren.
  Mit unserer polnischen Partnerstadt tauschen wir heute Lehrlinge, Chöre und Feuerwehrleute aus, die Verschwisterung lebt wieder.
  Ein Dreieck aus zwei deutschen Kleinstädten und einer Gemeinde im Ausland als Partnerstädte, das fänden wir spannend.
  Mit welcher Stadt unserer Größe könnten wir uns regelmäßig vergleichen? Wir kennen außerhalb des Landkreises niemanden.
  Jeden Herbst besuchen sich bei uns Zwillingsstädte für zwei Tage und zeigen einander Erfolge wie Fehlschläge.
  Als Tandem zweier Kleinstädte aus verschiedenen Bundesländern wollen wir voneinander lernen, Interessenten melden sich bitte.
  Unsere Gemeinden sollen fusionieren, die Bewohner laufen Sturm, und wir wissen nicht, ob die Eingemeindung sinnvoll ist.
  Die freiwillige Gemeindefusion liegt hinter uns, Verhandlungen, Ortsnamen und Schmerzen schildern wir gern.
  Bevor man uns zusammenlegt, möchten wir mit den Umlandgemeinden selbst einen Verbund bilden, in dem alle eigenständig bleiben.
  In der Verwaltungsgemeinschaft knirscht es, die Mitgliedsgemeinden fühlen sich von der Sitzgemeinde bevormundet.
  Wir haben das Amt gemeinsam mit neun Dörfern neu geordnet, seitdem tagen die Ortsbürgermeister monatlich auf Augenhöhe.
  Zwei Ämterverbünde könnten überlegen, welche Zuständigkeiten sie zu einer größeren Samtgemeinde zusammenführen.
  Mit der Stadt jenseits der Landesgrenze dürfen wir kaum kooperieren, weil zwei verschiedene Landesgesetze gelten.
  Ein Staatsvertrag macht bei uns länderübergreifende Zusammenarbeit möglich, wir kennen die juristischen Klippen.
  Über die Landesgrenze hinweg suchen wir eine Nachbargemeinde für ein dauerhaftes Bündnis mit Geschäftsstelle.
  Die Grenzregion zu Tschechien bietet Chancen, doch uns fehlen Kontakte und Dolmetscher für eine Euroregion.
  Mit Rathäusern in zwei Staaten führen wir einen gemeinsamen Rat über den Grenzfluss hinweg, Protokolle sind zweisprachig.
  Laden wir Bürgermeister diesseits und jenseits der Grenze zu einer binationalen Kooperationskonferenz ein.
  Es gibt so viele Städtenetzwerke, welcher Beitritt bringt einer kleinen Gemeinde wirklich etwas?
  Im Städtenetzwerk teilen wir Studien, Referenten und Fehlschläge, die Mitgliedschaft kostet nichts als Zeit.
  Wir wollen einen Bund kleiner Städte gründen, der mit einer Stimme beim Land spricht.
  Jede Gemeinde kauft eine eigene Kehrmaschine, die dann elf Monate im Schuppen steht.
  Kehrmaschine, Häcksler und Hubsteiger gehören bei uns vier Nachbarkommunen, ein Ausleihplan regelt die Reihenfolge.
  Lassen Sie uns einen Maschinenring der Kommunen bilden, jeder bringt ein Großgerät ein.
  Könnte man einen Bauhof für mehrere Orte führen, ohne dass einer sich benachteiligt fühlt?
  Zwei Bauhöfe wurden zu einem Kommunalbetrieb verschmolzen, die Gründungsschritte von Absichtserklärung bis Personalübergang zeigen wir.
  Wir suchen Gemeinden im Umkreis, die eine Aufgabenübertragung an eine gemeinsame Anstalt mit uns prüfen.
  Der Stadt-Umland-Konflikt lähmt alles: Wir tragen die Lasten, die Dörfer ringsum haben den Nutzen.
  Ein Lastenausgleich zwischen Kernstadt und Umlandgemeinden ist uns in einem Vertrag gelungen, Rechenweg inbegriffen.
  Ein Kooperationsraum aus Stadt und Umland braucht Spielregeln, die würden wir gern mit den Nachbarbürgermeistern aufschreiben.
  Wie verteilt man die Kosten gerecht, wenn Orte unterschiedlicher Größe ein Projekt zusammen tragen?
  Halb nach Einwohnern, halb nach Nutzung: Unser Verteilungsschlüssel unter Partnergemeinden hat jeden Streit beendet.
  Für unsere Kooperationsvereinbarung suchen wir Beteiligte, die mit uns Kostenschlüssel, Kündigungsrecht und Laufzeit aushandeln.
  Der Rat fürchtet, dass wir bei gemeinsamer Aufgabenerledigung unsere Selbstständigkeit verlieren.
  Seit wir Aufgaben arbeitsteilig mit zwei Nachbarorten erledigen, sind wir handlungsfähiger und haben nichts von unserer Identität eingebüßt.
  Arbeitsteilung wäre klug: Sie übernehmen für beide das eine, wir das andere, geregelt durch eine Zweckvereinbarung.
  Wir brauchen jemanden, der als neutraler Vermittler die Gespräche zwischen vier Gemeinden moderiert.
  Ein Kooperationsmanager hält bei uns die Fäden zwischen sieben Kommunen zusammen, seine Stellenbeschreibung schicken wir.
  Wer beteiligt sich an einem Regionalmanagement, das zwischen unseren Gemeinden vermittelt und Absprachen festhält?
  Von den Nachbarn erfahren wir Pläne erst aus der Zeitung, es gibt keine Absprache über die Ortsgrenzen hinweg.
  Eine Bürgermeisterrunde trifft sich bei uns jeden Monat reihum zum Frühstück, daraus wuchs Vertrauen.
  Ein jährlicher Kleinstadtgipfel aller Rathauschefs der Region wäre ein Anfang, wer lädt mit uns ein?
  Hat jemand Erfahrung, wie man Partner für eine kommunale Allianz gewinnt, wenn bisher alle abwinken?
  Unsere Allianz von zehn Marktgemeinden hat Geschäftsstelle, Lenkungsgruppe und gemeinsames Wappen, Besuch ist willkommen.
  Wir rufen Städte am selben Fluss auf, sich zu einer Flussgemeinschaft mit abgestimmtem Auftreten zu verbünden.
  Ein regionales Entwicklungskonzept sollte mehrere Gemeinden umfassen, doch keiner will den ersten Schritt zur Kooperation machen.
  Mit acht Orten haben wir eine interkommunale Entwicklungsstrategie verabschiedet, die Räte tagten dazu in gemeinsamer Sitzung.
  Lassen Sie uns zwei Stadträte zu einer gemeinsamen Klausur einladen und Felder für Zusammenarbeit ausloten.
  Kollegiale Beratung wäre hilfreich, aber ich kenne keinen Bürgermeister, den ich um Rat fragen könnte.
  Bei der Peer-Beratung hospitieren unsere Leute in anderen Kommunen und bekommen ehrliche Rückmeldungen von Gleichgestellten.
  Wir bieten und suchen gegenseitige Hospitation: Eine Woche schauen eure Leute bei uns über die Schulter, dann unsere.
  Wo finde ich Städte mit denselben Problemen? Ein bundesweites Forum für Kleinstädte wäre hilfreich.
  Über die Kleinstadtakademie lernten wir drei Kommunen kennen, aus dem Lernnetzwerk wurde echte Zusammenarbeit.
  Eröffnen wir einen Erfahrungskreis von fünf Kleinstädten, der sich online trifft und einmal im Jahr vor Ort.
  Eine Stadt in der Ukraine bittet um eine Solidaritätspartnerschaft, wie geht man so etwas an?
  Unsere Verbindung mit einer Kommune im Globalen Süden begann mit Briefen und ist jetzt eine offizielle Projektpartnerschaft.
  Wer trägt mit uns eine kommunale Dreieckspartnerschaft mit einer Gemeinde in Afrika oder Osteuropa?
  Nach der Wende hatten wir eine Partnerstadt im Westen, heute weiß kaum jemand noch davon.
  Den deutsch-deutschen Städtebund von damals haben wir aufgefrischt, nun reisen Delegationen wieder hin und her.
  Ost und West, Meer und Gebirge: Wir wünschen uns eine Schwesterstadt am anderen Ende der Republik.
  Gegenüber Kreis und Land sind wir als einzelner Ort zu schwach und werden dauernd überhört.
  Sechs Städtchen haben sich zur Interessengemeinschaft verbunden und werden im Landtag plötzlich ernst genommen.
  Schließen wir die Reihen: Eine Resolution, unterschrieben von allen Bürgermeistern im Tal, hätte Gewicht.
  Der gemeinsame Versuch mit dem Nachbarort ist gescheitert, weil beide Verwaltungen aneinander vorbeiredeten.
  Auch geplatzte Bündnisse lehren etwas, offen erzählen wir, woran unsere erste Kooperation mit den Nachbarn zerbrach.
  Für einen zweiten Anlauf suchen wir Kommunen, die Erwartungen, Verantwortliche und Ausstieg vorher schriftlich klären.
  Uns schwebt ein Städteverbund vor, der sich die Rolle eines Mittelzentrums aufteilt, geht das raumordnerisch?
  Als mittelzentraler Verbund erfüllen wir zu dritt, was sonst eine größere Stadt leistet, Vertrag und Landesplanung passen.
  Wer möchte sich mit uns beim Land als gemeinsames Mittelzentrum bewerben und Funktionen untereinander aufteilen?
  Wie überzeugt man Einwohner, dass Kooperation mit dem Nachbarort kein Ausverkauf der Heimat ist?
  Mit einem gemeinsamen Grenzfest an der Gemarkungslinie haben unsere Bürger die Nachbarn schätzen gelernt.
  Bauen wir Brücken zwischen zwei Orten, mit Bürgerbesuchen, gemeinsamem Neujahrsempfang und einem Paten je Ortsteil.
  Kann eine Gemeinde Aufgaben einfach für eine andere miterledigen, und wie läuft die Mandatierung rechtlich?
  Wir erledigen per Delegation Dienstleistungen für drei Umlandorte, die Abrechnung zwischen den Kommunen ist vorbildlich schlank.
  Wir bieten Kapazitäten als Dienstleister und suchen eine Stadt, die im Gegenzug eine andere Aufgabe für uns schultert.
  Im ländlichen Raum kämpft jede Kommune für sich, eine Region mit gemeinsamer Stimme sind wir nicht.
  Kirchturmdenken ade: In unserem regionalen Bündnis gilt, was einer Gemeinde nützt, soll allen nützen.
  Wollen wir eine Modellregion für kommunale Kooperation werden und uns wissenschaftlich begleiten lassen?
  Ein Verzeichnis wäre gut: Welche Kleinstadt kann was besonders gut, und wen darf man um kollegiale Hilfe bitten?
  In unserem Kompetenzpool leihen sich Kommunen gegenseitig Fachleute aus, abgerechnet wird in Stunden.
  Beginnen wir klein, mit einem runden Tisch unserer Amtsleiter, und schauen, wo Zusammenarbeit Synergien bringt.
`;

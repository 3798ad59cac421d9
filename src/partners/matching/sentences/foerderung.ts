export const foerderung = `
  Es gibt hunderte Förderprogramme, aber wir finden nie heraus, welches für unser Vorhaben passt.
  Eine Kollegin durchsucht bei uns jede Woche die Förderdatenbank und verschickt eine kurze Liste offener Aufrufe.
  Zwei Rathäuser könnten sich einen Fördermittelmanager leisten, der für beide nach Töpfen Ausschau hält.
  Der Förderantrag hat achtzig Seiten, und wir verstehen nicht einmal die Hälfte der Fragen.
  Unsere bewilligte Projektskizze dürfen andere als Vorlage benutzen, mitsamt Zeitplan und Begründung der Zuwendung.
  Wir würden gern einen Verbundantrag stellen, bei dem eine Stadt federführend ist und die andere Projektpartner.
  Den Fördersatz von achtzig Prozent gäbe es, aber die restlichen zwanzig als Eigenanteil kriegen wir nicht zusammen.
  Den Eigenanteil haben wir durch Muskelstunden und Sachleistungen nachgewiesen, der Zuwendungsgeber hat das anerkannt.
  Lassen Sie uns klären, wie finanzschwache Kommunen die Kofinanzierung ersetzen können, und gemeinsam beim Ministerium nachfragen.
  Die Frist endet in drei Wochen, und uns fehlen noch Gutachten, Ratsbeschluss und Unterschrift für die Antragstellung.
  Wir halten immer drei fertige Projekte in der Schublade, damit wir bei einem kurzfristigen Aufruf sofort einreichen können.
  Gesucht: eine Stadt, die zum selben Stichtag eine Bewerbung abgibt und mit der wir Entwürfe gegenlesen.
  Beim Verwendungsnachweis fehlen uns Belege, jetzt droht die Rückforderung des gesamten Zuschusses.
  Unsere Ablage für Belege, Zahlungsnachweise und Fotos hat jede Prüfung der Bewilligungsstelle überstanden, wir zeigen sie gern.
  Sachbericht und zahlenmäßiger Nachweis sind für beide Neuland, setzen wir uns doch mit den Prüfern zu einem Termin zusammen.
  Unser Antrag bei der Städtebauförderung wurde abgelehnt, ohne dass uns jemand sagte, woran es lag.
  Nach zwei Absagen kam die Zusage, wir erzählen, was wir an unserem Gesuch verbessert haben.
  Wer ist auch leer ausgegangen und möchte mit uns die Ablehnungsgründe durchgehen und neu einreichen?
  Für Gelder aus Brüssel braucht man Partner in Europa, Englisch und starke Nerven, wo fangen wir an?
  Mit EFRE-Mitteln haben wir drei Vorhaben gestemmt, den Umgang mit EU-Publizitätspflichten und Pauschalen erläutern wir.
  Wir suchen für einen Interreg-Projektantrag einen deutschen Mitantragsteller, ein tschechisches Rathaus ist schon dabei.
  Was ist eigentlich LEADER, und wer entscheidet in der lokalen Aktionsgruppe, ob wir Geld kriegen?
  Aus dem Regionalbudget bekamen bei uns Kleinprojekte einen Zuschuss, den Auswahlbogen mit Punkten reichen wir weiter.
  Ein LEADER-Kooperationsprojekt zweier Aktionsgruppen wird höher gefördert, hätten Sie Interesse an so einem Vorhaben?
  Gibt es Stiftungen, die auch einer Kommune etwas geben und nicht nur gemeinnützigen Vereinen?
  Eine große Stiftung hat bei uns zwei Jahre lang ein Modellprojekt bezahlt, der Kontakt und unser Anschreiben stehen bereit.
  Wir möchten gemeinsam bei einer Stiftung vorsprechen, weil sie lieber zwei Städte als eine unterstützt.
  Beim Bundeswettbewerb haben wir nie mitgemacht, die Bewerbungsunterlagen schrecken uns ab.
  Wir haben ein Preisgeld gewonnen und verraten, was die Jury an unserem Wettbewerbsbeitrag überzeugte.
  Treten wir beim nächsten Ideenwettbewerb des Landes als Tandem an und teilen uns das Preisgeld.
  Mit dem Bau dürfen wir nicht anfangen, bevor der Bescheid da ist, und das zieht sich ewig.
  Wir haben den vorzeitigen Maßnahmenbeginn genehmigt bekommen, das Schreiben mit der Begründung ist als Muster zu haben.
  Lange Bewilligungszeiten treffen uns beide, sprechen wir zusammen mit der Landesförderbank über schnellere Zusagen.
  Die Auflagen im Förderbescheid sind so streng, dass wir Angst vor der Zweckbindung über fünfundzwanzig Jahre haben.
  Wir kennen uns mit Nebenbestimmungen aus und haben eine Nutzungsänderung innerhalb der Bindungsfrist erfolgreich verhandelt.
  Wer hat Erfahrung mit ANBest und Zweckbindung und würde mit uns einen Leitfaden für kleine Zuwendungsempfänger schreiben?
  Die Baukosten stiegen nach der Bewilligung, gibt es dafür eine Nachbewilligung oder bleiben wir sitzen?
  Wir haben einen Änderungsantrag durchbekommen, der Zuschuss wurde aufgestockt, so gingen wir vor.
  Zwei Städte mit Nachschussbedarf könnten der Bewilligungsbehörde ihr Anliegen auf Aufstockung der Fördersumme zusammen vortragen.
  Ein Berater verlangt Erfolgshonorar für jeden Förderantrag, ist das üblich und seriös?
  Unsere Erfahrungen mit Fördermittelberatern, guten wie teuren, geben wir im vertraulichen Gespräch weiter.
  Lassen Sie uns ein Büro beauftragen, das für beide Städte Anträge schreibt und die Abrufe betreut.
  Wir dürfen die Mittel nur in diesem Jahr abrufen, aber die Handwerker kommen erst im nächsten.
  Mittelabruf, Ausgabereste, Übertragung ins Folgejahr: Für all das gibt es bei uns einen Kalender mit Erinnerungen.
  Wir wünschen uns einen Stammtisch der Fördersachbearbeiter, wo man über Abruffristen und Formulare reden kann.
  Immer nur Projektförderung: Nach drei Jahren läuft die Stelle aus und alles bricht zusammen.
  Nach Ende der Anschubfinanzierung haben wir unser Vorhaben verstetigt, weil Sponsoren die auslaufenden Zuschüsse ersetzten.
  Wir suchen Städte, deren Programm ebenfalls ausläuft, um eine Anschlussförderung anzuregen.
  Der Verein will Geld von der Ehrenamtsstiftung, fragt aber uns, wie man das Formular ausfüllt.
  Im Rathaus beraten wir Initiativen zu Kleinstförderungen, unsere Übersicht mit Ansprechpartnern der Geldgeber ist aktuell.
  Eine Schulungsreihe zur Fördermittelakquise für Vereinskassierer und Amtsleiter könnten wir reihum anbieten.
  Wie sammelt man als Stadt Spenden für ein neues Spielgerät, ohne gegen Regeln zu verstoßen?
  Unser Crowdfunding über die Plattform der Volksbank brachte mehr ein als erwartet, Kampagnentexte und Gegengaben teilen wir.
  Für eine Spendenkampagne mit prominentem Paten suchen wir einen Ort, der für denselben Zweck sammelt.
  Ein Sponsor will zahlen und dafür sein Firmenlogo am Brunnen sehen, wie gehen wir damit um?
  Wir haben eine Sponsoringrichtlinie, die Geld von Unternehmen erlaubt und trotzdem Unabhängigkeit wahrt.
  Gemeinsam könnten wir die Sparkassenstiftung und regionale Mäzene ansprechen und die Zuwendungen aufteilen.
  Das Landesprogramm verlangt ein integriertes Entwicklungskonzept als Fördervoraussetzung, und so etwas haben wir nicht.
  Unser Konzept wurde von der Bewilligungsbehörde ohne Rückfrage als Fördergrundlage anerkannt, die Gliederung geben wir heraus.
  Ein gemeinsames Konzept als Eintrittskarte in das Förderprogramm wäre halb so teuer, wer schließt sich an?
  Für Denkmäler soll es Sondermittel geben, doch zwischen Bund, Land und Stiftung blicken wir nicht mehr durch.
  Wir haben fünf Geldgeber unter einen Hut gebracht, wie man Zuschüsse kumuliert, ohne gegen das Doppelförderungsverbot zu verstoßen, wissen wir.
  Mischfinanzierungen möchten wir mit jemandem durchsprechen, der ebenfalls mehrere Zuwendungen verknüpft.
  Wer hilft uns, eine überzeugende Projektidee so aufzuschreiben, dass Gutachter sie bewilligen?
  Beim Schreiben von Anträgen arbeiten wir mit Wirkungslogik und Meilensteinen, das haben die Juroren gelobt.
  Schreibwerkstatt Förderantrag: Ein Tag, zwei Städte, am Ende liegt je eine fertige Skizze auf dem Tisch.
  Das Portal der Förderbank stürzt ab, die Anmeldung klappt nicht, und morgen läuft der Aufruf aus.
  Wir kennen die Tücken der elektronischen Antragsportale und haben eine Klickanleitung mit Bildschirmfotos gemacht.
  Wer übt mit uns das Ausfüllen im easy-Online-System, bevor die nächste Runde startet?
  Für die neue Stelle bräuchten wir einen Personalkostenzuschuss, aber alle Richtlinien fördern nur Sachausgaben.
  Unsere Projektmanagerin wird zu neunzig Prozent bezuschusst, die Richtlinie und die Stellenbegründung schicken wir zu.
  Eine geförderte Stelle für zwei Städte ließe die Richtlinie zu, dafür suchen wir einen Mitantragsteller.
  Beim Vergaberecht machten wir einen Formfehler, jetzt will die Prüfbehörde die Fördergelder gekürzt haben.
  Eine Rückzahlung konnten wir abwenden, Anhörungsschreiben und Widerspruch zur Kürzung der Zuwendung stellen wir anonymisiert bereit.
  Lassen wir unsere Förderakten wechselseitig prüfen, bevor es die Behörde bei der Vor-Ort-Kontrolle tut.
  Sollen wir uns als Modellkommune bewerben, und was kommt bei so einem Bundesprogramm auf uns zu?
  Als Modellstadt wurden wir drei Jahre lang begleitet, über Aufwand und Ertrag dieser Förderkulisse sprechen wir ehrlich.
  Für den Aufruf zu Modellvorhaben dürfen sich nur Paare bewerben, wir hätten gern einen gleich großen Partner.
  KfW, BAFA, Landesbank: Wer gibt den Tilgungszuschuss, und dürfen Kommunen ihn überhaupt beantragen?
  Den zinsverbilligten Förderkredit haben wir mit einem Zuschuss verbunden, unser Ablaufplan zeigt die richtige Reihenfolge.
  Ein Informationstag mit Beratern von KfW und Landesförderinstitut lohnt sich, wenn mehrere Rathäuser zusammen einladen.
  Warum bekommen immer die Großstädte die Fördermillionen, während kleine mangels Personal gar nicht erst einreichen?
  Wir haben dem Ministerium Vorschläge für einfachere Richtlinien und Pauschalen gemacht, das Positionspapier ist abrufbar.
  Mit mehreren Kleinstädten wollen wir fordern, dass Programme gebündelt und Nachweise entschlackt werden.
  Die Lotto-Toto-Stiftung soll Projekte unterstützen, weiß jemand, wie man an diese Gelder kommt?
  Überschüsse der Lotterie haben unseren Glockenturm mitbezahlt, der formlose Brief war nur zwei Seiten lang.
  Lassen Sie uns eine Sammlung unbekannter Geldgeber anlegen, von der Heimatstiftung bis zum Rotary-Club.
  Wir wollen selbst einen kleinen Fördertopf für Bürgerideen auflegen, welche Vergaberichtlinie taugt dafür?
  Aus unserem Verfügungsfonds geben wir unbürokratisch Zuschüsse bis tausend Euro, Richtlinie und Antragsblatt dürfen Sie abschreiben.
  Einen gemeinsamen Fonds, aus dem Gruppen beider Orte Starthilfe beantragen können, würden wir gern aufsetzen.
`;

export const finanzen = `
  Unser Haushalt ist zum dritten Mal nicht ausgeglichen, und die Rücklagen sind restlos aufgebraucht.
  Nach vielen roten Jahren schreiben wir wieder schwarze Zahlen, den Weg aus dem Minus zeigen wir anhand unserer Tabellen.
  Wir möchten die Etats zweier ähnlicher Städte Posten für Posten nebeneinanderlegen und nach Einsparmöglichkeiten suchen.
  Die Kommunalaufsicht hat uns ein Haushaltssicherungskonzept auferlegt, und wir wissen nicht, wo wir noch kürzen sollen.
  Wir haben die Konsolidierung hinter uns, die Liste unserer Sparmaßnahmen samt Wirkung geben wir gern heraus.
  Wer steckt ebenfalls in der Haushaltssicherung und will sich regelmäßig über verträgliche Kürzungen beraten?
  Dem größten Steuerzahler geht es schlecht, nun müssen wir Gewerbesteuer zurückzahlen, die längst ausgegeben ist.
  Für Ausfälle bei den Unternehmenssteuern haben wir einen Puffer angespart, das Berechnungsmodell dafür teilen wir.
  Lasst uns Steuerschätzungen abgleichen, beide hängen wir schließlich von einem einzigen großen Zahler ab.
  Die Hebesätze der neuen Grundsteuer bringen Ärger, viele Eigentümer legen Widerspruch gegen ihren Steuerbescheid ein.
  Wir haben aufkommensneutral gerechnet und jedem Hausbesitzer erklärt, warum sich sein Bescheid ändert, das Rechenblatt ist verfügbar.
  Könnten wir mit Ihnen Messbeträge und Hebesatzmodelle vergleichen, bevor beide Räte über Grundabgaben entscheiden?
  Der Landkreis erhöht die Kreisumlage schon wieder, danach bleibt uns fast nichts für eigene Aufgaben.
  Gegen den Umlagebescheid haben wir geklagt, die Begründung unseres Anwalts kann jeder Kämmerer von uns bekommen.
  Mehrere Städte im Kreis sollten die Umlagebelastung durchrechnen und dem Landrat geschlossen Zahlen vorlegen.
  Ohne Kassenkredite können wir am Monatsende die Gehälter nicht mehr überweisen.
  Unsere Altschulden haben wir umgeschichtet und die Zinslast halbiert, Gespräche mit Banken schildern wir offen.
  Wir suchen eine Kämmerei, die mit uns Darlehensangebote einholt und über Laufzeiten und Zinsbindung fachsimpelt.
  Das Freibad frisst jedes Jahr ein Loch in die Kasse, dürfen wir uns diesen Zuschussbetrieb überhaupt noch leisten?
  Freiwillige Leistungen haben wir mit einer Punkteliste bewertet, danach fiel die Entscheidung übers Streichen leichter.
  Bei den freiwilligen Ausgaben stehen wir vor denselben Streichlisten, reden wir gemeinsam über Maßstäbe für das Verzichtbare.
  Unsere Kämmerin ist seit Monaten krank, und niemand sonst versteht die doppische Buchführung.
  Sechs Jahresabschlüsse haben wir in einem Kraftakt nachgeholt, wie wir das mit Vereinfachungen schafften, erzählen wir.
  Zwei Finanzabteilungen könnten sich bei Buchung, Mahnlauf und Abschluss vertreten, wenn jemand ausfällt.
  Die Eröffnungsbilanz fehlt immer noch, weil keiner Brücken, Wälder und Straßen bewerten will.
  Das Anlagevermögen der Stadt ist bei uns sauber erfasst, Abschreibungstabellen und Bewertungsregeln dürfen kopiert werden.
  Wir möchten Vermögensbewertung und Inventur mit einem zweiten Ort üben und uns gegenseitig die Bücher prüfen.
  Die Friedhofs- und Abwassergebühren wurden seit zehn Jahren nicht neu kalkuliert, jetzt rügt das Prüfungsamt die Unterdeckung.
  Bei uns rechnet die Kämmerei die Gebühren selbst nach, das Kalkulationsmuster mit kalkulatorischen Zinsen ist erprobt.
  Wie hoch sind bei Ihnen Entgelte und Kostendeckungsgrad? Wir wünschen uns einen Vergleichsring für Gebührenhaushalte.
  Straßenausbaubeiträge sind abgeschafft, aber woher das Geld für die Fahrbahnen kommen soll, sagt uns keiner.
  Wir finanzieren Erneuerungen aus einer wiederkehrenden Abgabe aller Eigentümer und haben dafür die Beitragsrechnung parat.
  Lassen Sie uns Szenarien rechnen, wie man Investitionen ohne Anliegerbeiträge langfristig bezahlt.
  Ausstehende Forderungen laufen auf, Mahnungen verpuffen, und ein Vollstreckungsbeamter ist nicht zu finden.
  Unser Forderungsmanagement mit Ratenzahlung und freundlichem Anruf hat die Außenstände deutlich gesenkt.
  Ein Vollziehungsbeamter für zwei Stadtkassen wäre ausgelastet, wer teilt sich mit uns Pfändung und Beitreibung?
  Beim Neubau haben wir Folgekosten vergessen, jetzt erdrücken uns Unterhalt, Strom und Reinigung.
  Vor jedem Bauvorhaben rechnen wir bei uns die Lebenszykluskosten über vierzig Jahre, das Prüfblatt stellen wir bereit.
  Wir würden gern Betriebskosten kommunaler Bauten mit Ihnen messen und Kennzahlen je Quadratmeter austauschen.
  Die Baupreise explodieren, aus vier Millionen wurden sieben, wer deckt diese Kostensteigerung?
  Mit einem Baukosten-Controlling und monatlichen Ampelberichten haben wir Nachträge im Griff und behalten das Budget.
  Gesucht wird eine Stadt, um Kostenschätzungen von Architekten gegenseitig auf Plausibilität zu prüfen.
  Niemand im Rat versteht den dicken Haushaltsplan, die Beratung endet jedes Jahr in Streit.
  Unseren Etat erklären wir auf zwölf Seiten mit Bildern, wohin jeder Euro fließt, die Vorlage ist frei.
  Wir wollen mit einer weiteren Stadt eine Finanzschulung für Ratsmitglieder abhalten, vom Ergebnisplan bis zur Liquidität.
  Das Finanzausgleichsgesetz benachteiligt uns, die Schlüsselzuweisungen sinken, obwohl die Aufgaben wachsen.
  Wir haben ausgerechnet, was übertragene Pflichtaufgaben ohne Kostenausgleich wirklich kosten, und geben die Studie weiter.
  Wer schreibt mit uns einen Brandbrief über die Unterfinanzierung kleiner Städte an den Finanzminister?
  Wir müssen Tafelsilber verkaufen, Wald und Aktien der Stadt, um die Liquidität zu retten.
  Wir haben städtische Beteiligungen am Energieversorger behalten, die Dividende speist heute den laufenden Etat.
  Zwei Städte mit Vermögen im Wald könnten über Erlöse, Pachteinnahmen und Rücklagenbildung nachdenken und Erfahrungen abgleichen.
  Die Stadtwerke machen Verlust, und der Querverbund mit dem Bäderbetrieb steht steuerlich auf der Kippe.
  Unser Beteiligungsbericht zeigt alle Töchter, ihre Gewinne und Bürgschaften, den Aufbau können Sie übernehmen.
  Wir möchten mit anderen Gesellschaftern kleiner Stadtwerke über Gewinnabführung, Konzessionsabgabe und Eigenkapital sprechen.
  Ab nächstem Jahr gilt Paragraph 2b Umsatzsteuergesetz, und keiner weiß, welche Einnahmen steuerpflichtig werden.
  Alle Verträge haben wir auf Mehrwertsteuer durchforstet, unsere Übersicht steuerbarer Leistungen verschicken wir auf Anfrage.
  Einen Steuerberater für Fragen der kommunalen Umsatzsteuer könnten wir zusammen bezahlen, wer macht mit?
  Die Tariferhöhung reißt ein Loch, die Personalausgaben verschlingen inzwischen den halben Ergebnishaushalt.
  Wir steuern Gehälter und Sachmittel über Budgets je Fachbereich, Überschüsse darf jede Abteilung ins nächste Jahr mitnehmen.
  Budgetierung und Controlling einzuführen trauen wir uns nur mit einem Partner, der Berichte und Kennzahlen mitentwickelt.
  Wir zahlen für Papier, Streusalz und Dienstwagen viel zu viel, weil jedes Amt für sich einkauft.
  Unsere zentrale Beschaffung hat Rahmenverträge ausgehandelt, Rabatte und Preislisten legen wir auf den Tisch.
  Größere Mengen, bessere Preise: Lassen Sie uns Feuerwehrschläuche, Möbel und Kopierer zusammen einkaufen.
  Die Stromrechnung der Stadt hat sich verdoppelt, im Plan standen dafür viel zu niedrige Ansätze.
  Wir haben Versicherungen, Leasing und Telefonverträge neu verhandelt und so jährlich beträchtliche Summen gespart.
  Verträge durchforsten, Sparpotenziale finden: Wir suchen eine Stadt für eine gegenseitige Wirtschaftlichkeitsprüfung der Ausgaben.
  Uns fehlt Eigenkapital für die Schulsanierung, sind Leasing oder öffentlich-private Partnerschaften eine Möglichkeit zum Bezahlen?
  Unsere Sporthalle haben wir über Bürgerdarlehen finanziert, Zinsen inklusive, die Vertragsmuster sind geprüft.
  Wir überlegen eine gemeinsame Kommunalanleihe und suchen Kämmerer, die den Kapitalmarkt nicht scheuen.
  Auf dem Konto liegt Geld, für das wir früher Strafzinsen zahlten, wie legt eine Kommune sicher an?
  Nach der Pleite einer Bank haben wir eine Anlagerichtlinie beschlossen, Festgeld nur gestreut und mit Einlagensicherung.
  Wer tauscht sich mit uns über Liquiditätsplanung, Festgeldanlage und Cash-Pooling mit Eigenbetrieben aus?
  Hundesteuer, Zweitwohnungssteuer, Bettensteuer: Welche kleinen Abgaben bringen wirklich Einnahmen und lohnen den Aufwand?
  Mit der Vergnügungssteuer auf Spielautomaten erzielen wir ordentliche Erträge, Veranlagung und Kontrollen beschreiben wir.
  Wir möchten eine Verpackungssteuer prüfen und uns die Kosten für Satzungsentwurf und Steuerschätzung mit einer Kommune teilen.
  Im Bericht des Rechnungsprüfungsamts stehen vierzig Beanstandungen, von fehlenden Belegen bis zu falschen Zahlungsanordnungen.
  Ein internes Kontrollsystem mit Vier-Augen-Prinzip verhindert bei uns Fehlbuchungen, die Kassenanweisung ist neu geschrieben.
  Könnte Ihre Rechnungsprüferin bei uns die Barkassen kontrollieren und unsere Kassenaufsicht im Gegenzug bei Ihnen?
  Die Kindergartenbeiträge decken nur einen Bruchteil der Ausgaben, doch eine Erhöhung traut sich keiner.
  Unsere Gebührenstaffel nach Einkommen ist gerecht und bringt Mehreinnahmen, die Berechnungstabelle können Sie haben.
  Gestaffelte Eintrittspreise und Mieten für Hallen möchten wir im Gleichschritt mit einer Nachbarstadt anheben, damit keiner der Böse ist.
  Geplante Investitionen müssen verschoben werden, der Reparaturstau an Brücken und Kanälen wächst als unsichtbare Verschuldung.
  Wir haben alle Investitionen nach Dringlichkeit und Rendite sortiert und nur noch bezahlbare in die Finanzplanung aufgenommen.
  Mittelfristige Finanzplanung ist Kaffeesatzleserei, vielleicht lesen zwei Kämmerer besser als einer und legen Annahmen gemeinsam fest.
  Ein Bürger hat der Stadt sein Vermögen vererbt, wie verbuchen und verwalten wir diese Summe?
  Erträge aus Windpacht und Solarflächen haben unseren Schuldenstand spürbar gedrückt, wir zeigen die Zahlungsströme.
  Wir wollen mit einer zweiten Stadt ausloten, welche neuen Einnahmequellen unsere Stadtkassen dauerhaft füllen.
  Die vorläufige Haushaltsführung dauert bis in den Herbst, solange dürfen wir keinen Cent neu ausgeben.
  Mit einem Doppelhaushalt haben wir den Beschluss pünktlich hinbekommen und die Genehmigung schon im Januar erhalten.
  Reden wir darüber, wie Nachtragsetat, Haushaltssperre und Deckungsvermerke in beiden Städten gehandhabt werden.
`;

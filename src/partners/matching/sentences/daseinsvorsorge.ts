export const daseinsvorsorge = `
  Der letzte Supermarkt im Ort schließt, und wer kein Auto hat, kommt nicht mehr an Milch und Brot.
  Unser genossenschaftlicher Dorfladen schreibt schwarze Zahlen, mit Frischetheke, Paketannahme und Mittagstisch.
  Einen rollenden Lebensmittelladen, der Dörfer beider Gemeinden anfährt, würden wir zusammen anschaffen.
  Die Sparkasse hat ihre Filiale zugemacht und sogar den Geldautomaten abgebaut.
  Bargeld gibt es bei uns jetzt an der Kasse des Bäckers, dazu eine Bankberatung in Containern.
  Mit der Volksbank möchten wir als zwei Städte gemeinsam über einen geteilten Automatenstandort verhandeln.
  Das Freibad ist marode, das Becken verliert Wasser und die Sanierung sprengt alles.
  Ein Förderverein betreibt unser Waldbad, Rettungsschwimmer und Beckenaufsicht stellt die DLRG, wir erzählen wie.
  Bademeister sind kaum zu kriegen, deshalb möchten wir uns mit einer anderen Stadt Personal fürs Schwimmbad teilen.
  Auf unserem Friedhof gibt es immer mehr freie Flächen, weil alle nur noch Urnen wollen.
  Wir haben Baumgräber, pflegefreie Urnengemeinschaften und einen Trauerweg angelegt, der Gottesacker wirkt wieder belebt.
  Eine gemeinsame Bestattungssatzung und geteilte Friedhofsgärtner könnten uns beiden das Leben erleichtern.
  Die Kläranlage ist veraltet, und ohne vierte Reinigungsstufe droht uns die Wasserbehörde.
  Unser Abwasserwerk wurde bei laufendem Betrieb erneuert, die Klärmeister führen Besucher gern herum.
  Statt zwei kleine Klärwerke zu modernisieren, prüfen wir mit einer Nachbargemeinde eine gemeinsame Abwasserleitung.
  Im Sommer wurde das Trinkwasser knapp, der Brunnen fiel fast trocken.
  Einen zweiten Tiefbrunnen und einen Notverbund mit dem Nachbarwasserwerk haben wir gebaut, seither ist die Versorgung sicher.
  Wer schließt sich mit uns zu einem Trinkwasserverband zusammen, um Hochbehälter und Leitungen zu betreiben?
  Bei einem längeren Stromausfall stünden wir blank da, kein Notstromaggregat und kein Plan.
  Unsere Katastrophenschutz-Leuchttürme bieten bei Blackout Licht, Funk, Tee und Steckdosen, wir zeigen die Ausstattungsliste.
  Eine gemeinsame Blackout-Übung mit Feuerwehr, Krisenstab und Notfalltreffpunkten würden wir gern ansetzen.
  Die Post macht zu, Pakete liegen nun in einer Tankstelle außerhalb und Briefkästen verschwinden.
  Postschalter, Lotto und Reinigungsannahme vereint bei uns ein Multifunktionsladen, getragen von der Stadt.
  Gegen das Filialsterben bei der Post wollen wir zusammen mit anderen Orten beim Konzern vorstellig werden.
  Tagsüber rücken nur noch drei Feuerwehrleute aus, weil alle auswärts arbeiten, die Hilfsfrist ist nicht zu halten.
  Wir alarmieren bei Bränden Wehren aus zwei Städten gleichzeitig und haben das Gerätehaus an die Bundesstraße verlegt.
  Eine Drehleiter kostet ein Vermögen, deshalb wollen wir sie gemeinsam beschaffen und im Wechsel stationieren.
  Unser Bauhof hat alte Fahrzeuge und kommt mit Winterdienst und Grünschnitt nicht hinterher.
  Kehrmaschine, Streufahrzeug und Häcksler nutzen wir mit Nachbarn, die Bauhofleiter führen einen gemeinsamen Einsatzplan.
  Zwei Bauhöfe zusammenlegen, geht das gut? Wir suchen eine Gemeinde, die das mit uns durchdenkt.
  Im Dorfgemeinschaftshaus ist die Küche gesperrt und die Heizung defekt, damit fehlt dem Ortsteil die Grundausstattung.
  Jeder unserer Ortsteile behielt seinen Saal, weil Versorgungsangebote wie Bücherbus und Bürgersprechtag dort gebündelt wurden.
  Welche öffentlichen Einrichtungen braucht ein Dorf mindestens? Einen gemeinsamen Mindeststandard möchten wir mit anderen festlegen.
  Seit der Metzger und der Bäcker weg sind, gibt es hier keine Wurst und keine Semmeln mehr.
  In einem begehbaren Automatenladen kaufen unsere Leute rund um die Uhr Eier, Käse und Grillfleisch vom Hof.
  Ein Verbund kleiner Nahversorger mit gemeinsamem Großhandelseinkauf wäre eine Aufgabe für mehrere Orte.
  Die Wasserrohre stammen aus der Kaiserzeit, ständig platzt eine Leitung unter der Straße.
  Nach einem Rohrnetzplan tauschen unsere Stadtwerke Jahr für Jahr Abschnitte aus, die Bruchquote sank deutlich.
  Einen Bereitschaftsdienst für Wasserrohrbrüche und Pumpen könnten die Stadtwerke zweier Orte zusammen stemmen.
  Der Sportplatz ist ein Acker, die Umkleide hat kein warmes Wasser und die Tribüne ist gesperrt.
  Aus dem Hartplatz wurde bei uns ein Kunstrasen mit Laufbahn, gepflegt vom städtischen Platzwart.
  Für Pflege und Auslastung kommunaler Sportstätten suchen wir eine Stadt, die Hallen und Plätze mit uns teilt.
  Das Hallenbad soll aus Kostengründen zu, dann lernt hier kein Kind mehr schwimmen.
  Mit einer abgespeckten Lehrschwimmhalle statt Spaßbad konnten wir ein Wasserangebot am Ort halten.
  Ein Bad für zwei Städte, einmal gebaut und gemeinsam getragen: Dafür suchen wir einen Gesellschafter.
  Die Müllabfuhr kommt seltener, der Wertstoffhof schließt mittags und überall liegt Sperrmüll.
  Unser Recyclinghof hat nun samstags auf, mit Tauschregal und Grüngutannahme direkt neben dem Klärwerk.
  Wertstoffinsel, Kompostplatz und Schadstoffmobil würden wir über die Gemeindegrenze hinweg gemeinsam organisieren.
  Bei Hochwasser wussten die Leute nicht, wann sie ihre Häuser räumen müssen, die Sirenen schwiegen.
  Neue Sirenen, Lautsprecherwagen und ein Evakuierungsplan gehören bei uns zur Gefahrenabwehr, den Alarmplan geben wir weiter.
  Sandsäcke, Feldküche und Notunterkünfte für Krisenfälle sollten benachbarte Städte gemeinsam bevorraten.
  Öffentliche Toiletten gibt es keine mehr, Marktbesucher und Lkw-Fahrer stehen vor verschlossenen Türen.
  Wirte und Läden öffnen bei uns ihr WC für jedermann und erhalten dafür einen Zuschuss.
  Selbstreinigende Toilettenanlagen könnten wir im Doppelpack bestellen, auch Wartung und Reinigung gemeinsam.
  Auf dem Dorf fehlt inzwischen alles: kein Laden, kein Friseur, kein Wirt, keine Tankstelle.
  Unser Versorgungszentrum fasst Friseur, Wäscheannahme, Bäckertheke und Rathausschalter unter einem Dach zusammen.
  Mobile Dienstleister wie Schuster, Optiker und Friseurin auf Rädern möchten wir für beide Gegenden gewinnen.
  Wie viel Grundversorgung kann sich eine Stadt mit vielen Ortsteilen überhaupt noch leisten?
  Ein Stufenplan legt bei uns fest, welche Einrichtung im Hauptort bleibt und was die Dörfer behalten.
  Als Mittelzentren im Verbund würden wir Bäder, Märkte und Ämter nach Orten aufteilen, statt alles doppelt zu halten.
  Der Stromnetzvertrag läuft aus, sollen wir die Netze und Stadtwerke wieder selbst übernehmen?
  Unser Rückkauf der Wasserbetriebe brachte Entscheidungen nach Hause, Gutachten und Vertragsentwürfe dürfen Sie einsehen.
  Ein gemeinsames Stadtwerk für Wasser, Strom und Bäder könnte kleinen Kommunen die Versorgungshoheit sichern.
  Regenwasser drückt in die Keller, weil der Mischkanal bei jedem Guss überläuft.
  Wir trennten Schmutz- und Regenkanal und befuhren alle Rohre mit einer Kamera, das Kanalkataster ist fertig.
  Eine Kanalkamera samt Spülwagen und Bedienpersonal sollten sich mehrere Abwasserbetriebe teilen.
  Der Discounter will nur am Ortsrand bauen, doch ältere Kunden brauchen Lebensmittel in Laufweite.
  Ein kleiner Markt mit Selbstkassen und personalfreien Stunden versorgt bei uns die Leute auch sonntags.
  Bei den Handelsketten um einen Vollsortimenter zu werben, gelingt zwei Orten mit gemeinsamem Einzugsgebiet besser.
  Das Feuerwehrgerätehaus hat keine Umkleiden und die Unfallkasse droht mit Stilllegung.
  Unser neues Gerätehaus entstand in Holzbauweise mit Schwarz-Weiß-Trennung, Pläne und Raumbuch geben wir ab.
  Gemeinsame Atemschutzwerkstatt und Schlauchpflege für die Löschzüge zweier Städte, das wäre unser Vorschlag.
  Nach einem Todesfall kann man sich hier nicht mehr würdig verabschieden, die Trauerhalle ist baufällig.
  Die Aussegnungshalle wurde bei uns saniert und mit Kühlraum versehen, Trauerredner und Bestatter nutzen sie gern.
  Krematorium, Grabpflege und Totengräber: Solche Aufgaben könnten wir uns mit einer Nachbargemeinde teilen.
  Ein Hausbrunnen nach dem anderen versiegt, entlegene Höfe hängen noch immer nicht am Wassernetz.
  Außenliegende Gehöfte bekamen bei uns Anschluss ans Leitungsnetz, die übrigen eine Pflanzenkläranlage.
  Über Zisternen, Löschteiche und Wasserentnahme bei Dürre würden wir gern einen gemeinsamen Plan aufstellen.
  Mittags kochen viele Betagte nicht mehr, aber Essen auf Rädern beliefert unsere Außenorte nicht.
  Die Küche der Feuerwehrschule liefert bei uns Mittagessen in jeden Weiler, bezahlt wird pro Portion.
  Ein gemeinsamer Lieferdienst für Einkäufe, Arznei und warme Mahlzeiten könnte die Grundversorgung entlegener Höfe sichern.
  Gleichwertige Lebensverhältnisse stehen im Gesetz, aber bei uns fällt eine Einrichtung nach der anderen weg.
  Mit einem Regionalplan zur Sicherung öffentlicher Leistungen haben wir Laden, Bad und Feuerwache gehalten.
  Als Ankerstädte möchten wir gemeinsam festlegen, wer welche Versorgungsaufgabe für das Umland übernimmt.
  Winters kommt der Räumdienst erst mittags, dann sind Schulweg und Friedhofszufahrt längst vereist.
  Landwirte räumen bei uns gegen Pauschale die Nebenstrecken, das Streusalz lagert der städtische Betriebshof.
  Salzsilo, Schneepflug und Rufbereitschaft wollen wir im Winter mit einem Nachbarbauhof gemeinsam vorhalten.
  Die letzte Tankstelle gibt auf, und für Gasflaschen, Zeitungen und Grabkerzen müssen alle in die Kreisstadt.
  In unserem Dorfzentrum bekommt man Briefmarken, Geld, Brötchen und die gelben Säcke an derselben Theke.
  Notbrunnen, Tankwagen und Ersatzpumpen für die Wasserversorgung würden wir mit einem zweiten Wasserwerk gemeinsam vorhalten.
`;

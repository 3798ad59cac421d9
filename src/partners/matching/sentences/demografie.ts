export const demografie = `
  Jedes Jahr sterben hier doppelt so viele Menschen, wie geboren werden, der Ort schrumpft unaufhaltsam.
  Wir haben das Schrumpfen offen angenommen und unsere Planung auf weniger Köpfe umgestellt, der Weg ist dokumentiert.
  Gesucht wird eine ebenfalls kleiner werdende Stadt, um gemeinsam einen Plan für den geordneten Rückbau zu schreiben.
  Die jungen Frauen gehen nach der Schule weg und kommen nicht wieder, übrig bleiben die Alten.
  Mit einem Rückkehrertag zwischen den Jahren holen wir Fortgezogene heim, einige Familien sind schon wieder da.
  Eine gemeinsame Rückkehrbörse für Weggezogene aus beiden Regionen würde mehr Aufmerksamkeit bekommen.
  Wie erstellt man eine Bevölkerungsprognose für eine so kleine Stadt, die auch stimmt?
  Aus Melderegister, Geburten und Sterbefällen rechnen wir selbst voraus, wie viele wir in fünfzehn Jahren sein werden.
  Gemeinsam könnten wir ein Statistikbüro beauftragen, das Altersaufbau und Wanderungen beider Orte berechnet.
  Bald ist jeder Dritte über fünfundsechzig, darauf ist unsere Stadt überhaupt nicht vorbereitet.
  Unsere Altersstrategie reicht vom stufenlosen Friedhofsweg bis zum Umzugsmanagement für Betagte, Nachahmer willkommen.
  Ein Handlungskonzept für eine alternde Gesellschaft möchten wir mit einer Kommune gleicher Altersstruktur erarbeiten.
  Die Zensuszahlen haben unsere Einwohnerzahl nach unten gedrückt, jetzt rutschen wir unter die Schwelle.
  Nachdem der Zensus uns Hunderte Bewohner abgesprochen hatte, legten wir mit Meldedaten Widerspruch ein.
  Gegen die fehlerhafte Volkszählung wollen wir uns mit anderen Gemeinden fachlich abstimmen.
  Nach der Wende ging die Hälfte der Leute in den Westen, diese Lücke in der Alterspyramide spüren wir noch heute.
  Den Geburtenknick der Neunziger haben wir zum Thema gemacht und werben gezielt um Dreißigjährige mit Kinderwunsch.
  Eine Stadt mit gleichem Nachwendeschicksal wünschen wir uns als Partner, um die Folgen der Abwanderung zu untersuchen.
  Es werden kaum noch Kinder geboren, letztes Jahr gab es in einem Ortsteil keine einzige Taufe.
  Zur Geburt schenken wir Eltern ein Startpaket und einen Baum, jede Wiege wird bei uns gefeiert.
  Was können Kleinstädte gegen den Geburtenrückgang tun? Wir suchen jemanden, der mit uns Familienpolitik neu denkt.
  Plötzlich ziehen Großstädter zu uns, und wir wissen nicht, ob das eine Welle ist oder bleibt.
  Der Speckgürtel hat uns erreicht, wir haben den Bevölkerungszuwachs mit Wanderungsanalysen und Neubürgerbefragung begleitet.
  Wanderungsgewinne aus der Metropole möchten wir mit einer anderen wachsenden Kleinstadt gemeinsam beobachten und steuern.
  Die Babyboomer gehen in Rente, in zehn Jahren fehlt uns eine ganze Generation im Erwerbsleben.
  Wir haben durchgerechnet, was der Abschied der geburtenstarken Jahrgänge für Ort und Einwohner bedeutet.
  Ein gemeinsames Szenario, wie beide Städte ohne die Boomer-Generation aussehen, könnte aufrütteln.
  In einigen Dörfern leben nur noch eine Handvoll Greise, wie geht man mit sterbenden Ortsteilen um?
  Ein schrumpfendes Dorf haben wir mit den letzten Bewohnern ehrlich besprochen, statt ihnen Wachstum vorzugaukeln.
  Wir möchten mit anderen dünn besiedelten Gegenden nach Wegen suchen, entvölkerte Weiler würdig weiterzuentwickeln.
  Rohre, Straßen und Säle stammen aus einwohnerstarken Zeiten und sind für die wenigen Verbliebenen heute viel zu groß.
  Die Überkapazitäten durch den Bevölkerungsschwund haben wir Leitung für Leitung dem Bedarf der Verbliebenen angepasst.
  Mit einer weiteren schrumpfenden Kommune ließe sich prüfen, welche Infrastruktur bei sinkender Kopfzahl tragbar ist.
  Ohne Zuwanderung aus dem Ausland verlieren wir weiter Einwohner, aber wie gewinnt man Menschen dauerhaft?
  Ausländische Familien haben unseren Bevölkerungsrückgang gestoppt, seither steigt die Kinderzahl wieder.
  Neue Bewohner aus Drittstaaten anzusiedeln, um der Vergreisung zu begegnen, wollen wir mit anderen gemeinsam angehen.
  Wir haben keinen Demografiebeauftragten und niemand fühlt sich für den Wandel der Altersstruktur zuständig.
  Unsere Demografiebeauftragte prüft jede Vorlage darauf, ob sie künftigen Generationen und Hochaltrigen dient.
  Einen Demografie-Check für Ratsbeschlüsse würden wir gern mit einer zweiten Kommune entwickeln.
  Junge Familien meiden uns, sie ziehen lieber an den Stadtrand der Großstadt.
  Mit Rückkehrprämie, Bauplatzlotterie für Familien und Umzugshilfe haben wir die Wegzugszahlen gedreht.
  Eine Zuzugskampagne für Familien mit kleinen Kindern könnten zwei abgelegene Städte im Tandem fahren.
  Immer mehr Hundertjährige, immer weniger Enkel: Das Verhältnis zwischen den Generationen gerät aus dem Lot.
  Bei uns verhandelt ein Generationenrat, was Junge den Alten und Alte den Jungen schulden.
  Einen Generationenvertrag auf örtlicher Ebene möchten wir mit einer anderen alternden Gemeinde ausprobieren.
  Wir verlieren Einwohner an die Nachbarregion, weil dort die Löhne höher sind, und fragen nach den Wegzugsgründen.
  Jeder, der sich abmeldet, erhält bei uns einen kurzen Fragebogen über die Gründe seines Fortgangs.
  Eine Befragung von Fortzüglern und Daheimgebliebenen würden wir nach gleichem Muster in beiden Städten durchführen.
  Männer bleiben, Frauen gehen: Bei den Zwanzigjährigen ist das Geschlechterverhältnis völlig schief.
  Für junge Frauen, die fortziehen wollten, haben wir Bleibegründe gesammelt und ein Heimkehrerinnen-Netz geknüpft.
  Dem Frauenmangel in abwandernden Regionen möchten wir in einem gemeinsamen Forschungsvorhaben nachgehen.
  Die Haushalte werden kleiner, fast überall lebt nur noch eine ältere Person allein im großen Haus.
  Den Wandel zu Einpersonenhaushalten haben wir straßenweise kartiert, samt Alter der Bewohner und absehbarem Generationenwechsel.
  Ein Verfahren, das den Generationenwechsel in Einfamilienhaussiedlungen vorhersagt, würden wir mit anderen testen.
  Überall heißt es, der Nachwuchs sei zu bequem, dabei fehlen nach dem Geburtenknick schlicht die Jahrgänge.
  Wir zeigen in einer Ausstellung mit Alterspyramiden zum Anfassen, was der Rückgang der Jahrgangsstärken heißt.
  Die Folgen dünner Jahrgänge für den Alltag wollen wir mit Ihnen in einer Zukunftswerkstatt durchspielen.
  Ruheständler ziehen wegen der schönen Lage zu, aber dadurch altern wir noch schneller.
  Als Alterssitz für Großstädter haben wir gelernt, Vorteile und Lasten des Rentnerzuzugs abzuwägen.
  Mit einem anderen Ort, den Pensionäre zum Lebensabend wählen, tauschen wir uns gern über die Folgen aus.
  Im Landesvergleich gelten wir als Schrumpfungsregion, dieses Etikett ärgert Bürger und Rat.
  Aus dem Image der vergreisenden Stadt haben wir das Motto vom langen, guten Leben gemacht.
  Schrumpfende Orte sollten mit einer Stimme beim Land auftreten, wir würden den Anfang machen.
  Wie viele Pflegebedürftige, Schulanfänger und Erwerbsfähige werden wir 2040 haben? Das müsste uns jemand erklären.
  Unser Demografiebericht erscheint alle zwei Jahre und zeigt Jugendquotient, Altenquotient und Wanderungssaldo je Ortsteil.
  Kennzahlen zum Altersaufbau vergleichen wir gern regelmäßig mit einer zweiten Stadt.
  Die Landesentwicklungsplanung sieht für uns keine Zukunft vor, weil die Einwohnerdichte zu gering sei.
  Trotz dünner Besiedlung haben wir uns als Ankerort für das entleerte Umland behauptet.
  Gemeinsam mit anderen peripheren Orten würden wir eine Studie zur Zukunft entleerter Räume anstoßen.
  Studierende melden ihren Hauptwohnsitz anderswo, und Zweitwohnungsbesitzer zählen nicht als Einwohner.
  Mit einem Begrüßungsgeld beim Ummelden haben wir unsere amtliche Kopfzahl spürbar verbessert.
  Wie macht man aus Wochenendpendlern und Datschenbesitzern dauerhafte Bewohner? Gemeinsame Aktionen dazu wären uns willkommen.
  Beim Landesamt für Statistik schwanken die Zahlen zu Sterbeüberschuss und Wegzug von Jahr zu Jahr.
  Eine Ampel zeigt unserem Rat, welche Quartiere vergreisen, wo Jüngere nachrücken und wo die Bevölkerung stabil ist.
  Unsere Statistikerinnen könnten gemeinsam eine kleinräumige Vorausberechnung für Ortschaften mit wenigen Hundert Seelen entwickeln.
  Probewohnen klingt gut, aber kommen dadurch wirklich neue Einwohner in eine schrumpfende Stadt?
  Vier Wochen Probeleben für Großstadtmüde brachten uns mehrere dauerhafte Zuzügler, Ablauf und Auswertung liegen vor.
  Stadtflüchtige könnten erst bei Ihnen, dann bei uns zur Probe leben, ein Tandem gegen Einwohnerschwund.
  Die Erwerbsbevölkerung schmilzt, auf einen Rentner kommt bald nur noch ein Beschäftigter.
  Ältere bleiben bei uns länger aktiv, weil wir das dritte Lebensalter als Stärke der Stadtgesellschaft behandeln.
  Silberne Generation als Ressource: In einem gemeinsamen Projekt möchten wir rüstige Siebzigjährige für Zukunftsaufgaben gewinnen.
  Durch Kreisreform und Eingemeindung sind unsere Bevölkerungszahlen nicht mehr vergleichbar.
  Alte Einwohnerreihen haben wir bis zur Kaiserzeit zurückgerechnet und erkennen Wellen von Wachstum und Niedergang.
  Ein gemeinsames Ausstellungsprojekt über Auswanderung, Vertreibung, Zuzug und Schrumpfung unserer Städte fänden wir reizvoll.
  Wir fürchten, dass wir in zwanzig Jahren nur noch halb so viele sind und keiner die Häuser erbt.
  Den demografischen Wandel haben wir in ein Leitprogramm mit Zielen für Kinder, Mittelalte und Hochbetagte übersetzt.
  Als Modellregion für Altern und Abwanderung möchten wir uns zusammen mit einer anderen Stadt bewerben.
  Die Kurve der Sterbefälle steigt, die der Hochzeiten und Geburten fällt, wie stellen sich andere Gemeinden darauf ein?
  Enkel von Ausgewanderten und Vertriebenen haben wir angeschrieben, manche sind als neue Bewohner in die Heimat der Großeltern gezogen.
  Mehr Hochbetagte, weniger Neugeborene: Einen Zukunftsatlas der Altersgruppen möchten wir mit einer zweiten Stadt herausgeben.
`;

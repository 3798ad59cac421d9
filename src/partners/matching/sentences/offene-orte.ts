export const offeneOrte = `
  Seit die letzte Kneipe zu ist, gibt es keinen Platz mehr, wo man sich abends einfach so trifft.
  Unser Wirtshaus betreiben jetzt die Stammgäste selbst, am Tresen steht jeder mal und Billard spielt man auch.
  Lassen Sie uns ausprobieren, wie eine rollende Theke zwischen zwei Orten Leute zum Klönen zusammenbringt.
  Wir wünschen uns ein Stadtwohnzimmer mit Sofas, in dem man sitzen darf, ohne etwas kaufen zu müssen.
  In unserer guten Stube am Markt stehen Sessel, Brettspiele und eine Teeküche, die Tür ist immer offen.
  Ein Wohnzimmer für alle planen wir gerade und suchen eine Stadt, die dasselbe vorhat, zum Austausch über Möblierung und Aufsicht.
  Wo kann man bei uns seinen kaputten Toaster flicken lassen, statt ihn wegzuwerfen, und dabei Kaffee trinken?
  Jeden ersten Samstag löten, nähen und schrauben Tüftler mit den Gästen, so läuft unser Repaircafé.
  Zwei Reparaturtreffs könnten Lötkolben, Ersatzteile und geschickte Hände austauschen, wir hätten gern Verbündete.
  Tüftler fragen nach einem 3D-Drucker und einer Fräse, eine offene Werkstatt für alle haben wir aber nicht.
  In unserem Makerspace stehen Lasercutter, Hobelbank und Nähmaschinen, nach einer Einweisung darf jeder ran.
  Wir suchen einen Ort, der mit uns ein FabLab einrichtet und Maschinen im Wechsel durch beide Häuser wandern lässt.
  Das Bürgerhaus wird nur zweimal im Jahr gebucht, sonst sind Saal und Foyer zugesperrt.
  Unser Bürgerhaus hat seit dem Umbau ein offenes Foyer mit Lesecke, da schaut auch ohne Anlass jeder herein.
  Wie belebt man Bürgerhäuser im Alltag? Wir möchten Hausmeister und Programmgestalter beider Säle an einen Tisch bringen.
  Im Dorf fehlt ein Gemeinschaftshaus, gefeiert und beraten wird in der kalten Gerätehalle.
  Aus der alten Schmiede wurde ein Dorfgemeinschaftshaus mit Küche und Bühne, gebaut von den Bewohnern selbst.
  Dorfhäuser brauchen Leben: Wer stellt mit uns einen Wanderkalender für Spieleabende und Mittagstische in den Gemeinschaftsräumen auf?
  Die Kirchengemeinde will ihr Gemeindehaus abgeben, könnte daraus ein Begegnungsort für alle werden, auch für Ungläubige?
  Pfarrsaal und Stadt teilen sich bei uns die Schlüssel, vormittags Krabbelgruppe, abends Chor und Kartenrunde.
  Wir würden ein Gotteshaus für weltliche Begegnungen öffnen und suchen eine Gemeinde, die sich das auch vorstellen kann.
  Was genau ist ein Dritter Ort, und wie macht man aus unserer Bibliothek so einen?
  Unsere Bücherei ist jetzt Aufenthaltsraum mit Café, Gaming-Ecke und Sonntagsöffnung, ein klassischer Dritter Ort eben.
  Wir möchten Dritte Orte besichtigen und mit einer zweiten Stadt ein Raumkonzept zwischen Zuhause und Arbeit entwickeln.
  Die Nachbarn kennen sich kaum noch, im Viertel fehlt ein Nachbarschaftstreff mit Kaffeemaschine.
  In einer Erdgeschosswohnung treffen sich die Hausbewohner zu Frühstück und Strickrunde, die Genossenschaft zahlt den Raum.
  Wer möchte mit uns Nachbarschaftstreffs gründen und Erfahrungen zu Schlüsselgewalt und Öffnungszeiten sammeln?
  Wir hätten gern einen Gemeinschaftsgarten, aber wo fängt man an, wer gießt und wer hat den Schlüssel?
  Zwischen Hochbeeten, Komposthaufen und Lehmofen kommen bei uns Fremde ins Gespräch, der Mitmachgarten steht jedem offen.
  Lasst uns Saatgut, Bauanleitungen für Hochbeete und Gartenfeste zwischen zwei Stadtgärten hin- und hertauschen.
  Ein Café, in dem auch Leute ohne Geld willkommen sind, das wäre schön, nur wer betreibt es?
  Unser Begegnungscafé lebt von gespendeten Kuchen und freiwilligem Preis, sogar der Landrat sitzt manchmal am Stammtisch.
  Wir planen ein Mitmachcafé und suchen eine Stadt, deren Team unser Team anlernt und umgekehrt.
  Die Vereine streiten um einen einzigen Gemeinschaftsraum, es gibt weder Belegungsplan noch Hausregeln.
  Bei uns buchen Gruppen Multifunktionsräume nach einer einfachen Ordnung, jeder wischt danach durch, das klappt.
  Wir möchten Nutzungsregeln für offene Räume mit einer anderen Stadt entwerfen, von Haftung bis Kühlschrank.
  Wenn der Kulturbahnhof keinen Kümmerer findet, müssen wir die Begegnungsstätte wieder abschließen.
  Unsere Hausleiterin ist Gastgeberin statt Verwalterin, sie kennt jeden Besucher beim Namen und hält den Treff lebendig.
  Gastgeber offener Häuser sollten sich kennenlernen, wir laden zu einem Treffen der Kümmerer an zwei Orten ein.
  Wohin mit Leuten, die im Winter nur einen warmen Platz zum Sitzen und Plaudern suchen?
  Wärmestube im Winter, Kühlraum im Sommer: Unser Saal steht an heißen und kalten Tagen jedem ohne Anmeldung offen.
  Gesucht wird eine Stadt, die ebenfalls Räume zum Aufwärmen und Verweilen öffnet und mit uns Öffnungspläne abstimmt.
  Der Platz vor dem Rathaus hat keine Bank, keinen Schatten, keiner bleibt dort stehen und unterhält sich.
  Eine lange Tafel auf der Straße, an der jeden Sommer alle essen, hat bei uns einen neuen Treffpunkt geschaffen.
  Wir würden gern rote Plauderbänke aufstellen, auf denen man angesprochen werden möchte, in zwei Städten zugleich.
  Gibt es Beispiele, wie man ein Mehrzweckhaus mit Küche, Werkraum und Bühne unter einem Dach betreibt?
  In unserem Kulturhaus kann man proben, töpfern, kochen oder nur herumsitzen, alle Räume stehen der Bevölkerung offen.
  Wer baut gerade an einem Haus der Begegnung und würde Raumprogramm und Betreibermodell mit unserem vergleichen?
  Leihen statt kaufen: Uns schwebt ein Tauschladen vor, in dem man auch verweilen kann.
  Unsere Bibliothek der Dinge verleiht Bohrmaschine, Zelt und Waffeleisen, und am Sofa daneben entstehen Freundschaften.
  Zwei Leihläden, ein Katalog: Wir möchten Geräte und Gäste zwischen den Treffs beider Orte wandern lassen.
  Die Alten sitzen daheim, die Jungen an der Tankstelle, ein Haus für alle Altersgruppen gibt es nicht.
  Bei uns teilen sich Jugendtreff und Seniorenkreis eine Villa, am Tischkicker mischen sich die Generationen.
  Ein generationsoffenes Haus möchten wir planen und eine Stadt finden, die es mit uns Zimmer für Zimmer durchdenkt.
  Wie hält man einen Treffpunkt ohne Personal offen, etwa mit Chipkarte statt Pförtner?
  Mit Zahlenschloss und Vertrauenskasse läuft unser Treff rund um die Uhr, bisher ist nicht einmal ein Löffel verschwunden.
  Wir würden unbeaufsichtigte Gemeinschaftsräume gern mit einem anderen Ort erproben und Zwischenfälle ehrlich berichten.
  Die Gruppe, die das Kulturcafé aufbauen wollte, ist müde geworden und sucht neue Gastgeber für den Saal.
  Ein Trägerverein aus Studenten, Handwerkern und Omas bewirtschaftet unseren Treff, der Betreibervertrag ist kopierbar.
  Wie verpachten oder überlassen Städte ihre Begegnungshäuser? Wir suchen eine, um Trägermodelle nebeneinanderzulegen.
  Am Bahnhof warten täglich hunderte, aber es gibt keinen einladenden Warteraum, in dem man gern verweilt.
  Im Empfangsgebäude haben wir einen Lesesaal mit Klavier eröffnet, Reisende und Einheimische setzen sich dazu.
  Offene Klaviere, Bücherzellen und Sitzinseln an zwei Stationen derselben Strecke, dafür suchen wir eine Partnerstadt.
  Neuzugezogene finden keinen Anschluss, weil es keinen Ort gibt, wo man ungezwungen hineinschneien kann.
  Donnerstags kocht in unserer Gemeinschaftsküche jedes Mal jemand anderes, und am langen Tisch sitzen alle.
  Lasst uns Kochabende in offenen Küchen zweier Städte veranstalten und einander Gastköche schicken.
  Im Neubaugebiet hat man an Garagen gedacht, aber keinen Raum, wo sich Bewohner begegnen.
  Eine ausrangierte Telefonzelle und ein Bauwagen genügten uns als Treff am Rand der Siedlung.
  Mobile Treffpunkte aus Containern könnten wir nacheinander in Ihrer und unserer Stadt aufstellen.
  Das Sportlerheim ist nur für Mitglieder zugänglich, könnte es nicht tagsüber ein Treff für alle sein?
  Unser Vereinsheim hat die Tür geöffnet, unter der Woche gibt es dort Suppe und Skat für jedermann.
  Vereinshäuser zu öffentlichen Wohnzimmern machen, das möchten wir mit einer Stadt angehen, die auch zu viele verschlossene Räume hat.
  Niemand will sich in unserem sterilen Bürgersaal aufhalten, Neonlicht und Stapelstühle laden nicht zum Bleiben ein.
  Mit gebrauchten Möbeln, Lampen und Pflanzen haben wir einen kahlen Raum in einen Lieblingsort verwandelt.
  Wir suchen Leute für ein Einrichtungswochenende, erst möbeln wir Ihren Treff auf, dann unseren.
  Uns fehlt ein Probenraum, wo Bands, Theatergruppe und Bastler ohne viel Formalitäten zusammenkommen können.
  In unserem offenen Atelier malen Hobbykünstler neben Neugierigen, wer mag, setzt sich dazu und nimmt einen Pinsel.
  Wer hat ein soziokulturelles Zentrum im Sinn und plant mit uns Öffnungstage, an denen jeder etwas anbieten kann?
  Der Runde Tisch sucht ein Lokal für Sprachcafé und Spieltreff, doch alle Säle verlangen Miete.
  Einwohner dürfen unsere Begegnungsräume kostenlos nutzen, wenn das Angebot für jeden offen ist.
  Ein Spieleabend, der zwischen den Treffpunkten zweier Orte pendelt, wäre ein einfacher Anfang für uns beide.
  Seit Corona kommt keiner mehr in den Treff, die Begegnungsstätte wirkt wie ausgestorben.
  Mit Feierabendbier auf der Wiese und mobiler Sitzecke haben wir die Leute wieder aus ihren Häusern gelockt.
  Wie füllen wir unsere Treffs neu? Wir möchten Programmideen austauschen und Gastgeber für eine Woche tauschen.
  Frauen wünschen sich einen geschützten Raum zum Reden und Nähen, bislang treffen sie sich auf dem Parkplatz.
  In der Nähstube sitzen an fünf Nachmittagen Frauen aus acht Ländern beisammen, Stoffreste und Tee inklusive.
  Aus zwei Handarbeitstreffs könnte eine Reihe offener Werkstattabende werden, einmal bei uns, einmal bei Ihnen.
  Am See liegt eine Wiese mit Hütte, daraus könnte ein Sommertreff ohne Konsumzwang werden, nur wie?
  Unser Kulturkiosk im Park verleiht Liegestühle und Boulekugeln, betrieben von Anwohnern an lauen Abenden.
  Sommerpavillons als Begegnungsplatz wollen wir mit einem zweiten Ort bauen, gleiche Pläne, geteilte Werkzeuge, zwei Einweihungsfeste.
`;

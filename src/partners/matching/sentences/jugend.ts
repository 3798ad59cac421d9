export const jugend = `
  Unser Jugendclub steht vor dem Aus, weil der einzige Jugendpfleger gekündigt hat.
  Der Jugendtreff wird bei uns von den Sechzehnjährigen selbst geführt, mit Schlüsselvertrag und Thekendienst.
  Eine Fachkraft für offene Jugendarbeit könnten sich unsere Städte teilen, drei Tage hier, zwei dort.
  Die Jungs wünschen sich seit Jahren eine Skateanlage, aber wir wissen nicht, was so etwas braucht.
  Unsere Halfpipe aus Beton haben die Skater selbst entworfen, Pläne und Lärmgutachten geben wir heraus.
  Gemeinsam mit einer anderen Stadt möchten wir Rampen für BMX und Roller kaufen, die zwischen den Orten wandern.
  Der Spielplatz am Anger ist verrottet, die Rutsche gesperrt und die Schaukel abgebaut.
  Bei uns haben Kindergartenkinder und Väter den Spielplatz mitgebaut, mit Wasserpumpe, Matschecke und Kletternetz.
  Für die Planung von Spielflächen für Kleine und Größere suchen wir eine Partnerstadt mit gleichen Fragen.
  Die Jugendlichen lungern abends an der Tankstelle herum, weil es sonst nichts für sie gibt.
  Ein Bauwagen mit Sofa und Grill wurde bei uns der Ort, an dem Teenager ungestört abhängen dürfen.
  Wir suchen jemanden, mit dem wir überlegen, wie Halbwüchsige nachts einen Platz zum Chillen bekommen.
  Wie gründet man ein Jugendparlament, das nicht nach einem Jahr wieder einschläft?
  Unser Jugendrat verwaltet ein eigenes kleines Budget und entscheidet selbst über Graffitiwand, Turnier und Disko.
  Ein Treffen der Jugendbeiräte mehrerer Kleinstädte mit Übernachtung würden wir gern mitveranstalten.
  In den Sommerferien langweilen sich die Kinder, das Ferienprogramm ist auf zwei Tage geschrumpft.
  Unser Ferienpass bietet Schnitzen, Kanufahren und Übernachten im Heu, die Anbieterliste leihen wir aus.
  Ferienfreizeiten mit Zeltlager könnten wir zusammenlegen, damit genügend Betreuer und Kinder zusammenkommen.
  Nach Vandalismus am Bahnhof brauchen wir einen Streetworker, der die Cliquen kennt und ernst genommen wird.
  Unser Streetworker fährt mit einem Bus voller Kicker und Kakao zu den Treffpunkten der Cliquen.
  Mobile Jugendarbeit mit gemeinsamem Fahrzeug wäre für unsere beiden Städte bezahlbar.
  Der Bolzplatz ist wegen Nachbarklagen abgesperrt, jetzt kicken die Kinder auf der Straße.
  Mit festen Spielzeiten und leisen Ballfangnetzen haben wir Frieden zwischen Anwohnern und jungen Fußballern geschaffen.
  Ein Straßenfußballturnier für Mädchen und Jungen soll in zwei Städten laufen, wer ist dabei?
  Der Jugendfeuerwehr laufen die Kinder davon, sobald sie vierzehn werden.
  Schon Sechsjährige üben bei uns spielerisch mit dem Strahlrohr, die Löschzwerge haben eine Warteliste.
  Ein gemeinsames Zeltlager der Nachwuchsfeuerwehren mit Nachtwanderung könnten wir abwechselnd ausrichten.
  Mädchen fühlen sich im Jugendzentrum zwischen Billard und Boxsack nicht willkommen.
  Einmal die Woche gehört unser Haus nur den Mädchen, die Tanzgruppe ist daraus entstanden.
  Angebote für junge Frauen und Mädchen würden wir gern mit einer zweiten Kommune konzipieren.
  Bei uns wird gekifft und getrunken, schon die Dreizehnjährigen liegen beim Stadtfest betrunken im Gebüsch.
  Unser Jugendschutzteam verteilt beim Fest Bändchen nach Alter und schenkt alkoholfreie Cocktails aus.
  Zur Vorbeugung von Drogenkonsum bei Heranwachsenden wollen wir mit anderen eine Kampagne entwickeln.
  Schüler hocken nur am Handy, es gibt Cybermobbing und Sexting, was kann Jugendarbeit tun?
  Beim Gaming-Abend spricht unsere Jugendsozialarbeiterin mit den Zockern über Hass, Kettenbriefe und Bildschirmzeit.
  Ein E-Sport-Turnier für Jugendliche, betreut von beiden Jugendhäusern, könnte viele Stubenhocker hervorlocken.
  Queere Jugendliche ziehen weg oder verstecken sich, hier finden sie niemanden zum Reden.
  Alle vierzehn Tage öffnet bei uns ein Regenbogentreff für junge Lesben, Schwule und trans Jugendliche.
  Allein kommen wir auf zu wenige, darum möchten wir eine queere Jugendgruppe städteübergreifend anbieten.
  Kinder werden bei der Spielraumplanung nie gefragt, obwohl sie die besten Ideen haben.
  Bei der Kinderstadt haben unsere Acht- bis Zwölfjährigen eine Woche lang Bürgermeister, Bäcker und Reporter gespielt.
  Wer möchte mit uns das Siegel als kinderfreundliche Kommune anstreben und den Aktionsplan gemeinsam schreiben?
  Junge Bands haben keinen Proberaum, und wegen Lärm fliegen sie überall raus.
  Im Keller unter der Kegelbahn proben bei uns Nachwuchsrapper und Schülerbands, Schallschutz kam aus Eierkartons und Eigenleistung.
  Ein Newcomer-Festival, bei dem junge Musiker beider Städte auftreten, würden wir gern zusammen stemmen.
  Ohne Elterntaxi kommen Teenager abends weder zur Disko noch zum Training noch wieder heim.
  Unser Jugendtaxi bringt Partygänger unter einundzwanzig für kleines Geld sicher nach Hause.
  Ein Nachtbus für Discobesucher, den beide Jugendräte mit entwerfen, wäre ein schönes Vorhaben.
  Das Jugendzentrum ist baulich am Ende, Schimmel im Bandraum und die Heizung aus.
  In Arbeitseinsätzen strichen, verputzten und möblierten Jugendliche ihr Haus selbst, angeleitet von Handwerksmeistern.
  Für ein Baucamp, in dem junge Freiwillige aus zwei Städten Hütten und Tribünen zimmern, suchen wir Partner.
  Sobald sie achtzehn sind, sind die jungen Leute weg und wir hören nie wieder etwas von ihnen.
  Wir halten mit unseren Abiturienten über eine Weihnachtsparty und Heimatpäckchen Kontakt, organisiert von Gleichaltrigen.
  Was hält Jugendliche im Ort? Eine Jugendstudie dazu möchten wir mit einer zweiten Kleinstadt durchführen.
  Wir erreichen die Jugend nicht, auf unsere Einladungen kommt genau ein Schülersprecher.
  Über Instagram, Pizzaabend und Schulhofbesuche kam unser Jugendforum auf volle Bänke.
  Ein gemeinsames Team junger Reporter könnte für beide Städte Videos drehen, die Gleichaltrige wirklich anschauen.
  Pfadfinder und Landjugend finden keine Gruppenleiter mehr, alle sind nach dem Abi fort.
  Bei uns bekommen angehende Jugendleiter die Juleica, Sonderurlaub und einen Zuschuss zum Führerschein.
  Die Schulung von Betreuern für Kindergruppen und Freizeiten möchten wir mit Ihnen zusammen anbieten.
  Kinder aus schwierigen Elternhäusern streunen nachmittags herum, das Jugendamt ist weit weg.
  Ein offener Kindertreff mit warmem Mittagessen, Basteln und Toben fängt bei uns die Jüngsten auf.
  Ein Spielmobil mit Hüpfburg, Stelzen und Rollenrutsche könnten wir uns kaufen und reihum einsetzen.
  Der Kreisjugendring will wissen, welche Plätze Heranwachsende brauchen, doch wir haben nie nachgesehen.
  Bei Streifzügen mit Kamera zeigten uns Kinder ihre Lieblingsecken und Angsträume, daraus wurde ein Spielleitplan.
  Kindersprechstunde beim Stadtoberhaupt: Wir möchten das Format gleichzeitig mit einer anderen Stadt ausprobieren.
  Unsere Jugendlichen kennen niemanden im Ausland, internationale Jugendbegegnungen finden nicht mehr statt.
  Französische und polnische Teenager zelten jedes Jahr bei uns, Erasmus-Jugendaustausch organisiert der Stadtjugendring.
  Ein trilaterales Workcamp mit Jugendgruppen beider Kleinstädte könnten wir gemeinsam vorbereiten.
  Es fehlt ein Pumptrack oder eine Dirtbike-Strecke, die Kids graben schon selbst im Wald.
  Unsere Mountainbike-Kids haben mit Bagger und Schaufel einen Parcours angelegt, Haftung und Pflege sind geregelt.
  Einen Calisthenics-Park mit Klimmzugstangen und Basketballkorb möchten wir zeitgleich mit einer Partnerkommune planen.
  Rechte Kameradschaften werben gezielt auf dem Schulhof, unser Jugendhaus ist überfordert.
  Mit Graffiti, Rap-Werkstatt und klarer Hausordnung haben unsere Sozialpädagogen gefährdete Jugendliche zurückgewonnen.
  Wie Jugendarbeiter rechten Cliquen begegnen, würden wir gern in einem gemeinsamen Fachtag klären.
  Niemand macht mehr Kinderdisko oder Laternenumzug, dabei strahlen die Kleinen dort am meisten.
  Unsere Jugendlichen planen das Kinderfest mit Schminken, Schatzsuche und Seifenkistenrennen komplett allein.
  Ein Weltkindertag mit Spielstraße in beiden Städten wäre mit vereinten Kräften leichter.
  Junge Leute ohne Ausbildung hängen zu Hause fest, weder Jobcenter noch Schule erreichen sie.
  Unsere Jugendberufshilfe klingelt bei abgetauchten Zwanzigjährigen und begleitet sie Schritt für Schritt.
  Einen Jugendmigrationsdienst oder eine Jugendberatung könnten wir gemeinsam beim Träger anfragen.
  Ein Freiwilliges Soziales Jahr bei der Stadt will keiner machen, wie begeistern andere ihre Jugend dafür?
  Unsere FSJler aus dem Jugendhaus leiten Theatergruppe und Fahrradkeller, viele blieben danach der Stadt treu.
  Taschengeldbörse nennt sich die Idee, bei der Schüler Älteren helfen, und wir suchen eine zweite Stadt dafür.
  Der Jugendhilfeausschuss kürzt, nun fallen Kinderkino und Werkraum im Jugendhaus weg.
  Ein jährlicher Jugendförderplan sichert bei uns Personal, Öffnungszeiten und Projekte der Häuser für Heranwachsende.
  Zusammen könnten wir ein Konzept für kommunale Kinder- und Jugendarbeit auf dem flachen Land schreiben.
  Wer fünfzehn ist, darf nirgends eine Geburtstagsfete feiern, jeder Raumvermieter winkt bei Jugendlichen ab.
  Junge Leute dürfen bei uns eine alte Scheune für Partys mieten, ein volljähriger Pate haftet und räumt mit auf.
  Eine Jugendkulturwoche mit Breakdance, Poetry-Slam und Streetart könnten die Jugendhäuser beider Orte zusammen ausrichten.
`;

export const wohnenInnenstadt = `
  Junge Paare finden bei uns keine bezahlbare Mietwohnung mehr und müssen deshalb aufs Umland ausweichen. Was können wir tun?
  Wir haben über unsere kommunale Baugesellschaft zwölf Sozialwohnungen mit günstiger Kaltmiete errichtet und zeigen gern, wie das gerechnet wurde.
  Lasst uns zu zweit überlegen, wie man Geringverdienern und Azubis ein ordentliches Dach über dem Kopf verschafft.
  Der Marktplatz ist eine öde Pflasterwüste, auf der man im Sommer nicht sitzen mag. Wer hat seinen schöner gestaltet?
  Bei uns wurde das Herzstück der Stadt umgebaut: neue Bänke, Brunnen, Granitplatten und Lindenreihen. Die Pläne geben wir weiter.
  Mit einer anderen Stadt wollen wir einen Gestaltungswettbewerb für unsere zentralen Plätze ausloben, vom Wasserspiel bis zur Sitzstufe.
  Wir ringen mit der Frage, ob die Fußgängerzone in der Hauptgeschäftsstraße noch zeitgemäß ist oder geöffnet werden soll.
  Unsere Einkaufsmeile ist seit drei Jahren autofreier Flanierbereich mit Straßencafés, und wir erzählen ehrlich von Lob und Ärger.
  Gern würden wir parallel mit einer Partnerstadt testen, wie sich eine Begegnungszone rund ums Alte Rathaus anfühlt.
  Die Eigentümer in der Altstadt streichen ihre Häuserfronten in grellen Farben, und das Ortsbild leidet. Wie habt ihr das geregelt?
  Wir besitzen eine Gestaltungsfibel mit Farbpalette, Dachziegeln und Fensterformaten für Hausbesitzer im historischen Kern und verschenken die Vorlage.
  Wer schreibt mit uns eine Gestaltungssatzung, die Vordächer, Werbeschilder, Gauben und Sprossenfenster einheitlich regelt?
  Unser Sanierungsgebiet läuft aus und wir müssen Ausgleichsbeträge von den Anwohnern erheben. Wer kennt sich damit aus?
  Nach zwanzig Jahren Stadtsanierung haben wir die Schlussabrechnung mit den Grundstückseigentümern ohne Klagewelle geschafft und berichten davon.
  Wir möchten die vorbereitenden Untersuchungen für ein neues Sanierungsgebiet im Stadtkern mit einer ähnlich großen Kommune abstimmen.
  Bauplätze für Einfamilienhäuser sind rar, Familien stehen auf einer ewig langen Warteliste. Wie vergibt man gerecht?
  Unser Punktesystem für die Vergabe von Baugrundstücken an Einheimische hat sich bewährt, die Richtlinie liegt bereit.
  Zusammen ein Einheimischenmodell entwickeln, damit die Kinder des Ortes ihr Häuschen bauen können, das wäre unser Wunsch.
  Statt immer neuer Siedlungen am Rand wollen wir im Ort dichter bauen, aber die Nachbarn wehren sich dagegen.
  Wir haben hintere Gärten und zu große Parzellen für zusätzliche Häuser gewonnen, Innenentwicklung vor Außenentwicklung also, und beraten gern.
  Gesucht wird eine Stadt, die mit uns maßvolle Nachverdichtung in alten Einfamilienhausgebieten ausprobiert.
  Ältere Leute sitzen allein in viel zu großen Eigenheimen, während junge Familien keine vier Zimmer finden.
  Unsere Umzugshilfe bringt Witwen in kleine Apartments und Familien in die freien Häuser, das Verfahren erklären wir jedem.
  Wollen wir eine Wohnungstauschbörse für zwei Städte aufziehen, bei der Ältere verkleinern und Jüngere vergrößern?
  In der Plattenbausiedlung am Stadtrand bröckeln die Balkone, und die Mieter ziehen einer nach dem anderen weg.
  Der DDR-Wohnblock bekam bei uns Aufzüge, Loggien und neue Grundrisse, heute stehen Mieter dafür Schlange.
  Für die Aufwertung unserer Großwohnsiedlungen suchen wir eine Kommune, die mit ihrem Wohnungsunternehmen denselben Weg gehen will.
  Es mangelt an barrierefreien Wohnungen mit Fahrstuhl, in denen man auch mit Rollator bis zuletzt bleiben kann.
  Mitten im Zentrum entstand bei uns ein Haus mit stufenlosen Altersappartements, die Bauherren führen Interessierte herum.
  Wir würden gern im Duett altengerechtes Wohnen im Kern planen, mit bodengleichen Duschen und kurzen Wegen zum Bäcker.
  Eine Gruppe von Leuten möchte ein gemeinschaftliches Wohnprojekt gründen, wir wissen aber nicht, wie wir als Stadt helfen.
  Bei uns zog eine Baugruppe in ein Mehrgenerationen-Wohnhaus ein, die Konzeptvergabe des Grundstücks hat das möglich gemacht.
  Mit einer zweiten Stadt wollen wir Wohngenossenschaften auf kommunalem Bauland ansiedeln und die Verträge gemeinsam ausarbeiten.
  Im Fachwerkviertel wagt keiner zu sanieren, weil schiefe Böden, niedrige Decken und Auflagen alle abschrecken.
  Wir haben drei Fachwerkhäuser in moderne Etagenwohnungen verwandelt, mit Lehmputz und Innendämmung, und öffnen die Türen.
  Lasst uns eine gemeinsame Bauberatung für Altstadtbesitzer aufbauen, mit Architektin, Zimmermann und Sprechstunde vor Ort.
  Der Mietspiegel fehlt bei uns, ständig gibt es Streit über ortsübliche Vergleichsmieten. Lohnt sich einer für Kleinstädte?
  Einen einfachen Mietspiegel haben wir mit Mieterbund und Haus-und-Grund-Verein erstellt, das Vorgehen ist schnell erklärt.
  Zwei Nachbarorte könnten sich die Erhebung der Mieten teilen und eine einheitliche Übersicht herausgeben, wer macht mit?
  Unsere städtische Wohnungsgesellschaft kommt mit der Modernisierung der Bäder und Treppenhäuser nicht hinterher.
  Der kommunale Vermieter bei uns hat seinen Bestand Block für Block erneuert, ohne dass langjährige Bewohner ausziehen mussten.
  Könnten die Wohnungsunternehmen zweier Kleinstädte Hausmeister, Mieterbetreuung und Modernisierungsplanung zusammenlegen?
  Für das integrierte Stadtentwicklungskonzept müssen wir den Kernbereich abgrenzen. Welches Planungsbüro taugt für kleine Städte?
  Unser ISEK für die Ortsmitte ist frisch beschlossen, und wir reichen Gliederung, Karten und Maßnahmenliste herüber.
  Wir suchen einen Tandempartner, der zeitgleich ein städtebauliches Entwicklungskonzept fürs Zentrum schreibt und Entwürfe gegenliest.
  In der Ortsmitte fehlen Schatten, Bänke und eine öffentliche Toilette, deshalb hält sich dort niemand lange auf.
  Mit Sitzinseln, Pflanzkübeln und Trinkbrunnen wurde unsere Stadtmitte wieder gemütlich, das Stadtmobiliar zeigen wir gern.
  Mobile Parklets und Stadtmöbel könnten wir im Wechsel anschaffen und zwischen zwei Zentren hin und her tauschen.
  Wie kann man die Wohnungen über den Läden attraktiver machen? Der Zugang geht überall nur durchs Geschäft.
  Durch rückwärtige Laubengänge bekamen Obergeschosse in unserer Hauptstraße eigene Eingänge, seither wohnt dort wieder jemand.
  Wer nimmt sich mit uns die oberen Etagen in der Geschäftsstraße vor, damit abends dort Licht brennt?
  Das Neubauviertel hat keinen Charakter, jedes Haus sieht anders aus. Wir wünschen uns bessere Vorgaben im Bebauungsplan.
  In unserem jüngsten Wohngebiet stehen Reihenhäuser, Geschosswohnungen und Tiny Houses gemischt, der B-Plan ist ein gutes Muster.
  Eine andere Kommune und wir könnten ein Modellquartier entwerfen: kleine Parzellen, gemeinsame Höfe, wenig Asphalt.
  Ein Gestaltungsbeirat soll uns bei Bauvorhaben im Zentrum beraten, aber woher kriegen wir die Fachleute?
  Unser Baukulturbeirat aus drei Architekten und einer Landschaftsplanerin tagt viermal jährlich und hat manches Ungetüm verhindert.
  Ein mobiler Gestaltungsbeirat, den sich zwei Städte teilen, das ist unsere Idee für gute Baukultur.
  Die Hauptstraße im Kern ist tagsüber ausgestorben, seit Sparkasse und Arztpraxen an den Ortsrand gezogen sind.
  Wir holten Bibliothek, Bürgerbüro und Kita zurück in den Stadtkern, und plötzlich laufen wieder Menschen über den Markt.
  Gemeinsam mit euch würden wir untersuchen, welche Nutzungen ein kleines Zentrum braucht, damit es belebt bleibt.
  Wir überlegen, Tiny-House-Parzellen auszuweisen, und fragen uns, was baurechtlich bei Erschließung und Abstandsflächen nötig ist.
  Auf einer Wiese am Rand leben bei uns heute zehn Haushalte in Minihäusern, der Bebauungsplan und die Pachtverträge stehen offen.
  Kleinsthaussiedlungen sind für uns Neuland, zusammen mit einer mutigen Stadt wollen wir eine Probesiedlung anlegen.
  Wegen der vielen Ferienapartments gehen den Einheimischen die Wohnungen aus. Können wir Zweckentfremdung verbieten?
  Eine Zweitwohnungssatzung und ein Verbot neuer Feriendomizile im Kern haben bei uns Dauermietern wieder Chancen gegeben.
  Wir möchten mit einer Stadt in ähnlicher Lage eine Zweckentfremdungssatzung erarbeiten, damit Wohnraum den Bewohnern bleibt.
  Der Investor will im Kern einen vierstöckigen Klotz mit Eigentumswohnungen hinstellen, und wir haben keinen Bebauungsplan.
  Mit einem städtebaulichen Vertrag haben wir den Bauträger zu Satteldach, Tiefgarage und einem Drittel Mietwohnungen verpflichtet.
  Lasst uns Musterklauseln für Verträge mit Bauträgern sammeln, zwei Bauämter sehen mehr als eines.
  Das Kopfsteinpflaster in den Gassen ist holprig und laut, der Denkmalpfleger will es aber unbedingt behalten.
  Geschnittenes Altpflaster mit glatten Laufbändern war unsere Lösung für die historischen Gassen, Musterflächen könnt ihr begehen.
  Wir planen die Erneuerung unserer Altstadtgassen und würden Pflastersteine, Ausschreibung und Erfahrungen gern mit jemandem teilen.
  Betriebe finden Leute, aber die Neuen finden keine Bleibe: Kleine möblierte Apartments gibt es hier überhaupt nicht.
  Ein früheres Hotel wurde bei uns zum Boardinghaus für Monteure, Krankenpflegerinnen und Berufsanfänger umgebaut, kommt schauen.
  Werkswohnungen für Beschäftigte wollen wir mit einer zweiten Stadt und deren Bauverein neu aufleben lassen.
  Die Innenhöfe im Stadtkern sind mit Schuppen und Garagen zugestellt. Wie bekommt man Besitzer zum Entkernen?
  Wir haben Hinterhöfe entrümpelt, Mauern durchbrochen und daraus grüne Wohnhöfe gemacht, an denen jetzt Kinder spielen.
  Ein Programm zur Hofbegrünung und Blockentkernung in der Altstadt möchten wir mit anderen Stadtplanern anpacken.
  Die Stadt hat ein kleines Fassadenprogramm, doch kaum ein Hausherr will seinen Putz, sein Tor oder den Giebel erneuern.
  Dank unkomplizierter Beihilfen für Anstrich, Haustür und Fensterläden strahlen bei uns ganze Straßenzüge, die Richtlinie könnt ihr abschreiben.
  Wir möchten mit einer Schwesterstadt einen Preis für die schönste Hausrenovierung im Kern ausschreiben.
  Beim Quartier am alten Stadtgraben wissen wir nicht, wie Wohnen, Kleingewerbe und Grün unter einen Hut passen.
  Ein Rahmenplan ordnete bei uns das Viertel zwischen Stadtmauer und Fluss neu, mit Stadthäusern, Ateliers und Uferweg.
  Für eine Quartiersentwicklung an der Stadtmauer suchen wir Planer einer zweiten Kommune, mit denen wir Skizzen austauschen.
  Es gibt zu wenig Wohnungen für Singles und Studierende, fast alles hat hier vier Zimmer aufwärts.
  Große Altbauetagen haben wir in Ein- und Zweiraumwohnungen geteilt und an Alleinstehende vermietet, die Grundrisse schicken wir zu.
  Könnten wir zusammen herausfinden, wie viel Wohnraum welcher Größe unsere beiden Städte in zehn Jahren wirklich brauchen?
  Unser Stadtkern besteht nur aus Asphalt und Beton, an heißen Tagen flüchten die Bewohner. Wo pflanzt man Bäume in engen Gassen?
  Kletterrosen, Fassadengrün und kleine Taschenparks zwischen den Häusern haben unser Zentrum wohnlicher gemacht, die Anwohner gießen selbst.
  Die Begrünung enger Straßenräume im historischen Zentrum möchten wir mit einem zweiten Stadtplanungsamt entwerfen und bauen.
`;

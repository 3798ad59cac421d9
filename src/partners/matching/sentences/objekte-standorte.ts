export const objekteStandorte = `
  Die Bahn will uns das alte Bahnhofsgebäude verkaufen. Sollen wir zugreifen, und was macht man mit der Empfangshalle?
  Unser Empfangsgebäude an den Gleisen gehört jetzt der Stadt, Kaufvertrag und Nutzungskonzept dürfen andere einsehen.
  Wir suchen eine Stadt mit ähnlichem Bahnhofsgebäude, um Wartesaal, Stellwerk und Güterschuppen gemeinsam neu zu denken.
  Für unser Schloss brauchen wir ein tragfähiges Betreiberkonzept, der Unterhalt von Turm und Dach frisst uns auf.
  Im Renaissancebau mit Wassergraben sitzen bei uns Standesamt, Hochschulinstitut und Pächter, das Mischmodell trägt sich.
  Schlossbesitzende Kommunen sollten sich zusammentun, etwa um Kastellan, Bauunterhalt und Vermietung der Säle abzustimmen.
  Das Kasernengelände wird von der Bundeswehr geräumt, und wir stehen vor vierzig Hektar mit Hallen und Panzerstraßen.
  Die Konversion eines Militärflugplatzes liegt hinter uns, von Munitionsresten bis zur Verhandlung mit der BImA helfen wir weiter.
  Lasst uns Konversionsflächen im Tandem entwickeln, jede Seite bringt Gutachten, Masterplan und Verhandlungserfahrung ein.
  Auf dem Grundstück der früheren Gerberei liegt Chrom im Boden. Wie geht man bei der Altlastensanierung vor?
  Belastetes Erdreich eines alten Gaswerks wurde bei uns ausgekoffert und entsorgt, wir nennen gute Gutachter.
  Mit einer zweiten Stadt möchten wir Bodenuntersuchungen und Sanierungspläne für kontaminierte Areale bündeln.
  Unser Gewerbegebiet ist voll, und für die Erweiterung fehlen uns Flächen und ein Entwässerungskonzept.
  Wir haben Parzellen an der Autobahnausfahrt erschlossen, mit Regenrückhaltebecken und Gleisanschluss, die Erschließungsplanung liegt vor.
  Ein gemeinsames Gewerbegebiet auf der Grenze zweier Gemarkungen würden wir gern mit einem Partner planen.
  Die evangelische Kirche wird entwidmet, und die Gemeinde fragt uns, ob die Stadt das Gotteshaus übernimmt.
  Eine profanierte Kapelle dient bei uns als Urnenhalle, mit dem Bistum hatten wir vorher alles sauber vereinbart.
  Für die Umwandlung von Sakralbauten, samt Orgel, Glocken und Kirchenfenstern, wünschen wir uns eine Schwesterstadt an der Seite.
  Die alte Spinnerei ist ein riesiges Industriedenkmal mit Schornstein und Sheddächern, aber uns fehlt eine Machbarkeitsstudie.
  In der Textilfabrik am Fluss haben wir Maschinensaal für Maschinensaal umgebaut, Bauphasenpläne und Fehlerliste inklusive.
  Wer möchte mit uns Fabrikareale aus der Gründerzeit bewerten lassen und Investoren zu einer Rundreise einladen?
  Das Kulturhaus aus den Fünfzigern steht unter Denkmalschutz, Bühne und Foyer müssten komplett saniert werden.
  Wir haben einen Säulenbau der Nachkriegszeit denkmalgerecht ertüchtigt, samt Bühnenturm, Stuckdecke und neuer Lüftung.
  Gemeinsam mit einer Kommune, die auch so einen Kulturpalast geerbt hat, wollen wir Bauherrenwissen austauschen.
  Ein Gutshaus mit Park gehört der Stadt, wir würden es gern per Erbbaurecht an jemanden mit Ideen abgeben.
  Das Herrenhaus vergaben wir über eine Konzeptausschreibung an eine Stiftung, den Erbpachtvertrag könnt ihr lesen.
  Für Gutsanlagen mit Speicher, Stallgebäuden und Allee sollten wir zusammen Käufer und Betreiber ansprechen.
  Wir haben keinen Überblick über die städtischen Liegenschaften, es gibt nur Karteikarten und Ordner im Keller.
  Alle Gebäude, Flurstücke und Pachten der Stadt sind bei uns in einem Immobilienverzeichnis erfasst, nach Zustand sortiert.
  Lasst uns Bewertungsbögen für den kommunalen Gebäudebestand entwickeln und jeweils im anderen Ort erproben.
  Die Wassermühle am Wehr gehört uns, nur weiß niemand, was aus Mahlwerk und Mühlenhof werden soll.
  Ein Müller im Ruhestand und die Stadt betreiben die Mühle heute zusammen, Pacht, Versicherung und Wasserrecht sind geklärt.
  Für historische Mühlen und Hammerwerke suchen wir einen Kompagnon, um Gutachten zu Wasserrad und Stauanlage zu teilen.
  Auf dem Gelände der stillgelegten Zuckerfabrik will ein Logistiker bauen, ist das der richtige Standort?
  Nach Schließung der Brauerei entwickelten wir mit dem Eigentümer einen Masterplan für das zwei Hektar große Areal.
  Zwei Städte, zwei Industriebrachen, ein gemeinsamer Ideenwettbewerb für Landschaftsarchitekten und Hochschulen – habt ihr Lust?
  Die alte Post mit Klinkerfassade und Kutschenhof steht zum Verkauf. Wie setzt man den Verkehrswert realistisch an?
  Beim Ankauf des Amtsgerichtsgebäudes haben wir vorher Statik, Feuchte und Dachstuhl untersuchen lassen und Lehrgeld vermieden.
  Wir wünschen uns ein Tandem für Bauzustandsanalysen, also Ingenieure, die in beiden Orten Gebäude begutachten.
  Wir suchen einen geeigneten Standort für das neue Feuerwehrgerätehaus und können uns zwischen drei Grundstücken nicht entscheiden.
  Eine Standortanalyse mit Punktematrix beendete bei uns jahrelangen Streit, wo Bauhof und Salzlager hinkommen.
  Könnten wir Kriterien zur Standortsuche für öffentliche Bauten in einer Arbeitsgruppe zweier Bauverwaltungen entwickeln?
  Das Klostergemäuer mit Kreuzgang ist ein Kleinod, doch Auflagen der Denkmalbehörde verhindern jeden Einbau von Technik.
  Mit der unteren Denkmalschutzbehörde fanden wir Wege, Aufzug und Rettungstreppe in einen mittelalterlichen Konvent einzufügen.
  Eigentümer von Klöstern, Burgen und Wehrtürmen könnten Bauforscher und Restauratoren gemeinsam beauftragen, seid ihr dabei?
  Beim alten Schlachthof fragen wir uns, ob Kühlhalle und Viehstall überhaupt erhaltenswert sind.
  In Kühlhaus und Viehauktionshalle entstanden bei uns Gewerbeeinheiten, nachdem ein Tragwerksplaner die Stahlbinder geprüft hatte.
  Für Schlachthöfe, Markthallen und Speicher wollen wir mit einer anderen Stadt Umbaustudien finanzieren.
  Der Wasserturm ist das Wahrzeichen, aber wer will schon in einem Turm ohne Fenster etwas machen?
  Unseren Wasserhochbehälter hat ein Architekt in Büros verwandelt, vom Genehmigungsweg bis zur Wendeltreppe geben wir Auskunft.
  Turmbesitzer aller Art, meldet euch: Gemeinsam möchten wir Nutzungsideen für Wasser-, Wehr- und Aussichtstürme sammeln.
  Ein Investor interessiert sich für das Sägewerksgelände, doch Zufahrt, Baurecht und Eigentumsverhältnisse sind ungeklärt.
  Wir haben fünf zersplitterte Parzellen eines Betriebsgeländes durch Umlegung neu geordnet und danach verkaufsfertig gemacht.
  Wollen wir uns bei der Vermarktung großer Betriebsareale zusammenschließen und auf der Immobilienmesse gemeinsam auftreten?
  Auf dem Dach des Rathauses ist der Schiefer undicht, das Baudenkmal braucht eine Generalsanierung.
  Beim Umbau des barocken Amtshauses lernten wir viel über Schadstoffe, Deckenbalken und Brandabschnitte und führen Bauleute gern durch.
  Wir würden gern mit anderen Bauherren historischer Amtsgebäude einen Stammtisch zu Sanierungsfragen gründen.
  Für das Bergwerksgelände mit Förderturm und Kauen erwarten alle von der Stadt ein Wunder. Wo fängt man an?
  Am Tagebaurand entwickelten wir Werkstattgebäude und Kohlebunker zum Handwerkerhof, der Eigentumsübergang vom Bergbauunternehmen war der Schlüssel.
  Bergbaustandorte mit Schacht, Halde und Zechenhaus könnten voneinander profitieren, wir bieten eine Entwicklungspartnerschaft an.
  Auf der Deponiefläche und dem alten Klärwerksgrundstück darf man kaum etwas bauen. Welche Verwendungen sind erlaubt?
  Auf abgedecktem Deponiegrund lagert bei uns der Gartenbaubetrieb seine Ware, wir kennen sämtliche Genehmigungshürden.
  Schwierige Grundstücke wie Deponien oder Steinbrüche sollten wir gemeinsam mit Fachleuten auf Eignung prüfen.
  Der Lokschuppen mit Drehscheibe gehört noch der Bahntochter, die auf unsere Schreiben nur Standardantworten schickt.
  Vom Rangiergelände kauften wir Ringlokschuppen und Laderampe, die Freistellung von Bahnbetriebszwecken dauerte, gelang aber.
  Beim Erwerb entbehrlicher Bahnliegenschaften würden wir gern als Doppelspitze gegenüber der Immobilientochter auftreten.
  Die Stadthalle ist energetisch und baulich am Ende: abreißen, sanieren oder an anderer Stelle neu bauen?
  Eine Variantenuntersuchung zu unserer Mehrzweckhalle verglich Ersatzneubau und Kernsanierung, das Zahlenwerk legen wir offen.
  Könnten zwei Kommunen denselben Projektsteuerer für ihre Hallenbauten beauftragen und Baupläne mehrfach verwenden?
  Ein Privatmann bietet uns die Jugendstilvilla seiner Tante als Schenkung an. Welche Pflichten holen wir uns ins Haus?
  Eine geschenkte Fabrikantenvilla überführten wir in eine Trägerstiftung, der Notar hat alle Klippen umschifft.
  Zu Schenkungen und Nachlässen in Form von Immobilien wollen wir mit jemandem eine Prüfliste aufstellen.
  Wohin mit dem Stadtarchiv? Der jetzige Keller ist feucht, wir brauchen ein trockenes Gebäude mit tragfähigen Decken.
  In einem umgebauten Kornspeicher lagern bei uns Akten und Museumsdepot, Traglast und Klimawerte sind dokumentiert.
  Ein gemeinsames Depotgebäude für zwei Städte könnte in eine ausgediente Lagerhalle passen, wer schaut sich Objekte mit an?
  Für das Hafengelände mit Kran, Kaimauer und Speicherhaus existieren nur alte Zeichnungen und große Träume.
  Am Binnenhafen setzten wir Spundwände instand und verpachteten Speicher und Bootshallen, das Flächenkonzept senden wir.
  Kanal- und Flussstädte könnten ihre Hafenareale zusammen entwickeln, angefangen bei Gutachten zu Kaimauern und Baugrund.
  Unser Forsthaus im Wald ist schön gelegen, hat aber weder Kanalanschluss noch Rettungszufahrt. Taugt es überhaupt noch?
  Ein abgelegenes Zollhaus im Außenbereich brachten wir planungsrechtlich durch, das Landratsamt zeigte sich nach Ortstermin kooperativ.
  Für Einzelgebäude im Außenbereich, vom Forsthaus bis zur Schäferei, suchen wir Mitstreiter mit Baurechtskenntnis.
  Wir überlegen, das Sanatorium aus Kaisers Zeiten zu erwerben, die Bieter bei der Zwangsversteigerung machen uns Sorgen.
  Bei einer Auktion bekamen wir die Heilstätte samt Park günstig, Steuerberater und Gutachter standen vorher bereit.
  Lungenheilstätten, Ferienheime, Erholungsheime: Mit Kommunen, die solche Großobjekte im Wald haben, wollen wir Betreiber suchen.
  Die Scheunen im Scheunenviertel vor der Stadtmauer gehören vierzig verschiedenen Leuten. Wie kommt da Ordnung hinein?
  Unser Ensemble aus Ziegelscheunen steht jetzt als Denkmalbereich unter Schutz, kleine Handwerker nutzen die Tore als Lager.
  Wer besitzt ebenfalls ein historisches Gebäudeensemble und will mit uns Erhaltungsregeln und Eigentümerverträge entwerfen?
  Ein Teil der Stadtmauer mit Wehrgang bröckelt, und niemand weiß, welcher Abschnitt uns gehört und welcher Privatleuten.
  Mauerwerk, Torhaus und Pulverturm ließen wir vermessen, Eigentumsgrenzen klären und von einem Steinmetz sichern.
  Für die Instandsetzung von Stadtmauern und Toren wollen wir Restaurator, Gerüst und Baustelleneinrichtung mit einem Nachbarn teilen.
`;

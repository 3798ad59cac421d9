export const tourismusKultur = `
  Unser Heimatmuseum hat kaum Besucher, die Vitrinen sind verstaubt und die Texte aus den Siebzigern.
  Mit Mitmachstationen, Hörspielen und neuem Licht lockt unsere stadtgeschichtliche Sammlung heute auch Schulklassen, das Drehbuch verleihen wir.
  Lasst uns eine Wanderausstellung kuratieren, die erst in eurem und dann in unserem Museum gastiert.
  Die Touristeninformation ist nur vormittags besetzt, Urlauber stehen nachmittags vor verschlossener Tür.
  Prospekte, Zimmerschlüssel und Stadtpläne gibt es bei uns rund um die Uhr am Selbstbedienungsterminal der Gästeinfo.
  Zwei Tourist-Infos könnten sich am Wochenende vertreten und Anrufe von Feriengästen gegenseitig beantworten.
  Wir haben viel zu wenige Gästebetten, Busgruppen fahren zum Übernachten immer in den Nachbarlandkreis.
  Private Zimmervermieter haben wir geschult und bei der Sterneklassifizierung von Ferienwohnungen begleitet, das Kursmaterial teilen wir.
  Gemeinsam eine Übernachtungsplattform für Pensionen, Gästezimmer und Heuhotels zweier Regionen betreiben, das reizt uns.
  Der Wanderweg ist schlecht markiert, überall verlaufen sich Leute, und die Rastbänke faulen weg.
  Ein Rundwanderweg mit Aussichtspunkten, Stempelstellen und Einkehrtipps bringt bei uns Ausflügler bis in den November.
  Wir wünschen uns einen Fernwanderweg, der beide Städte verbindet, mit einheitlichen Schildern und Etappenkarte.
  Radtouristen rauschen am Fluss an uns vorbei, ohne anzuhalten und ein Stück Kuchen zu essen.
  Mit Rastplatz, Trinkwasser, Schließfächern und E-Bike-Verleih bleiben Flussradler bei uns jetzt eine Nacht länger.
  Könnten wir einen Themenradweg mit Geschichten, Picknickplätzen und Gepäcktransport über mehrere Orte aufbauen?
  Unser Programmkino kann sich nach dem Ausfall des Projektors keine neue Vorführtechnik leisten. Wie haltet ihr eures am Leben?
  Im Saal der Stadt läuft wieder jeden Freitag ein Film, Popcorn inklusive, und die Verleihbedingungen erklären wir gern.
  Open-Air-Filmabende mit aufblasbarer Leinwand könnten wir gemeinsam buchen, eine Woche hier, eine Woche dort.
  Der Stadtbücherei laufen die Leser weg, das Medienbudget reicht nicht einmal für die aktuellen Bestseller.
  Seit unsere Bibliothek Saatgut, Brettspiele und Gitarren verleiht und sonntags öffnet, hat sie wieder Zulauf.
  Wir schlagen einen Leihverbund vor, bei dem Bücherkisten und Hörbücher zwischen unseren Büchereien wandern.
  Zum Stadtfest fällt uns nichts Neues mehr ein, Bierwagen und Hüpfburg ziehen keinen mehr hinterm Ofen hervor.
  Unser mittelalterliches Spektakel mit Gauklern, Handwerkern und Ritterlager ist ausgebucht, den Ablaufplan geben wir heraus.
  Ein Doppelfest an zwei Wochenenden mit geteilter Bühne, Technik und Künstlern würde uns beiden Kosten sparen.
  Uns fehlt ein Konzept für den Fremdenverkehr, wir sind weder Berg noch See, nur hübsche Hügel.
  Als unscheinbarer Ort haben wir uns auf Ornithologen und Sternengucker spezialisiert, Nischenurlaub funktioniert erstaunlich gut.
  Wer entwickelt mit uns Pauschalreisen mit Programm, Kutschfahrt und regionalem Essen für Reisebusunternehmen?
  Das Prädikat als Kurort steht auf der Kippe, weil Kurpark und Gradierwerk in die Jahre gekommen sind.
  Bei uns wurde das Kneippbecken erneuert, die Kurkapelle belebt, und die Anerkennung als Erholungsort blieb uns erhalten.
  Zwei Heilbäder könnten Kurkonzerte, Klimatherapie und Gesundheitsurlaub als ein Paket anbieten, sprecht uns an.
  Wir erwägen eine Kurtaxe und wissen nicht, wie die Vermieter sie von den Gästen kassieren sollen.
  Unser Gästebeitrag läuft elektronisch, dafür bekommen Übernachtende freien Eintritt in Schwimmbad, Burg und Tierpark.
  Eine gemeinsame Gästekarte mit Vergünstigungen bei Ausflugszielen in beiden Städten wäre ein schöner Anfang.
  Den Laienschauspielern fehlt eine Spielstätte, die Freilichtbühne ist morsch und bei Regen muss alles ausfallen.
  Das Sommertheater im Burghof stemmen bei uns Amateure mit einem Profi-Regisseur, Ticketverkauf und Kostümfundus inklusive.
  Gastspiele tauschen: Eure Theatergruppe tritt bei uns auf, unsere bei euch, Requisiten und Plakate teilen wir.
  Die Stadtführer sind alle über siebzig, bald kennt keiner mehr die Geschichten vom Nachtwächter und der Marktfrau.
  Wir haben Gästeführerinnen ausgebildet, die in historischen Gewändern durch Gassen und Gewölbe geleiten.
  Einen Lehrgang für Stadtführungen mit Prüfung und Abzeichen könnten unsere Städte zusammen ausrichten.
  Der Wohnmobilstellplatz ist überfüllt, Camper stehen wild am See und leeren ihre Chemietoilette ins Gebüsch.
  Unser Caravanplatz hat Strom, Entsorgung und Brötchenservice, die Wohnmobilisten kaufen danach fleißig im Ort ein.
  Für eine Caravan-Route mit abgestimmten Stellplätzen, Gebühren und Faltblatt suchen wir weitere Orte.
  Bräuche wie Osterfeuer, Trachtentanz und Schützenumzug geraten in Vergessenheit, wie lassen sie sich bewahren?
  Mundartabende, Spinnstuben und ein Film über den Bandwebertanz halten unser Brauchtum lebendig, die Aufnahmen verschicken wir.
  Mit einer Stadt anderer Mundart würden wir gern Volkslieder, Sagen und Rezepte sammeln und herausgeben.
  Für Konzerte fehlt uns Publikum, beim letzten Streichquartett saßen elf Leute in der Stadtkirche.
  Kammermusik zwischen Strohballen kam bei uns prima an, die Scheunenkonzerte sind jeden Sommer ausverkauft.
  Ein kleines Musikfestival mit Chören, Blaskapellen und Jazz an beiden Orten, wer traut sich mit uns?
  Der Nachlass unseres bekannten Malers lagert unsortiert auf dem Dachboden, Fachleute für Kunst haben wir keine.
  Wir haben die Werke eines vergessenen Bildhauers inventarisiert und eine kleine Galerie eröffnet, beraten von der Kunstakademie.
  Gemeinsam könnten wir ein Künstlerstipendium vergeben, der Stipendiat malt ein halbes Jahr hier und ein halbes dort.
  Unser Badesee wird im Sommer überrannt, Tagesgäste lassen Müll liegen, und die Liegewiese ist zertrampelt.
  Besucherlenkung mit Rangern, Kanusteg und Strandkiosk entspannte bei uns die Lage am Ausflugssee.
  Seenstädte sollten ihre Wassersport- und Kanutouren verknüpfen, wir suchen dafür Bootsverleiher und Rathäuser.
  Das Stadtjubiläum steht an, achthundert Jahre, und wir haben weder Festschrift noch Festumzug geplant.
  Für die Tausendjahrfeier schrieben wir mit dem Geschichtsverein eine Chronik und nähten zweihundert Kostüme.
  Beide Städte feiern bald Jubiläum, lasst uns Historiker, Festwagen und Sonderbriefmarke zusammen organisieren.
  Im Winter herrscht Flaute, ohne Schnee bleiben Loipe, Rodelhang und Skihütte wochenlang geschlossen.
  Statt Skilift bieten wir Adventswanderungen, Saunawochen und Fackeltouren, die Nebensaison rettet unsere Pensionen.
  Bergorte mit Schneemangel könnten sich ein wetterunabhängiges Urlaubsprogramm ausdenken, wir bringen eine Sommerrodelbahn ein.
  Kulturschaffende beschweren sich, dass es keinen Veranstaltungskalender gibt und alle Termine sich überschneiden.
  Ein Kulturbüro koordiniert bei uns Lesungen, Vernissagen, Kabarett und Bälle, damit nichts am selben Abend stattfindet.
  Wir möchten Künstleragenturen gemeinsam anfragen, damit Kabarettisten und Zauberer an zwei Abenden in zwei Städten auftreten.
  Wie lockt man Familien mit Kindern in den Ferien an? Außer Minigolf haben wir nichts zu bieten.
  Ein Sagenpfad mit Holzfiguren, Rätselheft und Drachenhöhle begeistert bei uns kleine Entdecker und ihre Großeltern.
  Familienurlaub in der Provinz wollen wir mit einer zweiten Stadt bewerben, Schatzsuche und Bauernhofbesuch inbegriffen.
  Die Burgruine dürfte mehr Ausflügler anziehen, aber es gibt weder Kiosk noch Führungen noch Toiletten.
  Unsere Burg hat einen Falkner, Ritteressen und Turmbesteigung, Tagesgäste kommen sogar aus dem Ausland.
  Eine Burgen- und Schlösserstraße mit Kombiticket für Besichtigungen wäre ein Vorhaben für mehrere Städte.
  Für unsere jüdische Geschichte gibt es keinen Erinnerungsort, obwohl Reisende häufig nach der Synagoge fragen.
  Mit Archivaren und Nachfahren haben wir einen Kulturpfad zu Synagoge, Mikwe und Friedhof gestaltet, samt Audioguide.
  Erinnerungskultur über zwei Orte hinweg, mit Ausstellung, Lesung und Gedenkweg, das würden wir gern vorbereiten.
  Winzer, Gastwirte und Hoteliers ziehen nicht an einem Strang, jeder macht seine eigenen Angebote für Gäste.
  Weinproben im Kerzenschein, Hoffeste und Traktorrundfahrten haben wir zu einem Genusswochenende für Reisende verbunden.
  Kulinarische Reisen durch zwei Landschaften, von Käse bis Wein, planen wir gern mit einem Gegenstück zu uns.
  Unsere Minigolfanlage und der Kletterwald haben geschlossen, Freizeitangebote für Regentage suchen Besucher vergeblich.
  Eine Indoor-Kletterhalle und ein Escape-Room im Stadtturm füllen bei uns verregnete Urlaubstage, fragt unseren Betreiber.
  Wollen wir Freizeitanlagen wie Bowling, Draisine und Tretboote mit einem gemeinsamen Ausflugspass verbinden?
  Das Museum hat keine Leitung mehr, die Ehrenkuratorin hört auf, und die Objekte sind nirgends inventarisiert.
  Ein wissenschaftlicher Volontär erfasste bei uns alle Exponate, vom Spinnrad bis zur Münze, und digitalisierte Fotografien.
  Eine Museumsleiterin für zwei Häuser, die Depots und Sonderschauen betreut, könnten wir uns gut teilen.
  Gäste aus den Niederlanden und Polen kommen, aber Speisekarten, Infotafeln und Führungen sind nur deutsch.
  Infotafeln, Broschüren und Rundgänge gibt es bei uns dreisprachig, seitdem bleiben ausländische Urlauber länger.
  Auf der Reisemesse wäre ein gemeinsamer Stand billiger, wir bringen Prospekte, Tracht und Kostproben mit.
  Vielleicht kann man mit alten Dampfloks Ausflügler gewinnen, doch die Museumsbahn steht still.
  Die Schmalspurbahn fährt bei uns mit Nikolaus, Krimidinner und Musikern, die Sonderfahrten sind stets ausgebucht.
  Historische Bahnen, Dampfer und Oldtimerbusse ließen sich zu einer Nostalgiereise durch beide Gegenden verbinden.
  Reisende buchen nur noch über große Portale im Internet, unsere Pensionen findet dort kein Mensch.
  Gasthöfe, Campingplatz und Reiterhof sind bei uns online buchbar, ein Kurs zeigte den Vermietern, wie man gute Zimmerfotos macht.
  Einen regionalen Tourismusverband mit Reiseführer, Gästebefragung und Buchungssystem möchten wir mit benachbarten Urlaubsorten neu aufstellen.
`;

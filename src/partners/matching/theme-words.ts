/**
 * Everyday words of each theme that its name and synonyms leave out: people who tell what they did
 * seldom call it by its official name. Themes that the knowledge does not have are passed over.
 */
export const THEME_WORDS: Readonly<Record<string, string>> = {
  'wohnen-innenstadt': `
    wohnen mieter vermieter wohnungsbau wohnungsgesellschaft wohnungsgenossenschaft mietshaus apartment
    eigenheim einfamilienhaus bauplatz baugrundstück bauherr bauwillige bebauungsplan baugebiet neubaugebiet
    nachverdichtung innenentwicklung quartier altstadt gasse pflaster kopfsteinpflaster brunnen bank sitzbank
    platz rathausplatz kirchplatz fußgängerzone innenstadt ortskern stadtkern zentrum aufenthaltsqualität
    verweilen stadtbild ortsbild fassade fachwerk giebel dachziegel fenster putz anstrich sanierungsgebiet
    sanierungsberatung gestaltungssatzung gestaltungsbeirat denkmalschutz modernisieren instandsetzen
    städtebau stadtplaner architekt stadtumbau barrierearm wohnform wohnprojekt zimmer quadratmeter miete`,
  leerstand: `
    leerstand leer unbewohnt unvermietet verlassen verwaist aufgegeben geschlossen schaufenster laden ladenlokal
    ladenzeile erdgeschoss pächter pacht nachmieter zwischennutzung pop-up probeladen kaufhaus warenhaus
    schrottimmobilie ruine verfallen verwahrlost einsturz baufällig eigentümer besitzer erben erbengemeinschaft
    zwangsversteigerung enteignung vorkaufsrecht modernisierungsgebot abriss abbruch rückbau plattenbau wohnblock
    brache baulücke kataster leerstandsmanager kümmerer umnutzen wiederbeleben wiederbelebung füllen`,
  'objekte-standorte': `
    gebäude bauwerk bahnhof empfangsgebäude güterschuppen stellwerk wartesaal schloss burg gutshaus herrenhaus
    villa kloster kirche kapelle pfarrhaus kulturhaus rathaus kaserne fabrik werk werksgelände halle spinnerei
    weberei gießerei brauerei mühle ziegelei zuckerfabrik industriebrache altlast boden bodenbelastung
    entsorgung gutachten investor betreiber betreibersuche erbbaurecht erbpacht kaufvertrag kaufpreis areal
    gelände liegenschaft grundstück nutzungskonzept machbarkeitsstudie denkmal denkmalpflege entwidmung
    insolvenz profanierung interessenbekundung konzeptvergabe unterhalt nachnutzung umbau`,
  'tourismus-kultur': `
    tourismus tourist gast gäste urlaub urlauber ausflug ausflügler übernachtung hotel pension ferienwohnung
    camping wohnmobil stellplatz wandern wanderweg wanderer rundweg pilgerweg radtour radwanderer radweg etappe
    beschilderung wegweiser rastplatz aussichtsturm gästekarte kurtaxe tourist-information stadtführung
    museum ausstellung sammlung exponat depot heimatstube audioguide archiv chronik kino film leinwand theater
    bühne konzert musik band orchester chor künstler galerie atelier lesung bücherei bibliothek festival
    stadtfest fest feier umzug weihnachtsmarkt schützenfest veranstaltung besucher eintritt denkmal brauchtum`,
  beteiligung: `
    beteiligung bürgerbeteiligung mitreden mitgestalten mitwirkung einbeziehen einwohnerversammlung
    bürgerversammlung infoabend informationsveranstaltung dialog bürgerdialog zukunftswerkstatt werkstatt workshop
    moderation moderator moderieren gesprächsleitung umfrage befragung fragebogen rücklauf erhebung meinung
    meinungsbild auswertung ideen vorschlag vorschläge anregung anwohner betroffene zufallsauswahl losverfahren
    ausgelost haustürgespräch stadtspaziergang bürgerhaushalt bürgerbudget beteiligungsplattform planungszelle
    ergebnis stillen zielgruppe aufsuchend zugezogene mitmachen protokoll bürgerrat leitlinien`,
  ehrenamt: `
    ehrenamt ehrenamtlich freiwillig freiwillige helfer helferin engagierte engagement verein vereine klub vorstand
    vorsitzender kassenwart schatzmeister schriftführer mitglied mitglieder nachwuchs satzung gemeinnützig
    gemeinnützigkeit vereinsrecht haftung sportverein schützenverein gesangverein chor kapelle turnverein
    feuerwehr kameraden löschzug ehrung anerkennung dank würdigung auszeichnung ehrennadel ehrenamtskarte
    vergünstigung urkunde empfang freiwilligenagentur freiwilligenbörse ehrenamtsbörse vermitteln nachbarschaftshilfe
    patenschaft pate besuchsdienst unentgeltlich mitanpacken spenden stiftung vereinsheim fusion`,
  stadtmarketing: `
    stadtmarketing marketing werbung werben kampagne slogan marke logo image ruf leitbild imagefilm plakat broschüre
    prospekt soziale medien instagram facebook internetauftritt öffentlichkeitsarbeit presse zeitung amtsblatt
    bekannt bekanntheit zuzug zuziehen neubürger begrüßung willkommen rückkehrer heimkehrer rückholen standortwerbung
    einkaufen innenstadthandel händler gewerbeverein werbegemeinschaft gutschein stadtgutschein stadtgeld rabatt
    wochenmarkt markttag marktstand verkaufsoffen sonntag citymanager stadtmanager lichterabend
    stadtidentität stolz heimatgefühl attraktiv aushängeschild profil zukunftsbild vision`,
  mobilitaet: `
    verkehr mobilität bus linie linienbus busverbindung takt fahrplan haltestelle rufbus bürgerbus anrufsammeltaxi
    taxi kleinbus fahrer fahrerin fahrdienst fahrgast ticket nahverkehr bahn zug bahnstrecke reaktivierung gleis
    anschluss pendler mitfahren mitfahrbank mitfahrgelegenheit carsharing auto leihwagen elektroauto ladesäule
    fahrrad rad radweg radfahrer fahrradständer lastenrad e-bike abstellanlage fußgänger gehweg zebrastreifen ampel
    kreuzung kreisverkehr tempo raser geschwindigkeit blitzer durchgangsverkehr lkw lärm ortsdurchfahrt umgehung
    parken parkplatz parkraum parkgebühr parkscheibe schulweg elterntaxi straße straßenbau schlagloch`,
  soziales: `
    soziales senioren ältere betagte rentner einsam einsamkeit alleinstehend besuch plaudern mittagstisch nachbarn
    nachbarschaft familie eltern alleinerziehend kinder armut bedürftig tafel lebensmittelausgabe kleiderkammer
    sozialarbeit sozialarbeiter beratung schulden obdachlos wohnungslos sucht flüchtling geflüchtete migranten
    zuwanderer ukrainer asyl unterkunft deutschkurs sprachkurs dolmetscher integration ankommen inklusion behindert
    behinderung rollstuhl rampe barrierefrei blind gehörlos teilhabe begleitung betreuung demenz angehörige
    mehrgenerationenhaus familienzentrum quartiersarbeit zusammenleben begegnen vorurteile gleichstellung`,
  gesundheit: `
    gesundheit arzt ärztin hausarzt hausärztin landarzt kinderarzt facharzt mediziner doktor praxis arztpraxis
    praxisnachfolge praxisräume kassenärztlich kassensitz versorgungszentrum ärztehaus sprechstunde patient patienten
    behandlung medizinstudent stipendium niederlassung apotheke medikament rezept klinik krankenhaus notaufnahme
    notarzt rettung rettungswagen ersthelfer defibrillator pflege pflegedienst pflegeheim pflegekraft tagespflege
    kurzzeitpflege pflegende angehörige pflegestützpunkt gemeindeschwester krankenschwester hebamme geburt
    therapeut physiotherapie psychotherapie telemedizin videosprechstunde hospiz palliativ vorsorge impfung bewegung`,
  bildung: `
    bildung schule grundschule oberschule gymnasium schulleitung lehrer lehrerin lehrkraft unterricht klasse
    klassenzimmer schulhof schulhaus schulstandort schulschließung schulträger schulentwicklung schulessen mensa
    essen mittagessen caterer ganztag hort nachmittagsbetreuung ferienbetreuung kita kindertagesstätte kindergarten
    krippe tagesmutter tagespflege erzieher erzieherin kitaplatz elternbeitrag gruppe randzeiten öffnungszeit
    volkshochschule kurs lernen nachhilfe alphabetisierung musikschule bibliothek lesen ausbildung studium
    hochschule campus turnhalle schwimmunterricht waldkindergarten digitale tafeln zwergschule`,
  jugend: `
    jugend jugendliche junge teenager heranwachsende schüler schülerin jungen mädchen jugendclub jugendklub jugendraum
    jugendhaus jugendtreff jugendzentrum abhängen herumlungern jugendrat jugendbeirat jugendparlament kinderrat
    jugendforum jugendbudget taschengeld jugendarbeit jugendarbeiter streetwork sozialpädagoge jugendpfleger
    ferienfreizeit ferienspiele zeltlager spielplatz klettergerüst rutsche schaukel bolzplatz fußballplatz skaten
    skatepark halfpipe rampe pumptrack basketball graffiti disco party proberaum mitbestimmen bleibeperspektive
    pubertät clique freizeit sport halbwüchsige`,
  demokratie: `
    demokratie wahl wahlen wählen wahlbeteiligung wähler kandidat kandidatin kandidieren liste mandat stadtrat
    gemeinderat ratsmitglied stadtverordnete ratssitzung fraktion ausschuss bürgermeisterwahl kommunalwahl
    kommunalpolitik politik politiker partei bürgerentscheid bürgerbegehren abstimmung bürgerrat losverfahren
    transparenz livestream hass hetze beleidigung bedrohung anfeindung drohbrief angriff polizei anzeige rechtsextrem
    rechtsextremismus extremisten neonazi reichsbürger aufmarsch demonstration populismus verschwörung spaltung
    streitkultur konflikt zusammenhalt vertrauen zivilgesellschaft bündnis frauen ehrenbeamte ortsvorsteher`,
  demografie: `
    demografie bevölkerung einwohnerzahl einwohnerverlust bevölkerungsrückgang schrumpfen schrumpfung abwandern
    abwanderung wegziehen wegzug fortziehen auswandern altern alterung überaltert altersdurchschnitt sterbefälle
    geburten geburtenrate geburtenrückgang nachwuchs prognose statistik demografiekonzept demografiebeauftragte
    generationenwechsel generationen zuwanderung zuzug rückkehrer heimkehrer rückkehrertag familienfreundlich
    junge familien bleiben halten verlieren aussterben daheim alt werden seniorengerecht anpassung kapazität`,
  daseinsvorsorge: `
    daseinsvorsorge versorgung nahversorgung grundversorgung dorfladen laden lebensmittel supermarkt discounter
    bäcker metzger fleischer brötchen einkauf automat verkaufswagen selbstbedienung bank sparkasse filiale
    geldautomat bargeld post paket poststelle schwimmbad freibad hallenbad becken badesaison badeaufsicht
    schwimmmeister rettungsschwimmer wasser trinkwasser wasserwerk brunnen leitung rohr rohrbruch abwasser kanal
    kläranlage klärwerk müll abfall wertstoffhof friedhof bestattung grab gräber feuerwehr feuerwehrhaus
    gerätehaus löschfahrzeug katastrophenschutz stromausfall notstrom sirene krisenstab sporthalle sportplatz`,
  'klima-energie': `
    klima klimaschutz klimamanager energie strom solar photovoltaik dach balkonkraftwerk windrad windpark windkraft
    biogas holz hackschnitzel wärme wärmenetz fernwärme nahwärme heizung heizkessel wärmepumpe wärmeplanung
    bürgerenergie energiegenossenschaft energiesparen stromverbrauch energiekosten dämmung beleuchtung laterne
    straßenlampe led hitze hitzeschutz schatten trockenheit dürre gießen baum bäume stadtbäume begrünung grünfläche
    blühwiese insekten bienen artenvielfalt naturschutz wald forst moor bach fluss hochwasser starkregen
    überflutung überschwemmung deich rückhaltebecken regenwasser versickerung schwammstadt co2 nachhaltig umwelt`,
  digitalisierung: `
    digitalisierung digital computer rechner laptop server software programm datenbank daten datenschutz internet
    breitband glasfaser netzausbau funkloch mobilfunk funkmast handy smartphone app wlan hotspot webseite homepage
    internetseite online onlinedienst portal formular bürgerkonto e-akte aktenplan scannen papierlos elektronisch
    unterschrift signatur cyberangriff hacker virus verschlüsselt passwort firewall datensicherung it-sicherheit
    systemadministrator rechenzentrum cloud künstliche intelligenz chatbot sensor lorawan smart city digitallotse
    tablet videokonferenz livestream onlinezugangsgesetz ratsinformationssystem virtuell`,
  wirtschaft: `
    wirtschaft wirtschaftsförderung betrieb betriebe firma firmen unternehmen unternehmer mittelstand gewerbe
    gewerbegebiet gewerbefläche gewerbepark ansiedlung ansiedeln investor handwerk handwerker meister nachfolge
    betriebsübergabe gründer gründung start-up existenzgründung coworking homeoffice büro arbeitsplatz arbeitsplätze
    arbeitnehmer fachkräfte fachkraft fachkräftemangel azubi auszubildende lehrling lehrstelle praktikum
    ausbildungsmesse jobmesse arbeitslos stellenabbau werksschließung großbetrieb industrie produktion export
    einzelhandel händler geschäft gastwirt gastronomie gasthof landwirt bauern hofladen regional strukturwandel`,
  finanzen: `
    finanzen haushalt haushaltsplan haushaltsloch defizit schulden kredit zins tilgung kassenkredit sparen sparliste
    streichen konsolidierung haushaltssicherung rücklage einnahmen ausgaben steuer grundsteuer hebesatz gewerbesteuer
    hundesteuer zweitwohnungssteuer gebühr gebühren beitrag beiträge kalkulation kostendeckend umlage kreisumlage
    schlüsselzuweisung finanzausgleich kämmerei kämmerer kämmerin doppik bilanz eröffnungsbilanz jahresabschluss
    anlagevermögen buchhaltung rechnung rechnungsprüfung mahnung vollstreckung inventur bürgschaft leasing
    pleite klamm euro folgekosten pflichtaufgabe freiwillige leistungen investition`,
  foerderung: `
    förderung fördermittel fördertopf förderprogramm fördergeld förderantrag förderrichtlinie zuschuss zuwendung
    zuwendungsbescheid bewilligung bewilligungsbehörde antrag antragsteller antragsfrist beantragen eigenanteil
    eigenmittel kofinanzierung komplementärmittel fördersatz mittelabruf verwendungsnachweis zweckbindung rückforderung
    fördermittelberater fördermittelmanager projektträger ministerium bundesmittel landesmittel leader efre
    städtebauförderung wettbewerb preisgeld ausschreibung stiftung sponsor spende crowdfunding mäzen skizze
    projektskizze bescheid frist nachweis schlussprüfung abrechnung programm topf`,
  verwaltung: `
    verwaltung rathaus amt ämter amtsleiter behörde mitarbeiter beschäftigte beamte angestellte personal personalrat
    stelle stellen stellenanzeige bewerber bewerbung bewerben einstellen einarbeitung quereinsteiger ausbildung
    verwaltungsfachangestellte dienst öffentlicher dienst tarif besoldung gehalt kündigen fluktuation krankenstand
    ruhestand pension übergabe wissenstransfer handbuch dokumentation dienstanweisung organisation
    organisationsuntersuchung stellenplan zuständigkeit hierarchie sachgebiet sachbearbeiter bürgerbüro bürgeramt
    meldeamt standesamt ausweis pass termin wartezeit warteschlange bauhof bauantrag genehmigung vergabe formulare`,
  'offene-orte': `
    treffpunkt begegnung begegnungsstätte begegnungsort zusammenkommen beisammen geselligkeit dritter ort wohnzimmer
    café kaffee kuchen kneipe wirtshaus gasthaus gasthof stammtisch spieleabend bürgerhaus dorfgemeinschaftshaus
    gemeindesaal saal vereinsraum raum räume küche teeküche sofa hausordnung schlüssel belegung gemeinschaftsgarten
    garten gärtnern hochbeet beet gießen ernten backhaus grillplatz boule bank werkstatt repaircafé reparieren
    reparatur nähen nähcafé basteln makerspace 3d-drucker werkzeug leihladen leihen tauschen tauschregal
    bücherschrank bücherzelle offen niedrigschwellig konsumfrei stadtteiltreff nachbarschaftszentrum`,
  interkommunal: `
    interkommunal zweckverband zweckvereinbarung verwaltungsgemeinschaft verwaltungsverbund städtebund städtenetz
    städtenetzwerk städtepartnerschaft partnerstadt kooperationsvertrag kooperation verbund arbeitsgemeinschaft
    absichtserklärung eingemeindung gemeindefusion gemeindegrenze stadtgrenze umland umlandgemeinde bauhof betriebshof
    kehrmaschine winterdienst streusalz hubsteiger fuhrpark geräte maschinen teilen zusammenlegen kostenteilung
    umlageschlüssel aufgabenübertragung mittelzentrum regionalmanagement regionalverband landkreis konkurrenz
    kirchturmdenken eigenständigkeit bürgermeisterrunde erfahrungsaustausch`,
};

/** What every request speaks in, whatever it is about. */
export const FRAME_WORDS = `
  suchen gesucht bieten anbieten erbeten bitten hilfe rat ratschlag tipp tipps hinweis hinweise erfahrung erfahrungen
  beispiel beispiele vorbild vorlage muster unterlagen checkliste kontakt austausch austauschen berichten erzählen
  zeigen weitergeben teilen vorstellen besuch besuchen anschauen lernen voneinander ratlos überfordert probieren
  gemeinsam zusammen partner partnerin nachbarstadt nachbargemeinde nachbarort nachbarkommune nachbarn kommune
  kommunen gemeinde gemeinden stadt städte kleinstadt ort orte rathaus bürgermeister bürgermeisterin kollegen
  leute menschen jahr jahre jahren monat woche tag geld kosten kostet problem lösung idee ideen projekt konzept
  anfangen starten beginnen organisieren einrichten aufbauen einführen planen umsetzen gelungen erfolg erfolgreich
  klein groß neu alt eigene lust interesse ähnlich beide
`;

/** Houses and what is done to them. One paragraph is a field, one line in it the same thing. */
export const building = `
haus gebäude bauwerk immobilie anwesen objekt liegenschaft bau
wohnhaus einfamilienhaus mehrfamilienhaus reihenhaus eigenheim wohngebäude häuschen villa
fachwerkhaus bürgerhaus stadthaus eckhaus gründerzeithaus altbau

leerstand leerstehend leerstehen leer unbewohnt verlassen unbenutzt ungenutzt verwaist aufgegeben
verfallen verfall verfällt baufällig ruine bruchbude marode verkommen heruntergekommen bröckeln
schrottimmobilie problemimmobilie schandfleck geisterhaus schrotthaus spukhaus verwahrlost
zugenagelt vernagelt zerfallen einsturzgefährdet einstürzen verrotten vergammeln

sanieren sanierung renovieren renovierung instandsetzen instandsetzung modernisieren modernisierung
herrichten auffrischen reparieren reparatur ausbessern ertüchtigen erneuern erneuerung erhalten
umbau umbauen umnutzen umnutzung ausbau ausbauen anbau anbauen aufstocken umgestalten umgestaltung
bauen errichten neubau hochziehen rohbau baustelle bauvorhaben bauprojekt baumaßnahme
abriss abreißen rückbau abbruch abbrechen plattmachen wegreißen beseitigen

dach dachstuhl dachziegel ziegel dachrinne flachdach dachboden dachgeschoss eindecken regnet undicht
fassade hauswand außenwand putz giebel anstrich gestrichen streichen dämmung dämmen isolieren
fenster tür tor treppe treppenhaus flur keller wand mauer decke fußboden boden stockwerk etage
schimmel feucht nass durchnässt schwamm hausschwamm wasserschaden
statik statiker tragwerk einsturz riss risse

bauleute handwerker handwerk maurer dachdecker zimmermann zimmerer tischler maler installateur
klempner elektriker schreiner bauunternehmen baufirma
architekt architektin planer planungsbüro ingenieur ingenieurbüro bauleiter stadtplaner gutachter

denkmal denkmalschutz baudenkmal kulturdenkmal denkmalgeschützt denkmalpflege geschützt
historisch altehrwürdig jahrhundertealt mittelalterlich barock jugendstil fachwerk gründerzeit
schloss burg herrenhaus gutshaus festung stadtmauer kloster palais rittergut burgruine
kirche kapelle dom gotteshaus kirchturm pfarrhaus kirchengebäude synagoge
turm wasserturm aussichtsturm mühle windmühle wassermühle scheune stall speicher

eigentümer besitzer hausbesitzer eigner inhaber vermieter erbengemeinschaft erben erbe
eigentum besitz besitzen gehört gehören
kaufen kauf erwerben erwerb ankauf ankaufen käufer vorkaufsrecht kaufpreis ersteigern
verkaufen verkauf veräußern veräußerung verkäufer abgeben loswerden zwangsversteigerung

grundstück parzelle bauplatz bauland flurstück fläche areal gelände flächen bauplätze
brache brachfläche industriebrache brachliegen brachgefallen fabrik fabrikgelände industriegelände
altlast altlasten verseucht kontaminiert giftig schadstoff belastet bodenverunreinigung
kaserne militär konversion bundeswehr truppenübungsplatz kasernengelände
baulücke lücke nachverdichtung verdichten innenentwicklung
erschließung erschließen baugebiet neubaugebiet wohngebiet siedlung

wohnen wohnung wohnraum mietwohnung wohnungen bleibe unterkunft apartment quartier
miete mieten mieter mieterin vermieten vermietung mietvertrag mietpreis kaltmiete
wohnungsnot wohnungsmangel wohnungssuche sozialwohnung wohnungsbau wohnungsbauförderung bezahlbar
wohnungsgesellschaft wohnungsgenossenschaft wohnungsunternehmen wohnungswirtschaft
plattenbau hochhaus wohnblock plattenbausiedlung großwohnsiedlung block
umzug umziehen einziehen ausziehen einzug zuziehen
wohnprojekt wohngemeinschaft mehrgenerationenhaus mehrgenerationenwohnen gemeinschaftlich

altstadt innenstadt ortskern stadtkern ortsmitte stadtmitte stadtzentrum zentrum dorfkern
marktplatz markt platz rathausplatz dorfplatz stadtplatz anger vorplatz
fußgängerzone einkaufsstraße hauptstraße gasse gassen bummeln flanieren flaniermeile
belebung beleben wiederbeleben wiederbelebung aufwerten aufwertung verödet veröden ausgestorben
stadtsanierung städtebau städtebauförderung stadterneuerung stadtumbau sanierungsgebiet stadtbild
gestaltungssatzung ortsbild gestaltung werbeschilder farbkonzept baukultur

stadtteil viertel quartier kiez ortsteil bezirk wohnviertel nachbarschaft nachbarn nachbar
brennpunkt sozialer problemviertel benachteiligt abgehängt
quartiersmanagement quartiersmanager stadtteilmanagement stadtteilbüro

rathaus stadthalle bürgerhaus gemeindehaus dorfgemeinschaftshaus gemeinschaftshaus kulturhaus
saal festsaal halle veranstaltungsraum versammlungsraum gemeinschaftsraum raum räume räumlichkeit
bauhof feuerwehrhaus gerätehaus wache feuerwache

barrierefrei barrierefreiheit behindertengerecht rollstuhl rollator stufe stufen rampe aufzug lift
kinderwagen schwelle bordstein abgesenkt gehbehindert

brandschutz feuer brand brennen brandgefahr rauchmelder fluchtweg löschen abgebrannt
einbruch einbrecher einbruchschutz diebstahl gestohlen geklaut

garten gärten kleingarten schrebergarten gemeinschaftsgarten beet beete gärtnern gärtner gärtchen
möbel einrichtung ausstattung ausstatten einrichten tisch stuhl stühle küche
toilette klo toiletten wc sanitär örtchen toilettenhäuschen

bahnhof bahnhofsgebäude empfangsgebäude bahnhofshalle bahnhofsvorplatz gleis gleise bahngelände
`;

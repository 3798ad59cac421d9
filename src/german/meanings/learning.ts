/** School, culture, sport and free time. */
export const learning = `
schule schulen grundschule oberschule gymnasium realschule gesamtschule schulgebäude unterricht
schüler schülerin schulklasse klassenzimmer pauker schulkind schulkinder
lehrer lehrerin lehrkraft schulleitung schulleiter rektor pädagoge
schulhof pausenhof schulgelände
schulsozialarbeit schulsozialarbeiter schulbegleiter
schulschließung zwergschule schulstandort
studium hochschule universität student studenten studierende uni fachhochschule semester
forschung wissenschaft wissenschaftler forscher forschen studie untersuchung forschungsprojekt
ausbildung lehre azubi lehrling ausbildungsplatz auszubildende berufsschule lehrstelle praktikum
weiterbildung fortbildung schulung seminar kurs kurse qualifizierung qualifizieren lehrgang workshop
volkshochschule vhs erwachsenenbildung bildung lernen bildungsangebot lernort
bücherei bibliothek bücher buch bücherbus stadtbücherei ausleihe lesen lektüre bücherschrank

kultur kulturell kulturangebot kulturarbeit kulturverein kunst künstler künstlerin kreative kreativ
museum heimatmuseum ausstellung heimatstube sammlung exponate stadtmuseum heimatverein
theater bühne schauspiel theatergruppe aufführung laienspiel
kino filmtheater film leinwand lichtspielhaus filmabend
musik konzert musikschule chor orchester band blasmusik kapelle singen musizieren
fest feste stadtfest volksfest dorffest feier feiern jubiläum kirmes festival festumzug
weihnachtsmarkt weihnachten adventsmarkt weihnachtsbeleuchtung
brauchtum tradition mundart dialekt trachten heimatpflege
archiv stadtarchiv chronik geschichte stadtgeschichte vergangenheit historie

sport sportverein sportler sportlich leichtathletik training wettkampf handball volleyball turner
fußball fußballplatz kicken kicker bolzen mannschaft
sportplatz sportanlage sportstätte stadion laufbahn kunstrasen flutlicht tribüne aschenplatz
turnhalle sporthalle mehrzweckhalle schulturnhalle
umkleide umkleiden dusche duschen kabine

schwimmen schwimmbad freibad hallenbad bad baden becken schwimmhalle schwimmbecken planschbecken
schwimmkurs nichtschwimmer bademeister ertrinken schwimmunterricht rettungsschwimmer
badesee naturbad badestelle waldbad

tourismus tourist touristen urlaub urlauber gäste gast besucher ausflug ausflügler reisende
hotel pension ferienwohnung übernachtung übernachten gästezimmer herberge jugendherberge
wohnmobil wohnmobilstellplatz camping zelten campingplatz caravan
wandern wanderweg wanderer wanderwege spazieren spaziergang pilgern wanderroute
sehenswürdigkeit sehenswürdigkeiten touristinformation touristinfo stadtführung fremdenverkehr
kanu boot boote paddeln wasserwandern anleger marina steg
kurtaxe gästekarte bettensteuer tourismusabgabe

gaststätte gasthaus gasthof kneipe wirtshaus restaurant wirtschaft lokal ratskeller schenke krug
café kaffee kaffeehaus eisdiele imbiss bistro biergarten
wirt wirtin gastronomie gastwirt koch bedienung gastronom pächter kellner
`;

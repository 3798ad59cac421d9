/** How people and goods get about, and what lies under the street. */
export const traffic = `
bus busse linienbus busverkehr buslinie omnibus bushaltestelle haltestelle wartehäuschen
rufbus bürgerbus anrufsammeltaxi anrufbus shuttle kleinbus pendelbus ruftaxi sammeltaxi taxi
nahverkehr öpnv personennahverkehr verkehrsbetrieb verkehrsverbund fahrplan takt linie
fahrkarte ticket fahrschein deutschlandticket monatskarte

bahn zug eisenbahn züge bahnhof schiene gleis bahnstrecke regionalbahn bahnanbindung bahnlinie
bahnsteig halt haltepunkt stellwerk reaktivierung reaktivieren stillgelegt

rad fahrrad radweg radfahrer radeln fahrräder radverkehr velo drahtesel radfahren radtour pedelec
radwege radroute radwegenetz radfahrstreifen radnetz radschnellweg
lastenrad lastenfahrrad cargobike ebike elektrofahrrad
fahrradständer abstellanlage fahrradbox radabstellanlage fahrradparkhaus anschließen bügel

auto pkw wagen fahrzeug kfz autos automobil karre
dienstwagen fuhrpark fahrzeugflotte dienstfahrzeug nutzfahrzeug transporter lkw laster lastwagen
carsharing autoteilen teilauto leihauto mitfahren mitfahrbank fahrgemeinschaft mitfahrgelegenheit
elektroauto eauto elektromobilität elektrisch akku ladesäule ladestation ladepunkt wallbox stecker
laden aufladen strom tanken tankstelle benzin diesel wasserstoff
parken parkplatz stellplatz parkhaus parkraum parkplätze falschparker parkgebühr

straße fahrbahn weg straßen asphalt pflaster kopfsteinpflaster schotter belag
schlagloch schlaglöcher holperig buckelpiste straßenbau straßensanierung straßenausbau
gehweg bürgersteig fußweg gehsteig trottoir fußgänger laufen gehen fußverkehr zebrastreifen
brücke steg fußgängerbrücke überführung unterführung tunnel
kreuzung kreisverkehr ampel verkehrsinsel einmündung
umgehungsstraße ortsumgehung durchgangsverkehr bundesstraße landstraße kreisstraße autobahn
straßenausbaubeitrag anliegerbeitrag anlieger anwohner anliegerbeiträge

verkehr autoverkehr verkehrsaufkommen stau lärm krach laut verkehrslärm raserei rasen rasern
geschwindigkeit tempo dreißig blitzer verkehrsberuhigung tempolimit spielstraße
unfall unfälle verkehrssicherheit gefährlich überqueren schulweg
mobilität beweglich mobil fortbewegen hinkommen wegkommen fahren fahrt fahrten befördern chauffieren
pendeln pendler arbeitsweg auspendler einpendler

licht beleuchtung lampe laterne straßenlaterne straßenlampe straßenbeleuchtung leuchte leuchten
led leuchtmittel glühbirne neonröhre dunkel finster funzel

wasser trinkwasser leitungswasser wasserversorgung wasserwerk wasserleitung brunnen leitung rohr
abwasser kläranlage kanalisation kanal klärwerk abwasserkanal klärschlamm gully entwässerung
wasserrohrbruch rohrbruch leitungsnetz

hochwasser überschwemmung überflutung überschwemmt überflutet flut unwetter starkregen sturzflut
regenwasser regen niederschlag platzregen gewitter wolkenbruch versickern versickerung
deich damm rückhaltebecken hochwasserschutz
bach fluss gewässer graben flusslauf ufer renaturierung renaturieren teich weiher see tümpel
dürre trockenheit trocken vertrocknen wassermangel niedrigwasser

internet breitband glasfaser dsl netz schnelles leitung breitbandausbau funkloch
mobilfunk handy empfang handynetz mobilfunkmast sendemast funk
wlan hotspot wifi freies

müll abfall abfälle unrat dreck schmutz mülltonne restmüll sperrmüll
müllabfuhr entsorgung entsorgen wertstoffhof recycling recyceln wiederverwertung
vermüllt vermüllung verschmutzt wilde müllkippe aufräumen putzen reinigen reinigung sauber
straßenreinigung winterdienst kehrmaschine schneeräumen räumen streuen schnee glatteis

friedhof bestattung grab gräber trauerhalle beerdigung friedhofskapelle urne
post brief briefkasten postfiliale paket poststelle porto
bank sparkasse bankfiliale geldautomat filiale bargeld geldinstitut
`;

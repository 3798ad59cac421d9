/** Energy, climate and the country around the town. */
export const nature = `
energie energien energetisch energieversorgung energieverbrauch verbrauch energiekosten
strom elektrizität stromkosten stromrechnung elektrisch stromnetz
solar photovoltaik pv solaranlage sonnenstrom solardach sonne solarpark freiflächenanlage module
windrad windkraft windenergie windpark windräder windkraftanlage
biogas biomasse holzhackschnitzel hackschnitzel pellets holz biogasanlage
bürgerenergie energiegenossenschaft bürgersolar bürgerwindpark energiegemeinschaft
stromspeicher speicher batterie

heizung heizen heizkessel ölheizung gasheizung kessel ofen nachtspeicher warm wärme kalt frieren
wärmepumpe erdwärme geothermie abwärme heizungstausch heizungsanlage
fernwärme nahwärme wärmenetz wärmeplanung heizwerk blockheizkraftwerk wärmeversorgung wärmeplan
gas erdgas öl heizöl gasnetz gasleitung
heizkosten nebenkosten gasrechnung nachzahlung teuer
einsparen sparen energiesparen energieeffizienz effizienz sparsam einsparung

klima klimaschutz klimaschutzkonzept klimawandel erderwärmung treibhausgas co2 klimaneutral
emission ausstoß abgase klimaschutzmanager klimaziel umweltfreundlich ökologisch umwelt
hitze heiß hitzewelle hitzeschutz sommerhitze aufheizen schwitzen glühend temperatur grad
schatten schattig kühl kühlung abkühlen sonnensegel trinkbrunnen
klimaanpassung anpassung anpassen klimafolgen vorsorge

grün begrünen begrünung grünfläche grünflächen rasen wiese blühwiese pflanzen bepflanzen bepflanzung
park stadtpark kurpark parkanlage anlage grünanlage bürgerpark
baum bäume stadtbaum baumpflanzung baumpflege gehölz hecke strauch sträucher allee linde
wald forst waldumbau förster waldbesitzer borkenkäfer
entsiegeln entsiegelung versiegelt asphaltiert betoniert beton versiegelung schwammstadt
artenvielfalt biodiversität bienen insekten naturschutz natur arten schmetterling vogel vögel
moor moore wiedervernässung feuchtgebiet aue auen
tier tiere hund hunde katze haustier tierheim tierarzt

landwirtschaft bauer bauern landwirt bauernhof hof acker felder feld agrar landwirtschaftlich
vieh kuh kühe schwein hühner tierhaltung ernte
regional hofladen direktvermarktung erzeuger regionalladen bauernmarkt wochenmarkt

land ländlich dorf dörfer ländlicher dorfentwicklung dorferneuerung landstrich provinz
kleinstadt kleinstädte städtchen kommune gemeinde stadt ort kommunal
region regional landkreis kreis umland gegend
grenze grenzüberschreitend grenznah nachbarland polen tschechien polnisch tschechisch
küste meer ostsee nordsee strand hafen insel
berg berge gebirge alpen mittelgebirge hügel
`;

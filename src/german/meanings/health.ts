/** Body, illness and those who help. */
export const health = `
arzt ärztin ärzte doktor hausarzt mediziner praxis arztpraxis landarzt sprechstunde hausärztin
zahnarzt kinderarzt facharzt augenarzt frauenarzt
ärztemangel praxisnachfolge unterversorgung arztsitz kassensitz
krankenhaus klinik klinikum hospital spital station notaufnahme intensivstation
medizinisch gesundheitsversorgung versorgungszentrum mvz gesundheitszentrum poliklinik ärztehaus
apotheke apotheker medikament arznei arzneimittel medizin rezept tablette pille wirkstoff
gemeindeschwester krankenschwester pfleger pflegepersonal schwester krankenpfleger
telemedizin videosprechstunde fernbehandlung telefonisch

krank krankheit erkrankung erkranken erkrankt infiziert infektion kranke leiden krankheitsfall
virus viren erreger bakterien keim coronavirus corona covid sars pandemie epidemie seuche
ansteckung anstecken ansteckend angesteckt übertragen übertragung übertragbar verbreiten verbreitung
symptom symptome krankheitszeichen beschwerde anzeichen husten fieber schnupfen halsschmerzen
erkältung grippe influenza atemwege atemwegserkrankung lungenentzündung lunge atemnot niesen
inkubationszeit ausbruch dauer ausbrechen
test testen getestet labortest laboruntersuchung nachweis nachgewiesen nachweisen untersuchung abstrich
impfung impfstoff impfen geimpft spritze immunisierung immun immunität
quarantäne isolation isolieren isolierung häuslich selbstisolierung absonderung zuhause
maske masken mundschutz schutzmaske atemschutz ffp
desinfektion desinfizieren desinfektionsmittel hygiene händewaschen seife waschen hände hygienemaßnahmen
behandlung behandeln therapie heilung heilen genesung gesund genesen wirksam heilbar
risiko risikogruppe gefährdet gefährlich gefahr vorerkrankung schwer verlauf gefährdung
tödlich sterben tod tote gestorben todesfälle sterblichkeit todesfall lebensgefährlich
schützen schutz schutzmaßnahme vorbeugen vorsorge vermeiden schutzausrüstung verhindern
abstand kontakt kontaktperson begegnung nähe umgang kontaktpersonen

gesundheit gesundheitsamt gesundheitsförderung gesundheitsschutz wohlbefinden
bewegung bewegen fitness turnen gymnastik trimmen trainieren
essen ernährung lebensmittel nahrung kochen mahlzeit mittagessen nahrungsmittel speise
sucht drogen alkohol alkoholiker drogensucht rausch kiffen
psychisch seele depression seelisch psychologe psychotherapeut stress überlastet burnout
notruf rettungsdienst rettungswagen krankenwagen sanitäter notarzt defibrillator erste
krankenkasse krankenversicherung kasse versicherter
selbsthilfe selbsthilfegruppe beratung beratungsstelle
hospiz sterbebegleitung palliativ
kur kurort heilbad reha sauna wellness therme kurhaus
`;

export const klimaEnergie = `
  Lohnt sich eine Photovoltaikanlage auf dem Rathausdach, und wer wartet die Module?
  Auf allen Schuldächern ernten wir Sonnenstrom und verbrauchen ihn gleich selbst, die Ertragsdaten legen wir offen.
  Solarmodule für öffentliche Dächer gemeinsam zu bestellen, würde uns und einer Partnerstadt bessere Preise bringen.
  Die kommunale Wärmeplanung ist Pflicht, aber keiner im Haus weiß, wo man anfängt.
  Unser Wärmeplan liegt vor, mit Eignungsgebieten, Verbrauchskarten und einer verständlichen Fassung für Hausbesitzer.
  Einen Wärmeplan im Konvoi mit einer anderen Kleinstadt erstellen zu lassen, fänden wir vernünftig.
  Die Straßenlaternen fressen Strom, viele leuchten noch mit alten Quecksilberdampflampen.
  Mit LED und Nachtabsenkung haben wir den Verbrauch der Straßenbeleuchtung deutlich gesenkt und Insekten geschont.
  Tausende Leuchtmittel tauschen: Lieber im Verbund umrüsten, wir suchen eine Gemeinde mit ähnlichem Lampenbestand.
  Nach dem Starkregen standen Keller und Straßen unter Wasser, darauf waren wir nicht vorbereitet.
  Unsere Fließwegekarte zeigt Hausbesitzern, wo das Wasser vom Hang herunterschießt, Rückstauklappen wurden gefördert.
  Am selben Bach gelegen wie eine Nachbarstadt, möchten wir Rückhaltebecken und Auenflächen gemeinsam anlegen.
  Im Sommer ist der Marktplatz ein Backofen, es fehlt an Schatten und Trinkbrunnen.
  Nebeldüsen, Sonnensegel und helle Pflastersteine senken bei uns an heißen Tagen die gefühlte Temperatur.
  Einen Hitzeaktionsplan würden wir gern zusammen mit einer anderen überhitzten Stadt aufstellen.
  Ein Investor will Windräder bauen, und die Anwohner laufen Sturm wegen Schall und Schattenwurf.
  Am Bürgerwindpark sind bei uns Anlieger, Landwirte und die Stadt mit Anteilen beteiligt, seitdem dreht sich die Stimmung.
  Flächen für Windenergie über die Gemarkungsgrenze hinweg auszuweisen, das wollen wir gemeinsam angehen.
  Fernwärme hat hier niemand, und die Gasheizungen in den Häusern sind alle alt.
  Holzhackschnitzel und Solarthermie speisen unser Nahwärmenetz, eine Energiegenossenschaft verlegt die Rohre.
  Ein Nahwärmeprojekt mit Abwärme aus einer Biogasanlage suchen wir als Gemeinschaftsvorhaben zweier Orte.
  Kann man in denkmalgeschützten Altbauten eine Wärmepumpe einbauen, ohne dass das Stromnetz schlappmacht?
  Erdsonden unter dem Kirchplatz heizen bei uns mehrere Fachwerkhäuser, die Messwerte stellen wir bereit.
  Geothermie anzubohren ist für eine Stadt riskant, deshalb suchen wir jemanden zum Teilen der Probebohrung.
  Die Turnhalle verpulvert Heizöl, weil Dach und Fenster keine Dämmung haben.
  Nach der energetischen Sanierung unseres Rathauses mit Zellulose und Lüftung sank der Verbrauch um mehr als die Hälfte.
  Gemeinsam einen Energieberater anzustellen, der kommunale Gebäude durchmisst, wäre für uns beide erschwinglich.
  Unser Stadtwald stirbt, die Fichten sind vom Borkenkäfer zerfressen und kahl.
  Mit Eiche, Elsbeere und Douglasie haben unsere Förster den Umbau zum Mischwald begonnen.
  Aufforstung nach Dürre: Wer möchte mit uns Saatgut, Zaunbau und einen Revierförster teilen?
  Wir bräuchten einen Klimaschutzmanager, doch für eine ganze Stelle reicht unser Bedarf nicht.
  Unser Klimaschutzkonzept mit Treibhausgasbilanz hat eine junge Managerin in zwei Jahren umgesetzt, Lehren inklusive.
  Eine geteilte Klimamanagerin, die in zwei Rathäusern CO2 einspart, wäre unser Favorit.
  Überall Schottergärten und gemähter Rasen, die Bienen finden keine Blüten mehr.
  Statt Geranien wachsen bei uns Salbei und Glockenblumen, der Bauhof mäht Wildwiesen nur noch zweimal.
  Blühstreifen, Nistkästen und Igelhecken als gemeinsames Artenschutzprojekt, dafür suchen wir Naturfreunde in einer anderen Kommune.
  Die Energiekosten für Schule und Bad explodieren, wie kriegen wir den Verbrauch in den Griff?
  Hausmeister lesen bei uns wöchentlich Zähler ab, das Energiemanagement hat falsch eingestellte Pumpen enttarnt.
  Einen Energiesparwettbewerb zwischen den Gebäuden zweier Städte könnten wir ausloben.
  Ein Solarpark auf bestem Ackerboden erhitzt die Gemüter, Bauern gegen Energiefirmen.
  Unter hochgeständerten Modulen weiden bei uns Schafe, die Kriterien für Freiflächenanlagen beschloss der Rat.
  Agri-Photovoltaik möchten wir gemeinsam mit einer zweiten Gemeinde und ihren Landwirten erproben.
  Unser Moor ist trockengelegt und gast Kohlendioxid aus, was kann die Stadt dagegen tun?
  Gräben wurden bei uns verschlossen, das Torfmoos kehrt zurück und mit ihm der Kranich.
  Moore wieder zu vernässen gelingt nur mit dem Nachbarn, denn das Wasser kennt keine Gemarkung.
  Bürger fragen nach Balkonkraftwerken und Dämmung, aber eine unabhängige Energieberatung gibt es nicht.
  In unserem Energieladen berät ein Pensionär Hauseigentümer über Heizungstausch, Dämmstoffe und Stecker-Solargeräte.
  Wir würden mit Ihnen eine Thermografie-Aktion starten, bei der Hausbesitzer Wärmelecks am Gebäude sehen.
  Der Dorfbach ist begradigt und tot, nach Regen schwillt er rasend an.
  Mäander, Kiesbänke und Erlen gaben unserem Fluss Raum, Forellen und Eisvogel sind wieder da.
  Gewässerpflege und Renaturierung am gemeinsamen Flusslauf wollen wir mit Unterliegern abstimmen.
  Das Deichtor klemmt und seit der letzten Flut fragen alle, wie sicher unser Hochwasserschutz ist.
  Mobile Spundwände und Pegelmelder schützen unsere Uferhäuser, beim Aufbau durfte jeder zusehen.
  Flussauf, flussab denken: Mit einer anderen Stadt am Strom möchten wir Polder und Überflutungsflächen planen.
  Stadtbäume vertrocknen reihenweise, und das Gießen schaffen die Gärtner nicht.
  Baumpaten wässern bei uns Linden mit Gießsäcken, neue Pflanzgruben speichern Regen nach dem Schwammprinzip.
  Klimafeste Baumarten könnten wir gemeinsam testen und Setzlinge aus einer Baumschule beziehen.
  Wir wollen klimaneutral werden, aber der Rat hält das für Wunschdenken.
  Über die Treibhausgasbilanz und jährliche Ziele berichtet bei uns ein Klimabeirat öffentlich.
  Klimaneutralität bis Mitte des Jahrhunderts, mit gemeinsamem Fahrplan zweier Kleinstädte: Wer denkt mit?
  Im Gewerbegebiet verpufft die Abwärme der Gießerei ungenutzt in der Luft.
  Was aus dem Schornstein der Ziegelei kam, beheizt bei uns nun Gewächshäuser und Wohnblocks.
  Eine Wärmeleitung von der Molkerei zur Nachbarstadt wäre möglich, wenn beide Kommunen mitziehen.
  Können wir eine Energiegenossenschaft gründen, damit das Geld aus erneuerbaren Energien hier bleibt?
  Unsere Bürgerenergiegesellschaft besitzt Dachanlagen und einen Batteriespeicher, Satzung und Zeichnungsschein gibt es zum Abschauen.
  Überschüssigen Ökostrom zwischen zwei Städten zu teilen, also Energy Sharing, würden wir gern als Pilot versuchen.
  Plastikmüll, Einweggeschirr und Kippen im Grünen ärgern uns nach jedem Fest.
  Mit Mehrwegbechern, Spülmobil und Pfand kommt unser Umzug nun fast ohne Abfall aus.
  Müllvermeidung und Kreislaufwirtschaft könnten wir durch eine gemeinsame Ressourcenberaterin voranbringen.
  Der Boden am Hang rutscht, Felder werden bei Unwettern in die Straßen gespült.
  Gegen Erosion haben unsere Landwirte Hecken und Querstreifen angelegt, Schlammlawinen blieben seither aus.
  Erosionsschutz am gemeinsamen Hang, mit Hecken und Mulden auf beiden Gemarkungen, suchen wir als Vorhaben.
  Wasserstoff ist in aller Munde, aber was bringt ein Elektrolyseur einer Stadt wie unserer?
  Aus Windüberschuss gewinnt eine Anlage bei uns Wasserstoff für Industriebetriebe, Sicherheitsfragen haben wir geklärt.
  Als ehemalige Braunkohlestädte möchten wir miteinander überlegen, wie Kraftwerksflächen zu Speichern für grünen Strom werden.
  Parkplätze und Schulhöfe sind völlig versiegelt, das Regenwasser versickert nirgends.
  Rasengitter, Rigolen und Gründächer halten bei uns den Niederschlag zurück, die Kanalgebühr belohnt Entsiegelung.
  Schwammstadt im Kleinen: Wir planen Versickerungsmulden und suchen eine zweite Stadt für gemeinsame Messungen.
  Überall nachts grelles Licht, Falter sterben und Sterne sieht man nicht mehr.
  Als Sternenstadt dimmen wir ab elf Uhr, warmes Licht schont Fledermäuse und Nachtfalter.
  Gegen Lichtverschmutzung möchten wir mit Nachbarn ein zusammenhängendes dunkles Schutzgebiet bilden.
  Biber, Wölfe und Waschbären machen Ärger, und Naturschützer wie Landwirte schimpfen auf uns.
  Ein Biberberater setzt bei uns Drainagerohre und Baumschutz, so leben Nager und Wiesenbesitzer nebeneinander.
  Ein grenzüberschreitendes Biotopverbundsystem mit Feuchtwiesen und Streuobst würden wir mit einer anderen Gemeinde entwickeln.
  Wer sagt uns ehrlich, welche Maßnahmen wirklich Treibhausgase sparen und welche nur hübsch aussehen?
  Beim European Energy Award wurden wir ausgezeichnet, das Auditverfahren erläutern wir Schritt für Schritt.
  Lokale Nachhaltigkeitsziele und einen Umweltbericht wollen wir mit einer Stadt gleicher Größe verfassen.
  Das Umspannwerk ist voll, neue Solaranlagen und Speicher werden vom Netzbetreiber monatelang nicht angeschlossen.
  Im Keller unserer Kita puffert eine Batterie den Mittagsstrom vom Dach und versorgt abends die Lüftung.
  Eine Klimawoche mit Energierundgang, Baumpflanzung und Dämmstoffmesse wollen wir zeitgleich in zwei Orten abhalten.
`;

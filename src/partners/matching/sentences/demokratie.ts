export const demokratie = `
  Für die nächste Kommunalwahl finden die Parteien kaum noch Leute, die für den Stadtrat kandidieren.
  Mit Schnupperabenden im Sitzungssaal haben wir neue Bewerber für Ratsmandate gewonnen, die Idee darf man kopieren.
  Gemeinsam möchten wir Frauen ermutigen, auf Wahllisten anzutreten, etwa mit einem Mentoringprogramm über zwei Städte.
  Unser Bürgermeister bekommt Morddrohungen, wird beim Einkaufen bespuckt und denkt ans Aufhören.
  Nach den Anfeindungen gegen Ratsmitglieder haben wir Meldeweg, Anzeigehilfe und psychologische Begleitung geschaffen.
  Wer baut mit uns ein Netz zum Schutz bedrohter Amtsträger auf, damit niemand mit dem Hass allein bleibt?
  Die Wahlbeteiligung sinkt von Mal zu Mal, in manchen Wahllokalen kam nicht einmal jeder Dritte.
  Mit einer Wahlparty, Probewahl und Hausbesuchen haben wir wieder mehr Menschen an die Urne gebracht.
  Eine Kampagne für den Gang zur Wahlurne ließe sich von mehreren Kleinstädten gemeinsam gestalten.
  Jeden Montag ziehen Reichsbürger und Querdenker durch die Stadt, und der Rat ist ratlos.
  Auf die Aufmärsche haben wir mit einem breiten Bündnis aus Kirchen, Gewerkschaft und Handwerk friedlich geantwortet.
  Für eine gemeinsame Strategie gegen Rechtsextremismus suchen wir Städte, in denen Neonazis ebenfalls Häuser kaufen.
  Wie funktioniert ein Bürgerrat mit ausgelosten Leuten, und nimmt der Stadtrat das Ergebnis ernst?
  Per Los kamen bei uns vierzig Einwohner zusammen, ihr Gutachten zum Stadtwald wurde vom Gemeinderat übernommen.
  Eine geloste Versammlung über zwei Städte hinweg wäre ein spannender Versuch, wir suchen Mitstreiter.
  Im Stadtrat wird nur noch gebrüllt, eine Fraktion blockiert alles und sachliche Debatten sind unmöglich.
  Der Rat hat sich bei uns einen Ehrenkodex gegeben, der Zwischenrufe und Beleidigungen eindämmt.
  Ein Kommunikationstraining für Ratsmitglieder gegen populistische Störmanöver möchten wir gemeinsam buchen.
  Ein Bürgerbegehren gegen unser Vorhaben ist eingereicht, wie geht man fair damit um?
  Vor dem Bürgerentscheid verschickten wir ein Abstimmungsheft, in dem Befürworter und Gegner gleich viel Platz hatten.
  Lassen Sie uns Erfahrungen mit Volksabstimmungen auf Stadtebene bündeln und daraus einen Leitfaden machen.
  Viele sagen: Die da oben machen sowieso, was sie wollen. Der Frust auf die Politik ist riesig.
  Der Stadtrat tagt bei uns reihum in Dorfsälen, damit Verdrossene ihre Vertreter aus der Nähe erleben.
  Wie gewinnt man Vertrauen in Rat und Staat zurück? Dazu planen wir gern eine gemeinsame Gesprächsreihe.
  Beschlüsse fallen hinter verschlossenen Türen, beklagen Einwohner und verlangen mehr Offenheit vom Rat.
  Ratssitzungen werden bei uns im Netz übertragen und Abstimmungen namentlich veröffentlicht, das schuf Durchblick.
  Eine Transparenzsatzung, die Unterlagen für alle zugänglich macht, könnten wir mit anderen Gemeinderäten entwerfen.
  Nach Hakenkreuzschmierereien am Denkmal fragen wir uns, wie die Stadtgesellschaft reagieren soll.
  Stolpersteine, Gedenkgang und Zeitzeugengespräche halten bei uns die Erinnerung an die Diktatur wach.
  Mit einer zweiten Stadt möchten wir das Gedenken an verfolgte jüdische Nachbarn als Demokratiearbeit verbinden.
  Der Riss geht durch Familien: Über Krieg, Impfung und Asyl kann hier keiner mehr ruhig reden.
  Im Streitcafé üben bei uns Andersdenkende, einander ausreden zu lassen, moderiert von einer Mediatorin.
  Für Dialogabende zwischen verfeindeten Lagern suchen wir einen Ort mit ähnlich gespaltener Bevölkerung.
  Falschmeldungen in der Facebook-Gruppe vergiften die Stimmung, das Rathaus steht als Lügner da.
  Gerüchten begegnen wir mit einer Rubrik für Faktenprüfung im Amtsblatt, geschrieben von einem früheren Redakteur.
  Gegen Desinformation und Verschwörungsmythen würden wir mit anderen Kommunen geschulte Ansprechpartner ausbilden.
  Die Ortsvorsteher fühlen sich übergangen, seit der Eingemeindung haben die Dörfer nichts mehr zu sagen.
  Unsere Ortsbeiräte erhielten per Hauptsatzung ein Vetorecht, seither ist der Verdruss in den Dörfern kleiner.
  Wie viel Macht gehört in die Ortschaften? Eine Muster-Hauptsatzung könnten wir mit einer anderen Flächengemeinde erarbeiten.
  Wir würden gern eine Partnerschaft für Demokratie beantragen, verstehen aber nicht, wie das läuft.
  Unser Begleitausschuss im Programm Demokratie leben entscheidet über Projekte gegen Ausgrenzung, Einblick gewähren wir gern.
  Eine gemeinsame Koordinierungsstelle für Demokratieförderung käme für zwei kleine Städte wohl eher zustande.
  Neu gewählte Räte verstehen weder Geschäftsordnung noch Bebauungsplan und trauen sich nicht zu fragen.
  Wir empfangen frische Mandatsträger mit Einführungswoche, Paten und einem Handbuch für Gemeindevertreter.
  Eine kleine Akademie für Kommunalpolitiker, etwa zu Redekunst und Antragsrecht, möchten wir gemeinsam aufziehen.
  Kein einziger Mensch mit Migrationsgeschichte sitzt bei uns als Abgeordneter in der Stadtverordnetenversammlung.
  Ein gewählter Ausländerbeirat mit Rederecht im Ausschuss bringt bei uns Stimmen in den Rat, die sonst fehlen.
  Wie Zugewanderte ohne deutschen Pass politisch vertreten werden, würden wir gern mit anderen klären.
  Zur Bürgermeisterwahl tritt niemand an, das Amt gilt als Schleudersitz.
  Unser ehrenamtlicher Bürgermeister erhält nun feste Entschädigung und Freistellung, so fanden sich Kandidaten.
  Zusammen sollten wir beim Land dafür werben, dass kommunale Mandate besser abgesichert werden.
  Wir suchen Wahlhelfer und bekommen die Wahlvorstände in den Stimmbezirken nicht mehr voll.
  Erstwähler zählen bei uns Stimmzettel aus, sie lernen dabei, wie sauber eine Auszählung abläuft.
  Einen Tag der offenen Wahlkabine gegen Gerüchte von Wahlbetrug könnten wir zeitgleich abhalten.
  Junge Erwachsene kennen den Unterschied zwischen Landrat, Stadtrat und Landtag nicht, politische Bildung fehlt.
  Schulklassen spielen bei uns im Planspiel eine Ratssitzung nach, mit Fraktionen, Anträgen und Abstimmung.
  Einen Demokratiebus, der Grundgesetz und Gewaltenteilung auf Marktplätzen erklärt, würden wir mit mieten.
  Bei einer Podiumsdiskussion vor der Wahl wissen wir nicht, ob extreme Parteien eingeladen werden müssen.
  Den Umgang mit verfassungsfeindlichen Gruppen, die städtische Säle mieten wollen, haben wir in der Benutzungssatzung geregelt.
  Ein juristisch geprüftes Merkblatt zu Neutralitätspflicht und Wahlkampf würden wir gern im Verbund erstellen lassen.
  Antisemitische und rassistische Sprüche sind am Stammtisch wieder normal geworden.
  In Argumentationstrainings lernten Wirte, Trainer und Verkäuferinnen bei uns, auf Stammtischparolen zu kontern.
  Wochen gegen Rassismus sollen bei uns und in einer Partnerstadt mit gemeinsamem Programm laufen.
  Als die Asylunterkunft geplant wurde, kippte eine Einwohnerversammlung in blanken Hass um.
  Wir beriefen vor der hitzigen Versammlung Moderatoren, Redezeiten und Ordner, so blieb der Abend demokratisch.
  Ein Notfallteam aus Konfliktberatern, das aufgeheizten Kommunen beisteht, möchten wir gemeinsam anfragen.
  Die Lokalzeitung ist eingestellt, niemand berichtet mehr kritisch über den Rat.
  Ehemalige Journalisten betreiben bei uns ein unabhängiges Stadtmagazin, das Ratsdebatten und Wahlen begleitet.
  Lokaljournalismus als vierte Gewalt wollen wir wiederbeleben, am liebsten mit einer Redaktion für zwei Städte.
  Korruptionsvorwürfe und Vetternwirtschaft belasten den Stadtrat, wir brauchen Regeln gegen Befangenheit.
  Unsere Ratsmitglieder legen Nebentätigkeiten und Spenden offen, ein Ombudsmann nimmt Beschwerden entgegen.
  Einen Verhaltenskodex gegen Klüngel und Lobbyeinfluss für Stadtverordnete würden wir mit anderen Räten abstimmen.
  Seit dem Parteienstreit gibt es keine Mehrheiten mehr, jede Abstimmung im Rat wird zur Zitterpartie.
  Ohne Fraktionszwang arbeiten bei uns Wählergemeinschaften und Parteien in wechselnden Mehrheiten, wie, verraten wir.
  Fraktionsvorsitzende zweier Städte an einem Tisch: So könnten wir überparteiliche Absprachen üben.
  Der Zusammenhalt bröckelt, Leute ziehen sich zurück und jeder schimpft nur noch auf den Staat.
  Zum Verfassungstag decken wir eine lange Tafel, an der Unternehmer, Punks und Landwirte über Freiheit reden.
  Ein Fest der Demokratie am Tag des Grundgesetzes möchten wir mit Ihnen in beiden Orten feiern.
  Petitionen und Einwohneranträge verschwinden bei uns in der Schublade, obwohl die Gemeindeordnung sie vorsieht.
  Wer hundert Unterschriften sammelt, darf sein Anliegen bei uns persönlich im Plenum vertreten.
  Einwohnerantrag und Fragestunde im Rat attraktiver zu machen, das nehmen wir uns gern zu zweit vor.
  Frauen geben ihr Mandat zurück, weil Sitzungen bis Mitternacht dauern und Kinder zu Hause warten.
  Mandat und Familie gehen bei uns zusammen: Sitzungsende um acht, Babysitter im Nebenraum, Zuschaltung per Bildschirm.
  Ein Netzwerk der Kommunalpolitikerinnen in Kleinstädten wollen wir mit anderen gründen.
  Unsere Hausbesitzer verkaufen an eine völkische Siedlergruppe, und keiner traut sich, etwas zu sagen.
  Als Rechte einen Gasthof kaufen wollten, klärten wir mit der mobilen Beratung rechtzeitig Verkäufer und Nachbarn auf.
  Wir wollen unsere Vorkommnisse mit Extremisten gemeinsam dokumentieren und vom Landesdemokratiezentrum auswerten lassen.
  Drei Jahrzehnte nach der Wende sagen viele, die Demokratie sei ihnen übergestülpt worden.
  Erzählsalons über Wende, Stasi und Umbruch haben bei uns Verständnis zwischen Ost- und Westdeutschen wachsen lassen.
  Eine Stadt aus den alten Bundesländern suchen wir, um über Freiheit, Teilhabe und Enttäuschung ins Gespräch zu kommen.
`;

export const soziales = `
  Viele alte Leute bei uns sitzen den ganzen Tag allein in der Wohnung und reden mit niemandem.
  Gegen das Alleinsein rufen bei uns Freiwillige jede Woche Witwen und Witwer an, davon erzählen wir gern.
  Zusammen mit einer anderen Stadt möchten wir ein Telefon gegen Einsamkeit besetzen, bei dem Vereinsamte abends jemanden zum Plaudern finden.
  Wie bekommen wir die Flüchtlinge aus der Gemeinschaftsunterkunft besser in Kontakt mit den Einheimischen?
  In unserer Kreisecke haben Patenfamilien syrische und afghanische Neuankömmlinge begleitet, vom Einzug bis zum Sprachkurs, und wir zeigen, wie das lief.
  Wer baut mit uns eine gemeinsame Stelle für Integrationslotsen auf, die Asylbewerbern an beiden Orten beim Ankommen helfen?
  Die Tafel kommt nicht mehr hinterher, es stehen immer mehr Bedürftige um Lebensmittel an.
  Unsere Essensausgabe für Menschen mit kleinem Geldbeutel hat feste Abholzeiten und Kühltransport, das Vorgehen geben wir weiter.
  Lassen Sie uns gespendetes Brot und Gemüse der Supermärkte gemeinsam einsammeln und an arme Haushalte beider Städte verteilen.
  Mit dem Rollstuhl kommt man in kein einziges Amt, kein Café und nicht einmal in die Kirche.
  Wir haben mit Betroffenen alle Stufen, Türschwellen und hohen Bordsteine erfasst und Rampen anlegen lassen, die Prüfliste gibt es bei uns.
  Für eine gemeinsame Begehung mit Gehbehinderten suchen wir eine Partnerstadt, um Hindernisse im Alltag abzubauen.
  Alleinerziehende Mütter haben hier keinerlei Entlastung, wenn sie abends arbeiten müssen oder krank werden.
  Bei uns springen Leihomas und Familienpaten ein, sobald eine Mutter mit Kleinkind nicht mehr weiterweiß.
  Ein Notfallnetz für Ein-Eltern-Familien würden wir am liebsten über die Stadtgrenze hinweg knüpfen.
  Immer öfter klopfen Menschen ohne Obdach beim Ordnungsamt an, und wir wissen nicht, wohin mit ihnen.
  Unsere Notunterkunft für Wohnungslose wird von einer Streetsozialarbeiterin begleitet, die Betroffenen finden so oft wieder Tritt.
  Eine Schlafstelle für Obdachlose lohnt sich für jede Kleinstadt einzeln kaum, darum wollen wir sie zu zweit betreiben.
  Wohin können sich verschuldete Haushalte wenden, denen der Strom abgestellt werden soll? Die nächste Schuldnerberatung ist weit weg.
  Bevor jemand in der Schuldenfalle landet, vermittelt bei uns ein Sozialberater zwischen Vermieter, Stadtwerken und Jobcenter.
  Mit Ihnen würden wir uns eine Fachkraft teilen, die überschuldeten Familien beim Haushaltsbuch und beim Insolvenzantrag hilft.
  Für Hochbetagte, die kaum noch aus dem Haus kommen, fehlt uns jemand, der regelmäßig vorbeischaut.
  Unser Besuchsdienst trinkt mit Greisinnen Kaffee, liest ihnen vor und erledigt kleine Besorgungen.
  Gemeinsam könnten wir Besuchspaten für betagte Menschen schulen und in beiden Orten auf Hausbesuch schicken.
  Jung und Alt leben nebeneinander her, es bräuchte ein Mehrgenerationenhaus mit Angeboten für alle.
  Großeltern, Enkel und Nachbarn kochen bei uns unter einem Dach, das Mehrgenerationenhaus wird von der Diakonie getragen.
  Wir suchen eine Stadt, mit der wir generationenübergreifende Angebote entwickeln, etwa Wunschgroßeltern und gegenseitige Hilfe im Haushalt.
  Im Plattenbauviertel häufen sich soziale Probleme, dort kennt keiner mehr seinen Nachbarn.
  Eine Quartiersmanagerin hat unser Problemviertel befriedet, sie sitzt mitten im Block und kennt jede Familie.
  Gern tauschen wir uns laufend mit anderen über Gemeinwesenarbeit in sozialen Brennpunkten aus und planen gemeinsame Schritte.
  Ständig zanken sich Nachbarn wegen Lärm und Müll im Hausflur, wie kriegen wir wieder ein gutes Miteinander hin?
  Bei uns vermitteln ausgebildete Streitschlichter zwischen zerstrittenen Mietparteien, bevor die Lage eskaliert.
  Ein Nachbarschaftsfest an beiden Orten am selben Tag, damit Alteingesessene und Zugezogene sich kennenlernen: Wer ist dabei?
  Unsere Kleiderkammer platzt aus allen Nähten und niemand will sie mehr betreuen.
  Im Sozialkaufhaus verkaufen wir gebrauchte Möbel, Geschirr und Mäntel günstig an Rentner und Arbeitslose, die Erfahrungen teilen wir.
  Zu zweit ließe sich ein Umsonstladen für Winterjacken, Kinderwagen und Hausrat besser bestücken.
  Ein gehörloser Einwohner fragt, warum es bei der Stadt weder Gebärdensprache noch Texte in leichter Sprache gibt.
  Wir haben unsere Merkblätter von einer Prüfgruppe mit Lernschwierigkeiten gegenlesen lassen, so versteht sie nun jeder.
  Lassen Sie uns gemeinsam Übersetzungen in Leichte Sprache in Auftrag geben, damit niemand ausgeschlossen bleibt.
  Die Rentner fühlen sich vergessen, es fehlt ein Ansprechpartner für alle Belange älterer Menschen.
  Unsere Seniorenbeauftragte hält Sprechstunde, füllt Formulare mit aus und organisiert den Kaffeenachmittag samt Abholung.
  Für ein gemeinsames Seniorenbüro suchen wir eine Gemeinde, deren ältere Herrschaften ähnliche Sorgen haben.
  Junge Eltern sind nach der Geburt oft überfordert, und die frühen Hilfen des Landkreises erreichen uns nicht.
  Ein Familienzentrum mit Krabbelgruppe, Elternfrühstück und Erziehungsberatung hat bei uns viel Not gelindert.
  Familienhebamme und Elternberatung möchten wir als gemeinsame Anlaufstelle für überlastete Väter und Mütter organisieren.
  Wenn eine Frau vor ihrem gewalttätigen Mann flieht, haben wir keinen geschützten Platz für sie.
  Bei häuslicher Gewalt greift bei uns eine Kette aus Polizei, Beraterin und Schutzwohnung, deren Aufbau wir offenlegen.
  Wir wünschen uns einen Partner für eine gemeinsame Zufluchtswohnung, in der misshandelte Frauen mit ihren Kindern unterkommen.
  Am Busplatz sitzen morgens schon die Trinker, und eine Suchtberatung kommt nur einmal im Monat.
  Mit einem Aufenthaltsraum und einer Suchtberaterin haben wir die Alkoholkranken von der Parkbank in Beratung gebracht.
  Eine Selbsthilfegruppe für Abhängige und Angehörige trägt sich allein nicht, deshalb suchen wir eine Nachbarstadt.
  Die rumänischen Arbeiter aus dem Schlachthof wohnen eng zusammengepfercht und haben keinen Anschluss im Ort.
  Für Saisonkräfte und Wanderarbeiter aus Osteuropa bieten wir muttersprachliche Beratung zu Miete, Kindergeld und Krankenkasse an.
  Wer möchte mit uns etwas gegen die Ausgrenzung südosteuropäischer Zuwanderer unternehmen, am besten mit einer gemeinsamen Beraterin?
  Die ukrainischen Mütter leben seit Jahren hier und kommen trotzdem kaum unter Leute.
  Ein Begegnungsabend mit gemeinsamem Kochen bringt bei uns Ukrainerinnen und Alteingesessene an einen Tisch.
  Vielleicht können unsere Helferkreise für Kriegsflüchtlinge sich zusammentun und Möbel, Übersetzer und Patenschaften austauschen.
  Menschen mit geistiger Behinderung tauchen bei uns im öffentlichen Leben gar nicht auf.
  Im Ratscafé bedienen bei uns Beschäftigte der Behindertenwerkstatt, das hat viele Vorurteile abgebaut.
  Einen Aktionsplan Inklusion nach der Behindertenrechtskonvention würden wir gern mit einer gleich großen Kommune erarbeiten.
  Manche Rentnerin sammelt Pfandflaschen, weil die Rente vorne und hinten nicht reicht.
  Gegen verschämte Altersarmut gehen bei uns Sozialpaten in die Häuser und helfen beim Antrag auf Grundsicherung.
  Zur Frage, wie man arme Alte erreicht, die sich für ihre Not schämen, suchen wir Mitstreiter.
  Es gibt Kinder in der Stadt, die ohne Frühstück losgehen und nie in den Urlaub fahren.
  Ein Fonds bezahlt bei uns Schulranzen, Winterstiefel und Ausflüge für Kinder aus einkommensschwachen Familien.
  Eine Präventionskette gegen Kinderarmut wollen wir Seite an Seite mit einer anderen Stadt aufbauen.
  Wer seine Mutter zu Hause versorgt, ist rund um die Uhr angebunden und braucht dringend Entlastung.
  Sorgende Töchter und Söhne treffen sich bei uns im Gesprächskreis, während Ehrenamtliche auf die Eltern aufpassen.
  Mit anderen zusammen könnten wir Entlastungsangebote für Angehörige organisieren, die daheim jemanden betreuen.
  Verwirrte alte Menschen irren durch die Straßen, und die Verkäuferinnen wissen nicht, wie sie reagieren sollen.
  Wir haben Kassiererinnen, Busfahrer und Polizisten im Umgang mit Vergesslichen geschult und nennen uns demenzfreundlich.
  Ein Tanzcafé für Menschen mit Demenz und ihre Partner möchten wir abwechselnd hier und dort ausrichten.
  Familien mit Bürgergeld können sich den Eintritt in Bad und Kino nicht leisten, gibt es da Ermäßigungen?
  Unser Sozialpass verbilligt Geringverdienern Busfahrt, Musikstunde und Vereinsbeitrag, Muster und Richtlinie schicken wir.
  Denkbar wäre eine gemeinsame Familienkarte, die kinderreichen Haushalten in beiden Städten Rabatte bringt.
  Eine Wohngruppe für behinderte Erwachsene soll ins Viertel ziehen, und die Anwohner machen Stimmung dagegen.
  Als die Lebenshilfe bei uns eine betreute Wohngemeinschaft eröffnete, halfen Hoffeste, die Berührungsängste zu nehmen.
  Wir suchen einen Ort, der ebenfalls betreutes Wohnen mitten in der Nachbarschaft schaffen will, um Schritte abzustimmen.
  Im Sozialamt verstehen wir viele Zugewanderte nicht, und ein Dolmetscher ist nie greifbar.
  Ein Pool ehrenamtlicher Sprachmittler für Arabisch, Farsi und Russisch begleitet bei uns Migranten zu wichtigen Terminen.
  Statt dass jeder einzeln sucht, wollen wir Kultur- und Sprachmittlerinnen mit einer Partnerstadt in einer Liste bündeln.
  Die Frauen aus den Einwandererfamilien bleiben unter sich und trauen sich nicht in die Gesellschaft hinein.
  Beim Nähtreff und beim Fahrradkurs für zugewanderte Frauen sind bei uns echte Freundschaften entstanden.
  Ein Frauenfrühstück der Kulturen, mal bei Ihnen, mal bei uns, könnte das Zusammenleben von Muslimen und Christen stärken.
  Blinde und Sehbehinderte beklagen, dass sie bei keinem Fest und keinem Ausflug mitmachen können.
  Behinderte und Nichtbehinderte kegeln, singen und wandern bei uns gemeinsam, und der Behindertenbeirat gibt Tipps dazu.
  Einen inklusiven Aktionstag für Menschen mit und ohne Handicap stellen wir gern mit anderen auf die Beine.
  Auf den Dörfern fehlt eine Sozialarbeiterin, die merkt, wenn eine Familie in Not gerät.
  Unsere Dorfkümmerin fährt mit dem Kleinwagen von Hof zu Hof, hört zu und vermittelt Hilfe vom Sozialdienst.
  Wir möchten uns mit einer anderen Gemeinde eine Kümmererstelle teilen, die Hilfsbedürftige aufsucht und Nachbarschaftshilfen vermittelt.
`;

export const wirtschaft = `
  Unsere Tischler, Klempner und Dachdecker finden keine Gesellen mehr, die Auftragsbücher sind voll und keiner kann arbeiten.
  Auf unserer Jobmesse sprechen Meister direkt mit Bewerbern, seither sind etliche offene Stellen in den Firmen besetzt.
  Ein Fachkräftebündnis der Arbeitgeber aus beiden Städten könnte Personal anwerben, das einer allein nie erreicht.
  Die Lehrstellen beim Bäcker und beim Schlosser bleiben frei, weil die Schulabgänger in die Großstadt ziehen.
  Bei der Nacht der Ausbildung öffnen unsere Betriebe Werkbänke und Labore, und Azubis erklären selbst ihren Beruf.
  Wir möchten eine Praktikumsbörse aufziehen, bei der Schüler in Unternehmen beiderseits der Stadtgrenze hineinschnuppern.
  Das größte Werk am Ort macht dicht, dreihundert Beschäftigte stehen vor der Kündigung und wir sind ratlos.
  Nach der Werksschließung haben wir mit Betriebsrat, Arbeitsagentur und Kammer eine Auffanggesellschaft aufgebaut, davon berichten wir.
  Zwei Industriestandorte, die gerade ihren Hauptarbeitgeber verlieren, sollten sich zusammentun und Investoren gemeinsam ansprechen.
  Junge Leute mit Geschäftsidee gehen weg, weil hier niemand beim Businessplan hilft und kein Risikokapital zu finden ist.
  Unser Gründerzentrum bietet billige Büros, Steuertipps und Patenschaften alter Unternehmer für Start-ups.
  Lasst uns einen Gründerwettbewerb ausrufen, dessen Sieger in einer der beiden Städte ein Jahr mietfrei sein Gewerbe startet.
  Viele arbeiten vom Küchentisch aus für Firmen in der Metropole, ein ordentlicher Coworking Space fehlt.
  Aus der alten Sparkassenfiliale wurden Mietschreibtische für Freiberufler und Telearbeiter, Buchungssystem und Preisliste geben wir weiter.
  Wir suchen eine Kommune für ein Netz von Arbeitsplätzen auf Zeit, damit Homeoffice-Nutzer mal hier, mal dort sitzen.
  Ein Logistiker wollte sich ansiedeln, doch wir konnten ihm keine erschlossene Gewerbefläche anbieten.
  Mit festem Ansprechpartner und schneller Zusage haben wir drei mittelständische Produzenten in unseren Gewerbepark gelockt.
  Ein Gewerbegebiet auf der Gemarkungsgrenze, vermarktet von beiden Städten, würde größere Investoren anziehen.
  Die alteingesessene Metzgerei schließt, weil der Inhaber siebzig ist und keiner den Laden übernehmen will.
  Unsere Nachfolgebörse bringt Senior-Chefs mit Übernahmewilligen zusammen, die Kammer moderiert die Übergabegespräche.
  Betriebsübergaben scheitern oft am passenden Käufer, darum möchten wir mit anderen Städten einen Pool von Interessenten anlegen.
  Der letzte Gasthof hat den Ruhetag auf die ganze Woche ausgedehnt, Koch und Bedienung sind nirgends zu kriegen.
  Wir haben einen Pächter für die Wirtschaft gefunden, indem wir die Küche einrichteten und die Pacht am Umsatz bemessen.
  Hotels und Restaurants könnten sich Kellner und Köche saisonal ausleihen, wir suchen Orte mit anderer Hochsaison.
  Die Händler klagen über Umsatzeinbruch, alle bestellen im Netz, und das Schuhgeschäft gibt zum Jahresende auf.
  Unser Gewerbeverein verkauft Einkaufsgutscheine, die nur beim örtlichen Handel gelten, und hält so Kaufkraft im Ort.
  Ein regionaler Online-Marktplatz für Einzelhändler beider Städte samt Lieferdienst, dazu suchen wir Kaufleute und eine Partnerkommune.
  Wir haben gar keinen Wirtschaftsförderer, die Anliegen der Firmen macht der Kämmerer nebenbei.
  Einmal im Monat besuchen wir Betriebe und fragen, wo der Schuh drückt, den Gesprächsleitfaden für Unternehmensbesuche teilen wir.
  Eine Wirtschaftsförderungsgesellschaft, die zwei Städte tragen, könnte Standortberatung und Bestandspflege aus einer Hand leisten.
  Die Landwirte geben ihre Höfe auf, Milchpreise decken die Kosten nicht, und Erben interessieren sich nicht für Ackerbau.
  Bauern vermarkten bei uns Fleisch, Käse und Mehl über Automaten und Regiomärkte direkt, das Konzept erläutern wir gern.
  Wir wollen eine Erzeugergemeinschaft anstoßen, die Kantinen und Großküchen in beiden Orten mit Kartoffeln und Gemüse beliefert.
  Mit dem Ende der Kohle fällt das Kraftwerk weg, und von Strukturwandel reden alle außer den Investoren.
  Vom Textilstandort zur Medizintechnik: Unseren mühsamen Umbau der Branchen schildern wir ungeschminkt.
  Wir suchen ein früheres Bergbaustädtchen, mit dem wir neue Industriezweige ausloten und Unternehmensdelegationen austauschen.
  Pflegekräfte und Ingenieure aus dem Ausland bekommen einen Arbeitsvertrag, aber keine Hilfe bei Visum und Anerkennung des Berufsabschlusses.
  Ein Lotse begleitet bei uns angeworbene Arbeitskräfte aus Vietnam und Brasilien vom Flughafen bis zum ersten Lohnzettel.
  Unternehmer beider Orte könnten zusammen Auszubildende in Drittstaaten werben und Deutschkurse für den Betrieb organisieren.
  Die Langzeitarbeitslosen finden keinen Anschluss, das Jobcenter ist weit weg und die Maßnahmen passen nicht.
  In unserer Arbeitsgelegenheit reparieren Erwerbslose Möbel, viele haben danach eine feste Anstellung bekommen.
  Mit einem Sozialunternehmen über die Stadtgrenze hinweg würden wir gern Arbeitsuchende qualifizieren und in Beschäftigung vermitteln.
  Morgens fahren zwei Drittel zur Arbeit weg, am Ort gibt es nur Minijobs und Schichtdienst.
  Wir sprechen Auspendler am Bahnsteig mit Stellenangeboten heimischer Arbeitgeber an, Kaffee inklusive, das wirkte.
  Ein gemeinsames Stellenportal, das Jobs im Umkreis von dreißig Kilometern zeigt, würden wir mit einer anderen Stadt bestücken.
  Frauen kehren nach der Elternzeit nicht in den Beruf zurück, weil die Betriebe keine flexible Arbeitszeit anbieten.
  Unsere Arbeitgeber haben sich zu familienfreundlichen Schichten verpflichtet, ein Siegel zeichnet vorbildliche Firmen aus.
  Wir wollen ein Netzwerk von Unternehmerinnen gründen, das sich reihum in mehreren Kleinstädten zum Mittagstisch trifft.
  Der Gewerbeverein ist zerstritten, seit Jahren gibt es weder Stammtisch noch Unternehmertreffen.
  Beim Wirtschaftsfrühstück sitzen Fabrikant, Friseurin und Bankdirektor an einem Tisch, so entstehen bei uns Aufträge.
  Laden wir doch die Geschäftsleute beider Städte zu einer Gewerbeschau ein, abwechselnd in Ihrer und unserer Halle.
  Die Industrie klagt über Strompreise und Lieferketten, und manche Fertigung wandert schon nach Osteuropa ab.
  Unsere Firmen kaufen Energie, Verpackung und Fuhrleistungen im Verbund ein, der Arbeitskreis der Mittelständler gibt Auskunft.
  Abwärme, Späne und Restholz aus einem Betrieb nutzt der nächste: Wer baut mit uns so eine Kreislaufwirtschaft zwischen Werken auf?
  Wie gelingt es, eine Hochschule oder ein Forschungsinstitut für die Entwicklung unserer kleinen Zulieferer zu gewinnen?
  Ein Technologietransferbüro bringt bei uns Professoren mit Maschinenbauern zusammen, zwei Patente sind schon angemeldet.
  Wir suchen eine Stadt mit ähnlichen Kunststoffverarbeitern, um ein Innovationscluster mit Versuchslabor zu bilden.
  Der Friseur, der Optiker und die Schneiderin bangen um ihre Existenz, Laufkundschaft gibt es kaum noch.
  Kleinunternehmern zahlen wir eine Beratung zu Preisgestaltung und Schaufenster, etliche Dienstleister konnten sich so halten.
  Ein wandernder Pop-up-Store, in dem Manufakturen und Modemacherinnen wechselnd verkaufen, könnte in beiden Städten Station machen.
  Baufirmen und Maler geben auf unsere Anfragen keine Angebote ab, sie verdienen bei Privatkunden mehr.
  Unser Handwerkerhof vereint Zimmerer, Elektriker und Steinmetz auf einem Gelände mit geteilten Maschinen und Lager.
  Ein Ausbildungsverbund der Innungen könnte Lehrlinge durch mehrere Werkstätten hüben und drüben rotieren lassen.
  Für Kreative, Grafiker und Filmleute haben wir nichts zu bieten, obwohl viele von ihnen aufs Land wollen.
  Wir haben Designern und Softwareentwicklern einen Probearbeitssommer spendiert, ein paar Selbstständige sind mit ihrem Gewerbe geblieben.
  Mit einer gleichgesinnten Kleinstadt möchten wir die Kreativwirtschaft sichtbar machen und Auftraggeber aus der Industrie dazuholen.
  Der Holzpreis schwankt, und unsere Sägewerke wie Möbelbauer wissen nicht, ob sie Kurzarbeit anmelden müssen.
  Zimmereien und Fensterbauer verarbeiten bei uns heimische Stämme und bestellen Schnittware zum verabredeten Festpreis, das stabilisiert die Aufträge.
  Wir würden gern mit Ihnen eine Wertschöpfungskette für heimische Rohstoffe knüpfen, vom Forstbetrieb bis zur Schreinerei.
  Unsere Firmen verschlafen den Umstieg auf Roboter und Automatisierung, für Investitionen fehlt den Chefs der Mut.
  In einer Lernfabrik zeigen wir Kleinbetrieben, wie man Fertigung modernisiert und Belegschaften umschult.
  Weiterbildung für Facharbeiter rechnet sich erst ab einer gewissen Teilnehmerzahl, deshalb suchen wir Betriebe aus einer zweiten Stadt.
  Woher wissen wir, welche Branchen bei uns Umsatz machen? Eine Analyse des Wirtschaftsstandorts gab es nie.
  Unser Standortgutachten mit Kaufkraft, Beschäftigtenzahlen und Pendlerströmen stellen wir zur Verfügung, die Methode ist übertragbar.
  Wir möchten die Unternehmensbefragung zeitgleich mit einer Vergleichsstadt machen und die Antworten der Geschäftsführer nebeneinanderlegen.
  Die Autobahn geht an uns vorbei, Speditionen und Großlager siedeln sich lieber woanders an.
  Lieber klein und fein: Statt Großansiedlung pflegen wir den Mittelstand und weisen Parzellen nur an Produktionsbetriebe zu.
  Treten wir auf der Gewerbeimmobilienmesse doch an einem Stand auf und werben zusammen um Firmen, die expandieren.
  Sonntags dürfen Läden nicht öffnen, während das Einkaufszentrum auf der grünen Wiese alle Kunden abzieht.
  Gegen die Discounter am Stadtrand haben unsere Fachhändler Kernöffnungszeiten und eine Kundenkarte verabredet.
  Wir möchten Kaufmannschaften zweier Orte für einen Erfahrungstag über Sortiment, Lieferservice und Kundenbindung zusammenbringen.
  Schwarzarbeit und Niedriglohn verderben unseren Meisterbetrieben das Geschäft, was kann eine Kommune dagegen tun?
  Wir vergeben eine Auszeichnung für gute Arbeitgeber, die Tarif zahlen und Mitarbeiter beteiligen.
  Welche Stadt zieht mit, wenn wir Gewerkschaften, Arbeitgeberverband und Arbeitsagentur an einen Tisch zur Zukunft der Beschäftigung holen?
  Bei uns hat die einzige Brauerei Insolvenz angemeldet, damit gehen Jobs und ein Stück Wirtschaftskraft verloren.
  Belegschaft und Bürger haben die Mälzerei als Genossenschaft übernommen, sie schreibt nun schwarze Zahlen.
  Aus Hopfen, Obst und Honig ließe sich eine Regionalmarke für Lebensmittelhersteller beider Städte machen, wer hat Interesse?
  Der Imker, die Kosmetikerin und der Fahrradbauer arbeiten im Nebenerwerb und trauen sich nicht in die volle Selbstständigkeit.
  Mikrokredite und eine Meisterin als Mentorin haben bei uns aus Hobbyherstellern richtige Gewerbetreibende gemacht.
  Unsere beiden Städte könnten eine Sprechstunde für Existenzgründer im Wechsel anbieten, mit Steuerberater und Kammervertreter.
`;

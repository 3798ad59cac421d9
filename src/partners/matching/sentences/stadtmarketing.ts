export const stadtmarketing = `
  Keiner kennt unsere Stadt, und wer sie kennt, verbindet sie mit Plattenbauten. Wie verbessern wir das Image?
  Wir haben unseren schlechten Ruf mit einer selbstironischen Plakatkampagne gedreht, Motive und Agenturauftrag zeigen wir.
  Zwei verkannte Städte könnten mit einer frechen Imagekampagne zusammen von sich reden machen.
  Unser Logo stammt von 1994, das Wappen ist verpixelt, jede Broschüre sieht anders aus.
  Ein einheitliches Erscheinungsbild mit Schrift, Farben und Signet haben Grafikstudentinnen für uns gestaltet, günstig und gut.
  Wir möchten unser Corporate Design erneuern und dafür zusammen mit einer anderen Stadt eine Designerin beauftragen.
  Der Wochenmarkt schrumpft, am Donnerstag stehen nur noch Fischwagen und Eiermann da.
  Als Feierabendmarkt mit Wein, Käse und Livemusik ab sechzehn Uhr zieht unser Markttag wieder Kundschaft an.
  Marktbeschicker ließen sich leichter gewinnen, wenn wir Tage und Standgebühren zwischen zwei Städten abstimmen.
  Zum Weihnachtsmarkt gibt es jedes Jahr dieselben acht Glühweinbuden, die Händler verlieren die Lust.
  Ein Adventsmarkt nur mit Kunsthandwerkern und Lichtinstallationen lockt bei uns Auswärtige an, die Hüttenmiete ist niedrig.
  Adventsbuden, Beleuchtung und Krippe könnten wir mit einer Partnerkommune beschaffen und Besucher gegenseitig einladen.
  Wir hätten gern Rückkehrer, die nach Studium und Lehrjahren wieder heimkommen. Wie spricht man die an?
  Zwischen den Jahren laden wir Weggezogene zum Heimatabend ein und legen ihnen eine Willkommensmappe hin.
  Eine Rückholkampagne mit Postkarten an ehemalige Abiturienten würden wir gern mit einer zweiten Stadt austüfteln.
  Unsere Pressemitteilungen druckt die Lokalzeitung kaum noch ab. Wie macht man gute Öffentlichkeitsarbeit ohne Pressestelle?
  Ein Praktikant und das Bürgermeisterbüro füllen bei uns den Instagram-Kanal, mit Humor und großer Reichweite.
  Eine gemeinsame Pressereferentin, die für beide Städte Texte, Fotos und Interviews liefert, wäre bezahlbar.
  Die Händler in der Einkaufsstraße kämpfen gegen das Onlinegeschäft und wollen, dass wir für sie werben.
  Mit einem Stadtgutschein, der in achtzig Läden gilt, bleibt bei uns die Kaufkraft im Ort.
  Ein städteübergreifender Einkaufsgutschein mit einheitlicher Gestaltung wäre ein lohnendes Vorhaben mit euch.
  Wir überlegen, einen Citymanager einzustellen, fragen uns aber, was der den ganzen Tag tun soll.
  Unsere Citymanagerin bringt Kaufleute, Wirte und Vermieter an einen Tisch und organisiert Aktionen, das Stellenprofil schicken wir.
  Wollen wir uns einen Citymanager teilen, der in beiden Zentren Händler vernetzt und Werbung bündelt?
  Beim verkaufsoffenen Sonntag gibt es Ärger mit Gewerkschaft und Kirche, und ohne Anlass ist er rechtswidrig.
  Zum Lichterabend öffnen bei uns alle Boutiquen bis Mitternacht, mit Feuerschlucker, Modenschau und Rabatten.
  Ein langer Einkaufsabend am gleichen Datum, gemeinsam beworben im Radio, brächte euch wie uns Kundschaft.
  Neuzugezogene wissen nicht, wo was ist, niemand begrüßt sie. Was gehört in ein Willkommenspaket?
  Bei Anmeldung im Rathaus erhalten Neubürger eine Tasche mit Gutscheinen, Stadtplan und Honig vom Imker.
  Einen Neubürgerempfang mit Rundfahrt und Buffet würden wir gern gemeinsam mit anderen entwerfen.
  Der Slogan „Stadt mit Herz“ ist abgedroschen. Wie findet man einen Spruch, der wirklich zu uns passt?
  Unsere Marke entstand aus Interviews mit Einheimischen: rau, ehrlich, mitten im Wald. Der Prozess lässt sich nachmachen.
  Zum Thema Markenbildung für Kleinstädte suchen wir eine Sparringspartnerin, die Slogans und Stärken gegenseitig abklopft.
  Unser Leitbild ist fünfzehn Jahre alt und beschreibt eine Stadt, die es so gar nicht mehr gibt.
  Wofür wollen wir stehen? Fünf Profilsätze beantworten das bei uns, sie hängen in jedem Büro.
  Bei der Fortschreibung des Stadtleitbilds möchten wir uns mit einer Stadt ähnlicher Prägung eng abstimmen.
  Wir suchen Rat, wie eine Werbegemeinschaft wieder in Schwung kommt, die Mitglieder zahlen kaum Beiträge.
  Der Gewerbeverein wurde bei uns mit der Stadt zu einer Stadtmarketing-GmbH verschmolzen, der Gesellschaftervertrag ist übertragbar.
  Zwei kleine Werbevereine könnten Anzeigen, Plakatflächen und Gewinnspiele zusammen einkaufen.
  In den sozialen Netzwerken laufen nur Beschwerden, wir selbst posten dort höchstens Straßensperrungen.
  Auf TikTok erklärt unsere Auszubildende mit einem Augenzwinkern das Stadtleben, die Videos haben viele Tausend Aufrufe.
  Ein Redaktionsplan für Facebook, Instagram und Amtsblatt, den zwei Städte gemeinsam befüllen, spart Zeit.
  Großstädter mit Homeoffice könnten zu uns ziehen, doch sie wissen nicht, wie gut man hier lebt.
  Sechs Kreative durften einen Sommer lang kostenlos bei uns Probe leben, die Zeitungen berichteten bundesweit.
  Für eine Probewohnen-Aktion als Werbung um neue Einwohner suchen wir eine zweite Stadt im anderen Landesteil.
  Wer an der Autobahn vorbeifährt, sieht kein Hinweisschild auf uns. Wie kommt man an die braunen Tafeln?
  Am Ortseingang begrüßt bei uns ein großer beleuchteter Schriftzug die Leute, ein beliebtes Selfie-Motiv.
  Ortseingangstafeln, Fahnen und Banner möchten wir neu gestalten und mit einer anderen Stadt in Serie bestellen.
  Der Imagefilm von damals zeigt alte Autos und Frisuren, einen neuen können wir uns kaum leisten.
  Für wenig Geld drehte ein Filmstudent einen Werbespot mit unseren Bewohnern, auf YouTube läuft er rauf und runter.
  Wir könnten einen Filmemacher für zwei Stadtporträts buchen und Drehbuch, Drohne und Schnitt teilen.
  Die Weihnachtsbeleuchtung ist kaputt, die Kaufleute wollen nicht mitzahlen, und im Dezember wirkt alles düster.
  Bei uns spendieren Geschäftsleute Lichterketten pro Straßenzug, dafür steht ihr Name am Bogen.
  Eine Lichternacht zur dunklen Jahreszeit, beworben für beide Städte, brächte Umsatz und Aufmerksamkeit.
  Ausländische Fachleute kommen an und niemand hilft ihnen beim Heimischwerden. Wie zeigt sich eine Stadt gastfreundlich?
  Ein Willkommenslotse holt bei uns Zugezogene ab, zeigt ihnen die Stadt und stellt sie im Stammlokal vor.
  Willkommenskultur als Aushängeschild zweier Städte: Gern würden wir Materialien, Begrüßungsabende und Website zusammen auflegen.
  Einkaufen gehen alle ins Center auf der grünen Wiese, unsere Kaufleute sehen davon nichts.
  Eine Treuekarte mit Stempeln von Buchladen, Drogerie und Metzger bindet bei uns Kunden an die Innenstadthändler.
  Bei der Kundenbefragung und einer Kampagne „Kauf lokal“ tun wir uns gern mit einer anderen Werbegemeinschaft zusammen.
  Unser Stadtfest kennt man nur im eigenen Landkreis, wie bekommt man überregionale Medien dafür?
  Eine schräge Weltmeisterschaft im Gummistiefelweitwurf brachte uns ins Fernsehen, den Pressetrick verraten wir.
  Lasst uns Städtewetten austragen, bei denen die Verlierer etwas Verrücktes tun, die Presse liebt so etwas.
  Wir sollen ein Maskottchen bekommen, im Rat lacht man darüber, die Händler sind begeistert.
  Unser Stadtmaskottchen, ein Biber mit Schal, besucht Feste und ziert Tassen, Taschen und Malbücher.
  Souvenirs, Stadtquartett und Fanartikel könnten wir in einer gemeinsamen Kleinserie mit zwei Motiven herstellen lassen.
  Uns nennt man die graueste Stadt im Land, seit ein Fernsehteam hier einen Beitrag gedreht hat.
  Nach negativen Schlagzeilen luden wir Journalisten zu einem Wochenende ein, danach klang die Berichterstattung freundlicher.
  Über Krisenkommunikation bei Imageschäden würden wir uns gern mit jemandem zusammensetzen und ein Handbuch schreiben.
  Die Stadtbroschüre liegt seit Jahren in Kartons, keiner nimmt sie mit. Was lesen die Leute stattdessen?
  Ein Magazin mit Porträts von Bäckern, Sportlern und Tüftlern ersetzt bei uns den alten Hochglanzprospekt.
  Könnten wir ein Stadtmagazin mit gemeinsamem Mantelteil und je eigenem Lokalteil herausgeben?
  Mit welchen Pfunden sollen wir wuchern? Wir haben keine Alleinstellung, nur ein paar Storchennester.
  Als selbst ernannte Hauptstadt der Gurke vermarkten wir alles vom Radiergummi bis zur Eissorte mit dem Gemüse.
  Gesucht ist eine Stadt mit passendem Beinamen, mit der wir als ungleiches Paar werben können.
  Den Bürgern fehlt der Stolz auf ihren Ort, sie reden ihn selbst am lautesten schlecht.
  Einheimische werben bei uns als Botschafter mit Gesicht auf Großplakaten für ihre Heimat, das hob die Stimmung.
  Ein Programm für Stadtbotschafter, vom Spitzensportler bis zur Friseurin, wollen wir mit einer zweiten Kommune starten.
  Auf der Stadtwebseite findet man Formulare, aber nichts, was neugierig auf uns macht.
  Ein Blog mit Alltagsgeschichten und Stellenanzeigen wirbt bei uns erfolgreich um Zuzügler aus den Ballungsräumen.
  Ein gemeinsames Zuzugsportal, das Wohnen, Jobs und Landlust anpreist, wäre mit mehreren Städten schlagkräftiger.
  Firmen klagen, dass Bewerber absagen, sobald sie den Namen unserer Stadt hören. Wie werben wir für uns?
  Mit Azubis und Betrieben traten wir auf Messen als lebenswerte Kleinstadt auf, samt Rollups und Virtual-Reality-Brille.
  Ein Messestand für Standortwerbung, den zwei Städte abwechselnd ausleihen, senkt die Kosten erheblich.
  Der Frühlingsmarkt, das Herbstfest und die Modenacht liegen alle in der Hand einer überlasteten Kollegin.
  Wir haben das Eventmanagement an eine Agentur gegeben und Sponsoren für Bühnen und Banner gewonnen.
  Sponsoren akquirieren für Veranstaltungen in beiden Städten, das könnten unsere Marketingleute gemeinsam versuchen.
  Soll die Stadt Geld in Radiospots und Plakate stecken, oder wirkt Mundpropaganda stärker? Uns fehlen Messwerte.
  Passantenzählung und Kurzinterviews verrieten uns, welche Werbung Besucher in die Einkaufsstraßen bringt.
  Eine Studie zur Bekanntheit und Wahrnehmung unserer Städte würden wir mit einer Hochschule gemeinsam durchführen.
`;

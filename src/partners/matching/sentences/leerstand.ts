export const leerstand = `
  In der Bahnhofstraße stehen mittlerweile sieben Schaufenster leer, und jedes Jahr kommt eins dazu. Was hilft dagegen?
  Wir haben verwaiste Läden mietfrei an Existenzgründer und Künstler auf Zeit vergeben, mehrere sind geblieben.
  Pop-up-Stores in verlassenen Geschäften möchten wir mit einer zweiten Stadt organisieren, mit wandernden Mietern.
  Wir wissen nicht einmal, wie viele Häuser im Ort unbewohnt sind, eine Übersicht fehlt komplett.
  Über Stromzähler und Meldedaten fanden wir heraus, wo niemand mehr lebt, daraus wurde unser Leerstandskataster.
  Wer baut mit uns eine Datenbank der ungenutzten Gebäude auf, mit Foto, Zustand und Ansprechpartner?
  Der Besitzer einer verfallenen Villa lebt im Ausland und reagiert auf keinen Brief. Welche Handhabe haben wir?
  Mit Geduld, Grundbuchauszug und Detektivarbeit haben wir unauffindbare Hauseigentümer und Erbengemeinschaften aufgespürt und zum Verkauf bewegt.
  Zwei Städte könnten sich einen Kümmerer teilen, der Erben verlassener Häuser anschreibt und besucht.
  Am Ortseingang gammelt eine Schrottimmobilie vor sich hin, Tauben im Dachstuhl, Müll im Hof, die Bürger schimpfen.
  Unser Bauamt hat bei einer Problemimmobilie das Modernisierungsgebot nach Baugesetzbuch durchgezogen, die Bescheide stellen wir zur Verfügung.
  Gegen verwahrloste Häuser von Spekulanten wollen wir mit einer anderen Kommune eine Strategie mit Juristen erarbeiten.
  Das frühere Kaufhaus mitten im Zentrum ist seit Jahren dicht, und keiner traut sich an den Kasten heran.
  Im aufgegebenen Warenhaus sitzen bei uns jetzt Bücherei, Co-Working und Seniorentanz unter einem Dach, Führung jederzeit.
  Gesucht: eine Stadt, deren Kaufhaus ebenfalls geschlossen wurde und die mit uns Nachnutzungen durchspielt.
  Ein Haus in der Altstadt droht einzustürzen, wir mussten schon den Gehweg absperren. Wer zahlt den Abbruch?
  Die Ruine neben der Kirche ließen wir per Ersatzvornahme abtragen und sicherten uns die Kosten im Grundbuch.
  Könnten wir den Rückbau von baufälligen Häusern gemeinsam ausschreiben, mit Bagger, Statiker und Entsorger für beide Orte?
  Seit der Metzger zugemacht hat, hängen in seinem Laden vergilbte Plakate. Wie wirkt so etwas weniger trostlos?
  Schüler haben bei uns die blinden Auslagen geschlossener Geschäfte bemalt und dekoriert, sofort sah es freundlicher aus.
  Wir würden gern mit euch eine Schaufensterausstellung durch die toten Läden beider Städte schicken.
  Auf den Dörfern verfallen Bauernhöfe und Scheunen, weil die Kinder weggezogen sind und keiner mehr einzieht.
  Aus drei aufgelassenen Höfen wurden bei uns Mehrfamilienhäuser, Hofcafé und Tischlerei, wir begleiten Nachahmer.
  Zum Umbau verlassener Hofstellen und Stallungen suchen wir eine Landstadt, die sich ebenfalls darum sorgt.
  Mehrere Baulücken klaffen in der Häuserzeile wie fehlende Zähne, doch die Eigentümer wollen nicht verkaufen.
  Ein Baulückenkataster und freundliche Briefe brachten bei uns Bewegung in unbebaute Restgrundstücke, heute ist fast jedes geschlossen.
  Wie wäre es, wenn wir das Schließen von Lücken nach Abrissen gemeinsam angehen, mit Entwürfen von Architekturstudenten?
  Ein Gasthof mit Saal ist seit der Insolvenz verrammelt, drinnen stehen noch die Gläser auf dem Tresen.
  Aus dem stillgelegten Wirtshaus machten wir Wohnungen und ein Vereinslokal, obwohl es anfangs hoffnungslos aussah.
  Wir möchten mit jemandem prüfen, wofür geschlossene Gasthäuser und Tanzsäle künftig taugen.
  In den Wohnblocks steht jede vierte Wohnung leer, die Heizkosten fressen die Wohnungsgesellschaft auf.
  Wir haben obere Geschosse abgetragen und unvermietbare Blöcke vom Netz genommen, seitdem sinkt die Quote.
  Für den Umgang mit überzähligen, nicht mehr vermietbaren Wohnungen suchen wir ein zweites Wohnungsunternehmen zum Strategieabgleich.
  Kann man Eigentümer dazu bringen, die horrende Ladenmiete zu senken, statt die Fläche jahrelang unvermietet zu lassen?
  Eigentümergespräche bei Kaffee und Kuchen führten bei uns zu gestaffelten Mieten und neuen Pächtern in lange verwaisten Räumen.
  Zusammen könnten wir einen Runden Tisch für Vermieter veranstalten, deren Lokale niemand mehr anmietet.
  Gibt es Erfahrungen mit Leerstandsmanagern? Wir überlegen, dafür jemanden halbtags einzustellen.
  Unsere Leerstandslotsin führt Interessierte mit dem Schlüsselbund durch verlassene Häuser und hat viele davon vermittelt.
  Eine Stelle für Leerstandsmanagement würden wir uns mit einem Nachbarort teilen, drei Tage hier, zwei Tage dort.
  Das Förderprogramm „Jung kauft Alt“ interessiert uns, damit endlich jemand die alten Siedlungshäuser übernimmt.
  Familien, die ein betagtes Haus kaufen und wieder beleben, erhalten bei uns ein Altbaugutachten geschenkt, das spricht sich herum.
  Tun wir uns zusammen und bewerben verwaiste Einfamilienhäuser aus den Fünfzigern bei jungen Käufern?
  Die Bauruine eines nie fertiggestellten Hotels verschandelt seit zwei Jahrzehnten die Einfahrt zur Stadt.
  Einen jahrelang halbfertigen Rohbau haben wir ersteigert und abgeräumt, wo er stand, blüht heute eine Wiese.
  Wer steht auch mit einem stecken gebliebenen Betonskelett da und sucht gemeinsam Auswege?
  Wir wollen leere Ladenflächen für einige Monate zwischennutzen, stolpern aber über Brandschutz und Nutzungsänderung.
  Einen kurzen Zwischennutzungsvertrag mit Haftung, Nebenkosten und Auszugsklausel haben wir vom Anwalt prüfen lassen, bedient euch.
  Zwischennutzer wie Keramiker, Tauschläden oder Galerien könnten zwischen unseren Städten rotieren, lasst uns das ausprobieren.
  Die Schule wurde geschlossen, nun steht das Haus ungenutzt da und wird im Winter teuer vor Frost geschützt.
  In unserem aufgegebenen Schulhaus leben heute Familien, im Keller proben Bands, der Umbau ging in Etappen.
  Für entwidmete Schulen und Kindergärten ohne Kinder suchen wir mit einer anderen Stadt neue Verwendungen.
  Jugendliche steigen immer wieder in das verlassene Krankenhaus ein, zerschlagen Scheiben und legen Feuer.
  Wächterhausbewohner passen bei uns auf gefährdete Altbauten auf, wohnen dafür fast umsonst, und Vandalismus gibt es kaum noch.
  Mit einem Hauswächter-Modell gegen Vandalismus in unbewohnten Gebäuden würden wir gern im Doppelpack beginnen.
  Auf der Brache hinter der Sparkasse wuchern Brombeeren, sie liegt seit dem Abriss einfach nur herum.
  Unkraut, Schutt und Bauzaun sind verschwunden: Auf der verwilderten Fläche stehen jetzt Bienenkästen und Liegestühle, bis gebaut wird.
  Wollen wir brachgefallene Flächen mitten im Ort mit einfachen Mitteln bespielen, jede Stadt eine, mit gemeinsamem Tagebuch?
  Die Bankfiliale wurde geschlossen, Tresorraum und Schalterhalle will keiner mieten. Was kann man daraus machen?
  In die aufgegebene Sparkassenfiliale zog bei uns eine Kinderzahnärztin, der Tresor wurde zum Röntgenraum.
  Immer mehr Bankschalter stehen verwaist, also lasst uns mit dem Vermieter über beide Standorte verhandeln.
  Wir möchten eine Steuer oder Abgabe auf ungenutzte Häuser einführen und fragen, ob das rechtlich hält.
  Als Druckmittel gegen hortende Besitzer nutzten wir das Vorkaufsrecht, und manches jahrelang verschlossene Anwesen wechselte den Eigentümer.
  Lasst uns gemeinsam ein Rechtsgutachten beauftragen, wie weit man gegen absichtlich leer gehaltene Häuser gehen darf.
  Alteingesessene Händler hören auf, finden niemanden, und danach bleiben die Rollläden für immer unten.
  Noch bevor der Schuhhändler schloss, suchten wir Nachmieter für sein Lokal, so blieb es keine Woche unvermietet.
  Mit einem Frühwarnsystem für drohende Ladenschließungen wollen wir zu zweit verhindern, dass Räume verwaisen.
  Wie findet man Interessenten für alte Häuser? Auf den großen Immobilienportalen gehen unsere Ladenhüter unter.
  Unsere Internetbörse zeigt jedes verfügbare leere Haus mit Rundgang, sogar aus Großstädten meldeten sich Käufer.
  Ein gemeinsames Schaufenster im Netz für verwaiste Häuser zweier Regionen wäre mit wenig Aufwand machbar.
  Unser früheres Kino ist zugenagelt, das Dach undicht, und jeden Winter wird die Substanz schlechter.
  Notdach, Fenster dicht, Schwamm bekämpft: So retteten wir ein aufgegebenes Haus über die Jahre, bis ein Käufer kam.
  Könnten wir eine Notsicherungstruppe gründen, die in beiden Orten verlassene Altbauten vor Regen und Hausschwamm bewahrt?
  Die Leute gewöhnen sich an die blinden Fenster, keiner redet mehr über die toten Häuser. Wie rütteln wir auf?
  Am Tag der offenen Tür in sonst verschlossenen Häusern kamen hunderte Neugierige, drei Gebäude fanden danach Liebhaber.
  Einen Leerstandsspaziergang mit Taschenlampen durch vergessene Keller und Stuben würden wir gern zeitgleich mit euch veranstalten.
  Nach dem Auszug der Behörde steht ein dreistöckiges Bürohaus verlassen, der Landkreis zuckt mit den Schultern.
  Aus überflüssigen Amtsstuben wurden bei uns Studentenzimmer und Ateliers, die Umwidmung lief schneller als gedacht.
  Wer hat ebenfalls entmietete Bürogebäude und möchte mit uns Umbauten zu Wohnungen kalkulieren lassen?
  Eine geschlossene Gärtnerei mit kaputten Gewächshäusern und ein aufgegebenes Autohaus verunstalten unsere Ausfallstraße.
  Im früheren Autosalon klettern bei uns heute Kinder an Boulderwänden, davor stand die Halle fünf Winter unbenutzt.
  Für leergezogene Discounter, Autohäuser und Tankstellen am Rand suchen wir gemeinsam mit euch zweite Leben.
  Wie geht man mit herrenlosen Häusern um, bei denen der Staat das Erbe ausgeschlagen hat?
  Ein herrenloses Grundstück mit verfallenem Haus eigneten wir uns per Aneignungsverfahren an, inklusive Löschung alter Hypotheken.
  Zwei Liegenschaftsämter könnten Verfahren zu ausgeschlagenen Erbschaften und aufgegebenem Hauseigentum vergleichen und einen Leitfaden schreiben.
  Wir brauchen Ideen, wie sich ein Dutzend verlassener Häuser in der Gerbergasse auf einen Schlag wiederbeleben lässt.
  Bei uns kaufte eine Stadtentwicklungsgesellschaft verwahrloste Altstadthäuser auf, richtete sie her und veräußerte sie weiter.
  Einen Fonds, der verfallene Häuser erwirbt, sichert und weiterreicht, wollen wir mit einer anderen Stadt ins Leben rufen.
  Im Einkaufszentrum am Kreisel ist nur noch der Friseur übrig, alle übrigen Einheiten sind ausgeräumt und dunkel.
  Nachdem Aldi ausgezogen war, blieb die Halle vier Jahre ohne Mieter, jetzt trainiert dort der Judoklub.
  Verödete Passagen und Ladenzeilen aus den Neunzigern könnten wir gemeinsam unter die Lupe nehmen und neue Mieter suchen.
`;

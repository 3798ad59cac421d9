export const gesundheit = `
  Unser letzter Hausarzt geht in Rente und es findet sich kein Nachfolger.
  Mit einem Stipendium für Medizinstudierende haben wir zwei junge Ärztinnen aufs Land gelockt, das Modell erklären wir gern.
  Wer wirbt mit uns gemeinsam um Allgemeinmediziner, zum Beispiel auf Messen und an der Universitätsklinik?
  Auf einen Termin beim Augenarzt wartet man ein Dreivierteljahr und fährt dann noch quer durchs Bundesland.
  Bei uns kommt alle zwei Wochen ein Hautarzt in ein Sprechzimmer, das die Stadt bereitstellt und möbliert hat.
  Wir könnten uns mit einer anderen Kleinstadt Fachärzte teilen, Orthopädin hier, Urologe dort, mit abgestimmten Sprechtagen.
  Die einzige Kinderärztin nimmt keine neuen Patienten mehr auf, junge Eltern sind verzweifelt.
  Eine Zweigpraxis der Kinderklinik betreut bei uns Säuglinge, Impfungen und Vorsorgeuntersuchungen an drei Tagen.
  Gesucht wird ein Ort, mit dem wir einem Pädiater einen gemeinsamen Kassensitz schmackhaft machen.
  Das Krankenhaus soll schließen, und die Leute haben Angst vor dem langen Weg bei einem Herzinfarkt.
  Aus unserer alten Klinik wurde ein Zentrum mit Notaufnahme am Tag, Röntgen und kurzstationären Betten.
  Gegen die Schließung der Geburtsstation wollen wir uns mit anderen betroffenen Orten zusammenschließen und Lösungen ausarbeiten.
  Nach Ladenschluss der Apotheke bekommt hier niemand mehr seine Tabletten, der Notdienst ist unerreichbar weit.
  Unser Apotheker hat eine Rezeptsammelstelle und einen Botendienst eingerichtet, so kommen Arzneimittel bis ins letzte Dorf.
  Könnten wir gemeinsam einen Abholautomaten für Medikamente erproben, damit Kranke nicht so weit laufen müssen?
  Der Rettungswagen braucht viel zu lange, bis er in den hinteren Dörfern eintrifft.
  Ersthelfer aus der Nachbarschaft werden bei uns per Alarm gerufen und beginnen mit der Wiederbelebung, bevor der Notarzt da ist.
  Wir möchten mit einer Partnerstadt Defibrillatoren anschaffen und Einwohner in Herzdruckmassage schulen.
  Wir bräuchten ein Ärztehaus, weil keine junge Medizinerin mehr eine Einzelpraxis übernehmen will.
  In unserem Gesundheitszentrum arbeiten Hausärzte, Labor, Logopädin und Sanitätshaus auf einem Flur, besichtigen Sie es.
  Für ein kommunales MVZ als eigene Trägergesellschaft suchen wir mindestens eine Stadt, die mit einsteigt.
  Ambulante Pflegedienste lehnen neue Patienten ab, weil ihnen die Pflegekräfte fehlen.
  Nach niederländischem Vorbild versorgen bei uns kleine Teams ihre Pflegebedürftigen im Viertel selbständig, die Kündigungen gingen zurück.
  Gemeinsam ließen sich Krankenschwestern und Altenpfleger aus dem Ausland anwerben und sprachlich vorbereiten.
  Im Altenheim gibt es eine lange Warteliste, viele Hochbetagte müssen in die Kreisstadt umziehen.
  Eine Genossenschaft betreibt bei uns ein kleines Pflegeheim mit Wohngruppen statt langer Flure.
  Wer plant mit uns den Bedarf an stationären Pflegeplätzen und verhandelt gemeinsam mit Trägern und Pflegekassen?
  Tagsüber weiß keiner, wohin mit der dementen Oma, eine Tagespflege gibt es hier nicht.
  Unsere Tagespflege holt Pflegebedürftige morgens ab, aktiviert sie mit Gedächtnistraining und bringt sie nachmittags heim.
  Kurzzeitpflege nach einem Klinikaufenthalt rechnet sich für uns nur, wenn eine zweite Gemeinde Betten mitbelegt.
  Schwangere finden keine Hebamme mehr, weder für die Vorsorge noch fürs Wochenbett.
  Einer freiberuflichen Geburtshelferin zahlen wir die Miete und einen Zuschuss zur Haftpflicht, seither ist sie geblieben.
  Hebammensprechstunden und Geburtsvorbereitung möchten wir mit einer Nachbarstadt im Wechsel anbieten.
  Nach einer Knie-Operation sucht man hier vergeblich jemanden für Krankengymnastik und Lymphdrainage.
  In unserem früheren Sparkassenraum behandelt nun ein Physiotherapeut, dazu kommen Massage und Ergotherapie.
  Zusammen könnten wir Heilmittelpraxen gewinnen, etwa eine Sprachtherapeutin, die an beiden Standorten behandelt.
  Könnte eine Gemeindeschwester die chronisch Kranken besuchen, wie es sie früher bei uns gab?
  Unsere Gemeindeschwester misst Blutdruck, wechselt Verbände und meldet dem Doktor, wenn sich jemand verschlechtert.
  Eine Versorgungsassistentin mit Dienstwagen, die für Praxen in zwei Städten Hausbesuche macht, wäre unser Wunschvorhaben.
  Taugt Telemedizin für ältere Patienten, oder bleibt der Bildschirm in der Praxis dunkel?
  Bei uns steht eine Kabine, in der man per Video mit einem Arzt spricht und Blutwerte gleich übertragen werden.
  Die Videosprechstunde würden wir gern zu zweit testen und eine medizinische Fachangestellte als Begleiterin anlernen.
  Seelisch Kranke warten ein halbes Jahr auf einen Therapieplatz, die nächste Psychiatrie ist weit weg.
  Für Depressive und ihre Familien gibt es bei uns eine psychologische Erstberatung im Gesundheitsladen.
  Ein Bündnis gegen Depression und Suizid möchten wir nicht allein gründen, sondern mit einer anderen Stadt.
  Der Zahnarzt macht dicht, und für Zahnschmerzen am Wochenende ist ohnehin niemand da.
  Ein rollender Behandlungsstuhl besucht bei uns Pflegeheime, so bekommen Bettlägerige ihre Prothese im Zimmer angepasst.
  Für eine Zahnärztin mit zwei Praxisstandorten böten wir Räume an, wenn eine Partnerstadt mitzieht.
  Sterbende müssen oft ins ferne Klinikum, weil hier weder Hospiz noch Palliativversorgung vorhanden ist.
  Ambulante Hospizhelfer begleiten bei uns Schwerstkranke daheim, zusammen mit einem Schmerzmediziner.
  Ein kleines Hospiz für die letzten Lebenswochen wäre über zwei Gemeinden hinweg tragfähig, wer überlegt mit?
  Die kassenärztliche Vereinigung sagt, unsere Gegend sei ausreichend versorgt, davon merken wir im Wartezimmer nichts.
  Wir haben der KV die Überalterung unserer Praxisinhaber vorgerechnet und einen zusätzlichen Arztsitz erstritten.
  Gemeinsam gegenüber Krankenkassen und Zulassungsausschuss aufzutreten, hätte mehr Gewicht als einzelne Briefe jeder Stadt.
  Jeden Sommer klagen Pflegeheime über Kreislaufzusammenbrüche, wie schützen wir gebrechliche Menschen gesundheitlich bei großer Hitze?
  Unser Hitzetelefon erinnert Herzkranke und Hochbetagte ans Trinken, Praxen und Pflegedienste melden uns Gefährdete.
  Einen Leitfaden für Pflegepersonal zu Flüssigkeitsmangel und Hitzschlag möchten wir mit anderen Kommunen erarbeiten.
  Immer mehr Kinder haben Übergewicht und bewegen sich zu wenig, was kann eine Stadt für die Vorbeugung tun?
  Mit der Krankenkasse haben wir Rückenkurse, Rezeptspaziergänge und gesunde Ernährung ins Programm genommen.
  Eine Gesundheitskonferenz mit Ärzten, Kassen und Sportmedizinern wollen wir im Wechsel mit einem anderen Ort ausrichten.
  Die Impfquote ist niedrig und für Grippeschutz oder Auffrischung fährt kaum einer in die Kreisstadt.
  Ein Impfbus mit Ärztin steht bei uns an Markttagen, auch Blutspende und Diabetestest laufen dort.
  Wir suchen jemanden, mit dem wir ein fahrendes Sprechzimmer anschaffen, das reihum die Dörfer anfährt.
  Der Bereitschaftsdienst am Wochenende wurde gestrichen, jetzt landen alle mit Husten in der Notaufnahme.
  Bei uns übernimmt ein Verbund niedergelassener Mediziner die Nachtdienste, abgerechnet wird über eine gemeinsame Praxis.
  Lässt sich eine Bereitschaftspraxis für Wochenenden und Feiertage gemeinsam mit Ihnen wiederbeleben?
  Nach einem Schlaganfall vergeht zu viel Zeit, bis unsere Kranken in einer Spezialklinik liegen.
  Unser Klinikum schaltet Neurologen per Bildschirm zu, so wird ein Hirnschlag auch auf dem Land richtig behandelt.
  Für eine ambulante Reha nach Herz- oder Hüftoperationen hätten wir gern eine zweite Stadt im Boot.
  Wir haben keine Ahnung, wer bei uns zu Pflegegrad, Hilfsmitteln und Verhinderungspflege berät.
  Unsere Pflegelotsin erklärt Angehörigen Gutachten, Pflegekasse und Wohnungsanpassung, ihre Sprechstunde ist immer voll.
  Einen gemeinsamen Pflegestützpunkt, der mobil zwischen beiden Rathäusern pendelt, würden wir sofort unterstützen.
  Junge Ärzte scheuen die Selbstständigkeit, gibt es Städte, die Mediziner einfach anstellen?
  Als Kommune haben wir eine Arztpraxis übernommen, Ärztinnen in Teilzeit eingestellt und die Abrechnung ausgelagert.
  Famulanten und Ärzte in Weiterbildung könnten ihr Landpraktikum auf zwei Städte aufteilen, Unterkunft stellen wir gern.
  Dialysepatienten werden dreimal pro Woche stundenlang zur Blutwäsche gekarrt, das ist kaum zumutbar.
  Ein Nierenzentrum hat bei uns eine Außenstelle mit wenigen Plätzen eröffnet, wir vermitteln Kontakt.
  Krankenfahrten zur Bestrahlung und Chemotherapie könnten wir mit einer anderen Gemeinde zusammen organisieren.
  Die Ausbildung zur Pflegefachkraft wird hier nicht mehr angeboten, nun fehlt der Nachwuchs auf den Stationen.
  Unsere Pflegeschule holt Quereinsteiger und Geflüchtete in die Altenpflege, mit Praxisanleitung in kleinen Gruppen.
  Ein Ausbildungsverbund von Klinik, Heimen und Sozialstationen über zwei Kleinstädte wäre ein starkes Angebot an künftige Pflegekräfte.
  Seit Corona wissen wir, dass uns Schutzmasken und ein Plan für die nächste Seuche fehlen.
  Für ansteckende Krankheiten haben wir mit dem Gesundheitsamt Meldewege, Lager und Quarantänehilfe festgelegt.
  Auf eine künftige Pandemie würden wir uns lieber gemeinsam mit anderen vorbereiten, samt Testzentrum und Impfstelle.
  Als Kurort haben wir Heilquellen und Reha-Kliniken, aber für die Einheimischen fehlt ein Internist.
  Bei uns behandeln Reha-Ärzte nebenher auch Ortsansässige, die Ermächtigung dafür war der Schlüssel.
  Mit einem anderen Heilbad möchten wir medizinische Angebote wie Lungensport und Rheumagruppen abstimmen.
  Unsere Sanitäter vom Roten Kreuz klagen, dass die Rettungswache nachts nicht mehr besetzt werden kann.
  Ein Notfallsanitäter fährt bei uns leichte Fälle an und versorgt Wunden vor Ort, das entlastet Notärzte und Kliniken.
  Bei der Bedarfsplanung für Rettungsmittel und Hubschrauberlandeplatz wollen wir mit einer anderen Stadt an einem Strang ziehen.
`;

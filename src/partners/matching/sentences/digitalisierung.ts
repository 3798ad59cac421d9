export const digitalisierung = `
  Seit zwei Jahren liegen die Leerrohre in der Erde, doch der Anbieter schließt unsere Haushalte einfach nicht ans schnelle Netz an.
  Bei uns surft inzwischen jedes Gehöft mit Gigabit, wir erzählen gern, wie wir den Telekommunikationskonzern zum Ausbau bewegt haben.
  Lassen Sie uns die unterversorgten Adressen bündeln und ein Markterkundungsverfahren für Glasfaser in beiden Orten durchführen.
  Sobald man hinter der Kirche telefoniert, bricht das Gespräch ab, im Tal hat kein Handy Empfang.
  Auf unserem Wasserturm funkt jetzt ein Sendemast mit 5G, die Verhandlungen mit dem Betreiber legen wir offen.
  Wir suchen einen Partner, der mit uns weiße Flecken beim Mobilfunk vermisst und Druck auf die Netzbetreiber macht.
  Besucher fragen ständig nach kostenlosem WLAN am Markt, aber wir wissen nicht, wer für die Hotspots haftet.
  Freifunker haben bei uns Router in Schaufenster gestellt, seither kommt man am Brunnen gratis und ohne Anmeldung ins Netz.
  Wer richtet mit uns drahtlose Zugangspunkte an Haltestellen und Bädern ein und teilt sich einen Wartungsvertrag für die Access Points?
  Unsere Stadt-App hat kaum Downloads, die Leute deinstallieren sie nach einer Woche wieder vom Smartphone.
  Müllkalender, Veranstaltungen und Eilmeldungen kommen bei uns per Push auf das Telefon, den Quelltext geben wir weiter.
  Statt zweimal teuer programmieren zu lassen, könnten wir eine mobile Anwendung entwickeln, die für beide Städte unter eigenem Wappen läuft.
  Die Homepage stammt von 2009, auf dem Handy lässt sich nichts lesen, und keiner kann das Redaktionssystem bedienen.
  Unser neuer Internetauftritt steht auf einem quelloffenen CMS, Vorlagen, Menüstruktur und Lastenheft schicken wir auf Wunsch zu.
  Für den Relaunch der Webseite würden wir gern mit einer gleich großen Stadt eine Agentur beauftragen und Module teilen.
  Im Bürgerbüro sitzen die Leute stundenlang, weil man Termine nicht im Internet buchen kann.
  Seit der elektronischen Terminvergabe mit Aufrufanlage gibt es bei uns keine Schlangen mehr, das Werkzeug zeigen wir gern am Bildschirm.
  Wir wollen mit anderen einen virtuellen Wartebereich mit Nummernanzeige und Erinnerungs-SMS erproben und die Erfahrungen auswerten.
  Das Onlinezugangsgesetz verlangt elektronische Anträge, bei uns druckt man weiterhin ein PDF aus und bringt es vorbei.
  Hundesteuer anmelden, Urkunden bestellen, Sperrmüll abrufen: Bei uns geht das alles per Mausklick, und wir erklären die Anbindung.
  Nach dem Prinzip Einer-für-alle möchten wir fehlende OZG-Leistungen mit weiteren Rathäusern in einem Serviceportal freischalten.
  Der Keller quillt über vor Aktenordnern, und niemand weiß, wie man mit dem Scannen anfangen soll.
  Wir arbeiten papierlos: Aktenplan, Dokumentenmanagement und ersetzendes Scannen haben wir hinter uns und geben unsere Dienstanweisung weiter.
  Zwei Städte, ein DMS: Wir suchen Mitstreiter, um die E-Akte zur selben Zeit einzuführen und Schulungen zu teilen.
  Am Montag waren alle Rechner verschlüsselt, Erpresser fordern Bitcoin, und wir haben keine brauchbare Datensicherung.
  Nach einem Hackerangriff mit Ransomware haben wir unsere Server neu aufgebaut, unser Notfallhandbuch dürfen andere gern übernehmen.
  Lasst uns eine Übung zur Cybersicherheit durchspielen, bei der eine Stadt den Ausfall simuliert und die andere aushilft.
  Wer prüft bei uns eigentlich die DSGVO? Unser Datenschutzbeauftragter ging in Rente, und niemand führt das Verzeichnis der Verarbeitungstätigkeiten.
  Zum Schutz personenbezogener Daten haben wir Muster für Auftragsverarbeitung, Löschfristen und Einwilligungen erarbeitet, die wir herausgeben.
  Ein behördlicher Datenschützer für drei Rathäuser würde reichen, wir suchen zwei Verwaltungen, die sich diesen Fachmann mit uns leisten.
  Wir hören viel vom Internet der Dinge, aber welche Sensorik lohnt sich für eine Stadt unserer Größe wirklich?
  Über unser LoRaWAN melden Pegel, Füllstände und Bodenfeuchte sich von selbst, das Dashboard ist öffentlich einsehbar.
  Ein gemeinsames Funknetz für Messfühler würde sich rechnen, wenn zwei Kommunen je ein paar Gateways aufstellen.
  Nach Smart City klingt das alles, aber wir bräuchten erst einmal jemanden, der vernetzte Zähler auslesen kann.
  Unsere öffentlichen Mülleimer funken, wenn sie voll sind, und eine Anzeige zeigt freie Stellplätze in Echtzeit auf dem Display.
  Wir möchten eine urbane Datenplattform nicht allein betreiben und suchen eine Smart-Region, deren Schnittstellen wir mitnutzen können.
  Leitungspläne und Flurkarten liegen auf Papier, ein geografisches Informationssystem haben wir nie angeschafft.
  Im Geoportal zeigen wir Bebauungspläne, Kanäle und Baumkataster als Kartenebenen, wer mag, bekommt eine Vorführung unseres GIS.
  Geodaten pflegen kostet Zeit, deshalb wollen wir mit anderen einen Kartenserver aufsetzen und Layer austauschen.
  Planer reden vom digitalen Zwilling, wir haben nicht einmal ein ordentliches 3D-Modell unserer Dächer.
  Aus Befliegungsdaten haben wir ein virtuelles Abbild der Stadt berechnet, in dem man Neubauten mit der VR-Brille ansehen kann.
  Wer hätte Lust, per Laserscan und Drohne beide Orte dreidimensional zu erfassen und die Punktwolken in einer Umgebung zu verwalten?
  Dürfen unsere Sachbearbeiter ChatGPT benutzen, und was müssen wir bei künstlicher Intelligenz in der Behörde beachten?
  Ein Chatbot beantwortet bei uns nachts Fragen zu Ausweis und Abfall, Trainingsdaten und Fehlschläge legen wir offen.
  Wir würden gern ein Sprachmodell auf eigenen Rechnern testen, das Protokolle zusammenfasst, und suchen eine Pilotkommune als Gegenüber.
  Wenn ein Ratsmitglied von daheim zugeschaltet ist, rauscht der Ton, und die Kamera im Sitzungssaal zeigt nur die Decke.
  Für hybride Sitzungen haben wir Mikrofone, Konferenzkamera und Leinwand eingebaut, die Technikliste samt Stolpersteinen verschicken wir.
  Livestream, Videokonferenz, Aufzeichnung: Wir wollen mit einer zweiten Stadt die Übertragungstechnik anschaffen und abwechselnd erproben.
  Die Vorlagen werden noch kiloweise kopiert, weil die Stadträte keine Tablets haben und das Ratsinformationssystem veraltet ist.
  Alle Mandatsträger lesen ihre Unterlagen bei uns am iPad, Einrichtung, Geräteverwaltung und Schulungsheft haben wir dokumentiert.
  Wir suchen eine Kommune, die ebenfalls das Gremienprogramm wechselt, um Datenübernahme und Berechtigungen einmal für beide zu klären.
  Viele Ältere sind abgehängt, sie können weder QR-Codes öffnen noch eine E-Mail mit Anhang verschicken.
  Ehrenamtliche Digitallotsen helfen bei uns beim Einrichten von Tablets, unser Kursheft vom Einschalten bis zum Videoanruf teilen wir.
  Eine fahrende Sprechstunde fürs Smartphone, mal hier, mal bei Ihnen: Dafür suchen wir einen Ort, der digitale Teilhabe ernst nimmt.
  Unser einziger Systemadministrator hat gekündigt, jetzt kennt keiner mehr das Kennwort vom Server.
  Wir haben die gesamte EDV ins kommunale Rechenzentrum verlagert und berichten ehrlich, was beim Umzug der Server schiefging.
  Lasst uns einen IT-Fachmann teilen, der montags bei uns und donnerstags bei euch Drucker, Netzwerke und Updates betreut.
  Das Programm für das Einwohnermeldewesen wird abgekündigt, und wir finden uns im Dschungel der Softwareanbieter nicht zurecht.
  Den Wechsel unserer Fachverfahren haben wir in einem Wochenende geschafft, Testprotokolle und Migrationsplan stehen bereit.
  Wer steigt noch auf eine neue Programmversion um und möchte Lizenzen, Hersteller und Schnittstellen mit uns vergleichen?
  Journalisten verlangen maschinenlesbare Datensätze, wir haben nur gescannte Tabellen und keine Idee von offenen Daten.
  Unsere Verwaltungsdaten stehen als CSV frei zum Herunterladen bereit, Schüler haben daraus sogar ein Quiz programmiert.
  Wie wäre es mit einem gemeinsamen Open-Data-Portal und einem Hackathon, zu dem beide Städte Programmierer einladen?
  Ab sofort kommen elektronische Rechnungen als XML, unsere Buchhaltung kann die Dateien aber gar nicht öffnen.
  Vom Posteingang bis zur Anweisung läuft bei uns alles im Rechnungsworkflow am Monitor, wir zeigen die Freigabestufen Schritt für Schritt.
  Wir planen die Einführung der digitalen Signatur und möchten uns mit einem Rathaus abstimmen, das vor demselben Umstellungsprozess steht.
  Uns fehlt ein Fahrplan: Jeder kauft irgendein Tool, aber eine Digitalstrategie mit Prioritäten gibt es nicht.
  Mit einer Stabsstelle für digitale Transformation haben wir Handlungsfelder sortiert, das Strategiepapier ist nachnutzbar.
  Gesucht wird eine Stadt, mit der wir uns eine Digitalisierungsbeauftragte teilen, die Prozesse aufnimmt und automatisiert.
  Schlaglöcher und kaputte Lampen meldet man hier noch telefonisch, ein digitaler Mängelmelder mit Foto und Standort wäre schön.
  Per Handyfoto zeigen Einwohner bei uns wilden Müll an, das Ticketsystem verteilt die Hinweise automatisch an die Zuständigen.
  Wir möchten ein Meldeportal auf Open-Source-Basis betreiben und suchen Kommunen, die sich Hosting und Weiterentwicklung teilen.
  Ständig klickt jemand auf gefälschte Mails, wir brauchen dringend eine Schulung gegen Phishing und schlechte Passwörter.
  Mit Testmails, Passwort-Manager und Zwei-Faktor-Anmeldung haben wir die Belegschaft wachgerüttelt, das Lernmaterial verleihen wir.
  IT-Grundschutz allein zu stemmen ist hart, wir suchen Verbündete für Virenschutz, Firewall und eine Ansprechperson für Informationssicherheit.
  Der Aushangkasten ist überholt, wir fragen uns, ob Bildschirme im Freien mit Touchbedienung die bessere Wahl sind.
  Eine digitale Stele vor dem Rathaus zeigt Bekanntmachungen und Busabfahrten, Inhalte spielen wir aus der Cloud ein.
  Zusammen ließe sich ein elektronisches Schwarzes Brett aufbauen, das auf Infoscreens in beiden Orten dieselben Nachrichten abspielt.
  Blinde können unsere Seiten im Netz nicht vorlesen lassen, die Prüfstelle hat uns gerügt.
  Wir haben Kontraste, Alternativtexte und Tastaturbedienung nachgerüstet, unsere Prüfliste für barrierefreies Web steht zum Download.
  Lassen Sie uns die Online-Formulare gegenseitig mit Screenreader testen und Texte für Leichte Sprache im Netz austauschen.
  Microsoft wird immer teurer, gibt es Kleinstädte, die auf freie Bürosoftware umgestiegen sind?
  Wir laufen auf Linux, Nextcloud und LibreOffice, digitale Souveränität war leichter als gedacht, fragen Sie unsere Administratoren.
  Wer traut sich mit uns weg von den großen Herstellern und betreibt eine eigene Cloud mit Chat und Kalender?
  Kaum jemand kennt die PIN seines elektronischen Ausweises, und online bezahlen kann man bei uns auch nichts.
  Gebühren zahlt man bei uns per E-Payment, Passbilder macht ein Selbstbedienungsterminal, beides führen wir Kollegen vor.
  Wir wollen die eID bekannter machen und suchen eine Stadt für eine Aktionswoche rund um BundID und digitale Brieftasche.
  Die Telefonanlage ist analog und abgeschaltet wird ISDN auch, nun drängt man uns zu IP-Telefonie ohne Beratung.
  Wir haben alle Nebenstellen auf Voice over IP umgestellt, das Softphone klingelt am Laptop, und die Verkabelung ist dokumentiert.
  Headsets, Router, Bandbreite: Lassen Sie uns die Technik für internetbasiertes Telefonieren zusammen ausprobieren, ehe beide umrüsten.
`;

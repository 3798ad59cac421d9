/** What the licence of the official directory asks everybody to show who uses it. */
export const ATTRIBUTION =
  'Ortsverzeichnis: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis (GV-ISys); ' +
  'Mittelpunktkoordinaten: Bundesamt für Kartographie und Geodäsie (BKG). ' +
  'Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0). ' +
  'Daten verändert: Auswahl, Kurznamen, Kennzeichen ergänzt.';

const LONGEST_QUOTE = 40;

/** A mark left open makes one cell of the whole file. */
const quoted = (text: string): string =>
  text.length > LONGEST_QUOTE ? `„${text.slice(0, LONGEST_QUOTE)} …“` : `„${text}“`;

export const texts = {
  row: {
    key: (text: string) => `${quoted(text)} ist kein Gemeindeschlüssel – acht Ziffern angeben.`,
    twice: (key: string) => `Der Gemeindeschlüssel ${key} steht doppelt – eine Zeile löschen.`,
    name: 'Der Name fehlt – ergänzen.',
    state: (text: string) => `${quoted(text)} ist kein Bundesland – Name oder Kürzel angeben.`,
    population: (text: string) => `${quoted(text)} ist keine Einwohnerzahl – nur Ziffern.`,
    point: (text: string) =>
      `${quoted(text)} ist kein Ort auf der Karte – Grad angeben, z. B. 51.2345.`,
    postcode: (text: string) => `${quoted(text)} ist keine Postleitzahl – fünf Ziffern angeben.`,
  },
  file: {
    broken: 'Die Arbeitsmappe ist beschädigt oder verschlüsselt – bitte noch einmal herunterladen.',
    huge: 'Die Datei ist entpackt größer als 50 MB – das ist nicht das Gemeindeverzeichnis.',
    oldExcel: 'Das ist eine Mappe im alten Format (.xls) – bitte als .xlsx speichern.',
    otherWorkbook:
      'In dieser Arbeitsmappe steht kein Gemeindeverzeichnis – bitte die Datei „AuszugGV…“ des Statistischen Bundesamtes nehmen.',
    notUtf8: 'Die Datei ist keine CSV-Datei in UTF-8 – bitte als „CSV UTF-8“ speichern.',
  },
  columns: (missing: readonly string[], all: readonly string[]) =>
    `Diese Spalten fehlen: ${missing.join(', ')} – die erste Zeile muss lauten: ${all.join(',')}`,
  more: (count: number) =>
    count === 1 ? 'Dazu kommt 1 weiterer Fehler.' : `Dazu kommen ${count} weitere Fehler.`,
};

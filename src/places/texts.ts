export const texts = {
  row: {
    key: (text: string) => `„${text}“ ist kein Gemeindeschlüssel – acht Ziffern angeben.`,
    twice: (key: string) => `Der Gemeindeschlüssel ${key} steht doppelt – eine Zeile löschen.`,
    name: 'Der Name fehlt – ergänzen.',
    state: (text: string) => `„${text}“ ist kein Bundesland – Name oder Kürzel angeben.`,
    population: (text: string) => `„${text}“ ist keine Einwohnerzahl – nur Ziffern.`,
    point: (text: string) => `„${text}“ ist kein Ort auf der Karte – Grad angeben, z. B. 51.2345.`,
    postcode: (text: string) => `„${text}“ ist keine Postleitzahl – fünf Ziffern angeben.`,
  },
  columns: (missing: readonly string[], all: readonly string[]) =>
    `Diese Spalten fehlen: ${missing.join(', ')} – die erste Zeile muss lauten: ${all.join(',')}`,
  more: (count: number) =>
    count === 1 ? 'Dazu kommt 1 weiterer Fehler.' : `Dazu kommen ${count} weitere Fehler.`,
};

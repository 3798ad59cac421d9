import type { Ranked, Result } from '../answers/ranking/ranking.ts';
import type { Entry, Kind } from '../knowledge/entry.ts';

const KINDS: { readonly [kind in Kind]: string } = {
  programme: 'Förderung',
  practice: 'Beispiel',
  contact: 'Anlaufstelle',
  method: 'Methode',
  template: 'Vorlage',
  faq: 'Auskunft',
};

const PARTS: { readonly [part: string]: string } = {
  words: 'Wörter und Bedeutungen',
  letters: 'Wortstücke',
  topic: 'Thema',
  way: 'Art zu fragen',
  kind: 'gefragte Art',
  companion: 'Verweise',
  there: 'gilt dort',
  exampleElsewhere: 'anderes Land',
};

const round = (value: number): string => value.toFixed(2).replace('.', ',');
const textOf = (entry: Entry): string =>
  entry.kind === 'faq' ? entry.answer.trim() : entry.summary.trim();

function sourceOf({ source, checked }: Entry): string {
  const stand = checked ? `Stand: ${checked}` : 'Stand unbekannt, bitte prüfen';
  return [source?.title, source?.url, stand].filter(Boolean).join(' · ');
}

export const knowledgeTexts = {
  askUsage:
    'So geht es: hotline ask "Frage" [--state SN] [--knowledge ORDNER] [--towns DATEI] [--explain] [--json]',
  checkUsage: 'So geht es: hotline knowledge check [ORDNER] oder hotline knowledge export ORDNER',
  badState: (text: string) => `„${text}“ ist kein Bundesland – Kürzel angeben, z. B. --state SN.`,
  faults: (count: number) =>
    count === 1 ? '1 Fehler – bitte beheben.' : `${count} Fehler – bitte beheben.`,
  hints: (count: number) => (count === 1 ? '1 Hinweis.' : `${count} Hinweise.`),
  fine: (entries: number) => `In Ordnung: ${entries} Einträge.`,
  exported: (folder: string, files: number) => `${files} Dateien liegen in ${folder}.`,

  answer({ zone, results }: Ranked): string {
    const [first, ...others] = results;
    if (!first || zone === 'far') {
      return 'Dazu habe ich keine gesicherte Antwort – und ich rate nicht.';
    }
    const line = ({ entry }: Result): string => `  - ${entry.title} (${KINDS[entry.kind]})`;
    if (zone === 'near') {
      const guesses = results.slice(0, 3).map(line).join('\n');
      return `Dazu habe ich keine gesicherte Antwort – und ich rate nicht. Vielleicht meinen Sie:\n${guesses}`;
    }
    const { entry } = first;
    const more = others.slice(0, 3).map(line).join('\n');
    return [
      `${entry.title} (${KINDS[entry.kind]})`,
      textOf(entry),
      sourceOf(entry),
      ...(more ? [`Außerdem:\n${more}`] : []),
    ].join('\n');
  },

  explain({ state, town, results }: Ranked): string {
    const place = [town && `Ort: ${town}`, state && `Land: ${state}`].filter(Boolean).join(', ');
    const lines = results.map(({ entry, score, parts }) => {
      const said = Object.entries(parts)
        .filter(([, value]) => value !== 0)
        .map(([part, value]) => `${PARTS[part] ?? part} ${round(value)}`);
      return `  ${round(score)}  ${entry.id}: ${said.join(', ')}`;
    });
    return [...(place ? [place] : []), 'Was zählte:', ...lines].join('\n');
  },
};

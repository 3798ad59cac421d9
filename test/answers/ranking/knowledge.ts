import type { Entry } from '../../../src/knowledge/entry.ts';
import type { Town } from '../../../src/places/town.ts';

const town = (key: string, name: string, state: string): Town => ({
  key,
  name,
  kind: 'Stadt',
  state,
  district: 'Musterkreis',
  population: 20_000,
  point: undefined,
});
const towns: readonly Town[] = [
  town('14729160', 'Grimma', 'SN'),
  town('12062140', 'Finsterwalde', 'BB'),
];

const entries: readonly Entry[] = [
  {
    kind: 'programme',
    id: 'staedtebau-sn',
    title: 'Städtebauförderung Sachsen',
    states: ['SN'],
    summary: 'Sachsen gibt Geld für die Sanierung von Häusern in der Altstadt.',
    questions: ['Wer bezahlt die Sanierung am Markt?', 'Zuschuss für ein altes Haus'],
    seeAlso: ['amt-sn'],
  },
  {
    kind: 'programme',
    id: 'staedtebau-bb',
    title: 'Städtebauförderung Brandenburg',
    states: ['BB'],
    summary: 'Brandenburg gibt Geld für die Sanierung von Häusern in der Altstadt.',
    questions: ['Geld für die alten Häuser in unserer Stadt'],
  },
  {
    kind: 'programme',
    id: 'sport-bund',
    title: 'Sanierung kommunaler Sportstätten',
    states: ['alle'],
    summary: 'Der Bund fördert die Sanierung von Schwimmbädern und Turnhallen.',
    questions: ['Unser Freibad verliert Wasser', 'In die Turnhalle regnet es hinein'],
  },
  {
    kind: 'practice',
    id: 'freibad-buerger',
    title: 'Wunstorf: Bürger übernehmen das Freibad',
    state: 'NI',
    summary: 'Ein Verein betreibt das Bad, die Stadt gibt einen Zuschuss.',
    questions: ['Wer hat sein Bad gerettet?'],
  },
  {
    kind: 'contact',
    id: 'amt-sn',
    title: 'Sächsische Aufbaubank',
    states: ['SN'],
    summary: 'Berät Städte in Sachsen zu Anträgen.',
    questions: ['Wo reiche ich den Antrag ein?'],
  },
  {
    kind: 'faq',
    id: 'netzwerk',
    title: 'Was ist das Netzwerk?',
    answer: 'Dreißig kleine Städte, die sich zweimal im Jahr treffen.',
  },
];

export const sample = { entries, vocabulary: [], towns };

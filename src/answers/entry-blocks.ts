import {
  type Block,
  facts,
  link,
  note,
  paragraph,
  plainText,
  strong,
  type Words,
} from '../chat/blocks.ts';
import { type Entry, statesOf } from '../knowledge/entry.ts';
import { deadlineInWords } from './deadline-words.ts';
import { texts } from './texts.ts';

/** What fits on one screen of a phone. */
export const SCREEN = 900;

type Fact = readonly [label: string, value: Words];

const { labels } = texts;

const fact = (label: string, value: string | undefined): Fact[] =>
  value === undefined ? [] : [[label, value]];

/** The facts that matter for the kind of entry, the most important first. */
function factsOf(entry: Entry, today: string): Fact[] {
  switch (entry.kind) {
    case 'programme':
      return [
        ...fact(labels.who, entry.who),
        ...fact(labels.rate, entry.rate),
        ...fact(labels.amount, entry.amount),
        ...fact(labels.deadline, deadlineInWords(entry, today)),
        ...fact(labels.manager, entry.manager ?? entry.funder),
      ];
    case 'practice':
      return [
        ...fact(labels.where, entry.towns?.join(', ')),
        ...fact(labels.result, entry.result),
        ...fact(labels.lessons, entry.lessons?.join(' · ')),
        ...fact(labels.talkTo, entry.contact),
        ...fact(labels.solution, entry.solution),
        ...fact(labels.problem, entry.problem),
      ];
    case 'contact':
      return [
        ...(entry.website ? [[labels.website, [link(entry.website, entry.website)]] as const] : []),
        [labels.phone, entry.phone ?? texts.noPhone],
        ...fact(labels.email, entry.email),
        ...fact(labels.for, entry.for),
      ];
    case 'method':
      return [
        ...fact(labels.people, entry.people),
        ...fact(labels.time, entry.time),
        ...fact(labels.steps, entry.steps?.map((step, i) => `${i + 1}. ${step}`).join(' ')),
        ...fact(labels.effort, entry.effort),
      ];
    case 'template':
      return fact(labels.for, entry.for);
    case 'faq':
      return [];
  }
}

/** The words of the answer itself. */
const body = (entry: Entry): string => (entry.kind === 'faq' ? entry.answer : entry.summary);

function foot(entry: Entry): Block {
  const { source, checked } = entry;
  const unclear = entry.kind === 'programme' && entry.status === 'unklar' && checked !== undefined;
  const stand = texts.stand(checked) + (unclear ? texts.standUnclear : '');
  if (!source) return note(stand);
  const named = source.url ? link(source.title, source.url) : source.title;
  return note([`${labels.source}: `, named, `. ${stand}`]);
}

const lengthOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + [...plainText(block)].length + 1, 0);

/** Whole sentences up to a length; at least a beginning. */
function shortened(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const sentences = text.match(/[^.!?]+[.!?]+["“)]?\s*|[^.!?]+$/g) ?? [text];
  let kept = '';
  for (const sentence of sentences) {
    if ([...(kept + sentence)].length > most - 2) break;
    kept += sentence;
  }
  return `${kept.trim() || [...text].slice(0, most - 2).join('')} …`;
}

export type Shown = { readonly blocks: readonly Block[]; readonly cut: boolean };

export type World = {
  /** As 2026-11-23. */
  readonly today: string;
  entry(id: string): Entry | undefined;
  /** Whether what it says is being checked. */
  isDoubted(id: string): boolean;
};

function head(entry: Entry, { entry: find, isDoubted }: World): Block[] {
  const states = statesOf(entry);
  const where = states && entry.kind === 'programme' ? ` · ${texts.holdsIn(states)}` : '';
  const ended = entry.kind === 'programme' && entry.status === 'beendet';
  const successor = ended && entry.replacedBy ? find(entry.replacedBy)?.title : undefined;
  return [
    paragraph(strong(entry.title)),
    note(`${texts.kinds[entry.kind]}${where}`),
    ...(isDoubted(entry.id) ? [texts.doubted()] : []),
    ...(ended ? [texts.ended(successor)] : []),
  ];
}

/** An entry in full: as much of it as fits on one screen, the source always. */
export function showEntry(entry: Entry, world: World, more: readonly Block[] = []): Shown {
  const frame = [...head(entry, world), foot(entry), ...more];
  const room = SCREEN - lengthOf(frame);
  const text = shortened(body(entry), Math.max(room, 200));
  const all = factsOf(entry, world.today);
  const kept: Fact[] = [];
  for (const one of all) {
    const longer = [...kept, one];
    if (lengthOf([paragraph(text), facts(longer)]) <= room) kept.push(one);
  }
  const cut = kept.length < all.length || text !== body(entry);
  const blocks = [
    ...head(entry, world),
    paragraph(text),
    ...(kept.length > 0 ? [facts(kept)] : []),
    foot(entry),
    ...more,
  ];
  return { blocks, cut };
}

/** All of an entry, however long. */
export function showWhole(entry: Entry, world: World): readonly Block[] {
  const all = factsOf(entry, world.today);
  return [
    ...head(entry, world),
    paragraph(body(entry)),
    ...(all.length > 0 ? [facts(all)] : []),
    foot(entry),
  ];
}

/** An entry as plain text for a mail: no markup, source and date with it. */
export function asPlainText(entry: Entry, world: World): string {
  const { source, checked } = entry;
  const ended = entry.kind === 'programme' && entry.status === 'beendet';
  return [
    entry.title,
    ...(world.isDoubted(entry.id) ? [plainText(texts.doubted())] : []),
    ...(ended ? [plainText(texts.ended(world.entry(entry.replacedBy ?? '')?.title))] : []),
    body(entry),
    ...factsOf(entry, world.today).map((one) => plainText(facts([one]))),
    ...(source
      ? [`${labels.source}: ${[source.title, source.url].filter(Boolean).join(', ')}`]
      : []),
    texts.stand(checked),
  ].join('\n');
}

/** What stands on a button and in lists. */
export const shortOf = (entry: Entry): string => {
  const short = entry.short ?? entry.title;
  return [...short].length <= 45 ? short : `${[...short].slice(0, 44).join('')}…`;
};

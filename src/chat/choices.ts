import { bare } from '../german/bare.ts';
import { distance } from '../german/distance.ts';
import { chatKey, type Place } from '../people/address.ts';
import { sealOf } from '../store/seal.ts';
import { HOUR } from '../time/instant.ts';
import type { Message } from './message.ts';
import type { Effect, Reply } from './reply.ts';
import { type ChoiceSet, ChoiceSets, Forms, type KeptChoice } from './rows.ts';
import type { Turn } from './turn.ts';

const WORDS_COUNT_FOR = 24 * HOUR;
const SLIPS = 2;
/** In shorter words two slips make another word. */
const LONG_WORD = 7;

type Buttons = Message['choices'];

/**
 * Keeps what a reply's buttons mean and gives them the short ids that travel. `id` is the row's
 * own; the second part is the button's place in it.
 */
export async function keepChoices(
  { tx, newId, now }: Pick<Turn, 'tx' | 'newId' | 'now'>,
  reply: Reply,
  place: Place,
  owner: string,
): Promise<Buttons> {
  const rows = (reply.choices ?? []).filter((row) => row.length > 0);
  const choices = rows.flat();
  if (choices.length === 0) return [];
  const id = newId();
  await tx.insert(ChoiceSets, {
    id,
    chat: chatKey(place),
    person: owner,
    at: now,
    waits: reply.waits ?? false,
    title: reply.waits ? choices.map(({ label }) => label).join(' / ') : '',
    choices: choices.map(({ label, words, careful, effect }) => ({
      said: [label, ...words].map((word) => sealOf(bare(word), id)),
      ...{ careful, effect },
      ...(careful && { exact: words[0] ?? label }),
    })),
  });
  let n = 0;
  return rows.map((row) =>
    row.map((choice) => {
      const place = n++;
      const say = choice.careful ? (choice.words[0] ?? choice.label) : String(place + 1);
      return { label: choice.label, wire: `${id}.${place}`, say };
    }),
  );
}

export type Pressed =
  | { readonly kind: 'effect'; readonly effect: Effect }
  | { readonly kind: 'stale' }
  | { readonly kind: 'foreign' };

/** What a button means. Whatever came on the wire: forged and forgotten ones mean nothing. */
export async function pressed(turn: Turn, wire: string, chat: string): Promise<Pressed> {
  const [, id, n] = /^([0-9a-z]{1,40})\.(\d{1,3})$/.exec(wire) ?? [];
  const set = id ? await turn.tx.get(ChoiceSets, id) : undefined;
  const choice = set?.choices[Number(n)];
  if (!set || !choice || set.chat !== chat) return { kind: 'stale' };
  if (set.person !== null && set.person !== turn.person.id) return { kind: 'foreign' };
  return { kind: 'effect', effect: choice.effect };
}

/** What typed words take: a choice's number, its label, or words of its own. */
function effectOf({ id, choices }: ChoiceSet, text: string): Effect | undefined {
  const seal = sealOf(text, id);
  const isMeant = ({ said, careful }: KeptChoice, place: number) =>
    said.includes(seal) || (!careful && text === String(place + 1));
  return choices.find(isMeant)?.effect;
}

export type Typed =
  | { readonly kind: 'effect'; readonly effect: Effect }
  | { readonly kind: 'ambiguous'; readonly sets: readonly ChoiceSet[] }
  | { readonly kind: 'none' };

/** The choices of the last day, the latest first. */
async function takenByWords({ tx, now, person }: Turn, chat: string) {
  const sets = (await tx.find(ChoiceSets, { chat }))
    // What waits for office hours has been read by nobody yet.
    .filter((set) => set.at <= now && now - set.at < WORDS_COUNT_FOR)
    .filter((set) => set.person === null || set.person === person.id);
  return sets.toReversed();
}

const AGREES: ReadonlySet<string> = new Set(['ja', 'ja bitte', 'ja gern', 'gern', 'ok', 'okay']);

/** „freigbe“ for „Jetzt freigeben“, or its first word, or a bare yes. */
function nearlySaid(said: string, exact: string): boolean {
  if (AGREES.has(said) || exact.startsWith(`${said} `)) return true;
  if (distance(said, exact, SLIPS) <= SLIPS) return true;
  const isWord = (word: string) => word.length >= LONG_WORD && distance(said, word, SLIPS) <= SLIPS;
  return exact.split(' ').some(isWord);
}

/** What somebody has nearly written, of what the latest message wants word for word. */
export async function almost(turn: Turn, text: string, chat: string): Promise<string | undefined> {
  const [latest] = await takenByWords(turn, chat);
  const said = bare(text);
  return latest?.choices
    .filter(({ effect }) => effect.kind !== 'form')
    .map(({ exact }) => exact)
    .find((exact) => exact !== undefined && nearlySaid(said, bare(exact)));
}

/** What typed words mean among the choices of the last day; the latest one goes first. */
export async function typed(turn: Turn, text: string, chat: string): Promise<Typed> {
  const wanted = bare(text);
  if (wanted === '' || wanted.length > 80) return { kind: 'none' };
  const sets = await takenByWords(turn, chat);
  const matching = sets.filter((set) => effectOf(set, wanted));
  const waiting = matching.filter((set) => set.waits);
  // Asked twice, the same question is one.
  const meanings = new Set(waiting.map((set) => JSON.stringify(effectOf(set, wanted))));
  if (meanings.size > 1) return { kind: 'ambiguous', sets: waiting };
  const [set] = waiting.length > 0 ? waiting : onlyLatest(sets, matching, wanted);
  const effect = set && effectOf(set, wanted);
  return effect ? { kind: 'effect', effect } : { kind: 'none' };
}

/** A bare number speaks of the latest message only; words may reach further back. */
function onlyLatest(all: readonly ChoiceSet[], matching: readonly ChoiceSet[], text: string) {
  return /^\d+$/.test(text) ? matching.filter((set) => set === all[0]) : matching;
}

/** Whether a form of this person is being filled in step by step in this chat. */
export async function formOf(turn: Turn, chat: string) {
  const [progress] = await turn.tx.find(Forms, { person: turn.person.id, chat });
  return progress && progress.mode !== 'dialog' ? progress : undefined;
}

/** The choices that an ambiguous word could mean, to be asked which. */
export function askWhich(sets: readonly ChoiceSet[], text: string): Reply['choices'] {
  return sets.flatMap((set) => {
    const effect = effectOf(set, bare(text));
    const label = `${text} – ${set.title}`;
    return effect ? [[{ label, words: [], careful: false, effect }]] : [];
  });
}

import { chatKey, type Place } from '../people/address.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { keepChoices } from './choices.ts';
import type { Written } from './message.ts';
import type { Choice, Reply } from './reply.ts';
import { type Letter, Outbox, type Progress, type Wording } from './rows.ts';
import { texts } from './texts.ts';
import type { Turn } from './turn.ts';

/** Where a reply goes: what is personal into the direct chat, or nowhere. */
function placeFor(turn: Turn, reply: Reply, direct: Place | undefined): Place | undefined {
  return reply.to === 'person' && turn.place.kind === 'group' ? direct : turn.place;
}

/** Writes the replies of a turn into the outbox, in their order. Nobody's: they are a farewell. */
export async function writeReplies(
  turn: Turn,
  replies: readonly Reply[],
  direct: Place | undefined,
  owner: string | null,
): Promise<void> {
  let n = 0;
  for (const reply of replies) {
    const place = placeFor(turn, reply, direct);
    if (place) await writeAnswer(turn, reply, place, owner, n++);
    const moved = place !== turn.place;
    const told = place ? texts.inDirectChat : texts.writeToMe;
    if (moved) await writeAnswer(turn, { blocks: told }, turn.place, owner, n++);
  }
}

/** Buttons to what is not there, or not for this person, are left out. */
const there = (turn: Turn, { choices = [] }: Reply): Choice[][] =>
  choices.map((row) =>
    row.filter(({ effect }) => effect.kind !== 'command' || turn.can(effect.word)),
  );

/** What writing a letter takes; a turn is one such thing. */
type Writer = Pick<Turn, 'tx' | 'newId' | 'now'>;

async function writeAnswer(
  turn: Turn,
  reply: Reply,
  place: Place,
  owner: string | null,
  n: number,
): Promise<void> {
  const { incoming } = turn;
  const shown = { ...reply, choices: there(turn, reply) };
  const choices = owner === null ? [] : await keepChoices(turn, shown, place, owner);
  const replaces = place === turn.place ? (reply.replaces ?? null) : null;
  const { blocks, files = [] } = reply;
  const message = { blocks: [...blocks], choices, files: [...files], replaces };
  const key = `answer:${incoming.place.platform}:${incoming.id}:${n}`;
  const farewell = owner === null && { farewell: turn.now };
  await post(turn, { key, message, place, person: owner, ...ANSWER, ...farewell });
}

/** The first step of a form whose dialog could not be opened. */
export async function writeStep(writer: Writer, progress: Progress, reply: Reply): Promise<void> {
  const { place, person, id } = progress;
  const choices = await keepChoices(writer, reply, place, person);
  const message = { blocks: [...reply.blocks], choices, files: [], replaces: null };
  await post(writer, { key: `form:${id}`, message, place, person, ...ANSWER });
}

type NoticeParts = {
  readonly key: string;
  readonly person: string;
  readonly place: Place;
  readonly reply: Reply;
  readonly due: Instant;
  readonly doubt: Letter['doubt'];
  readonly matter: string | null;
  readonly wording?: Wording;
};

/** What nobody has asked for just now. 'exists': it was written before. */
export async function writeNotice(
  writer: Writer,
  { reply, ...parts }: NoticeParts,
): Promise<'ok' | 'exists'> {
  const { key, place, person, due } = parts;
  if ((await writer.tx.find(Outbox, { key }, { limit: 1 })).length > 0) return 'exists';
  const choices = await keepChoices({ ...writer, now: due }, reply, place, person);
  const { blocks, files = [] } = reply;
  const message = { blocks: [...blocks], choices, files: [...files], replaces: null };
  return post(writer, { ...parts, message, lane: 'notice' });
}

/** What is written and not yet begun says something else; its buttons stay. */
export async function rewrite(
  tx: Tx,
  letter: Letter,
  { blocks, files = [] }: Reply,
): Promise<void> {
  if (letter.message === null) return;
  const message = { ...letter.message, blocks: [...blocks], files: [...files] };
  await tx.put(Outbox, { ...letter, message });
}

/** What is written and not yet begun is never sent. */
export async function dropLetter(tx: Tx, letter: Letter, now: Instant): Promise<void> {
  const over = { message: null, due: null, ended: now };
  await tx.put(Outbox, { ...letter, state: 'dropped', ...over });
}

/** Written and not begun: it can still be changed or taken back. */
export const NOT_BEGUN = ['planned', 'held', 'resting'] as const;

/** Letters of a matter, or to a person, in any of these states. */
export async function lettersIn(
  tx: Tx,
  of: { readonly matter: string } | { readonly person: string | null },
  states: readonly Letter['state'][],
): Promise<readonly Letter[]> {
  const found: Letter[] = [];
  for (const state of states) found.push(...(await tx.find(Outbox, { ...of, state })));
  return found;
}

const ANSWER = { lane: 'answer', doubt: 'again', due: undefined, matter: null } as const;

type PostParts = Pick<Letter, 'key' | 'place' | 'lane' | 'doubt' | 'matter'> & {
  readonly wording?: Wording;
  readonly message: Written;
  readonly person: string | null;
  /** Undefined: at once. */
  readonly due: Instant | undefined;
  readonly farewell?: Instant;
};

const post = (
  { tx, newId, now }: Writer,
  { place, due = now, ...parts }: PostParts,
): Promise<'ok' | 'exists'> =>
  tx.insert(Outbox, {
    id: newId(),
    platform: place.platform,
    chat: chatKey(place),
    place,
    ...parts,
    due,
    state: 'planned',
    tries: 0,
    out: [],
    began: null,
    ended: null,
    why: null,
  });

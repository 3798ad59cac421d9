import { chatKey, type Place } from '../people/address.ts';
import { keepChoices } from './choices.ts';
import type { Written } from './message.ts';
import type { Choice, Reply } from './reply.ts';
import { Outbox, type Progress } from './rows.ts';
import { texts } from './texts.ts';
import type { Turn } from './turn.ts';

/** Where a reply goes: what is personal into the direct chat, or nowhere. */
function placeFor(turn: Turn, reply: Reply, direct: Place | undefined): Place | undefined {
  return reply.to === 'person' && turn.place.kind === 'group' ? direct : turn.place;
}

/** Writes the replies of a turn into the outbox, in their order. */
export async function writeReplies(
  turn: Turn,
  replies: readonly Reply[],
  direct: Place | undefined,
  owner: string,
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
  owner: string,
  n: number,
): Promise<void> {
  const { incoming } = turn;
  const shown = { ...reply, choices: there(turn, reply) };
  const choices = await keepChoices(turn, shown, place, owner);
  const replaces = place === turn.place ? (reply.replaces ?? null) : null;
  const { blocks, files = [] } = reply;
  const message = { blocks: [...blocks], choices, files: [...files], replaces };
  const key = `answer:${incoming.place.platform}:${incoming.id}:${n}`;
  await post(turn, key, message, place, owner);
}

/** The first step of a form whose dialog could not be opened. */
export async function writeStep(writer: Writer, progress: Progress, reply: Reply): Promise<void> {
  const { place, person, id } = progress;
  const choices = await keepChoices(writer, reply, place, person);
  const message = { blocks: [...reply.blocks], choices, files: [], replaces: null };
  await post(writer, `form:${id}`, message, place, person);
}

async function post(
  { tx, newId, now }: Writer,
  key: string,
  message: Written,
  place: Place,
  person: string,
): Promise<void> {
  await tx.insert(Outbox, {
    id: newId(),
    key,
    platform: place.platform,
    lane: 'answer',
    chat: chatKey(place),
    place,
    person,
    message,
    doubt: 'again',
    state: 'planned',
    due: now,
    tries: 0,
    out: [],
    began: null,
    ended: null,
    why: null,
  });
}

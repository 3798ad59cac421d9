import type { LetterMaker, Work } from '../chat/feature.ts';
import type { Json } from '../chat/json.ts';
import { lettersIn, NOT_BEGUN, rewrite } from '../chat/letters.ts';
import { type Letter, Outbox } from '../chat/rows.ts';
import { makerOf } from './makers.ts';
import { takeBack } from './post.ts';
import { type SendOut, SendOuts } from './rows.ts';
import { callOff, lettersOf, progressOf, type SendOutDesk } from './send-outs.ts';

type Anew = { readonly maker: LetterMaker; readonly towns: readonly string[]; readonly args: Json };

/** Says how it is now; what has become pointless, or comes too late, is not sent. */
async function wordAnew(work: Work, letter: Letter, { maker, towns, args }: Anew): Promise<void> {
  if (letter.person === null) return;
  const reply = await maker.make(work, { person: letter.person, towns }, args);
  const late = reply?.until !== undefined && (letter.due ?? letter.rested ?? 0) >= reply.until;
  if (reply && !late) await rewrite(work.tx, letter, reply);
  else await takeBack(work.tx, letter, work.now);
}

/** Letters of a send-out that are written but not sent yet say how it is now. */
export async function reword(
  { reachOf }: SendOutDesk,
  work: Work,
  id: string | null,
): Promise<void> {
  const sendOut = id === null ? undefined : await work.tx.get(SendOuts, id);
  const maker = sendOut && makerOf(work, sendOut.letter);
  if (!sendOut || !maker) return;
  const { recipients } = await reachOf(work, sendOut);
  for (const letter of await lettersOf(work.tx, sendOut.id, NOT_BEGUN)) {
    const towns = recipients.get(letter.person ?? '') ?? [];
    await wordAnew(work, letter, { maker, towns, args: sendOut.args });
  }
}

/** The same for letters of a matter that go out without a send-out. */
export async function rewordLetters(work: Work, matter: string): Promise<void> {
  for (const letter of await lettersIn(work.tx, { matter }, NOT_BEGUN)) {
    const { wording } = letter;
    const maker = wording && makerOf(work, wording.letter);
    if (maker) await wordAnew(work, letter, { ...wording, maker });
  }
}

/**
 * What is still to come of a send-out has become pointless: it never goes out. False: it had reached
 * everybody.
 */
export async function withdraw(work: Work, id: string | null): Promise<boolean> {
  const sendOut = id === null ? undefined : await work.tx.get(SendOuts, id);
  if (!sendOut || sendOut.state === 'called-off') return false;
  const { planned, held, resting } = await progressOf(work.tx, sendOut.id);
  const left = sendOut.state !== 'done' || planned + held + resting > 0;
  if (left) await callOff(work.tx, sendOut, work.now);
  return left;
}

/** What was withdrawn goes out after all, to everybody who has not got it. */
export async function sendAfterAll(
  { begin }: SendOutDesk,
  work: Work,
  sendOut: SendOut,
): Promise<void> {
  const dropped = await lettersOf(work.tx, sendOut.id, ['dropped']);
  for (const { id } of dropped) await work.tx.delete(Outbox, id);
  const written = sendOut.written - dropped.length;
  await begin(work, { ...sendOut, written, cursor: null, ended: null }, work.now);
}

/** Nor do letters of a matter that go out without a send-out: reminders above all. */
export async function withdrawLetters({ tx, now }: Work, matter: string): Promise<void> {
  for (const letter of await lettersIn(tx, { matter }, NOT_BEGUN)) await takeBack(tx, letter, now);
}

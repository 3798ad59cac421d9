import type { LetterMaker, Work } from '../chat/feature.ts';
import type { Json } from '../chat/json.ts';
import type { Reply } from '../chat/reply.ts';
import type { Wording } from '../chat/rows.ts';

/** Who words letters of this name. */
export const makerOf = ({ features }: Work, name: string): LetterMaker | undefined =>
  features.flatMap(({ letters = [] }) => letters).find((one) => one.name === name);

type Of<A extends Json> = {
  readonly person: string;
  readonly towns: readonly string[];
  readonly args: A;
};

/** A letter that can be worded anew when its matter changes; undefined: there is nothing to say. */
export async function wordedBy<A extends Json>(
  work: Work,
  maker: LetterMaker<A>,
  { person, towns, args }: Of<A>,
): Promise<{ readonly reply: Reply; readonly wording: Wording } | undefined> {
  const reply = await maker.make(work, { person, towns }, args);
  return reply && { reply, wording: { letter: maker.name, towns: [...towns], args } };
}

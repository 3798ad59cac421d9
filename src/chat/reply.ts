import { z } from 'zod';
import type { Block } from './blocks.ts';
import type { FileRef } from './files.ts';
import { Json } from './json.ts';

/** What a choice does when it is taken. */
const Effect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), word: z.string(), rest: z.string() }),
  z.object({ kind: z.literal('action'), name: z.string(), args: Json }),
  /** A step in a form that is being filled in. */
  z.object({
    kind: z.literal('form'),
    progress: z.string(),
    step: z.number(),
    do: z.enum(['set', 'skip', 'next', 'send', 'change', 'visit', 'resume', 'leave', 'answer']),
    value: z.string(),
  }),
]);
export type Effect = Readonly<z.infer<typeof Effect>>;

export const Choice = z.object({
  label: z.string(),
  /** What does the same when typed, besides the label and the number. */
  words: z.array(z.string()),
  /** Nothing but its full words takes it when typed: no number, no bare „ja“. */
  careful: z.boolean(),
  effect: Effect,
});
export type Choice = Readonly<z.infer<typeof Choice>>;

export type Reply = {
  readonly blocks: readonly Block[];
  /** Rows of buttons. Those that lead to a command that is not there are left out. */
  readonly choices?: readonly (readonly Choice[])[];
  readonly files?: readonly FileRef[];
  /** These choices wait for an answer (an invitation, a question), not just offer a way on. */
  readonly waits?: boolean;
  /** Take the place of the message whose button was pressed, where the platform can. */
  readonly replaces?: string;
  /** 'person': into the direct chat, since it is personal; else where it was asked. */
  readonly to?: 'chat' | 'person';
};

type ChoiceOptions = { readonly words?: readonly string[]; readonly careful?: boolean };

/** A button to a command, possibly of another feature. */
export function toCommand(
  label: string,
  word: string,
  rest = '',
  { words = [], careful = false }: ChoiceOptions = {},
): Choice {
  return { label, words: [...words], careful, effect: { kind: 'command', word, rest } };
}

/** A button to an action of the own feature. */
export function toAction<A extends Json>(
  label: string,
  action: { readonly name: string; readonly args: z.ZodType<A> },
  args: A,
  { words = [], careful = false }: ChoiceOptions = {},
): Choice {
  return {
    label,
    words: [...words],
    careful,
    effect: { kind: 'action', name: action.name, args },
  };
}

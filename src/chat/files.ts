import { z } from 'zod';
import type { Tx } from '../store/store.ts';
import { Json } from './json.ts';

/** A file as it waits in the outbox: what it takes to make it. */
export const FileRef = z.object({ name: z.string(), paper: z.string(), args: Json });
export type FileRef = Readonly<z.infer<typeof FileRef>>;

/** A file as it is sent. */
export type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** A kind of file that a feature makes, at the moment of sending. */
export type Paper<A extends Json = Json> = {
  readonly id: string;
  readonly type: string;
  readonly args: z.ZodType<A>;
  make(tx: Tx, args: Json): Promise<Uint8Array>;
};

type PaperParts<A extends Json> = {
  readonly type: string;
  readonly args: z.ZodType<A>;
  make(tx: Tx, args: A): Promise<Uint8Array>;
};

export function paper<A extends Json>(id: string, { type, args, make }: PaperParts<A>): Paper<A> {
  return { id, type, args, make: (tx, given) => make(tx, args.parse(given)) };
}

export const fileOf = <A extends Json>(of: Paper<A>, args: A, name: string): FileRef => ({
  name,
  paper: of.id,
  args,
});

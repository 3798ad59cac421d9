import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const subject = z.object({
  theme: z.string(),
  subject: z.string(),
  seeks: z.array(z.string()).min(1),
  offers: z.array(z.string()).min(1),
  together: z.array(z.string()).min(1),
});
export type Subject = Readonly<z.output<typeof subject>>;

/** Two halves beside the whole: a weight that helps only one of them is fitted to its sentences. */
export const HALVES = ['all', 'first', 'second'] as const;
type Half = (typeof HALVES)[number];

/** Every other subject belongs to the other half, so that both know nearly all themes. */
export function readSubjects(file: URL, half: Half): readonly Subject[] {
  const all = z.array(subject).parse(parse(readFileSync(file, 'utf8')));
  if (half === 'all') return all;
  return all.filter((_, i) => (i % 2 === 0) === (half === 'first'));
}

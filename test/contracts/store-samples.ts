import { z } from 'zod';
import type { Store } from '../../src/store/store.ts';
import { table } from '../../src/store/table.ts';

/** How a store engine is opened for the contract; each call begins an empty one. */
export type StoreHarness = {
  open(): Promise<Store>;
  /** Closes it and opens what it kept; a reason where an engine keeps nothing. */
  reopen: ((store: Store) => Promise<Store>) | { readonly none: string };
  cleanUp(): Promise<void>;
};

const Note = z.object({
  id: z.string(),
  town: z.string().nullable(),
  theme: z.string(),
  text: z.string(),
  tags: z.array(z.object({ name: z.string() })).optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
});
export type Note = z.infer<typeof Note>;
export const notes = table('notes', Note, {
  about: 'Notizen',
  by: [['town', 'theme'], ['theme']],
  town: 'town',
  person: null,
  keep: { forever: 'Muster' },
});

const Answer = z.object({
  id: z.string(),
  survey: z.string(),
  town: z.string().nullable(),
  person: z.string().nullish(),
  points: z.number(),
});
export type Answer = z.infer<typeof Answer>;
export const answers = table('answers', Answer, {
  about: 'Antworten',
  unique: [['survey', 'town'], ['points']],
  by: [['survey']],
  person: 'person',
  erase: { blank: { person: null } },
  keep: { forever: 'Muster' },
});

const Job = z.object({
  id: z.string(),
  lane: z.string().nullish(),
  due: z.number().nullish(),
  tries: z.number(),
});
export type Job = z.infer<typeof Job>;
export const jobs = table('jobs', Job, {
  about: 'Aufgaben',
  due: { at: 'due', within: ['lane'] },
  person: null,
  keep: { forever: 'Muster' },
});

const Beat = z.object({ id: z.string(), due: z.number().nullable() });
export const beats = table('beats', Beat, {
  about: 'Takte',
  due: { at: 'due', within: [] },
  person: null,
  keep: { forever: 'Muster' },
});

export const sampleTables = [notes, answers, jobs, beats];

export const stranger = table('strangers', Beat, {
  about: 'Fremdes',
  person: null,
  keep: { forever: 'Muster' },
});

export function note(id: string, change: Partial<Note> = {}): Note {
  return { id, town: 'Malchin', theme: 'leerstand', text: 'Sparkasse', ...change };
}

let points = 0;
export function answer(id: string, change: Partial<Answer> = {}): Answer {
  points++;
  return { id, survey: 's1', town: `town-${id}`, person: null, points, ...change };
}

export function job(id: string, due: number | null, change: Partial<Job> = {}): Job {
  return { id, lane: 'answer', due, tries: 0, ...change };
}

export function ids(rows: readonly { readonly id: string }[]): string {
  return rows.map((row) => row.id).join(' ');
}

/** Ids and values that programs stumble over. */
export const AWKWARD = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  ' ',
  '0',
  '-1',
  '../../etc/passwd',
  'null',
  '"quoted"',
  'back\\slash',
  'Zeile\nzwei',
  'Ä Öl ß',
  '😀',
  '\u2028',
  '\u0000',
  '[1]',
  's',
] as const;

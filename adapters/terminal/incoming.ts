import type { Incoming, Place } from '../../src/chat/index.ts';
import { LONGEST_LINE } from './limits.ts';

const LEAVING = /^\/?(ende|exit|quit|tschüss|tschuess)[.!]?$/i;

export const place = (user: string): Place => ({
  platform: 'terminal',
  space: '',
  chat: user,
  kind: 'direct',
});

export type Line = 'leave' | 'empty' | Incoming;

/** A typed line as the hotline understands it. `/wort …` is a command, all else is text. */
export function readLine(line: string, user: string, id: string, at: number): Line {
  const text = line.slice(0, LONGEST_LINE).trim();
  if (text === '') return 'empty';
  if (LEAVING.test(text)) return 'leave';
  const base = { id, at, from: { platform: 'terminal', space: '', user }, place: place(user) };
  const [, word, rest = ''] = /^\/([\p{L}\p{N}_-]+)\s*([\s\S]*)$/u.exec(text) ?? [];
  return word ? { ...base, kind: 'command', word, rest } : { ...base, kind: 'text', text };
}

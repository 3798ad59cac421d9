import { bare } from '../german/bare.ts';
import type { Role } from '../people/roles.ts';
import type { Command, Feature } from './feature.ts';

/** Longer texts that begin with a command's word are sentences, not commands. */
const WORDS_BEHIND = 5;
const SLIPS_FROM_LENGTH = 6;

/** „loeschen“ and „löschen“, „rück-ruf“ and „rueckruf“ are one name. */
const nameOf = (word: string) => bare(word).replaceAll(' ', '') || questionMark(word);

/** Other signs alone are nobody's name. */
const questionMark = (word: string) => (/^[?]+$/.test(word.trim()) ? '?' : word);

/** Finds commands by their names, as people spell them. Unseen are those of other roles. */
export type CommandBook = {
  /** A word behind a slash or on a button. */
  named(word: string, roles: ReadonlySet<Role>): Command | undefined;
  /** A text that is nothing but a command's name. */
  exact(text: string, roles: ReadonlySet<Role>): Command | undefined;
  /** A text that is a command, perhaps with words behind it. */
  plain(
    text: string,
    roles: ReadonlySet<Role>,
  ): { readonly command: Command; readonly rest: string } | undefined;
};

/** Whether two names differ by one letter more, less, other, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA === [...restB].reverse().join('');
}

/** „Terminen“ for „Termine“: endings that German adds. */
const ENDINGS = ['e', 'n', 'en', 'er', 's', 'es', 'ern'];
function sameButEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && ENDINGS.includes(long.slice(short.length));
}

export function createCommandBook(features: readonly Feature[]): CommandBook {
  const byName = new Map<string, Command[]>();
  for (const command of features.flatMap(({ commands }) => commands))
    for (const word of [command.word, ...command.aliases]) {
      const name = nameOf(word);
      byName.set(name, [...(byName.get(name) ?? []), command]);
    }

  function allowed(commands: readonly Command[] | undefined, roles: ReadonlySet<Role>) {
    return commands?.find((command) => roles.has(command.for));
  }

  function named(word: string, roles: ReadonlySet<Role>): Command | undefined {
    const name = nameOf(word);
    const exact = allowed(byName.get(name), roles);
    if (exact || name.length < 4) return exact;
    const alike = new Set<Command>();
    for (const [other, commands] of byName) {
      const near = name.length >= SLIPS_FROM_LENGTH && oneSlip(name, other);
      const command = near || sameButEnding(name, other) ? allowed(commands, roles) : undefined;
      if (command) alike.add(command);
    }
    const [only] = alike;
    return alike.size === 1 ? only : undefined;
  }

  function exact(text: string, roles: ReadonlySet<Role>) {
    // Looking back keeps long rows of dots from being tried again at each dot.
    const plain = text.trim().replace(/(?<![.!])[.!]+$/, '');
    if (nameOf(plain) === '?') return named(plain, roles);
    return /[\s?]/.test(plain) ? undefined : named(plain.replace(/^\//, ''), roles);
  }

  return {
    named,
    exact,
    plain(text, roles) {
      const alone = exact(text, roles);
      if (alone) return { command: alone, rest: '' };
      const [first = '', ...behind] = text.trim().split(/\s+/);
      if (behind.length > WORDS_BEHIND || /\?\s*$/.test(text)) return undefined;
      const command = allowed(byName.get(nameOf(first)), roles);
      return command?.takes ? { command, rest: behind.join(' ') } : undefined;
    },
  };
}

import { fold } from './fold.ts';
import { building } from './meanings/building.ts';
import { everyday } from './meanings/everyday.ts';
import { health } from './meanings/health.ts';
import { learning } from './meanings/learning.ts';
import { nature } from './meanings/nature.ts';
import { office } from './meanings/office.ts';
import { people } from './meanings/people.ts';
import { traffic } from './meanings/traffic.ts';
import { work } from './meanings/work.ts';
import { stem } from './stem.ts';

const BOOKS = { building, everyday, health, learning, nature, office, people, traffic, work };

const senses = new Map<string, Set<string>>();
const words = new Set<string>();

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const old = map.get(key);
  if (old) old.add(value);
  else map.set(key, new Set([value]));
}

for (const [book, text] of Object.entries(BOOKS)) {
  for (const [f, paragraph] of text.split('\n\n').entries()) {
    for (const [s, line] of paragraph.trim().split('\n').entries()) {
      for (const word of line
        .split(/[\s-]+/)
        .filter(Boolean)
        .map(fold)) {
        words.add(word);
        put(senses, stem(word), `~${book}.${f}.${s}`);
      }
    }
  }
}

/** The everyday words that the hotline knows in any case, folded. */
export const everydayWords: ReadonlySet<string> = words;

const listed = new Map([...senses].map(([key, values]) => [key, [...values]] as const));

/** What a stem stands for: words that mean the same share a sense („~building.0.2“). */
export const sensesOf = (stemmed: string): readonly string[] => listed.get(stemmed) ?? [];

import { describe, expect, it } from 'vitest';
import { type Book, createBooks } from '../../src/answers/book.ts';
import type { Derived } from '../../src/knowledge/derived.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import type { Knowledge } from '../../src/knowledge/read.ts';
import { sample } from './ranking/knowledge.ts';

const ADDED: Entry = {
  kind: 'faq',
  id: 'faq-heissluftballon',
  title: 'Wer erlaubt einen Heißluftballon?',
  answer: 'Die Luftfahrtbehörde des Landes.',
  source: { title: 'Merkblatt' },
};
const KNOWN: Knowledge = { ...sample, themes: [], origins: new Map() };
const MORE: Knowledge = { ...KNOWN, entries: [...KNOWN.entries, ADDED] };

const first = (books: Derived<Book>) =>
  books.current().ranking.rank('Heißluftballon erlaubt?').results[0]?.entry.id;

describe('the book of the knowledge', () => {
  it('is there for the first who asks, and stays the same as long as the knowledge does', () => {
    const books = createBooks(() => MORE);
    expect(first(books)).toBe(ADDED.id);
    expect(books.current()).toBe(books.current());
  });

  it('is made anew beside the conversation: until it is ready the old one serves', async () => {
    let knowledge = KNOWN;
    const books = createBooks(() => knowledge);
    const old = first(books);
    expect(old).not.toBe(ADDED.id);
    knowledge = MORE;
    const renewed = books.renew();
    expect(first(books)).toBe(old);
    await renewed;
    expect(first(books)).toBe(ADDED.id);
  });

  it('shows at once what was mended, and nothing that was withdrawn', () => {
    let knowledge = MORE;
    const books = createBooks(() => knowledge);
    expect(first(books)).toBe(ADDED.id);
    const mended = { ...ADDED, answer: 'Die Luftfahrtbehörde; Anruf genügt.' };
    knowledge = { ...KNOWN, entries: [...KNOWN.entries, mended] };
    const { ranking, entry } = books.current();
    expect(ranking.rank('Heißluftballon erlaubt?').results[0]?.entry).toEqual(mended);
    expect(entry(ADDED.id)).toEqual(mended);
    knowledge = KNOWN;
    const gone = books.current().ranking.rank('Heißluftballon erlaubt?');
    expect(gone.answered).toBe(false);
    expect(gone.results.map(({ entry: { id } }) => id)).not.toContain(ADDED.id);
  });

  it('is the newest, however quickly the knowledge changes', async () => {
    let knowledge = KNOWN;
    const books = createBooks(() => knowledge);
    books.current();
    knowledge = { ...KNOWN, entries: [] };
    const overtaken = books.renew();
    knowledge = MORE;
    await Promise.all([overtaken, books.renew()]);
    expect(first(books)).toBe(ADDED.id);
    expect(books.current().knowledge).toBe(MORE);
  });

  it('is not made where nobody has asked yet, unless it is wanted beforehand', async () => {
    let reads = 0;
    const books = createBooks(() => {
      reads++;
      return MORE;
    });
    await books.renew();
    expect(reads).toBe(0);
    await books.warmUp();
    const ready = books.current();
    await books.warmUp();
    expect(books.current()).toBe(ready);
  });
});

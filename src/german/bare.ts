import { fold } from './fold.ts';

/** What is left of a text when only its words count: folded, without any punctuation. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

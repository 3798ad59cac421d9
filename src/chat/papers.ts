import { z } from 'zod';
import { fileName, textFile } from '../papers/text.ts';
import { type FileRef, fileOf, type Paper, paper } from './files.ts';

const text = paper('text', {
  type: 'text/plain; charset=utf-8',
  args: z.object({ text: z.string() }),
  make: async (_, args) => textFile(args.text),
});

/** The kinds of files that every feature may send. */
export const COMMON_PAPERS: readonly Paper[] = [text];

/** A text to take away, for Outlook and Word. */
export const textToTake = (title: string, words: string): FileRef =>
  fileOf(text, { text: words }, fileName(title, 'txt'));

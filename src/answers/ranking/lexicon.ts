import { fold } from '../../german/fold.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { eachWritten } from '../../german/words.ts';

/** Words by number: what each word means is then worked out once, and found without its letters. */
type Lexicon = {
  /** The numbers of the words that say something, in order. */
  read(text: string): readonly number[];
  readonly words: readonly string[];
};

const SAYS_NOTHING = -1;

export function createLexicon(): Lexicon {
  const words: string[] = [];
  const byFolded = new Map<string, number>();
  const byWritten = new Map<string, number>();

  function numberOf(written: string): number {
    const folded = fold(written);
    if (!folded || isStopWord(folded)) return SAYS_NOTHING;
    let number = byFolded.get(folded);
    if (number === undefined) {
      number = words.push(folded) - 1;
      byFolded.set(folded, number);
    }
    return number;
  }

  return {
    words,
    read(text) {
      const numbers: number[] = [];
      eachWritten(text, (written) => {
        let number = byWritten.get(written);
        if (number === undefined) {
          number = numberOf(written);
          byWritten.set(written, number);
        }
        if (number !== SAYS_NOTHING) numbers.push(number);
        return true;
      });
      return numbers;
    },
  };
}

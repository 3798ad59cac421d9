/** Lines longer than this are hard to read, however wide the window is. */
export const WIDEST = 88;
export const NARROWEST = 30;
/** What is taken when the output does not say how wide it is (a file, a pipe). */
export const UNKNOWN_WIDTH = 80;
/** A longer line of input is cut off: no message is that long. */
export const LONGEST_LINE = 16_000;

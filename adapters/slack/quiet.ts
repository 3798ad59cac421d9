import { type Logger, LogLevel } from '@slack/bolt';

/** The libraries say nothing themselves: what they write may hold texts and tokens. */
export const quiet: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

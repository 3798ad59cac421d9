import { pino } from 'pino';
import type { Logger } from './log.ts';

const HIDDEN = '[…]';

/** Shapes of secrets that must never stand in a log, whoever put them there. */
const SECRETS = [/\d{5,20}:[\w-]{20,}/g, /xox[a-z]-[\w-]+/g, /xapp-[\w-]+/g];

/** Log lines as JSON. The secrets of the settings are blanked in whatever is written. */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error',
  stream: NodeJS.WritableStream,
  secrets: readonly string[],
): Logger {
  const blank = (line: string) => {
    const known = secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
    return SECRETS.reduce((text, shape) => text.replace(shape, HIDDEN), known);
  };
  const sink = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => void stream.write(blank(line)) },
  );
  return {
    debug: (event, fields) => sink.debug(fields ?? {}, event),
    info: (event, fields) => sink.info(fields ?? {}, event),
    warn: (event, fields) => sink.warn(fields ?? {}, event),
    error: (event, fields) => sink.error(fields ?? {}, event),
  };
}

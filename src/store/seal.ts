import { createHash } from 'node:crypto';

/**
 * Says of a row whose it is, or which words belong to it, only to somebody who knows them already:
 * rows do not show it to each other, and nobody finds person or words from the row.
 */
export const sealOf = (secret: string, row: string): string =>
  createHash('sha256').update(`${secret}:${row}`).digest('base64url');

/** The same for a person everywhere: what belongs together shows, but not whose it is. */
export const pseudonymOf = (person: string): string =>
  createHash('sha256').update(`hotline-deeds:${person}`).digest('hex').slice(0, 8);

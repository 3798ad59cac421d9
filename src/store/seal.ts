import { createHash } from 'node:crypto';

/**
 * Says of a row whose it is, or which words belong to it, only to somebody who knows them already:
 * rows do not show it to each other, and nobody finds person or words from the row.
 */
export const sealOf = (secret: string, row: string): string =>
  createHash('sha256').update(`${secret}:${row}`).digest('base64url');

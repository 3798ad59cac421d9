import { createHash } from 'node:crypto';

/**
 * Says of a row whose it is only to somebody who knows the person already: rows of one person do
 * not show it to each other, and nobody finds the person from the row.
 */
export const sealOf = (person: string, row: string): string =>
  createHash('sha256').update(`${person}:${row}`).digest('base64url');

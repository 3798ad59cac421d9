import type { AnyRow } from './table.ts';

/** Checks on what was read from a file, before anyone relies on it. */
export function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isRow(value: unknown): value is AnyRow {
  return isRecord(value) && typeof value['id'] === 'string';
}

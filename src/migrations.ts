import type { Migration } from './store/checked.ts';

/** The form of what is stored. It rises by one with each step added below. */
export const STORE_VERSION = 1;

export const MIGRATIONS: readonly Migration[] = [];

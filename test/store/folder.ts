import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

/** A folder of its own for one test. */
export async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'hotline-store-'));
  made.push(dir);
  return dir;
}

export async function removeFolders(): Promise<void> {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true, force: true });
}

/** Call once in a test file that uses `folder`. */
export function tidyFolders(): void {
  afterEach(removeFolders);
}

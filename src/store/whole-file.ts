import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { nodeFiles } from './node-files.ts';

/** Writes it beside its place, makes it safe and only then moves it there: whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await nodeFiles.makeDir(dirname(path));
  try {
    const file = await nodeFiles.create(draft);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await nodeFiles.rename(draft, path);
  } catch (error) {
    await nodeFiles.remove(draft).catch(() => {});
    throw error;
  }
  await nodeFiles.syncDir(dirname(path));
}

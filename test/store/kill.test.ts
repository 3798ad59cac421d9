import { expect, it } from 'vitest';
import { folder, tidyFolders } from './folder.ts';
import { killRun } from './kill-runs.ts';

tidyFolders();

it('loses nothing that was acknowledged when it is killed while writing, again and again', async () => {
  const dir = await folder();
  for (const after of [1, 40, 333, 1_500]) {
    const result = await killRun(dir, after);
    expect(result.acknowledged).toBeGreaterThanOrEqual(after);
    expect(result).toMatchObject({ lost: 0, unreadable: 0 });
  }
}, 60_000);

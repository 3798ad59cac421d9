import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayed } from './transcripts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

/** With `vitest -u` the guides take over what the hotline says now. */
describe.each(['README.md', 'docs/betrieb.md', 'docs/koordination.md'])('%s', (path) => {
  it('shows conversations as they go', async () => {
    const guide = page(path);
    expect(guide).toContain('```gespräch\n');
    await expect(await replayed(guide)).toMatchFileSnapshot(resolve(ROOT, path));
  });
});

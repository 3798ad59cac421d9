import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createRanking } from '../../src/answers/ranking/ranking.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';

const GUIDE = readFileSync(resolve(import.meta.dirname, '../../docs/wissen-pflegen.md'), 'utf8');

it('shows an entry that works as it stands, and is found by the question beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hotline-guide-'));
  cpSync(shippedKnowledge(), folder, { recursive: true });
  mkdirSync(join(folder, 'programmes'), { recursive: true });
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  writeFileSync(join(folder, 'programmes', 'example.yaml'), example);
  const reading = readKnowledge(folder);
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) return;
  const [, question = ''] = /hotline ask "([^"]+)"/.exec(GUIDE) ?? [];
  const { results } = createRanking(reading.knowledge).rank(question, { state: 'SN' });
  expect(results.slice(0, 3).map(({ entry }) => entry.id)).toContain('sn-dorfladen-beispiel');
});

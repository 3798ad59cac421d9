import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../src/cli/texts.ts';
import { Environment } from '../../src/settings/environment.ts';
import { replayed } from './transcripts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'docs/datenschutz'].flatMap(
  (path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(resolve(ROOT, path))
          .filter((name) => name.endsWith('.md'))
          .map((name) => `${path}/${name}`),
);

/** With `vitest -u` the guides take over what the hotline says now. */
describe.each(['README.md', 'docs/betrieb.md', 'docs/koordination.md'])('%s', (path) => {
  it('shows conversations as they go', async () => {
    const guide = page(path);
    expect(guide).toContain('```gespräch\n');
    await expect(await replayed(guide)).toMatchFileSnapshot(resolve(ROOT, path));
  });
});

/** What `hotline help` says of each command: its name, and its options. */
const USAGE = texts.usage.split(/\n(?= {2}hotline)/).slice(1);

function unknownIn(command: string): string | undefined {
  const [name = '', second = ''] = command.split(/\s+/);
  const words = name === 'knowledge' || name === 'towns' ? `${name} ${second}` : name;
  const usage = USAGE.find((one) => one.startsWith(`  hotline ${words} `));
  const options = command.match(/--[a-z]+/g) ?? [];
  return usage && options.every((option) => usage.includes(option)) ? undefined : command;
}

describe.each(PAGES)('%s', (path) => {
  it('names only commands, settings and pages that there are', () => {
    const text = page(path);
    const commands = [...text.matchAll(/(?:npx|sudo) hotline ([a-z][^\n`„“]*)/g)];
    expect(commands.flatMap(([, command = '']) => unknownIn(command) ?? [])).toEqual([]);
    const settings = text.match(/\b(?:TELEGRAM|SLACK|HOTLINE)_[A-Z]+(?:_[A-Z]+)*\b/g) ?? [];
    expect(settings.filter((name) => !(name in Environment.shape))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(resolve(ROOT, dirname(path), to)))).toEqual([]);
  });
});

it('the README is short', () => {
  expect(page('README.md').split('\n').length).toBeLessThanOrEqual(121);
});

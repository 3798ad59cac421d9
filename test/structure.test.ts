import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** From the cellar up; a file imports only from its own floor and those below it. */
const FLOORS: readonly (readonly string[])[] = [
  ['german', 'store', 'time', 'log.ts', 'settings'],
  ['knowledge', 'places', 'papers'],
  ['people'],
  ['chat'],
  ['delivery'],
  ['welcome', 'answers', 'towns', 'partners', 'events', 'surveys', 'desk', 'reporting', 'privacy'],
  ['cli', 'hotline.ts', 'housekeeping.ts', 'migrations.ts', 'server.ts', 'log-sink.ts'],
  ['main.ts'],
];
const FEATURES = FLOORS[5] ?? [];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const importsOf = (path: string): string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    ([, target = '']) => relative(ROOT, resolve(ROOT, dirname(path), target)),
  );

const roomOf = (path: string) => path.split('/')[1] ?? '';
const floorOf = (path: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));

const src = sources('src');
const adapters = sources('adapters');

describe('the floors', () => {
  it('give every file in src a place', () => {
    expect(src.filter((path) => floorOf(path) < 0)).toEqual([]);
  });

  it('are left downwards only', () => {
    const upwards = src.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('src/') && floorOf(target) > floorOf(path))
        .map((target) => `${path} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it('let only the entry know the adapters', () => {
    const knowing = src.filter((path) => importsOf(path).some((to) => to.startsWith('adapters/')));
    expect(knowing).toEqual(['src/main.ts']);
  });

  it('let adapters see the seam and nothing behind it', () => {
    const peeking = adapters.flatMap((path) =>
      importsOf(path)
        .filter((target) => !target.startsWith(dirname(path)) && target !== 'src/chat/index.ts')
        .map((target) => `${path} → ${target}`),
    );
    expect(peeking).toEqual([]);
  });

  it('keep features apart from each other', () => {
    const crossing = src.flatMap((path) =>
      importsOf(path)
        .filter((to) => FEATURES.includes(roomOf(path)) && FEATURES.includes(roomOf(to)))
        .filter((to) => roomOf(to) !== roomOf(path))
        .map((to) => `${path} → ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  it('keep the platforms out of the core', () => {
    const naming = src.filter((path) =>
      /platform === '|from '(grammy|@slack)/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});

describe('folders of a kind read the same', () => {
  it.each(readdirSync(join(ROOT, 'adapters')))('adapters/%s', (name) => {
    const files = ['index.ts', 'incoming.ts', 'render.ts', 'errors.ts', 'limits.ts', 'texts.ts'];
    expect(files.filter((file) => !existsSync(join(ROOT, 'adapters', name, file)))).toEqual([]);
  });

  const wired = readFileSync(join(ROOT, 'src/hotline.ts'), 'utf8');
  it.each(FEATURES.filter((name) => wired.includes(`./${name}/feature.ts`)))('src/%s', (name) => {
    const folder = join(ROOT, 'src', name);
    expect(['feature.ts', 'texts.ts'].filter((file) => !existsSync(join(folder, file)))).toEqual(
      [],
    );
    const tables = sources(`src/${name}`).filter((path) =>
      / table\(/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(tables.every((path) => path.endsWith('/rows.ts'))).toBe(true);
  });
});

describe('the code', () => {
  it('has no file that is too long to read at once', () => {
    const long = [...src, ...adapters].filter(
      (path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });
});

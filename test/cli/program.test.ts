import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { freshFolder, runProgram, runToEnd, STARTS } from './run-program.ts';

describe('hotline, without credentials', STARTS, () => {
  it('talks here: says what it is, answers, and ends with the input', async () => {
    const { code, out, err } = await runToEnd([], 'hilfe\n/datenschutz\n');
    expect(out).toContain('„ende“ (oder Strg+D)');
    expect(out.indexOf('Guten Tag!')).toBeGreaterThan(out.indexOf('Sie: hilfe'));
    expect(out.indexOf('Datenschutz in Kürze')).toBeGreaterThan(out.indexOf('Sie: /datenschutz'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('understands the numbers and the words of its choices', async () => {
    const { out } = await runToEnd(['chat'], 'datenschutz\n2\nGanzer Hinweis\nende\nhilfe\n');
    expect(out).toContain('Was ich speichere, und wie lange');
    expect(out).toContain('Wer Daten bekommt');
    expect(out).not.toContain('Sie: hilfe');
  });

  it('knows the coordinator', async () => {
    const { out } = await runToEnd(['chat', '--as', 'coordinator'], 'hilfe\n');
    expect(out).toContain('Koordination: hilfe');
  });

  it('remembers after kill -9 what it has answered, and says nothing twice', async () => {
    const data = freshFolder();
    const first = runProgram([], { data });
    first.write('konten\n1\n');
    const said = await first.says('Geben Sie ihn niemandem weiter');
    const code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(said)?.[0] ?? '';
    first.signal('SIGKILL');
    await first.ended;
    const coordinator = await runToEnd(['chat', '--as', 'coordinator'], `${code}\n`, { data });
    expect(coordinator.out).toContain('Konten verbinden?');
    expect(coordinator.out).not.toContain('Ihre Konten');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const data = freshFolder();
    const program = runProgram([], { data });
    program.write('hilfe\n');
    await program.says('[1]');
    program.signal(signal);
    expect((await program.ended).code).toBe(0);
    expect((await runToEnd([], 'hilfe\n', { data })).code).toBe(0);
  });

  it('keeps its memory to itself', async () => {
    const data = join(freshFolder(), 'data');
    await runToEnd([], 'hilfe\n', { data });
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(data).filter((file) => file !== 'backups'))
      expect(statSync(join(data, name)).mode & 0o777).toBe(0o600);
  });
});

describe('wrong use ends with 2 and one clear German message', STARTS, () => {
  it.each([
    [['quatsch'], 'gibt es nicht'],
    [['chat', '--as', 'king'], 'hotline chat'],
    [['chat', '--foo'], 'hotline chat'],
    [['backup'], 'hotline backup DATEI'],
    [['restore'], 'hotline restore DATEI'],
    [['restore', '/gibt/es/nicht'], '/gibt/es/nicht'],
  ])('%j', async (args, message) => {
    const { code, err } = await runToEnd(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each<[Record<string, string>, string]>([
    [{ TELEGRAM_BOT_TOKEN: '1:a' }, 'HOTLINE_OPERATOR'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ PORT: 'x' }, 'PORT'],
    [{ HOTLINE_NOTICE: '/gibt/es/nicht' }, '/gibt/es/nicht'],
    [{ HOTLINE_DATA: '/dev/null/x' }, '/dev/null/x'],
  ])('%j', async (env, message) => {
    const { code, err } = await runToEnd([], '', { env });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('settings that may not be read', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, '.env'));
    const { code, err } = await runToEnd([], '', { cwd });
    expect(code).toBe(2);
    expect(err).toBe(
      `Die Einstellungen in ${cwd}/.env können nicht gelesen werden. Bitte geben Sie dem Benutzer, ` +
        'unter dem die Hotline läuft, Leserecht (docs/betrieb.md, Schritt 4).\n',
    );
  });

  it('a folder that another hotline uses', async () => {
    const data = freshFolder();
    const first = runProgram([], { data });
    await first.says('ende');
    const second = await runToEnd(['chat'], '', { data });
    expect(second.code).toBe(2);
    expect(second.err).toContain('HOTLINE_DATA=');
    first.end();
    await first.ended;
  });

  it('a memory that cannot grow any more: it ends at once, and says so', async () => {
    const data = freshFolder();
    const limited = 'trap "" XFSZ; ulimit -f 3; exec "$0" "$@"';
    const entry = join(import.meta.dirname, '../../dist/src/main.js');
    const child = spawn('bash', ['-c', limited, process.execPath, entry, 'chat'], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], HOTLINE_DATA: data },
    });
    child.stdin.write('Wer fördert unser Freibad?\n'.repeat(15));
    const ended = new Promise((resolve) => child.on('close', resolve));
    expect(await text(child.stderr)).toContain('was bestätigt war, ist erhalten');
    expect(await ended).toBe(2);
    expect((await runToEnd(['chat'], 'hilfe\n', { data })).code).toBe(0);
  });

  it('a memory that is damaged', async () => {
    const data = freshFolder();
    await runToEnd([], 'hilfe\n', { data });
    for (const name of readdirSync(data).filter((file) => file.startsWith('snapshot')))
      writeFileSync(join(data, name), 'null');
    const { code, err } = await runToEnd([], 'hilfe\n', { data });
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('backup and restore', STARTS, () => {
  it('bring back what was there, and keep what they replace', async () => {
    const data = freshFolder();
    const file = join(freshFolder(), 'sicherung');
    const running = runProgram([], { data });
    running.write('konten\n1\n');
    const said = await running.says('niemandem weiter');
    const code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(said)?.[0] ?? '';
    expect((await runToEnd(['backup', file], '', { data })).out).toContain('Gesichert');
    expect((await runToEnd(['restore', file], '', { data })).code).toBe(2);
    running.end();
    await running.ended;

    const elsewhere = freshFolder();
    await runToEnd([], 'hilfe\n', { data: elsewhere });
    const restored = await runToEnd(['restore', file], '', { data: elsewhere });
    expect(restored.out).toContain('Was vorher da war');
    const after = await runToEnd(['chat', '--as', 'coordinator'], `${code}\n`, { data: elsewhere });
    expect(after.out).toContain('Konten verbinden?');
  });

  it('change nothing when the file is damaged', async () => {
    const data = freshFolder();
    const file = join(freshFolder(), 'sicherung');
    await runToEnd([], 'hilfe\n', { data });
    await runToEnd(['backup', file], '', { data });
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const before = readdirSync(data);
    expect((await runToEnd(['restore', file], '', { data })).code).toBe(2);
    expect(readdirSync(data)).toEqual(before);
  });
});

describe('npx hotline', () => {
  it('is there after the build alone', async () => {
    const { stdout } = await promisify(execFile)('npx', ['hotline', 'help'], {
      // Without scripts: npx would build once more, under the feet of the programs of other tests.
      env: {
        ...process.env,
        npm_config_cache: freshFolder(),
        npm_config_ignore_scripts: 'true',
      },
    });
    expect(stdout).toContain('hotline backup DATEI');
  });
});

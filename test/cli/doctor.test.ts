import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import { doctor } from '../../src/cli/doctor.ts';
import { type EnvFile, UsageError } from '../../src/cli/program.ts';
import { openSlack } from '../adapters/slack/open.ts';
import { openTelegram } from '../adapters/telegram/open.ts';
import { folderWith } from '../knowledge/folder.ts';
import { ME } from '../platforms/telegram/methods.ts';
import { createPerson } from '../platforms/telegram/people.ts';

const noFile: EnvFile = { path: '/opt/hotline/.env', state: 'missing' };

const nothing: { envFile?: EnvFile; args?: readonly string[]; adapters?: readonly Adapter[] } = {};

async function examined(given: Record<string, string>, more = nothing) {
  const { envFile = noFile, args = [], adapters = [] } = more;
  // Small, so that it is read at once.
  const small = folderWith({ 'faq/a.yaml': '- id: a\n  title: x\n  answer: y\n' });
  const env = { HOTLINE_KNOWLEDGE: small, ...given };
  const stdout = new PassThrough();
  const said = text(stdout);
  const code = await doctor(
    {
      ...{ env, envFile, stdin: Readable.from(['']), stdout, stderr: new PassThrough() },
      interrupted: new Promise(() => {}),
      adapters: async () => adapters,
      terminal: () => {
        throw new Error('no conversation here');
      },
    },
    args,
  );
  stdout.end();
  return { code, out: await said };
}

const telegram = { TELEGRAM_BOT_TOKEN: '1:a', HOTLINE_OPERATOR: 'Verband', HOTLINE_CONTACT: 'x' };

/** A program on a port of its own, whose `/health` says this. */
async function answering(status: number, body: string) {
  const server = createServer((_, response) => void response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' && address?.port);
}

function privateFolder(files: Record<string, string> = {}): string {
  const folder = folderWith(files);
  chmodSync(folder, 0o700);
  return folder;
}

describe('hotline doctor', () => {
  it('finds a new hotline well', async () => {
    const { code, out } = await examined({
      HOTLINE_DATA: privateFolder(),
      HOTLINE_KNOWLEDGE: '',
    });
    expect(out).toContain('✓ Noch ist nichts gespeichert.');
    expect(out).toContain('✓ Das Wissen ist ohne Fehler');
    expect(out).toContain('Keine Plattform eingerichtet');
    expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'Alles in Ordnung.']);
  });

  it('names every setting that is wrong', async () => {
    const { code, out } = await examined({ TELEGRAM_BOT_TOKEN: '1:a', HOTLINE_DATA: '/x' });
    expect(code).toBe(1);
    expect(out).toContain('HOTLINE_OPERATOR');
    expect(out).toContain('HOTLINE_CONTACT');
  });

  it('says how a folder is closed to others', async () => {
    const folder = folderWith({});
    chmodSync(folder, 0o755);
    expect((await examined({ HOTLINE_DATA: folder })).out).toContain(`chmod 700 ${folder}`);
  });

  it('finds a damaged store and faulty knowledge', async () => {
    const data = privateFolder();
    writeFileSync(join(data, 'snapshot.1'), 'null');
    const knowledge = folderWith({ 'faq/a.yaml': '- id: a\n  titel: x\n' });
    const { code, out } = await examined({ HOTLINE_DATA: data, HOTLINE_KNOWLEDGE: knowledge });
    expect(code).toBe(1);
    expect(out).toContain('✗ Der Speicher ist nicht lesbar.');
    expect(out).toContain('Eine unversehrte Fassung ist nicht da.');
    expect(out).toContain('✗ Das Wissen hat Fehler.');
    expect(out).toContain('titel');
  });

  it('finds settings that it may not read, instead of taking them for none', async () => {
    const envFile: EnvFile = { path: '/opt/hotline/.env', state: 'unreadable' };
    const { code, out } = await examined({ HOTLINE_DATA: privateFolder() }, { envFile });
    expect(code).toBe(1);
    expect(out).toContain('✗ Die Einstellungen in /opt/hotline/.env sind nicht zu lesen.');
    expect(out).toContain('chmod 640 /opt/hotline/.env');
  });

  it('finds settings whose name is mistyped', async () => {
    const { code, out } = await examined({ HOTLINE_DATA: privateFolder(), TELEGRAM_TOKEN: '1:a' });
    expect(code).toBe(1);
    expect(out).toContain('✗ Eine Einstellung TELEGRAM_TOKEN gibt es nicht');
  });

  it('says when the folder cannot be made, and when it is none', async () => {
    const file = join(folderWith({ 'a.txt': '' }), 'a.txt');
    const below = await examined({ HOTLINE_DATA: join(file, 'daten') });
    expect(below.out).toContain(`✗ ${file}/daten gibt es nicht, und die Hotline darf ihn nicht`);
    const itself = await examined({ HOTLINE_DATA: file });
    expect(itself.out).toContain(`✗ ${file} ist kein Ordner.`);
  });

  it.skipIf(!existsSync('/proc/self'))('says when there is no room', async () => {
    expect((await examined({ HOTLINE_DATA: '/proc/self' })).out).toContain('✗ Auf dem Datenträger');
    expect((await examined({ HOTLINE_DATA: privateFolder() })).out).toMatch(/✓ .* MB frei/);
  });

  it('looks for the notice that is to be shown', async () => {
    const data = { HOTLINE_DATA: privateFolder() };
    const { out } = await examined({ ...data, HOTLINE_NOTICE: '/nirgends/hinweis.md' });
    expect(out).toContain('✗ Der Datenschutz-Hinweis /nirgends/hinweis.md (HOTLINE_NOTICE)');
    const hinweis = join(folderWith({ 'hinweis.md': '# Hinweis' }), 'hinweis.md');
    expect((await examined({ ...data, HOTLINE_NOTICE: hinweis })).code).toBe(0);
  });

  it('asks the running hotline, and knows it from other programs on its port', async () => {
    const env = { ...telegram, HOTLINE_DATA: privateFolder() };
    const said = async (status: number, body: string) =>
      (await examined({ ...env, PORT: await answering(status, body) })).out;
    const health = (ok: boolean) => JSON.stringify({ ok, platforms: { telegram: ok } });
    expect(await said(200, health(true))).toContain('✓ Die laufende Hotline meldet');
    expect(await said(503, health(false))).toContain('✗ Nicht alle Plattformen sind verbunden.');
    expect(await said(404, 'nichts')).toContain('antwortet ein anderes Programm');
    expect((await examined({ ...env, PORT: '1' })).out).toContain('✓ Auf Port 1 antwortet niemand');
    expect((await examined(env)).out).not.toContain('Port');
  });

  it('says the reason that the running hotline gives', async () => {
    const health = { ok: false, platforms: { slack: false }, why: { slack: 'Kein Netz.' } };
    const PORT = await answering(503, JSON.stringify(health));
    const { out } = await examined({ ...telegram, HOTLINE_DATA: privateFolder(), PORT });
    expect(out).toMatch(/✗ Nicht alle Plattformen sind verbunden\.\n +slack: Kein Netz\./);
  });

  it('asks the platforms whether they know the tokens, and takes nothing from who is connected', async () => {
    const { server, adapter, stop } = await openTelegram('polling');
    const slack = await openSlack('socket');
    onTestFinished(async () => void (await Promise.all([stop(), slack.stop()])));
    const adapters = [adapter, slack.adapter];
    const env = { ...telegram, HOTLINE_DATA: privateFolder() };
    const said = async () => (await examined(env, { adapters })).out;

    const well = await said();
    expect(well).toContain(`✓ telegram: Die Zugangsdaten gelten (@${ME.username}).`);
    expect(well).toContain('✓ slack: Die Zugangsdaten gelten (@hotline, Planungsverband).');
    expect(server.calls.map(({ method }) => method)).toEqual(['getMe']);
    expect(slack.server.connections()).toBe(0);

    const wrong = '{"ok":false,"error_code":401,"description":"Unauthorized"}';
    server.fail('/getMe', { status: 401, body: wrong });
    const refused = (error: string) => ({
      status: 200,
      body: JSON.stringify({ ok: false, error }),
    });
    slack.server.fail('/auth.test', refused('invalid_auth'));
    const ill = await said();
    expect(ill).toMatch(/✗ telegram: Die Zugangsdaten gelten nicht\.\n.*TELEGRAM_BOT_TOKEN/);
    expect(ill).toMatch(/✗ slack: Die Zugangsdaten gelten nicht\.\n.*SLACK_BOT_TOKEN/);

    slack.server.fail('/apps.connections.open', refused('not_allowed_token_type'));
    expect(await said()).toMatch(/✗ slack: .*\n.*\(not_allowed_token_type\)/);

    server.fail('/getMe', { status: 403, body: '<html>' });
    await slack.server.goDown();
    const alone = await said();
    expect(alone).toMatch(/✗ telegram: nicht zu erreichen\.\n.*ins Internet\?/);
    expect(alone).toContain('✗ slack: nicht zu erreichen.');
  });

  it('asks Telegram why it cannot bring what waits', async () => {
    const { server, adapter, stop } = await openTelegram('webhook');
    onTestFinished(async () => void (await Promise.all([adapter.stop(), stop()])));
    const env = { ...telegram, HOTLINE_DATA: privateFolder() };
    await adapter.start(async () => {
      throw new Error('the disk is full');
    });
    await expect.poll(() => adapter.health().ok).toBe(true);
    expect((await examined(env, { adapters: [adapter] })).code).toBe(0);
    void createPerson(server, 17).writes('Hallo?');
    await expect.poll(() => server.updates.statuses).toContain(500);
    const { code, out } = await examined(env, { adapters: [adapter] });
    expect(code).toBe(1);
    expect(out).toContain('✓ telegram: Die Zugangsdaten gelten');
    expect(out).toMatch(/✗ telegram: .* kommt nicht an\.\n +1 Nachricht wartet.*webhook: 500“/);
  });

  it('finds a clock that stands before this program was made', async () => {
    vi.useFakeTimers({ now: Date.UTC(2020, 0, 1), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { code, out } = await examined({ HOTLINE_DATA: privateFolder() });
    expect(code).toBe(1);
    expect(out).toContain('timedatectl set-ntp true');
  });

  it('takes no options', async () => {
    await expect(examined({}, { args: ['--fix'] })).rejects.toThrow(UsageError);
  });
});

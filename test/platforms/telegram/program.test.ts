import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../cli/run-program.ts';
import { freePort } from '../hotline-process.ts';
import { createPerson } from './people.ts';
import { openTelegramServer, type TelegramServer } from './server.ts';

let server: TelegramServer;
beforeEach(async () => {
  server = await openTelegramServer();
});
afterEach(() => server.stop());

const start = (env: Record<string, string> = {}) =>
  runProgram([], {
    env: {
      TELEGRAM_BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: `${server.url}/`,
      HOTLINE_OPERATOR: 'Planungsverband Muster',
      HOTLINE_CONTACT: 'hotline@example.org',
      ...env,
    },
  });

describe('npm start with a Telegram token', () => {
  it('answers on Telegram, shows its menu there, and ends when it is told to', async () => {
    const program = start();
    await program.says('telegram: verbunden.');
    const clerk = createPerson(server, 17, 'Karin');
    await clerk.writes('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
    await expect.poll(() => clerk.shown().length, { timeout: 5_000 }).toBe(1);
    const [answer] = clerk.shown();
    expect(answer?.text).toMatch(/Quelle: .*https?:/);
    expect(answer?.text).toContain('Planungsverband Muster');
    expect(server.menus.get('')?.map(({ command }) => command)).toContain('hilfe');
    program.signal('SIGTERM');
    const { code, err } = await program.ended;
    expect(code).toBe(0);
    expect(err).not.toContain(server.token);
  });

  it('makes whoever writes the first code the coordinator', async () => {
    const program = start();
    const [code = ''] =
      /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(await program.says('gehört zur Koordination')) ?? [];
    const first = createPerson(server, 17);
    await first.writes(code);
    await expect.poll(() => first.shown().at(-1)?.text, { timeout: 5_000 }).toMatch(/Koordination/);
    await expect.poll(() => server.menus.get('17'), { timeout: 5_000 }).toBeUndefined();
    await first.writes('qualitaet');
    await expect.poll(() => first.shown().at(-1)?.text, { timeout: 5_000 }).toMatch(/Wie gut sind/);
    await expect
      .poll(() => server.menus.get('17')?.map(({ command }) => command))
      .toContain('qualitaet');
    program.signal('SIGTERM');
    await program.ended;
  });

  it('shows the first code also where the settings name only accounts of other platforms', async () => {
    const program = start({ HOTLINE_COORDINATORS: 'slack:U012AB' });
    await program.says('gehört zur Koordination');
    program.signal('SIGTERM');
    await program.ended;
  });

  it('answers by webhook, and says by HTTP that it is connected', async () => {
    const port = await freePort();
    const local = `http://127.0.0.1:${port}`;
    const program = start({
      PORT: String(port),
      TELEGRAM_WEBHOOK_URL: `${local}/von/telegram`,
      TELEGRAM_WEBHOOK_SECRET: 'geheim-genug',
    });
    await program.says('telegram: verbunden.');
    expect((await fetch(`${local}/health`)).status).toBe(200);
    expect((await fetch(`${local}/von/telegram`, { method: 'POST', body: '{}' })).status).toBe(401);
    const clerk = createPerson(server, 17);
    await clerk.writes('/hilfe');
    await expect.poll(() => clerk.shown().length, { timeout: 5_000 }).toBe(1);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('says what is wrong with a token that Telegram does not know', async () => {
    const program = start({ TELEGRAM_BOT_TOKEN: '1:wrong' });
    await program.says('TELEGRAM_BOT_TOKEN');
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('says so when another program fetches with the same token', async () => {
    const program = start();
    await program.says('telegram: verbunden.');
    await server.updates.fetch(0, 1, 0);
    expect(await program.says('Ein anderes Programm')).toContain('von selbst weiter');
    program.signal('SIGTERM');
    await program.ended;
  });
});

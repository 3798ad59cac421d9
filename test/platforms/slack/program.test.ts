import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../cli/run-program.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './methods.ts';
import { createPerson } from './people.ts';
import { openSlackServer, type SlackServer } from './server.ts';

let server: SlackServer;
beforeEach(async () => {
  server = await openSlackServer();
});
afterEach(() => server.stop());

const start = (env: Record<string, string>) =>
  runProgram([], {
    env: {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_API_URL: server.apiUrl,
      HOTLINE_OPERATOR: 'Planungsverband Muster',
      HOTLINE_CONTACT: 'hotline@example.org',
      ...env,
    },
  });

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe('npm start with Slack credentials', () => {
  it('answers over sockets, and ends when it is told to', async () => {
    const program = start({ SLACK_APP_TOKEN: APP_TOKEN });
    await program.says('slack: verbunden.');
    const clerk = createPerson(server, 'U17');
    await clerk.writes('Wer gibt Geld für ein klimafreundliches Feuerwehrhaus?');
    await expect.poll(() => clerk.shown().length, { timeout: 5_000 }).toBe(1);
    const [answer] = clerk.shown();
    expect(answer && clerk.look(answer).text).toMatch(/Quelle: [\s\S]*https?:/);
    program.signal('SIGTERM');
    const { code, err } = await program.ended;
    expect(code).toBe(0);
    expect(err).not.toContain(BOT_TOKEN);
  });

  it('answers a command over HTTP, in the direct chat', async () => {
    const port = await freePort();
    const program = start({ SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(port) });
    await program.says('slack: verbunden.');
    server.sendTo(`http://127.0.0.1:${port}/slack/events`);
    const clerk = createPerson(server, 'U17');
    await clerk.types('hilfe', 'C0GENERAL');
    await expect.poll(() => clerk.shown().length, { timeout: 5_000 }).toBe(1);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(health.status).toBe(200);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('says what is wrong with a token that Slack does not know', async () => {
    const program = start({ SLACK_APP_TOKEN: APP_TOKEN, SLACK_BOT_TOKEN: 'xoxb-wrong' });
    await program.says('SLACK_BOT_TOKEN');
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});

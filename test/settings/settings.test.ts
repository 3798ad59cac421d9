import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Environment, settingsTable } from '../../src/settings/environment.ts';
import { readSettings, unknownSettings } from '../../src/settings/settings.ts';

const operator = { HOTLINE_OPERATOR: 'Verband', HOTLINE_CONTACT: 'a@b.de' };
const telegram = { TELEGRAM_BOT_TOKEN: '1:abc', ...operator };

const faults = (env: Record<string, string>) => {
  const read = readSettings(env);
  return 'faults' in read ? read.faults.join('\n') : '';
};

function settings(env: Record<string, string>) {
  const read = readSettings(env);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.settings;
}

describe('settings', () => {
  it('need nothing for the terminal', () => {
    expect(settings({})).toMatchObject({ data: './data', zone: 'Europe/Berlin', logLevel: 'info' });
  });

  it('take what is empty for not set', () => {
    expect(settings({ TELEGRAM_BOT_TOKEN: '', PORT: '' }).telegram).toBeUndefined();
  });

  it('name every fault at once, in German, with the way to mend it', () => {
    const text = faults({ TELEGRAM_BOT_TOKEN: 'x', PORT: '0', LOG_LEVEL: 'laut' });
    expect(text.split('\n')).toHaveLength(5);
    expect(text).toContain('@BotFather');
    expect(text).toContain('HOTLINE_OPERATOR fehlt');
    expect(text).toContain('HOTLINE_CONTACT fehlt');
    expect(text).not.toContain('TELEGRAM_BOT_TOKEN fehlt');
    expect(text).toContain('PORT ist keine Portnummer');
    expect(text).toContain('debug, info, warn oder error');
  });

  it('want to know who runs the hotline before it writes to anybody', () => {
    expect(faults({ TELEGRAM_BOT_TOKEN: '1:abc' })).toMatch(
      /HOTLINE_OPERATOR[\s\S]*HOTLINE_CONTACT/,
    );
    expect(settings(telegram).telegram?.token).toBe('1:abc');
  });

  it('refuse a webhook without its secret', () => {
    const url = { TELEGRAM_WEBHOOK_URL: 'https://x.de/t' };
    expect(faults({ ...telegram, ...url })).toContain('TELEGRAM_WEBHOOK_SECRET fehlt');
    expect(
      settings({ ...telegram, ...url, TELEGRAM_WEBHOOK_SECRET: 's' }).telegram?.webhook,
    ).toEqual({ url: 'https://x.de/t', secret: 's' });
  });

  it('miss the token where only the rest is set', () => {
    const rest = { TELEGRAM_WEBHOOK_URL: 'https://x.de/t', TELEGRAM_WEBHOOK_SECRET: 's' };
    expect(faults(rest)).toContain('TELEGRAM_BOT_TOKEN fehlt');
  });

  it('notice names that set nothing', () => {
    const env = { TELEGRAM_TOKEN: '1:abc', HOTLINE_OPERATER: 'x', SLACK_TOKEN: '', PATH: '/bin' };
    expect(unknownSettings({ ...env, ...telegram })).toEqual([
      'TELEGRAM_TOKEN',
      'HOTLINE_OPERATER',
    ]);
  });

  it('prefer the Socket Mode, and want one way in', () => {
    const bot = { ...operator, SLACK_BOT_TOKEN: 'xoxb-1' };
    const both = { ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' };
    expect(settings(both).slack?.way).toEqual({ kind: 'socket', appToken: 'xapp-1' });
    expect(faults(bot)).toContain('SLACK_SIGNING_SECRET');
    expect(faults({ SLACK_APP_TOKEN: 'xapp-1' })).toContain('SLACK_BOT_TOKEN fehlt');
  });

  it('take API roots with and without a final slash', () => {
    expect(
      settings({ ...telegram, TELEGRAM_API_ROOT: 'http://127.0.0.1:1/' }).telegram?.apiRoot,
    ).toBe('http://127.0.0.1:1');
  });

  it('read coordinators with and without a workspace', () => {
    const list = { HOTLINE_COORDINATORS: 'telegram:4711, slack:U012AB,slack:T1/U2' };
    expect(settings(list).coordinators).toEqual([
      { platform: 'telegram', space: '', user: '4711' },
      { platform: 'slack', space: '', user: 'U012AB' },
      { platform: 'slack', space: 'T1', user: 'U2' },
    ]);
    expect(faults({ HOTLINE_COORDINATORS: 'irgendwer' })).toContain('telegram:4711');
  });

  it('never throw, whatever stands in the environment', () => {
    const names = fc.constantFrom(...Object.keys(Environment.shape));
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (env) => {
        expect(readSettings(env)).toBeTypeOf('object');
      }),
    );
  });

  it('are all explained in the docs, from the same table', async () => {
    const page = `# Einstellungen\n\nAlle Einstellungen stehen in der Umgebung oder in einer Datei \`.env\`; was in der Umgebung steht, geht vor. Leer zählt als nicht gesetzt.\n\n${settingsTable()}\n`;
    await expect(page).toMatchFileSnapshot('../../docs/einstellungen.md');
  });
});

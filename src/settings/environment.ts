import { z } from 'zod';

const words = z.string().trim().min(1);

const url = words.regex(
  /^https?:\/\/[^\s/]+/,
  'ist keine Adresse, die mit http:// oder https:// beginnt',
);
const apiRoot = url.transform((text) => text.replace(/\/+$/, ''));

const number = (what: string, min: number, max: number) =>
  z
    .string()
    .trim()
    .refine(
      (text) => /^\d+(\.\d+)?$/.test(text) && Number(text) >= min && Number(text) <= max,
      `ist keine ${what} von ${min} bis ${max}`,
    )
    .transform(Number);

const zone = words.refine((name) => {
  try {
    return new Intl.DateTimeFormat('de', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}, 'ist keine Zeitzone (Beispiel: Europe/Berlin)');

const ACCOUNT = /^([a-z]+):(?:([^/\s]+)\/)?([^/\s]+)$/;

/** `telegram:4711`, `slack:U012AB`, or with the workspace `slack:T01/U012AB`. */
const coordinators = words
  .refine(
    (text) => text.split(',').every((part) => ACCOUNT.test(part.trim())),
    'ist keine Liste wie telegram:4711,slack:U012AB',
  )
  .transform((text) =>
    text.split(',').map((part) => {
      const [, platform = '', space = '', user = ''] = ACCOUNT.exec(part.trim()) ?? [];
      return { platform, space, user };
    }),
  );

type Meaning = { readonly about: string; readonly example?: string; readonly otherwise?: string };

const meanings = z.registry<Meaning>();

/** Every setting: its form, what it is for, an example, and what holds without it. */
function setting<T extends z.ZodType>(schema: T, meaning: Meaning) {
  const optional = schema.optional();
  meanings.add(optional, meaning);
  return optional;
}

/** Everything that can be set from outside. */
export const Environment = z.object({
  TELEGRAM_BOT_TOKEN: setting(
    words.regex(
      /^\d+:[\w-]+$/,
      'sieht nicht aus wie ein Token von @BotFather (Beispiel: 123456789:AA…)',
    ),
    { about: 'Token des Telegram-Bots, von @BotFather', example: '123456789:AA…' },
  ),
  TELEGRAM_API_ROOT: setting(apiRoot, {
    about: 'Adresse der Telegram-Schnittstelle, nur für eigene Server',
    otherwise: 'https://api.telegram.org',
  }),
  TELEGRAM_WEBHOOK_URL: setting(url, {
    about: 'Öffentliche Adresse, an die Telegram Nachrichten bringt',
    example: 'https://hotline.example.de/telegram',
    otherwise: 'die Hotline holt die Nachrichten selbst ab',
  }),
  TELEGRAM_WEBHOOK_SECRET: setting(
    words.regex(
      /^[\w-]{1,256}$/,
      'darf nur Buchstaben, Ziffern, _ und - enthalten (höchstens 256)',
    ),
    { about: 'Geheimnis, an dem die Hotline Telegram erkennt; nötig mit TELEGRAM_WEBHOOK_URL' },
  ),
  TELEGRAM_PACE: setting(number('Zahl', 0.1, 1000), {
    about: 'Höchstens so viele Nachrichten in der Sekunde über alle Telegram-Chats',
    otherwise: '30',
  }),
  SLACK_BOT_TOKEN: setting(
    words.regex(/^xoxb-/, 'muss mit xoxb- beginnen („Bot User OAuth Token“)'),
    {
      about: 'Bot-Token der Slack-App (Bot User OAuth Token)',
      example: 'xoxb-…',
    },
  ),
  SLACK_APP_TOKEN: setting(words.regex(/^xapp-/, 'muss mit xapp- beginnen („App-Level Token“)'), {
    about: 'App-Token für den Socket Mode; gilt vor SLACK_SIGNING_SECRET',
    example: 'xapp-…',
  }),
  SLACK_SIGNING_SECRET: setting(words, {
    about: 'Signing Secret, wenn Slack die Hotline über eine öffentliche Adresse erreicht',
  }),
  SLACK_API_URL: setting(apiRoot, {
    about: 'Adresse der Slack-Schnittstelle, nur für eigene Server',
    otherwise: 'https://slack.com/api',
  }),
  SLACK_PACE: setting(number('Zahl', 0.1, 1000), {
    about: 'Höchstens so viele Nachrichten in der Sekunde über alle Slack-Chats',
    otherwise: '10',
  }),
  PORT: setting(number('Portnummer', 1, 65_535), {
    about: 'Port des HTTP-Servers (Webhooks, /health)',
    otherwise: '8080, wenn ein Webhook ihn braucht; sonst kein Server',
  }),
  HOTLINE_DATA: setting(words, {
    about: 'Ordner, in dem sich die Hotline alles merkt',
    otherwise: './data',
  }),
  HOTLINE_KNOWLEDGE: setting(words, {
    about: 'Ordner mit dem Wissen',
    otherwise: 'das mitgelieferte Wissen',
  }),
  HOTLINE_COORDINATORS: setting(coordinators, {
    about: 'Konten, die zur Koordination gehören',
    example: 'telegram:4711,slack:U012AB',
    otherwise: 'der erste Start zeigt einen Einmal-Code',
  }),
  HOTLINE_OPERATOR: setting(words, {
    about: 'Wer die Hotline betreibt; steht im Datenschutz-Hinweis',
    example: 'Regionaler Planungsverband Musterland',
  }),
  HOTLINE_CONTACT: setting(words, {
    about: 'Wie man den Betreiber erreicht; steht im Datenschutz-Hinweis',
    example: 'hotline@example.de',
  }),
  HOTLINE_DPO: setting(words, {
    about: 'Datenschutzbeauftragte Stelle; steht im Datenschutz-Hinweis',
    example: 'datenschutz@example.de',
  }),
  HOTLINE_NOTICE: setting(words, {
    about: 'Datei mit dem vollen Datenschutz-Hinweis',
    otherwise: 'das mitgelieferte Muster',
  }),
  HOTLINE_TIMEZONE: setting(zone, { about: 'Zeitzone', otherwise: 'Europe/Berlin' }),
  DATABASE_URL: setting(words, {
    about: 'Für später, noch ohne Wirkung: Adresse einer PostgreSQL-Datenbank',
  }),
  LOG_LEVEL: setting(z.enum(['debug', 'info', 'warn', 'error']), {
    about: 'Wie viel ins Protokoll geschrieben wird: debug, info, warn oder error',
    otherwise: 'info',
  }),
});

/** The table of settings for the operators' guide. */
export function settingsTable(): string {
  const rows = Object.entries(Environment.shape).map(([name, schema]) => {
    const { about = '', example, otherwise } = meanings.get(schema) ?? {};
    const cells = [`\`${name}\``, about, example ? `\`${example}\`` : '', otherwise ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| Einstellung | Wozu | Beispiel | Ohne sie |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

import type { z } from 'zod';
import { Environment } from './environment.ts';

type Raw = z.output<typeof Environment>;

export type Settings = {
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot: string | undefined;
    readonly webhook: { readonly url: string; readonly secret: string } | undefined;
    readonly pace: number;
  };
  readonly slack?: {
    readonly botToken: string;
    readonly way:
      | { readonly kind: 'socket'; readonly appToken: string }
      | { readonly kind: 'http'; readonly signingSecret: string };
    readonly apiUrl: string | undefined;
    readonly pace: number;
  };
  readonly port: number | undefined;
  readonly data: string;
  readonly knowledge: string | undefined;
  readonly coordinators: readonly { platform: string; space: string; user: string }[];
  readonly operator: string | undefined;
  readonly contact: string | undefined;
  readonly dpo: string | undefined;
  readonly notice: string | undefined;
  readonly zone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
};

/** Whether something stands there, be it right or wrong: what is wrong is not missing, too. */
type IsGiven = (name: keyof Raw) => boolean;

function telegramFrom(raw: Raw, isGiven: IsGiven, faults: string[]): Settings['telegram'] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL, TELEGRAM_WEBHOOK_SECRET: secret } = raw;
  if (isGiven('TELEGRAM_WEBHOOK_URL') && !isGiven('TELEGRAM_BOT_TOKEN'))
    faults.push(
      'TELEGRAM_BOT_TOKEN fehlt: Ohne ihn kann die Hotline auf Telegram nicht antworten.',
    );
  if (isGiven('TELEGRAM_WEBHOOK_URL') && !isGiven('TELEGRAM_WEBHOOK_SECRET'))
    faults.push(
      'TELEGRAM_WEBHOOK_SECRET fehlt: Mit TELEGRAM_WEBHOOK_URL braucht es ein Geheimnis. ' +
        'Denken Sie sich 32 Buchstaben und Ziffern aus.',
    );
  if (!token) return undefined;
  return {
    token,
    apiRoot: raw.TELEGRAM_API_ROOT,
    webhook: TELEGRAM_WEBHOOK_URL && secret ? { url: TELEGRAM_WEBHOOK_URL, secret } : undefined,
    pace: raw.TELEGRAM_PACE ?? 30,
  };
}

function slackFrom(raw: Raw, isGiven: IsGiven, faults: string[]): Settings['slack'] {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = raw;
  const { SLACK_SIGNING_SECRET: signingSecret } = raw;
  const way = isGiven('SLACK_APP_TOKEN') || isGiven('SLACK_SIGNING_SECRET');
  if (!isGiven('SLACK_BOT_TOKEN') && way)
    faults.push('SLACK_BOT_TOKEN fehlt: Ohne ihn kann die Hotline auf Slack nicht antworten.');
  if (isGiven('SLACK_BOT_TOKEN') && !way)
    faults.push(
      'SLACK_APP_TOKEN fehlt (für den Socket Mode), oder SLACK_SIGNING_SECRET (für eine ' +
        'öffentliche Adresse): Eines von beiden braucht es neben SLACK_BOT_TOKEN.',
    );
  if (!botToken) return undefined;
  const rest = { botToken, apiUrl: raw.SLACK_API_URL, pace: raw.SLACK_PACE ?? 10 };
  if (appToken) return { ...rest, way: { kind: 'socket', appToken } };
  return signingSecret ? { ...rest, way: { kind: 'http', signingSecret } } : undefined;
}

/** Who writes to people must say who that is. */
function operatorFaults(isGiven: IsGiven): string[] {
  const needed = [
    ['HOTLINE_OPERATOR', 'wer die Hotline betreibt'],
    ['HOTLINE_CONTACT', 'wie man den Betreiber erreicht'],
  ] as const;
  return needed
    .filter(([name]) => !isGiven(name))
    .map(
      ([name, what]) =>
        `${name} fehlt: Bitte tragen Sie ein, ${what}. ` +
        'Es steht im Datenschutz-Hinweis, den alle sehen.',
    );
}

type Env = Readonly<Record<string, string | undefined>>;

const givenIn = (env: Env) =>
  Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );

/** What can be read, and a fault for each setting that cannot. */
function readEach(given: Env): { readonly raw: Raw; readonly faults: string[] } {
  const parsed = Environment.safeParse(given);
  if (parsed.success) return { raw: parsed.data, faults: [] };
  const { issues } = parsed.error;
  const wrong = new Set(issues.map(({ path: [name] }) => name));
  const right = Object.entries(given).filter(([name]) => !wrong.has(name));
  return {
    raw: Environment.parse(Object.fromEntries(right)),
    faults: issues.map(({ path, message, code }) =>
      code === 'invalid_value'
        ? `${path.join('.')} muss debug, info, warn oder error sein.`
        : `${path.join('.')} ${message}.`,
    ),
  };
}

/** Names that look like ours and are not: slips of the pen, which set nothing. */
export const unknownSettings = (env: Env): readonly string[] =>
  Object.keys(givenIn(env)).filter(
    (name) => /^(HOTLINE|TELEGRAM|SLACK)_/.test(name) && !(name in Environment.shape),
  );

/** Reads all settings; what is empty counts as not set. Faults come all at once, in German. */
export function readSettings(
  env: Env,
): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const given = givenIn(env);
  const isGiven: IsGiven = (name) => given[name] !== undefined;
  const { raw, faults } = readEach(given);
  const telegram = telegramFrom(raw, isGiven, faults);
  const slack = slackFrom(raw, isGiven, faults);
  if (isGiven('TELEGRAM_BOT_TOKEN') || isGiven('SLACK_BOT_TOKEN'))
    faults.push(...operatorFaults(isGiven));
  if (faults.length > 0) return { faults };
  return {
    settings: {
      ...(telegram && { telegram }),
      ...(slack && { slack }),
      port: raw.PORT,
      data: raw.HOTLINE_DATA ?? './data',
      knowledge: raw.HOTLINE_KNOWLEDGE,
      coordinators: raw.HOTLINE_COORDINATORS ?? [],
      operator: raw.HOTLINE_OPERATOR,
      contact: raw.HOTLINE_CONTACT,
      dpo: raw.HOTLINE_DPO,
      notice: raw.HOTLINE_NOTICE,
      zone: raw.HOTLINE_TIMEZONE ?? 'Europe/Berlin',
      logLevel: raw.LOG_LEVEL ?? 'info',
    },
  };
}

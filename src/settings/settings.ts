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

function telegramFrom(raw: Raw, faults: string[]): Settings['telegram'] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL, TELEGRAM_WEBHOOK_SECRET: secret } = raw;
  if (TELEGRAM_WEBHOOK_URL && !secret)
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

function slackFrom(raw: Raw, faults: string[]): Settings['slack'] {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = raw;
  const { SLACK_SIGNING_SECRET: signingSecret } = raw;
  if (!botToken && (appToken || signingSecret))
    faults.push('SLACK_BOT_TOKEN fehlt: Ohne ihn kann die Hotline auf Slack nicht antworten.');
  if (botToken && !appToken && !signingSecret)
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
function operatorFaults(raw: Raw): string[] {
  const needed = [
    ['HOTLINE_OPERATOR', raw.HOTLINE_OPERATOR, 'wer die Hotline betreibt'],
    ['HOTLINE_CONTACT', raw.HOTLINE_CONTACT, 'wie man den Betreiber erreicht'],
  ] as const;
  return needed
    .filter(([, value]) => value === undefined)
    .map(
      ([name, , what]) =>
        `${name} fehlt: Bitte tragen Sie ein, ${what}. ` +
        'Es steht im Datenschutz-Hinweis, den alle sehen.',
    );
}

/** Reads all settings; what is empty counts as not set. Faults come all at once, in German. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message, code }) =>
        code === 'invalid_value'
          ? `${path.join('.')} muss debug, info, warn oder error sein.`
          : `${path.join('.')} ${message}.`,
      ),
    };
  const raw = parsed.data;
  const faults: string[] = [];
  const telegram = telegramFrom(raw, faults);
  const slack = slackFrom(raw, faults);
  if (telegram || slack) faults.push(...operatorFaults(raw));
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

/** Signs that steer a screen or turn the direction of what stands beside them. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Keeps a platform from taking a text for a command or a mention; it comes back with what is copied. */
export const JOINER = '\u2060';

/** Text as it may be shown: what steers is gone, halves of signs too. Line ends stay. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(STEERING, (sign) => (sign === '\n' ? '\n' : sign === '\t' ? ' ' : ''))
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Whether there is anything to see: platforms refuse messages of nothing but blanks. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Cf}\p{Cc}\u115f\u1160\u3164\u2800]/u.test(text);

/** An address that may be shown as a link. */
export function safeUrl(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  return web && !/[\s<>"]/.test(url) && visible(url) === url ? url : undefined;
}

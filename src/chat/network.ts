const REQUEST_TIMEOUT = 408;

/** Whether a gateway that answers with this number (not the platform) has let nothing through. */
export const isStopped = (status: number): boolean =>
  status >= 400 && status < 500 && status !== REQUEST_TIMEOUT;

/** The connection did not come about: nothing can have been accepted. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'EPROTO',
]);

/** The other side could not prove who it is: nothing was said to it. */
const NOT_TRUSTED = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/**
 * Where a library keeps only the words of what went wrong while the line was being made; to some
 * ports Node does not even try.
 */
const NO_LINE = /before secure TLS connection was established|connect ETIMEDOUT|^bad port$/;

function* chain(error: unknown): Generator<object> {
  const seen = new Set<unknown>();
  const waiting = [error];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    yield one;
    // Libraries wrap what went wrong, each under a name of its own.
    for (const name of ['cause', 'error', 'original'] as const)
      if (name in one) waiting.push(Reflect.get(one, name));
  }
}

/** Whether a failed request cannot have reached the platform, so that it may be made again. */
export function neverArrived(error: unknown): boolean {
  for (const one of chain(error)) {
    const code = 'code' in one ? one.code : undefined;
    if (typeof code === 'string' && (NEVER_CONNECTED.has(code) || NOT_TRUSTED.test(code)))
      return true;
    if ('message' in one && typeof one.message === 'string' && NO_LINE.test(one.message))
      return true;
  }
  return false;
}

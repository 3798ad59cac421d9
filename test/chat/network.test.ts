import { expect, it } from 'vitest';
import { neverArrived } from '../../src/chat/network.ts';

const failed = (code: string, reason: string) => {
  const error = Object.assign(new Error(`request failed, reason: ${reason}`), { code });
  return Object.assign(new Error('a library wraps it'), { error });
};

it.each([
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:443', true],
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND', true],
  ['CERT_HAS_EXPIRED', 'certificate has expired', true],
  ['EPROTO', 'write EPROTO wrong version number', true],
  [
    'ECONNRESET',
    'Client network socket disconnected before secure TLS connection was established',
    true,
  ],
  ['ETIMEDOUT', 'connect ETIMEDOUT 192.0.2.1:443', true],
  ['ETIMEDOUT', 'read ETIMEDOUT', false],
  ['ECONNRESET', 'read ECONNRESET', false],
  ['EPIPE', 'write EPIPE', false],
])('%s (%s): nothing can have arrived: %s', (code, reason, never) => {
  expect(neverArrived(failed(code, reason))).toBe(never);
});

import { expect, it } from 'vitest';
import { createDirectChats } from '../../../adapters/slack/direct.ts';

it('what went to a person’s own id is found again, without the memory growing for ever', () => {
  const direct = createDirectChats(async () => undefined);
  for (let n = 0; n <= 10_000; n++) direct.went('U1', { channel: 'D1', ts: `${n}.1` });
  expect(direct.sentTo('D1', '10000.1')).toBe('U1');
  expect(direct.sentTo('D1', '1.1')).toBe('U1');
  expect(direct.sentTo('D1', '0.1')).toBe('D1');
});

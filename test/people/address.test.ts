import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, chatKey } from '../../src/people/address.ts';

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('/', '%2F', '', 'a/b', '..'));

describe('the key of an address', () => {
  it('is another one for every other address, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (a, b) => {
        const keyOf = ([platform, space, user]: typeof a) => accountKey({ platform, space, user });
        expect(keyOf(a) === keyOf(b)).toBe(a.every((one, i) => one === b[i]));
      }),
    );
  });

  it('can be made of half a sign too', () => {
    const place = { platform: 'slack', space: 'T1', chat: '\ud800 x', kind: 'direct' as const };
    expect(chatKey(place)).toBe(chatKey({ ...place, chat: '\ufffd x' }));
  });
});

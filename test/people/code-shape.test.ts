import { describe, expect, it } from 'vitest';
import { asCode } from '../../src/people/codes.ts';

describe('a code', () => {
  it.each(['AB2DE-FGHJK-MNPQR-STVWX', 'ab2de fghjk mnpqr stvwx', ' AB2DEFGHJKMNPQRSTVWX '])(
    'is recognised: %s',
    (text) => {
      expect(asCode(text)).toBe('AB2DEFGHJKMNPQRSTVWX');
    },
  );

  it('forgives what looks alike', () => {
    expect(asCode('OIL2O-11111-22222-33333')).toBe('01120111112222233333');
  });

  it.each([
    'eintragen Elsterwerda',
    'hilfe bitte jetzt danke',
    'Bürgerbeteiligungsrat',
    'AB2DE-FGHJK-MNPQR',
    '',
  ])('is not „%s“', (text) => {
    expect(asCode(text)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handInTexts } from '../../src/desk/hand-in-texts.ts';
import { passedOnTexts } from '../../src/desk/passed-on-texts.ts';
import type { PassedOn } from '../../src/desk/rows.ts';
import { shortly } from '../../src/desk/shortly.ts';

const FAMILY = '👩‍👩‍👧';

describe('a text that is cut', () => {
  it('ends between two signs, never within one, and is no longer than it may be', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.integer({ min: 10, max: 70 }), (before, most) => {
        const text = `${'x'.repeat(before)}${FAMILY.repeat(20)}`;
        const cut = shortly(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).toMatch(new RegExp(`^x*(${FAMILY})*…$`, 'u'));
      }),
    );
  });

  const state: PassedOn['state'] = 'open';
  it.each([
    ['question', passedOnTexts.waiting(`${'x'.repeat(59)}${FAMILY}`)],
    ['row', passedOnTexts.row(`${'x'.repeat(58)}${FAMILY}`, state, 'Montag')],
    ['hint', passedOnTexts.willBeRead(`${'x'.repeat(299)}${FAMILY}`)],
    ['example', handInTexts.row('Beeskow', `${'x'.repeat(49)}${FAMILY}`)],
  ])('is whole as %s', (_, text) => {
    expect(text).toContain('x…');
  });
});

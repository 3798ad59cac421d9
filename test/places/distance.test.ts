import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometres } from '../../src/places/distance.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the straight line between two towns', () => {
  it('is known from the map', () => {
    const eilenburg = { lat: 51.459845, lon: 12.632788 };
    const flensburg = { lat: 54.78252, lon: 9.43751 };
    expect(kilometres(eilenburg, flensburg)).toBe(426);
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBe(20_015);
  });

  it('is the same both ways, whole, and never longer than half the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const way = kilometres(a, b);
        expect(way).toBe(kilometres(b, a));
        expect(Number.isInteger(way) && way >= 0 && way <= 20_016).toBe(true);
        expect(kilometres(a, a)).toBe(0);
      }),
    );
  });
});

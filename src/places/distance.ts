/** A place on the earth in degrees. */
export type Point = { readonly lat: number; readonly lon: number };

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const halfSine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;

/** The straight line between two places, in whole kilometres. */
export function kilometres(a: Point, b: Point): number {
  const part =
    halfSine(b.lat - a.lat) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfSine(b.lon - a.lon);
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, part))));
}

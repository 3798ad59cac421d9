/**
 * A copy of plain data as JSON would give it back, so that memory and file hold the same. Texts are
 * shared, not copied: that is most of a row.
 */
export function plainCopy(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON knows neither minus zero nor what is no number.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (Array.isArray(value)) return value.map((item) => plainCopy(item ?? null));
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new Error(`Rows hold plain data only, not ${describe(value)}.`);
  }
  // Made from entries, a key such as `__proto__` is a key like any other.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, plainCopy(inner)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an instance of a class' : `a ${typeof value}`;
}

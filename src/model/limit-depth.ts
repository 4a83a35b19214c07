/**
 * Cuts JSON off below a certain depth. A document has fewer than ten levels, but an unknown field
 * in it may be nested a hundred thousand times; every recursive function would overflow there,
 * `JSON.stringify` of the engine too.
 */

/** Levels of objects and lists that are kept. */
export const deepest = 64;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}

/** A deeper value becomes `null`, so that the other entries of a list keep their indexes. */
function cut(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((entry) => cut(entry, levels - 1));
  const entries = Object.entries(value).map(([key, entry]) => [key, cut(entry, levels - 1)]);
  return Object.fromEntries(entries) as unknown;
}

export const isTooDeep = (value: unknown): boolean => isDeeper(value, deepest);

/** The value itself where nothing in it lies too deep. */
export const limitDepth = <T>(value: T): T =>
  isTooDeep(value) ? (cut(value, deepest) as T) : value;

/**
 * A copy of a value that JSON can hold. Throws a `TypeError` for one that it cannot hold, such as a
 * circular one.
 */
export function copyJson(value: unknown): unknown {
  const text = stringify(value) ?? 'null';
  return limitDepth(JSON.parse(text) as unknown);
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // A `RangeError` says that the value is too deep for the engine. Any other error is the
    // caller's.
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(limitDepth(value));
  }
}

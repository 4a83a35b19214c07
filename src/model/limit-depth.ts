/**
 * JSON without what lies too deep. A document has fewer than ten levels, but whoever writes one may
 * nest an unknown field a hundred thousand times, and every walk that calls itself would end there,
 * the engine's own `JSON.stringify` among them.
 */

/** Levels of objects and lists that are kept. */
export const deepest = 64;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}

/** What lies deeper becomes `null`, so that lists keep their places. */
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

/** A copy of what JSON can hold. Throws a `TypeError` for what it cannot, such as a circle. */
export function copyJson(value: unknown): unknown {
  const text = stringify(value) ?? 'null';
  return limitDepth(JSON.parse(text) as unknown);
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Too deep for the engine. Any other fault is the caller's.
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(limitDepth(value));
  }
}

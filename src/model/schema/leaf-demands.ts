/** Checks plain values by what Valibot's schemas of them demand. */

/** The fields of a schema, or of an action of a `pipe`, that are data. */
export interface Leaf {
  readonly type: string;
  readonly message?: unknown;
  readonly pipe?: readonly Leaf[];
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
}

type Holds = (value: unknown, demand: Leaf) => boolean;

const isA: Holds = (value, { type }) => typeof value === type;

const holds: Readonly<Record<string, Holds>> = {
  string: isA,
  boolean: isA,
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  finite: Number.isFinite,
  picklist: (value, { options }) => options?.includes(value) ?? false,
  regex: (value, { requirement }) => (requirement as RegExp).test(value as string),
  min_value: (value, { requirement }) => (value as number) >= (requirement as number),
  max_value: (value, { requirement }) => (value as number) <= (requirement as number),
};

export const leafTypes: readonly string[] = Object.keys(holds);

/**
 * The first demand that the value does not meet; `undefined` when it meets them all. An unknown
 * demand counts as not met.
 */
export function unmetDemand(schema: Leaf, value: unknown): Leaf | undefined {
  if (!schema.pipe) return holds[schema.type]?.(value, schema) ? undefined : schema;
  for (const demand of schema.pipe) {
    const unmet = unmetDemand(demand, value);
    if (unmet) return unmet;
  }
  return undefined;
}

/**
 * The looks that can be chosen in the builder; the token editor of the documentation has all of
 * them.
 */

export const lookNames = ['accent', 'font', 'radius', 'density'] as const;
export type LookName = (typeof lookNames)[number];

/** `''` and absent are the default. */
export type Look = Readonly<Partial<Record<LookName, string>>>;

/**
 * Font families that every system has. None has a quotation mark, since they stand in an attribute.
 */
export const fonts: Readonly<Record<string, string>> = {
  system: 'system-ui, sans-serif',
  arial: 'Arial, Helvetica, sans-serif',
  verdana: 'Verdana, Geneva, sans-serif',
  georgia: 'Georgia, serif',
  times: 'Times New Roman, Times, serif',
};

export const densities: Readonly<Record<string, string>> = { compact: '10px', airy: '24px' };

export const largestRadius = 32;

const ownValue = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function readRadius(value: string): string | undefined {
  const wanted = Number(value);
  const isRight = /^\d+$/.test(value) && wanted <= largestRadius;
  return isRight ? `${wanted}px` : undefined;
}

/**
 * Checks a value for CSS; `undefined` for a wrong one, since anybody may have written the address.
 */
const readers: Readonly<Record<LookName, (value: string) => string | undefined>> = {
  accent: (value) => (/^#[\da-f]{6}$/i.test(value) ? value : undefined),
  font: (value) => ownValue(fonts, value),
  radius: readRadius,
  density: (value) => ownValue(densities, value),
};

const properties: Readonly<Record<LookName, string>> = {
  accent: '--conf-accent',
  font: '--conf-font',
  radius: '--conf-radius',
  density: '--conf-space',
};

export const isLookValue = (name: LookName, value: string): boolean =>
  readers[name](value) !== undefined;

/** Custom properties and their values. */
export function buildLook(look: Look): ReadonlyMap<string, string> {
  return new Map(
    lookNames.flatMap((name): [string, string][] => {
      const value = readers[name](look[name] ?? '');
      return value === undefined ? [] : [[properties[name], value]];
    }),
  );
}

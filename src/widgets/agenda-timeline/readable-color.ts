/**
 * Colours of a source made readable: the same hue, as much lighter or darker as text needs on our
 * surfaces (WCAG 1.4.3, 4.5:1).
 */

export interface ReadableColor {
  /** On a light and on a dark surface, `#rrggbb`. */
  readonly light: string;
  readonly dark: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The worse of the two surfaces of each theme: tinted ones. */
const lightSurface: Rgb = [0xf3, 0xf5, 0xf8];
const darkSurface: Rgb = [0x20, 0x24, 0x2a];
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

const ENOUGH = 4.5;
const STEPS = 32;

/** `undefined` for what is no hex colour (`#rgb`, `#rrggbb`, each also with alpha). */
export function parseHexColor(text: string): Rgb | undefined {
  const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(full.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}

/** Relative luminance (WCAG 2.2, definition). */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2, definition), 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const at = (index: 0 | 1 | 2): number =>
    Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
};

const toHex = (color: Rgb): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function repair(color: Rgb, surface: Rgb, towards: Rgb): string {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(color, towards, step / STEPS);
    if (contrast(tried, surface) >= ENOUGH) return toHex(tried);
  }
  return toHex(towards);
}

export function readableColor(text: string): ReadableColor | undefined {
  const color = parseHexColor(text);
  return (
    color && {
      light: repair(color, lightSurface, black),
      dark: repair(color, darkSurface, white),
    }
  );
}

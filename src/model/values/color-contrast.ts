/** Hex colours, and their contrast (WCAG 2.2). */

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a hex colour (`#rgb`, `#rrggbb`, each also with alpha, which is ignored); `undefined` for
 * anything else. The sign may be missing.
 */
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

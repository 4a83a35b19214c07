/**
 * Sizes logos so that they look equally large. A wide word mark and a tall crest of the same height
 * do not look so; with the same area they do. So every picture has the same area, as far as its
 * bounds allow.
 */

/** px. */
export interface LogoBox {
  readonly width: number;
  readonly height: number;
}

/**
 * The share of the bounds that a logo covers; with this value a square is nearly as high as the
 * bounds.
 */
const COVERAGE = 0.44;

/** The size of a logo in px within its bounds, from its ratio of width to height. */
export function balanceArea(ratio: number, bounds: LogoBox): LogoBox {
  const wanted = Math.sqrt(COVERAGE * bounds.width * bounds.height * ratio);
  const width = Math.min(wanted, bounds.width, bounds.height * ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width / ratio)) };
}

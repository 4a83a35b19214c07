/**
 * Logos that look equally large. A wide word mark and a tall crest of one height do not; of one
 * area they do. So the picture's area is the same for every shape, until it meets its bounds.
 */

/** px. */
export interface LogoBox {
  readonly width: number;
  readonly height: number;
}

/** Part of the bounds that a logo of a good shape covers: a square is then nearly as high as they. */
const COVERAGE = 0.44;

/** A logo's size in px within its bounds, for its ratio of width to height. */
export function balanceArea(ratio: number, bounds: LogoBox): LogoBox {
  const wanted = Math.sqrt(COVERAGE * bounds.width * bounds.height * ratio);
  const width = Math.min(wanted, bounds.width, bounds.height * ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width / ratio)) };
}

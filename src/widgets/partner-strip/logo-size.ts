/**
 * Logos that look equally large. A wide word mark and a tall crest of one height do not; of one
 * area they do. So the picture's area is the same for every shape, until it meets the tile's
 * bounds. Margins baked into a file are not seen here; a tier's `weight` can answer for them.
 */
export type TileSize = 'large' | 'medium' | 'small';

export interface LogoBox {
  readonly width: number;
  readonly height: number;
}

/** px inside a tile's padding; the tile's own size is in the styles. */
export const tileBoxes: Readonly<Record<TileSize, LogoBox>> = {
  large: { width: 184, height: 88 },
  medium: { width: 144, height: 68 },
  small: { width: 112, height: 52 },
};

/** Part of the tile that a logo of a good shape covers: a square is then as high as the tile. */
const COVERAGE = 0.44;

/** A logo's size in px, for its ratio of width to height. */
export function buildLogoSize(ratio: number, size: TileSize): LogoBox {
  const box = tileBoxes[size];
  const wanted = Math.sqrt(COVERAGE * box.width * box.height * ratio);
  const width = Math.min(wanted, box.width, box.height * ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width / ratio)) };
}

/**
 * For a picture that tells its shape only once it is loaded: it fills the tile meanwhile, and this
 * factor (0 to 1) brings it to the size it should have had, without moving anything else.
 */
export function buildLogoScale(ratio: number, size: TileSize): number {
  const box = tileBoxes[size];
  const filled = Math.min(box.width, box.height * ratio);
  return Math.min(1, buildLogoSize(ratio, size).width / filled);
}

/** A tier's tile, by its weight against the heaviest tier; without any weights all are equal. */
export function chooseTileSize(weight: number | undefined, heaviest: number): TileSize {
  if (!(heaviest > 0)) return 'medium';
  const part = Math.max(0, weight ?? 0) / heaviest;
  if (part > 0.8) return 'large';
  return part > 0.4 ? 'medium' : 'small';
}

/**
 * Computes the size of a logo on its tile. Margins that are part of a picture are not known here; a
 * larger `weight` of the tier can make up for them.
 */
import { balanceArea, type LogoBox } from '../../widget/styles/balanced-area.js';

export type TileSize = 'large' | 'medium' | 'small';

/** px within a tile's padding; the tile's own size is in the styles. */
export const tileBoxes: Readonly<Record<TileSize, LogoBox>> = {
  large: { width: 200, height: 96 },
  medium: { width: 144, height: 68 },
  small: { width: 108, height: 48 },
};

/** The size of a logo in px, from its ratio of width to height. */
export const buildLogoSize = (ratio: number, size: TileSize): LogoBox =>
  balanceArea(ratio, tileBoxes[size]);

/**
 * A factor from 0 to 1 for a picture whose ratio is known only after loading. It fills the tile
 * until then, and the factor scales it to its right size without moving anything else.
 */
export function buildLogoScale(ratio: number, size: TileSize): number {
  const box = tileBoxes[size];
  const filled = Math.min(box.width, box.height * ratio);
  return Math.min(1, buildLogoSize(ratio, size).width / filled);
}

/**
 * The tile size of a tier, by its weight compared with the heaviest tier; without weights all are
 * equal.
 */
export function chooseTileSize(weight: number | undefined, heaviest: number): TileSize {
  if (!(heaviest > 0)) return 'medium';
  const part = Math.max(0, weight ?? 0) / heaviest;
  if (part > 0.8) return 'large';
  return part > 0.4 ? 'medium' : 'small';
}

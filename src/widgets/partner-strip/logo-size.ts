/**
 * The size of a logo on its tile. Margins baked into a file are not seen here; a tier's `weight`
 * can answer for them.
 */
import { balanceArea, type LogoBox } from '../../widget/styles/balanced-area.js';

export type TileSize = 'large' | 'medium' | 'small';

/** px inside a tile's padding; the tile's own size is in the styles. */
export const tileBoxes: Readonly<Record<TileSize, LogoBox>> = {
  large: { width: 200, height: 96 },
  medium: { width: 144, height: 68 },
  small: { width: 108, height: 48 },
};

/** A logo's size in px, for its ratio of width to height. */
export const buildLogoSize = (ratio: number, size: TileSize): LogoBox =>
  balanceArea(ratio, tileBoxes[size]);

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

/** When two pictures are the same, as a person would say. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be off (0 to 1), and which share of a picture may be off further. */
const THRESHOLD = 0.06;
const SHARE = 0.0001;

const sizeOf = ({ width, height }) => `${width} × ${height}`;

/** Both pictures side by side, where they cannot be laid over each other. */
function putSideBySide(one, other) {
  const both = new PNG({
    width: one.width + other.width + 8,
    height: Math.max(one.height, other.height),
  });
  PNG.bitblt(one, both, 0, 0, one.width, one.height, 0, 0);
  PNG.bitblt(other, both, 0, 0, other.width, other.height, one.width + 8, 0);
  return both;
}

/** `{reason, difference?}`: `''` when they are the same, else words and a picture that shows it. */
export function compare(wanted, found, share = SHARE) {
  if (sizeOf(wanted) !== sizeOf(found)) {
    return {
      reason: `is ${sizeOf(found)} px instead of ${sizeOf(wanted)}`,
      difference: putSideBySide(wanted, found),
    };
  }
  const { width, height } = wanted;
  const difference = new PNG({ width, height });
  const count = pixelmatch(wanted.data, found.data, difference.data, width, height, {
    threshold: THRESHOLD,
    includeAA: false,
  });
  if (count <= width * height * share) return { reason: '', count };
  const percent = ((count / (width * height)) * 100).toFixed(2);
  return { reason: `differs in ${count} pixels (${percent} %)`, difference, count };
}

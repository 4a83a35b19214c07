/**
 * Pictures small enough to keep in the repository: PNG with a palette. Pictures of text have few
 * colours beside the shades of its edges; where there are more than 256, shades that nobody can
 * tell apart become the most frequent among them.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const MOST = 256;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const colourAt = (data, offset) =>
  (data[offset] << 16) | (data[offset + 1] << 8) | data[offset + 2];

function countColours(data) {
  const counts = new Map();
  for (let offset = 0; offset < data.length; offset += 4) {
    const colour = colourAt(data, offset);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Groups of colours whose channels are the same after division by `step`, most frequent first. */
function groupColours(counts, step) {
  const groups = new Map();
  for (const [colour] of [...counts].sort(([a, most], [b, more]) => more - most || a - b)) {
    const key = channels(colour)
      .map((value) => Math.floor(value / step))
      .join();
    groups.set(key, [...(groups.get(key) ?? []), colour]);
  }
  return [...groups.values()];
}

/** `undefined` when 256 colours cannot show the picture. */
function choosePalette(data) {
  const counts = countColours(data);
  const groups = [1, 2, 4, 8, 12]
    .map((step) => groupColours(counts, step))
    .find(({ length }) => length <= MOST);
  if (!groups) return undefined;
  const indexes = new Map(
    groups.flatMap((colours, index) => colours.map((colour) => [colour, index])),
  );
  return { palette: groups.map(([colour]) => colour), indexes };
}

/** An opaque picture (`PNG` of pngjs) as a file. */
export function encodePicture(picture) {
  const chosen = choosePalette(picture.data);
  return chosen ? encodeIndexed(picture, chosen) : PNG.sync.write(picture, { colorType: 2 });
}

function encodeIndexed({ width, height, data }, { palette, indexes }) {
  // Each line starts with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const line = Math.floor(pixel / width);
    lines[pixel + line + 1] = indexes.get(colourAt(data, pixel * 4));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const decodePicture = (file) => PNG.sync.read(Buffer.from(file));

/** The part of a picture that a box covers, as far as it lies within. */
export function cutOut(picture, box) {
  const left = Math.max(0, Math.round(box.left));
  const top = Math.max(0, Math.round(box.top));
  const width = Math.min(Math.round(box.width), picture.width - left);
  const height = Math.min(Math.round(box.height), picture.height - top);
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}

import { expect } from '@open-wc/testing';
import {
  buildLogoScale,
  buildLogoSize,
  chooseTileSize,
  tileBoxes,
} from '../../../src/widgets/partner-strip/logo-size.js';

describe('the size of a logo', () => {
  const { width: most, height: tallest } = tileBoxes.medium;

  it('covers one area, whatever the shape, while the tile allows', () => {
    const areas = [1, 1.3, 2, 3, 4].map((ratio) => {
      const { width, height } = buildLogoSize(ratio, 'medium');
      return width * height;
    });
    for (const area of areas) expect(area / (areas[0] ?? 1)).to.be.closeTo(1, 0.06);
  });

  for (const [ratio, width, height] of [
    [10, most, 14],
    [11.8, most, 12],
    [0.25, 17, tallest],
    [0.36, 24, tallest],
    [1000, most, 1],
  ] as const) {
    it(`${ratio}:1 is ${width} × ${height} px`, () => {
      expect(buildLogoSize(ratio, 'medium')).to.deep.equal({ width, height });
    });
  }

  it('is at least one px and never leaves the tile', () => {
    for (const ratio of [0.001, 0.1, 0.5, 1, 2, 7, 50, 5000]) {
      const { width, height } = buildLogoSize(ratio, 'small');
      expect(width).to.be.within(1, tileBoxes.small.width);
      expect(height).to.be.within(1, tileBoxes.small.height);
    }
  });

  it('shrinks a late-known shape to the same size that a known one gets', () => {
    for (const ratio of [0.25, 1, 2, 4, 10]) {
      const { width, height } = tileBoxes.large;
      const filled = Math.min(width, height * ratio);
      const scaled = filled * buildLogoScale(ratio, 'large');
      expect(scaled).to.be.closeTo(buildLogoSize(ratio, 'large').width, 0.5);
    }
  });

  for (const [weight, heaviest, size] of [
    [undefined, 0, 'medium'],
    [3, 3, 'large'],
    [2, 3, 'medium'],
    [1, 3, 'small'],
    [100, 100, 'large'],
    [10, 100, 'small'],
    [undefined, 3, 'small'],
    [-5, 3, 'small'],
  ] as const) {
    it(`of weight ${weight ?? 'none'} beside ${heaviest} stands on a ${size} tile`, () => {
      expect(chooseTileSize(weight, heaviest)).to.equal(size);
    });
  }
});

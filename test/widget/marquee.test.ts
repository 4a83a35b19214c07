import { expect } from '@open-wc/testing';
import { buildLoop, wrapPosition } from '../../src/widget/motion/marquee.js';

describe('the loop of a moving row', () => {
  const table: readonly {
    readonly what: string;
    readonly lengths: readonly number[];
    readonly gap: number;
    readonly window: number;
    readonly distance: number;
    readonly copies: number;
  }[] = [
    {
      what: 'two logos in a wide window',
      lengths: [100, 50],
      gap: 10,
      window: 1000,
      distance: 170,
      copies: 12,
    },
    {
      what: 'two logos that fill the window',
      lengths: [100, 50],
      gap: 10,
      window: 100,
      distance: 170,
      copies: 1,
    },
    {
      what: 'two hundred logos',
      lengths: Array<number>(200).fill(140),
      gap: 12,
      window: 1400,
      distance: 30_400,
      copies: 10,
    },
    { what: 'one logo', lengths: [120], gap: 0, window: 300, distance: 120, copies: 3 },
    {
      what: 'entries of no length beside one that has some',
      lengths: [0, 0, 90],
      gap: 10,
      window: 50,
      distance: 120,
      copies: 3,
    },
  ];
  for (const { what, distance, copies, ...input } of table) {
    it(`goes ${distance} px and needs ${copies} copies: ${what}`, () => {
      const loop = buildLoop({ ...input, speed: 40 });
      expect(loop).to.deep.equal({ distance, copies, duration: distance * 25 });
    });
  }

  it('covers the window to the end of a run, whatever the lengths', () => {
    for (const window of [1, 199, 200, 201, 999, 2000]) {
      const lengths = [31, 170, 3, 88];
      const loop = buildLoop({ lengths, gap: 7, window, speed: 40 });
      const covered = [...Array(loop?.copies ?? 0).keys()]
        .map((index) => (lengths[index % lengths.length] ?? 0) + 7)
        .reduce((sum, step) => sum + step, 0);
      expect(covered).to.be.at.least(window);
    }
  });

  it('does not move what has no length', () => {
    const still = { gap: 10, window: 300, speed: 40 };
    expect(buildLoop({ ...still, lengths: [] })).to.equal(undefined);
    expect(buildLoop({ ...still, lengths: [0, 0] })).to.equal(undefined);
    expect(buildLoop({ ...still, lengths: [Number.NaN] })).to.equal(undefined);
    expect(buildLoop({ ...still, lengths: [100], speed: 0 })).to.equal(undefined);
  });

  it('has one speed for long and short rows', () => {
    const speeds = [[90, 90], Array<number>(200).fill(90)].map((lengths) => {
      const loop = buildLoop({ lengths, gap: 10, window: 800, speed: 40 });
      return ((loop?.distance ?? 0) / (loop?.duration ?? 1)) * 1000;
    });
    expect(speeds).to.deep.equal([40, 40]);
  });

  for (const [position, distance, wrapped] of [
    [0, 100, 0],
    [100, 100, 0],
    [250, 100, 50],
    [-30, 100, 70],
    [10, 0, 0],
  ] as const) {
    it(`${position} px along a run of ${distance} is ${wrapped}`, () => {
      expect(wrapPosition(position, distance)).to.equal(wrapped);
    });
  }
});

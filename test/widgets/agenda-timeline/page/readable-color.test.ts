import { expect } from '@open-wc/testing';
import { contrast, parseHexColor } from '../../../../src/model/values/color-contrast.js';
import { readableColor } from '../../../../src/widgets/agenda-timeline/page/track-colors.js';

const light = parseHexColor('#f3f5f8');
const dark = parseHexColor('#20242a');

describe('readableColor', () => {
  for (const color of [
    '#F9B000',
    '#aad400',
    '#1b1464',
    '#fff',
    '#000',
    'ff0000',
    '#80808080',
    '#ff0',
  ]) {
    it(`reads on light and dark: ${color}`, () => {
      const readable = readableColor(color);
      const ratio = (text: string | undefined, surface: typeof light): number => {
        const parsed = parseHexColor(text ?? '');
        return parsed && surface ? contrast(parsed, surface) : 0;
      };
      expect(ratio(readable?.light, light)).to.be.at.least(4.5);
      expect(ratio(readable?.dark, dark)).to.be.at.least(4.5);
    });
  }

  it('leaves a colour alone that reads already', () => {
    expect(readableColor('#1b1464')?.light).to.equal('#1b1464');
    expect(readableColor('#F9B000')?.dark).to.equal('#f9b000');
  });

  for (const text of ['', 'red', '#12', '#12345', 'url(x)', '#gggggg']) {
    it(`knows no colour in “${text}”`, () => {
      expect(readableColor(text)).to.equal(undefined);
    });
  }
});

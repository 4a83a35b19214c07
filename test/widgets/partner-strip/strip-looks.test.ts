/** What a partner sees of its logo: one ink, one paper, and one file of two. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/widgets/partner-strip/define.js';
import { contrast, type Rgb } from '../../../src/model/values/color-contrast.js';
import type { PartnerStripElement } from '../../../src/widgets/partner-strip/index.js';
import { all, one } from './strip-fixture.js';
import { rendered } from '../rendered.js';

const file = (name: string): string => `/test/fixtures/logos/${name}.svg`;
const logo = { src: file('square'), width: 100, height: 100 };
const darkLogo = { ...logo, background: 'dark' as const };
const partners = [
  { id: 'plain', name: 'Plain', logo },
  {
    id: 'other',
    name: 'Other',
    logo: { ...logo, src: file('wide'), background: 'light' as const },
  },
  { id: 'both', name: 'Both', logo: { ...logo, dark: file('tall') } },
];

async function strip(
  attributes: Readonly<Record<string, string>>,
  shown: PartnerStripElement['partners'] = partners,
): Promise<PartnerStripElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('conf-partner-strip');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.partners = shown;
  box.append(element);
  await rendered(element);
  const pictures = all(element, 'img') as HTMLImageElement[];
  for (const picture of pictures) picture.loading = 'eager';
  await waitUntil(() => pictures.every(({ complete }) => complete), 'pictures');
  return element;
}

/** Red, green and blue in the middle of what is drawn. */
async function paintedAt(element: Element): Promise<readonly number[]> {
  const png: string = await executeServerCommand('screenshot');
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { left, top, width, height } = element.getBoundingClientRect();
  const scale = image.naturalWidth / innerWidth;
  const at = [left + width / 2, top + height / 2].map((px) => Math.round(px * scale));
  return [...context.getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1).data.slice(0, 3)];
}

const grounds = (element: Element): Set<string> =>
  new Set(all(element, '.paper').map((sheet) => getComputedStyle(sheet).backgroundColor));

/** What a screen shows of a colour, however it is written. */
function shownColor(color: string): Rgb {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const transparent = /\/ 0\)$|, 0\)$|^transparent$/;

describe('<conf-partner-strip> logos', () => {
  it('are all printed in the text’s colour in mono', async () => {
    const element = await strip({ tone: 'mono', theme: 'dark', style: '--conf-text: #00c000' });
    for (const id of ['plain', 'other', 'both']) {
      const picture = one(element, `[data-id="${id}"] img`);
      // WebKit paints a picture that is decoded aside some frames after it is complete.
      const isPainted = async (): Promise<boolean> => ((await paintedAt(picture))[1] ?? 0) > 120;
      await waitUntil(isPainted, `${id} is green`, { timeout: 5000 });
      const [red = 255, , blue = 255] = await paintedAt(picture);
      expect(Math.max(red, blue), id).to.be.lessThan(60);
    }
  });

  it('stand on one tone of paper on a dark surface, and on none on a light one', async () => {
    const dark = grounds(await strip({ theme: 'dark' }));
    expect(dark.size).to.equal(1);
    expect([...dark].join(), 'opaque').not.to.match(transparent);
    const light = grounds(await strip({ theme: 'light' }));
    expect([...light].join()).to.match(transparent);
  });

  it('of one tier stand on one sheet, in the files for paper', async () => {
    const element = await strip({ theme: 'dark' });
    const sheets = all(element, '.tile').map((tile) => tile.closest('.paper'));
    expect(sheets.length).to.equal(3);
    expect(new Set(sheets).size).to.equal(1);
    const maskOf = (kind: string): string =>
      getComputedStyle(one(element, `[data-id="both"] ${kind}`)).webkitMaskImage;
    expect(maskOf('.for-light')).to.match(/rgb\(0, 0, 0\)/);
    expect(maskOf('.for-dark')).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    const both = await strip({ theme: 'dark' }, partners.slice(2));
    expect(all(both, '.paper'), 'where every logo has a dark file').to.have.length(0);
  });

  it('and names are read on their paper, in the page’s colour where that is dark', async () => {
    const named = [...partners, { id: 'word', name: 'Word' }];
    const nameOn = async (theme: string, style = ''): Promise<Rgb> => {
      const element = await strip({ theme, style }, named);
      return shownColor(getComputedStyle(one(element, '[data-id="word"] .name')).color);
    };
    const paper = shownColor([...grounds(await strip({ theme: 'dark' }))].join());
    for (const style of ['', '--conf-text: #ffe9b0'])
      expect(contrast(await nameOn('dark', style), paper), style).to.be.above(4.5);
    const [red, green, blue] = await nameOn('light', '--conf-text: #003366');
    expect(red).to.be.below(10);
    expect(green).to.be.closeTo(0x33, 4);
    expect(blue).to.be.closeTo(0x66, 4);
  });

  it('keep their paper and their focus in forced colours', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const logos = [
      ...partners,
      { id: 'night', name: 'Night', url: 'https://night.example/', logo: darkLogo },
    ];
    const element = await strip({ theme: 'dark' }, logos);
    const ground = shownColor(getComputedStyle(one(element, '[data-id="night"]')).backgroundColor);
    one(element, '[data-id="night"] a').focus();
    const { outlineColor } = getComputedStyle(one(element, '[data-id="night"] a'));
    expect(contrast(shownColor(outlineColor), ground), 'focus on a dark tile').to.be.above(3);
    await emulateMedia({ forcedColors: 'active' });
    try {
      const sheet = one(element, '.paper');
      sheet.style.background = 'rgb(244, 245, 246)';
      expect(getComputedStyle(sheet).backgroundColor).to.equal('rgb(244, 245, 246)');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('stand side by side on a phone and in a column, two at least', async () => {
    const tiers = [{ id: 'first', name: 'First', weight: 1 }];
    const large = { partners: partners.map((one) => ({ ...one, tier: 'first' })), tiers };
    for (const width of [320, 480]) {
      const element = await strip({ style: `inline-size: ${width}px` }, large);
      const [first, second] = all(element, '.tile').map((tile) => tile.getBoundingClientRect());
      expect(second?.top, `${width}`).to.equal(first?.top);
    }
  });

  it('print their light file alone', async function run() {
    if (
      /firefox|webkit(?!.*chrome)/i.test(navigator.userAgent) &&
      !/chrome/i.test(navigator.userAgent)
    )
      this.skip();
    const element = await strip({ theme: 'dark' });
    await emulateMedia({ media: 'print' });
    try {
      const shown = (all(element, '[data-id="both"] img') as HTMLImageElement[])
        .filter((image) => image.checkVisibility())
        .map(({ src }) => new URL(src).pathname);
      expect(shown).to.deep.equal([file('square')]);
      const [picture] = all(element, '[data-id="both"] img');
      expect(picture && getComputedStyle(picture).maskImage).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

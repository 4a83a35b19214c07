import { expect } from '@open-wc/testing';
import type { Image, Partner } from '../../../src/model/conference.js';
import { tileBoxes } from '../../../src/widgets/partner-strip/logo-size.js';
import {
  buildPartnerStrip,
  type PartnerStripInput,
  type PartnerView,
} from '../../../src/widgets/partner-strip/partner-strip-view-model.js';

const logo: Image = { src: 'https://x.example/logo.svg' };
const partner: Partner = {
  id: 'a',
  name: { en: 'House', az: 'Ev' },
  url: 'https://x.example/',
  paid: false,
  logo,
};

function build(
  changes: Partial<Partner>,
  input: Partial<PartnerStripInput> = {},
): PartnerView | undefined {
  const model = buildPartnerStrip({
    partners: { tiers: [], partners: [{ ...partner, ...changes }] },
    context: { language: 'en', timeZone: 'UTC' },
    options: { order: 'given', tiers: [], first: '' },
    language: 'az',
    compare: (a, b) => a.localeCompare(b),
    broken: new Set(),
    unlinked: new Set(),
    ...input,
  });
  return model.tiers[0]?.partners[0];
}

describe('the view of a partner', () => {
  const dark = 'https://x.example/dark.svg';
  for (const [what, image, ground] of [
    ['says nothing', logo, 'light'],
    ['is for light paper', { ...logo, background: 'light' }, 'light'],
    ['is for dark paper', { ...logo, background: 'dark' }, 'dark'],
    ['is for any paper', { ...logo, background: 'any' }, 'theme'],
    ['has a file for dark themes', { ...logo, dark, background: 'light' }, 'theme'],
    ['is not there', undefined, 'theme'],
  ] as const) {
    it(`stands on ${ground} ground when its logo ${what}`, () => {
      const { logo: _logo, ...plain } = partner;
      const view = image
        ? build({ logo: image })
        : buildPartnerStrip({
            partners: { tiers: [], partners: [plain] },
            context: { language: 'en', timeZone: 'UTC' },
            options: { order: 'given', tiers: [], first: '' },
            language: 'en',
            compare: () => 0,
            broken: new Set(),
            unlinked: new Set(),
          }).tiers[0]?.partners[0];
      expect(view?.ground).to.equal(ground);
    });
  }

  it('has its name in the page’s language, with the language it is in', () => {
    expect(build({})?.name).to.deep.equal({ text: 'Ev', language: 'az' });
    expect(build({}, { language: 'ru' })?.name).to.deep.equal({ text: 'House', language: 'en' });
  });

  it('loses a picture that did not load, and the dark one alone when only that did not', () => {
    const both = { ...logo, dark };
    expect(build({ logo: both }, { broken: new Set([logo.src]) })?.logo).to.equal(undefined);
    const kept = build({ logo: both }, { broken: new Set([dark]) });
    expect(kept?.logo?.src).to.equal(logo.src);
    expect(kept?.logo?.dark).to.equal(undefined);
    expect(kept?.ground).to.equal('light');
  });

  it('is sized by area when the data tells the shape, else fills its tile', () => {
    const sized = build({ logo: { ...logo, width: 400, height: 100 } })?.logo;
    expect(sized).to.include({ sized: true });
    expect((sized?.width ?? 0) / (sized?.height ?? 1)).to.be.closeTo(4, 0.2);
    expect(build({})?.logo).to.include({ sized: false, ...tileBoxes.medium });
  });

  it('drops a link that something on the page hides', () => {
    expect(build({}, { unlinked: new Set(['a']) })?.url).to.equal(undefined);
  });
});

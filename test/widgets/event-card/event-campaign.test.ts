import { expect } from '@open-wc/testing';
import { withCampaign } from '../../../src/widgets/event-card/links/event-campaign.js';

const base = 'https://organiser.example/register';

describe('the campaign', () => {
  const table: readonly (readonly [string, string])[] = [
    ['', '?utm_campaign=ministry'],
    ['?lang=az', '?lang=az&utm_campaign=ministry'],
    // Byte for byte: an address may be signed.
    ['?code&note=a%20b+c&sig=%2f%2F', '?code&note=a%20b+c&sig=%2f%2F&utm_campaign=ministry'],
    ['?utm_source=mail&utm_campaign=own', '?utm_source=mail&utm_campaign=ministry'],
    ['?lang=az#step-2', '?lang=az&utm_campaign=ministry#step-2'],
    ['#/register?id=7', '?utm_campaign=ministry#/register?id=7'],
  ];
  for (const [given, expected] of table) {
    it(`turns “${given}” into “${expected}”`, () => {
      const action = withCampaign({ kind: 'register', url: base + given }, 'ministry');
      expect(action?.url).to.equal(base + expected);
    });
  }

  it('is text, whatever the page writes', () => {
    const { url = '' } = withCampaign({ kind: 'join-waitlist', url: base }, ' a&b=c#d “ə” ') ?? {};
    expect(new URL(url).searchParams.get('utm_campaign')).to.equal('a&b=c#d “ə”');
    expect(new URL(url).hash).to.equal('');
  });

  it('is a number where a page sets the property to one', () => {
    const action = withCampaign({ kind: 'register', url: base }, 2027);
    expect(action?.url).to.equal(`${base}?utm_campaign=2027`);
  });

  for (const kind of ['watch', 'recordings', 'details'] as const) {
    it(`leaves “${kind}” alone`, () => {
      expect(withCampaign({ kind, url: base }, 'ministry')?.url).to.equal(base);
    });
  }

  it('adds nothing where the page says nothing', () => {
    for (const campaign of [undefined, '', '  ']) {
      expect(withCampaign({ kind: 'register', url: base }, campaign)?.url).to.equal(base);
    }
  });
});

import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { canReadAloud, expectReading } from '../read-aloud.js';
import { all, partners, strip, tiers } from './strip-fixture.js';

const states = [
  ['still', 'none', 'colour'],
  ['in mono', 'none', 'mono'],
  ['moving', 'scroll', 'colour'],
] as const;

describe('<conf-partner-strip> and axe', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [state, motion, tone] of states) {
      it(`is clean ${state}, ${theme}`, async () => {
        const element = await strip(
          html`<conf-partner-strip
            lang="en"
            theme=${theme}
            motion=${motion}
            tone=${tone}
            .partners=${{ partners, tiers }}
          ></conf-partner-strip>`,
        );
        await waitUntil(() => all(element, '.name').length > 0, 'the missing logo gives way');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('reads tiers and names aloud, copies of a moving row never', async function () {
    if (!canReadAloud) this.skip();
    for (const [motion, expected] of [
      [
        'none',
        `
        region “Tərəfdaşlar”
          heading2 “Təşkilatçılar”
          list
            link “Ministry”
            image “Komissiya”
          heading2 “Media”
          list
            link “Daily <b>News</b>”
            link “Radio”
      `,
      ],
      [
        'scroll',
        `
        region “Tərəfdaşlar”
          button “Hərəkəti dayandır”
          group “Loqotiplər”
            list
              link “Ministry”
              image “Komissiya”
              link “Daily <b>News</b>”
              link “Radio”
      `,
      ],
    ] as const) {
      const element = await strip(
        html`<conf-partner-strip
          lang="az"
          motion=${motion}
          .partners=${{ partners, tiers }}
        ></conf-partner-strip>`,
      );
      await waitUntil(() => all(element, '.name').length > 0, 'the missing logo gives way');
      await expectReading(element, expected);
      element.remove();
    }
  });

  it('is clean with fallback only', async () => {
    const element = await fixture(
      html`<conf-partner-strip data-partners="[]"><a href="/p">Partners</a></conf-partner-strip>`,
    );
    await expect(element).to.be.accessible();
  });
});

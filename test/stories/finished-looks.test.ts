/** The six looks of the theming page read, and say the CSS that makes them. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { html } from 'lit';
import '../../src/all.js';
import { looks } from '../../stories/docs/blocks/looks.js';
import { formatCss } from '../../stories/docs/blocks/tokens.js';

const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    name: 'Forum',
    start: '2111-06-23T09:30',
    url: 'https://organiser.example/',
    registration: { url: 'https://organiser.example/r', price: 'Free' },
    venue: { name: 'Hall', address: 'Baku' },
  },
  news: [{ id: 'u', title: 'Moved', urgency: 'urgent', published: '2026-01-02' }],
};

describe('the finished looks', () => {
  before(async () => {
    await expect(document.body).to.be.accessible();
  });

  for (const { name, page, scheme, values } of looks) {
    it(`${name} reads`, async () => {
      const box = await fixture<HTMLElement>(html`<main></main>`);
      box.style.cssText = `background: ${page}; color-scheme: ${scheme}`;
      for (const [property, value] of values) box.style.setProperty(property, value);
      for (const tag of ['event-card', 'news-ticker']) {
        const widget = document.createElement(`conf-${tag}`);
        widget.lang = 'en';
        widget.setAttribute('data-conference', JSON.stringify(conference));
        box.append(widget);
      }
      await waitUntil(
        () =>
          [...box.children].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('[part~="card"], [part~="item"]'),
          ),
        'widgets',
        { timeout: 8000 },
      );
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(box, { runOnly: ['color-contrast'] });
      const failing = violations.flatMap(({ nodes }) => nodes.map(({ html: node }) => node));
      expect(failing).to.deep.equal([]);
      for (const [property, value] of values) {
        expect(formatCss(values)).to.contain(`${property}: ${value};`);
      }
    });
  }
});

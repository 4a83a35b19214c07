/** What a visitor reads where there is no content: one icon, one sentence, on a ground of its own. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/all.js';

const tags = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'];

describe('a widget that could not load', () => {
  for (const tag of tags) {
    it(`says so in <conf-${tag}>, readable on a page that is dark by class alone`, async () => {
      const box = await fixture<HTMLElement>(html`<main></main>`);
      box.style.background = '#111';
      const widget = document.createElement(`conf-${tag}`) as LitElement;
      widget.lang = 'en';
      widget.setAttribute('src', '/no/such/file.json');
      box.append(widget);
      const notice = (): Element | null | undefined =>
        widget.shadowRoot?.querySelector('[part="notice"]');
      await waitUntil(() => notice()?.textContent.includes('could not be loaded'), 'words', {
        timeout: 8000,
      });
      expect(notice()?.querySelectorAll('svg')).to.have.length(1);
      await expect(box).to.be.accessible();
    });
  }
});

/** What all four widgets take: a wrong value falls back, and the page's owner is told. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/all.js';

const data = JSON.stringify({
  version: 1,
  event: { name: 'Conference', start: '2026-12-01T09:00' },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-12-01T09:00' }],
  partners: [{ name: 'Ministry' }],
  news: [{ title: 'Registration is open' }],
});

describe('attributes of the frame', () => {
  for (const widget of ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']) {
    it(`of ${widget} are reported where they cannot be read`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement(`conf-${widget}`);
      element.setAttribute('theme', 'pink');
      element.setAttribute('heading-level', '7');
      element.setAttribute('data-conference', data);
      const loaded = oneEvent(element, 'conf-load');
      box.append(element);
      const { detail } = (await loaded) as CustomEvent<{ problems: { path: string }[] }>;
      const paths = detail.problems.map(({ path }) => path);
      expect(paths).to.include.members(['@theme', '@heading-level']);
    });
  }
});

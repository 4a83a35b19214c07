/** A browser that translates a page puts elements of its own in the place of every text. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { EventCardElement } from '../../src/widgets/event-card/index.js';
import type { NewsTickerElement } from '../../src/widgets/news-ticker/index.js';
import { rendered } from '../widgets/rendered.js';

/** As Google's and Firefox's translators do. */
function translate(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found.filter(({ data }) => data.trim() !== '')) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const textOf = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a page that the browser translates', () => {
  it('has the newer name of an event, and one countdown', async () => {
    const element = await fixture<EventCardElement>(
      html`<conf-event-card lang="en" with-countdown></conf-event-card>`,
    );
    const show = async (name: string, hours: number): Promise<void> => {
      const start = new Date(Date.now() + hours * 3_600_000 + 30_000).toISOString();
      element.conference = { version: 1, timeZone: 'UTC', event: { name, start } };
      await rendered(element);
      await element.updateComplete;
    };
    await show('Old name', 50);
    translate(element.shadowRoot as ShadowRoot);
    expect(textOf(element, '[part="title"]')).to.equal('[Old name]');
    await show('New name', 75);
    expect(textOf(element, '[part="title"]')).to.equal('New name');
    expect(textOf(element, '[role="timer"]')).to.match(/^3 \[?d\]? 3 \[?h\]? \[?1\]? \[?min\]?$/);
  });

  it('has the newer headline of an urgent line', async () => {
    const element = await fixture<NewsTickerElement>(
      html`<conf-news-ticker lang="en"></conf-news-ticker>`,
    );
    const show = async (title: string): Promise<void> => {
      element.news = [{ id: 'a', title, urgency: 'urgent' }];
      await rendered(element);
      await element.updateComplete;
    };
    await show('Hall A is closed');
    translate(element.shadowRoot as ShadowRoot);
    await show('Hall A is open again');
    expect(textOf(element, '[part="item-title"]')).to.equal('Hall A is open again');
  });

  it('has the newer age of a line', async () => {
    const element = await fixture<NewsTickerElement>(
      html`<conf-news-ticker lang="en" mode="list"></conf-news-ticker>`,
    );
    const show = async (hours: number): Promise<void> => {
      const published = new Date(Date.now() - hours * 3_600_000).toISOString();
      element.news = [{ id: 'a', title: 'Doors', published }];
      await rendered(element);
      await element.updateComplete;
    };
    await show(2.1);
    const before = textOf(element, '.age');
    translate(element.shadowRoot as ShadowRoot);
    await show(3.1);
    expect(before).to.contain('2');
    expect(textOf(element, '.age')).to.equal(before.replace('2', '3'));
  });
});

/** A browser that translates a page puts elements of its own in the place of every text. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
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

/** Two copies of one conference, of which every text and time is another in the second. */
const copyOf = (which: string, day: number): object => {
  const date = `2111-12-0${day}`;
  const person = (id: string): object => ({
    id,
    name: `${which} ${id}`,
    affiliation: `${which} house`,
  });
  const session = (id: string, hour: number): object => ({
    id,
    title: `${which} session ${id}`,
    start: `${date}T0${hour}:00`,
    end: `${date}T0${hour + 1}:30`,
    room: 'r',
    track: 't',
    state: day === 1 ? 'delayed' : 'moved',
    stateNote: `${which} note`,
    previous: { start: `${date}T07:30` },
    speakers: ['p', { id: 'q', role: 'moderator' }],
    languages: [day === 1 ? 'de' : 'fr'],
  });
  return {
    version: 1,
    language: 'en',
    timeZone: 'UTC',
    event: {
      name: `${which} event`,
      start: `${date}T09:00`,
      end: `${date}T1${day}:00`,
      previous: { start: `${date}T08:00` },
      description: `${which} description`,
      status: day === 1 ? 'rescheduled' : 'moved-online',
      statusNote: `${which} reason`,
      venue: { name: `${which} venue`, room: `${which} room`, address: `${which} street` },
      organizers: [{ name: `${which} ministry` }],
      registration: {
        url: 'https://a.example/',
        opens: day === 1 ? '2111-01-01' : '2020-01-01',
        closes: `${date}T08:00`,
        price: `${which} price`,
      },
      languages: [day === 1 ? 'de' : 'fr'],
      press: { note: `${which} press` },
      documents: [{ title: `${which} document`, url: 'https://a.example/d' }],
    },
    rooms: [{ id: 'r', name: `${which} hall` }],
    tracks: [{ id: 't', name: `${which} track` }],
    speakers: [person('p'), person('q')],
    sessions: [session('a', 8), session('b', 9)],
    tiers: [{ id: 'g', name: `${which} tier` }],
    partners: [
      { id: 'a', name: `${which} partner`, tier: 'g' },
      { id: 'b', name: `${which} other partner` },
    ],
    news: [
      {
        id: 'n',
        title: `${which} news`,
        summary: `${which} summary`,
        published: `202${day}-01-01`,
        urgency: day === 1 ? 'urgent' : 'important',
      },
      { id: 'm', title: `${which} other news`, published: `202${day}-02-01` },
    ],
  };
};

/** What stands in a widget, whether the browser or we have written it. */
const allText = (element: Element): string =>
  (element.shadowRoot?.querySelector('.root')?.textContent ?? '')
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ');

describe('a page that the browser translates', () => {
  for (const tag of ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'] as const) {
    it(`reads as any other, once <conf-${tag}> has newer data`, async () => {
      const show = async (page: Element, copy: object): Promise<Element> => {
        const element =
          page.querySelector<LitElement>('*') ?? document.createElement(`conf-${tag}`);
        element.lang = 'en';
        if (tag === 'news-ticker') element.setAttribute('mode', 'list');
        Object.assign(element, { conference: copy });
        page.append(element);
        await rendered(element);
        await element.updateComplete;
        return element;
      };
      const [page, other] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      const element = await show(page, copyOf('Old', 1));
      translate(element.shadowRoot as ShadowRoot);
      await show(page, copyOf('New', 2));
      await show(other, copyOf('Old', 1));
      const fresh = await show(other, copyOf('New', 2));
      await waitUntil(() => allText(element) === allText(fresh)).catch(() => undefined);
      expect(allText(element)).to.equal(allText(fresh));
    });
  }

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

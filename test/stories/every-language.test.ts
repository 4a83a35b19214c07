/** Words of every language fit where they stand: nothing is cut off, nothing makes the page scroll. */
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import '../../src/all.js';
import { wordLanguages } from '../../src/intl/language-tags.js';
import * as sheets from '../../stories/languages.stories.js';
import { composeStories } from './compose-stories.js';

const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    name: 'Mobility Partnership',
    start: '2031-12-02T09:30',
    end: '2031-12-03T17:00',
    url: 'https://organiser.example/',
    attendance: 'hybrid',
    venue: { name: 'Hall', latitude: 40.4, longitude: 49.9 },
    online: { url: 'https://organiser.example/live' },
    organizers: [{ name: 'ICMPD' }],
    registration: { url: 'https://organiser.example/register', availability: 'waitlist' },
    languages: ['az', 'en', 'ru'],
    interpretation: ['en', 'ru'],
    press: { note: 'Bring a card.', contact: 'mailto:press@organiser.example' },
    documents: [{ title: 'Agenda', url: 'https://organiser.example/agenda.pdf' }],
  },
  rooms: [
    { id: 'a', name: 'Hall A' },
    { id: 'b', name: 'Hall B' },
  ],
  tracks: [
    { id: 'x', name: 'Law' },
    { id: 'y', name: 'Data' },
  ],
  sessions: Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    title: `Session ${index}`,
    start: `2031-12-0${2 + (index % 2)}T${10 + Math.floor(index / 2)}:00`,
    duration: 'PT45M',
    room: index % 3 === 0 ? 'a' : 'b',
    track: index % 2 === 0 ? 'x' : 'y',
    kind: (['talk', 'panel', 'workshop', 'social'] as const)[index % 4],
    state: (['confirmed', 'cancelled', 'moved', 'delayed'] as const)[index % 4],
    languages: index % 2 === 0 ? ['en'] : ['az'],
    interpretation: ['ru'],
    openToPress: index % 2 === 0,
  })),
  partners: [{ name: 'ICMPD' }, { name: 'IOM' }],
  news: [
    { id: 'n1', title: 'Moved', urgency: 'urgent', published: '2026-01-02T10:00Z' },
    { id: 'n2', title: 'Out', urgency: 'important', published: '2026-01-01T10:00Z' },
  ],
};

const widgets = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'];

const attributes: Readonly<Record<string, readonly string[]>> = {
  'event-card': ['with-share', 'with-countdown'],
};

function place(box: HTMLElement, lang: string): readonly LitElement[] {
  return widgets.flatMap((name) =>
    [200, 320].map((width) => {
      const column = document.createElement('div');
      column.lang = lang;
      column.dir = ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr';
      column.style.setProperty('inline-size', `${width}px`);
      const widget = document.createElement(`conf-${name}`) as LitElement;
      widget.setAttribute('data-conference', JSON.stringify(conference));
      for (const attribute of attributes[name] ?? []) widget.setAttribute(attribute, '');
      column.append(widget);
      box.append(column);
      return widget;
    }),
  );
}

/** What cannot be read because it is cut off at an edge of the widget. */
function cutOff(widget: LitElement): readonly string[] {
  const { left, right } = widget.getBoundingClientRect();
  const seen = [...(widget.shadowRoot?.querySelectorAll('a, button, h2, h3, h4, dt, dd, p') ?? [])];
  return seen
    .filter((element) => !element.closest('[hidden], dialog, [inert], .scroll, [role="tablist"]'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isSpokenOnly = box.width <= 2 || box.height <= 2;
      return !isSpokenOnly && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${widget.localName} ${element.localName}: ${element.textContent.trim()}`);
}

describe('every language fits', () => {
  afterEach(() => fixtureCleanup());

  for (const lang of ['en', ...wordLanguages]) {
    it(`${lang} at 200 and 320 px`, async function run() {
      this.timeout(20_000);
      const box = await fixture<HTMLElement>(html`<main></main>`);
      const placed = place(box, lang);
      await waitUntil(
        () => placed.every((widget) => widget.shadowRoot?.querySelector('.root [part]')),
        'all are shown',
        { timeout: 15_000 },
      );
      for (const widget of placed) await widget.updateComplete;
      expect(placed.flatMap(cutOff)).to.deep.equal([]);
      for (const widget of placed)
        expect(widget.scrollWidth, widget.localName).to.be.at.most(widget.clientWidth + 1);
    });
  }
});

describe('contact sheets', () => {
  afterEach(() => fixtureCleanup());

  for (const { name, show } of composeStories(sheets)) {
    it(`${name} shows each`, async function run() {
      this.timeout(60_000);
      const box = await fixture<HTMLElement>(html`<main></main>`);
      show(box);
      const placed = [...box.querySelectorAll('*')].filter((one) => one instanceof LitElement);
      expect(placed).to.have.length(wordLanguages.length + 1);
      await waitUntil(
        () => placed.every((widget) => widget.shadowRoot?.querySelector('.root [part]')),
        'all are shown',
        { timeout: 50_000 },
      );
    });
  }
});

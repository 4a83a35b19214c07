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
    // Monday and Thursday in September: the longest days in most languages.
    start: `2031-09-${index % 2 === 0 ? 15 : 18}T${10 + Math.floor(index / 2)}:00`,
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

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'event-card': { 'with-share': '', 'with-countdown': '' },
  // Two clocks, which need more room than one; no test runs in the venue's own zone.
  'agenda-timeline': { 'time-zone': 'both', now: '2031-09-15T10:30' },
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
      for (const [attribute, value] of Object.entries(attributes[name] ?? {}))
        widget.setAttribute(attribute, value);
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

const inside = (widget: Element, selector: string): readonly HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** How far below the agenda's, or its day's, upper edge the first session stands. */
function depths(agenda: Element): readonly number[] {
  const topOf = (element: Element | undefined): number =>
    element?.getBoundingClientRect().top ?? Number.NaN;
  const inDays = inside(agenda, '.day').map(
    (day) => topOf(day.querySelector('.session') ?? undefined) - topOf(day),
  );
  return [topOf(inside(agenda, '.session')[0]) - topOf(agenda), ...inDays];
}

/** Times that are wider than the column that they stand in. */
function crowded(agenda: Element): readonly string[] {
  return inside(agenda, '.slot').flatMap((slot) => {
    const sessions = slot.querySelector('.sessions')?.getBoundingClientRect();
    return [...slot.querySelectorAll('.label time, .label bdi')]
      .filter((time) => {
        const box = time.getBoundingClientRect();
        return sessions && box.left < sessions.right && box.right > sessions.left;
      })
      .map((time) => time.textContent);
  });
}

/** Words of an element that go on in another line, hyphens left aside. */
function brokenWords(element: HTMLElement): readonly string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

/** The panel of filters, open, in which no word may be hyphenated. */
async function openFilters(agenda: LitElement): Promise<HTMLElement> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.panel { hyphens: none !important }');
  agenda.shadowRoot?.adoptedStyleSheets.push(sheet);
  inside(agenda, '[part="filter"]')[0]?.click();
  await waitUntil(() => inside(agenda, '.panel .option').length > 0, 'the filters are there');
  return inside(agenda, '.panel')[0] as HTMLElement;
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
      const [narrow, phone] = placed.filter(
        ({ localName }) => localName === 'conf-agenda-timeline',
      ) as [LitElement, LitElement];
      const [first = Number.NaN, ...inDays] = depths(phone);
      expect(first, 'the first session on a phone').to.be.at.most(120);
      for (const depth of inDays) expect(depth, 'of each day').to.be.at.most(50);
      expect(inside(phone, '.beside'), 'the second clock').to.have.length(12);
      expect(crowded(phone)).to.deep.equal([]);
      // Japanese and Chinese have no words in this sense.
      if (!/^(?:ja|zh)/.test(lang))
        expect(brokenWords(await openFilters(narrow))).to.deep.equal([]);
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

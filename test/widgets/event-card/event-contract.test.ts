/** The card's public surface, to the letter: attributes, parts, events, links. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConferenceEvent } from '../../../src/index.js';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import { rendered } from '../rendered.js';

const event = {
  id: 'baku',
  name: 'Mobility Partnership in Azerbaijan',
  start: '2111-12-23T09:30',
  end: '2111-12-23T17:00',
  url: 'https://organiser.example/event',
  status: 'rescheduled',
  previous: { start: '2111-11-23T09:30' },
  venue: {
    name: 'Park Inn by Radisson',
    address: '1 Azadliq Avenue',
    latitude: 40.37,
    longitude: 49.85,
  },
  organizers: [{ name: 'European Commission' }, { name: 'ICMPD' }],
  registration: { url: 'https://organiser.example/register?lang=az#step' },
  calendar: 'webcal://organiser.example/calendar.ics',
  documents: [{ title: 'Draft agenda', url: 'https://organiser.example/agenda.pdf' }],
};

async function card(
  attributes: Readonly<Record<string, string>> = {},
  given: object = event,
): Promise<EventCardElement> {
  const element = document.createElement('conf-event-card');
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.conference = {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: given as ConferenceEvent,
  };
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(element);
  await rendered(element);
  return element;
}

const all = (element: EventCardElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: EventCardElement, selector: string): HTMLElement => {
  const [first] = all(element, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
};

/** A click that would leave the page, without leaving it. */
async function follow(
  element: EventCardElement,
  link: HTMLElement,
): Promise<{ readonly detail: unknown; readonly isStopped: boolean }> {
  const told = oneEvent(element, 'conf-select');
  element.addEventListener('conf-select', (select) => select.preventDefault(), { once: true });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  link.dispatchEvent(click);
  const { detail } = (await told) as unknown as { detail: unknown };
  return { detail, isStopped: click.defaultPrevented };
}

describe('<conf-event-card> parts', () => {
  it('are there, all that the contract names', async () => {
    const element = await card({ 'with-countdown': '', 'with-share': '' });
    const names = ['card', 'countdown', 'calendar', 'organizer', 'title', 'time', 'venue'];
    for (const name of [...names, 'status', 'action', 'link']) {
      expect(all(element, `[part~="${name}"]`), name).not.to.be.empty;
    }
  });

  it('are a notice where nothing could be loaded and the page gave nothing else', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('conf-event-card');
    element.setAttribute('data-event', '{');
    box.append(element);
    await waitUntil(() => all(element, '[part="notice"]').length === 1, 'a notice', {
      timeout: 8000,
    });
    expect(all(element, '[part="card"]')).to.be.empty;
  });
});

describe('<conf-event-card> attributes', () => {
  for (const [name, wrong] of [
    ['layout', 'sideways'],
    ['time-zone', 'Mars/Olympus'],
    ['organizer-order', 'loudest'],
    ['theme', 'pink'],
    ['heading-level', '7'],
  ] as const) {
    it(`${name}="${wrong}" falls back and is reported`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = document.createElement('conf-event-card');
      element.setAttribute(name, wrong);
      element.setAttribute('data-event', JSON.stringify({ ...event, start: '2111-12-23T09:30Z' }));
      const loaded = oneEvent(element, 'conf-load');
      box.append(element);
      const { detail } = (await loaded) as unknown as {
        detail: { problems: readonly { code: string; path: string; message: string }[] };
      };
      const [problem] = detail.problems.filter(({ path }) => path === `@${name}`);
      expect(problem?.code).to.equal('option-invalid');
      expect(problem?.message).to.contain(wrong);
      expect(one(element, '[part="card"]').className).to.contain('card');
      expect(one(element, '[part="title"]').localName).to.equal('h2');
      expect(all(element, '.root.auto')).to.have.length(1);
    });
  }

  it('offer nothing that was not asked for', async () => {
    const element = await card();
    expect(all(element, '[part="countdown"], button')).to.be.empty;
    expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
    expect(all(element, '[part="calendar"]')).to.have.length(1);
  });

  for (const [zone, readings] of [
    ['venue', ['local time (Baku, GMT+4)']],
    ['Asia/Tokyo', ['Tokyo, GMT+9']],
  ] as const) {
    it(`time-zone="${zone}" reads that clock and names it`, async () => {
      const element = await card({ 'time-zone': zone });
      expect(all(element, '.zone').map(({ textContent }) => textContent.trim())).to.deep.equal(
        readings,
      );
    });
  }

  it('source-time-zone is where times are that name no zone', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('conf-event-card');
    element.setAttribute('source-time-zone', 'America/New_York');
    element.setAttribute('data-event', '{"name": "A", "start": "2111-07-01T09:30"}');
    box.append(element);
    await rendered(element);
    const time = one(element, 'time') as HTMLTimeElement;
    expect(time.dateTime).to.equal('2111-07-01T09:30:00-04:00');
  });
});

describe('<conf-event-card> links', () => {
  it('tell of themselves before they are followed, campaign and all, and can be stopped', async () => {
    const element = await card({ campaign: 'ministry' });
    expect(await follow(element, one(element, 'a[part="action"]'))).to.deep.equal({
      detail: {
        id: 'baku',
        url: 'https://organiser.example/register?lang=az&utm_campaign=ministry#step',
      },
      isStopped: true,
    });
    expect(await follow(element, one(element, '[part="title"] a'))).to.deep.equal({
      detail: { id: 'baku', url: event.url },
      isStopped: true,
    });
  });

  it('lead to a map and a way, without asking a map provider', async () => {
    const element = await card();
    const found = all(element, '[part="venue"] a') as HTMLAnchorElement[];
    expect(found.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
      ['Map', 'https://www.openstreetmap.org/?mlat=40.37&mlon=49.85#map=17/40.37/49.85'],
      ['Directions', 'https://www.openstreetmap.org/directions?to=40.37%2C49.85'],
    ]);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('openstreetmap'))).to.deep.equal([]);
  });

  it('lead to the organiser’s own map where there is one', async () => {
    const venue = { name: 'Park Inn', mapUrl: 'https://maps.example/park-inn' };
    const element = await card({}, { ...event, venue });
    const found = all(element, '[part="venue"] a') as HTMLAnchorElement[];
    expect(found.map(({ href }) => href)).to.deep.equal([venue.mapUrl]);
  });
});

describe('<conf-event-card> calendars', () => {
  async function opened(): Promise<EventCardElement> {
    const element = await card();
    (one(element, '[part="calendar"]') as HTMLDetailsElement).open = true;
    await waitUntil(() => all(element, '.menu a').length === 6, 'the links', { timeout: 8000 });
    return element;
  }

  it('tell the page which one was taken', async () => {
    const element = await opened();
    const taken: unknown[] = [];
    element.addEventListener('conf-calendar', ({ detail }) => taken.push(detail));
    const targets = ['google', 'outlook', 'office365', 'yahoo', 'ics', 'subscribe'];
    for (const target of targets) {
      const link = one(element, `.menu a[data-target="${target}"]`);
      link.addEventListener('click', (click) => click.preventDefault());
      link.click();
    }
    expect(taken).to.deep.equal(targets.map((target) => ({ id: 'baku', target })));
  });

  it('find their links again when a page moves the open card', async () => {
    const element = await opened();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    const readFile = async (): Promise<string> => {
      const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-target="ics"]');
      if (!link) return '';
      // The old address is released, the new one is on its way.
      return fetch(link.href).then(
        (file) => file.text(),
        () => '',
      );
    };
    await waitUntil(async () => (await readFile()).includes('BEGIN:VEVENT'), 'the file', {
      timeout: 8000,
    });
    expect(all(element, '.menu a')).to.have.length(6);
  });

  it('close on Escape and give focus back', async () => {
    const element = await opened();
    const details = one(element, '[part="calendar"]') as HTMLDetailsElement;
    one(element, '.menu a').focus();
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    one(element, '.menu a').dispatchEvent(new KeyboardEvent('keydown', escape));
    expect(details.open).to.equal(false);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
  });
});

describe('<conf-event-card with-share>', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'share');
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  let copied: string[] = [];

  function provide(share: unknown): void {
    copied = [];
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    const writeText = (text: string): Promise<void> => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }

  afterEach(() => {
    for (const [name, before] of [
      ['share', own],
      ['clipboard', clipboard],
    ] as const) {
      Reflect.deleteProperty(navigator, name);
      if (before) Object.defineProperty(navigator, name, before);
    }
  });

  async function press(): Promise<EventCardElement> {
    const element = await card({ 'with-share': '' });
    one(element, 'button').click();
    return element;
  }
  const said = (element: EventCardElement): string =>
    one(element, '.actions [role="status"]').textContent.trim();

  it('hands name and address to the system', async () => {
    const shared: unknown[] = [];
    provide((data: unknown) => {
      shared.push(data);
      return Promise.resolve();
    });
    await press();
    await waitUntil(() => shared.length === 1, 'it is shared');
    expect(shared).to.deep.equal([{ title: event.name, url: event.url }]);
    expect(copied).to.deep.equal([]);
  });

  it('copies the address where the system cannot share, and says so', async () => {
    provide(undefined);
    const element = await press();
    await waitUntil(() => said(element) === 'Link copied', 'it says so');
    expect(copied).to.deep.equal([event.url]);
  });

  it('copies it where the system refuses', async () => {
    provide(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await press();
    await waitUntil(() => said(element) === 'Link copied', 'it says so');
    expect(copied).to.deep.equal([event.url]);
  });

  it('does nothing more when a person changes their mind', async () => {
    let asked = false;
    provide(() => {
      asked = true;
      return Promise.reject(new DOMException('no', 'AbortError'));
    });
    const element = await press();
    await waitUntil(() => asked, 'the system is asked');
    await element.updateComplete;
    expect([copied, said(element)]).to.deep.equal([[], '']);
  });
});

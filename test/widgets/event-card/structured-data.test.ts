import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/event-card/define.js';
import { parseConference } from '../../../src/model/document.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import { buildStructuredData } from '../../../src/widgets/event-card/structured-data/structured-data.js';
import { rendered } from '../rendered.js';
import { listMissing, listThing, type Thing } from './schema-org-vocabulary.js';

const document = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    id: 'baku',
    name: { en: 'Mobility Partnership', az: 'Mobillik Tərəfdaşlığı' },
    description: 'Two days </script><script>alert(1)</script> in Baku',
    url: 'https://organiser.example/event',
    start: '2016-06-23T09:30',
    end: '2016-06-24T17:00',
    venue: {
      name: 'Park Inn',
      room: 'Hall A',
      address: '1 Azadlig Avenue',
      latitude: 40.4,
      longitude: 49.8,
    },
    organizers: [
      { name: 'European Commission', url: 'https://ec.example/', logo: 'https://ec.example/l.svg' },
      { name: 'ICMPD' },
    ],
    image: 'https://organiser.example/hall.jpg',
    languages: ['en', 'az'],
    registration: {
      url: 'https://organiser.example/register',
      opens: '2016-05-01T09:00',
      closes: '2016-06-20',
      price: '50,00 EUR',
    },
  },
  sessions: [
    { id: 1, title: 'Opening', start: '2016-06-23T09:30', duration: 30, languages: ['en'] },
    {
      id: 2,
      title: 'Moved',
      start: '2016-06-23T11:00',
      end: '2016-06-23T12:00',
      state: 'moved' as const,
      previous: { start: '2016-06-23T10:00' },
    },
    { id: 3, title: 'Off', start: '2016-06-23T14:00', state: 'cancelled' as const },
  ],
};

/** While registration is open. */
const may = Date.UTC(2016, 4, 10);

function build(event: object = {}, language = 'en', now = may): Thing {
  const written = { ...document, event: { ...document.event, ...event } };
  const { conference } = parseConference(written);
  if (!conference.event) throw new Error('The fixture has an event.');
  const data = buildStructuredData({
    event: conference.event,
    document: written,
    context: conference,
    language,
    pageUrl: 'https://partner.example/page',
    now,
  });
  return data ?? {};
}

const variants: readonly (readonly [string, object, Thing])[] = [
  ['scheduled', {}, { eventStatus: 'https://schema.org/EventScheduled' }],
  ['postponed', { status: 'postponed' }, { eventStatus: 'https://schema.org/EventPostponed' }],
  [
    'rescheduled',
    { status: 'rescheduled', previous: { start: '2016-05-10T09:30' } },
    {
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2016-05-10T09:30:00+04:00',
    },
  ],
  ['cancelled', { status: 'cancelled' }, { eventStatus: 'https://schema.org/EventCancelled' }],
  [
    'moved online',
    { status: 'moved-online', online: { url: 'https://organiser.example/live' } },
    {
      eventStatus: 'https://schema.org/EventMovedOnline',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://organiser.example/live' },
    },
  ],
  [
    'hybrid',
    { attendance: 'hybrid', online: { url: 'https://organiser.example/live' } },
    { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' },
  ],
  [
    'all day',
    { start: '2016-06-23', end: '2016-06-24' },
    { startDate: '2016-06-23', endDate: '2016-06-24' },
  ],
  [
    'sold out',
    { registration: { url: 'https://organiser.example/r', availability: 'sold-out' } },
    {},
  ],
  ['bare', { venue: { name: 'Park Inn' }, organizers: [], registration: null, image: null }, {}],
];

describe('schema.org data of an event', () => {
  for (const [what, event, expected] of variants) {
    it(`${what}: says nothing that the vocabulary lacks, and all that is required`, () => {
      const data = build(event);
      expect(listThing(data, 'Event', 'event')).to.deep.equal([]);
      expect(listMissing(data, 'event')).to.deep.equal([]);
      for (const [name, value] of Object.entries(expected)) expect(data[name]).to.deep.equal(value);
    });
  }

  it('has the venue’s offset, one offer, and the sessions', () => {
    const data = build();
    expect(data['startDate']).to.equal('2016-06-23T09:30:00+04:00');
    expect(data['offers']).to.deep.include({ price: '50.00', priceCurrency: 'EUR' });
    const subEvents = data['subEvent'] as Thing[];
    expect(subEvents.map(({ name }) => name)).to.deep.equal(['Opening', 'Moved', 'Off']);
    expect(subEvents[2]?.['eventStatus']).to.equal('https://schema.org/EventCancelled');
  });

  it('says of sessions what has become of them, and of their event', () => {
    const states = (event: object): unknown[] =>
      (build(event)['subEvent'] as Thing[]).map(({ eventStatus }) =>
        String(eventStatus).replace('https://schema.org/Event', ''),
      );
    expect(states({})).to.deep.equal(['Scheduled', 'Rescheduled', 'Cancelled']);
    expect(states({ status: 'cancelled' })).to.deep.equal(['Cancelled', 'Cancelled', 'Cancelled']);
    expect(states({ status: 'postponed' })).to.deep.equal(['Postponed', 'Postponed', 'Postponed']);
  });

  for (const [what, now, expected] of [
    ['before it opens', Date.UTC(2016, 3, 1), 'PreOrder'],
    ['while it is open', may, 'InStock'],
    ['after it has closed', Date.UTC(2016, 5, 22), 'OutOfStock'],
  ] as const) {
    it(`says of registration ${what}: ${expected}`, () => {
      const { availability } = build({}, 'en', now)['offers'] as Thing;
      expect(availability).to.equal(`https://schema.org/${expected}`);
    });
  }

  for (const [written, price, priceCurrency] of [
    ['50,00 EUR', '50.00', 'EUR'],
    ['EUR 50', '50', 'EUR'],
    ['1 200,50 EUR', '1200.50', 'EUR'],
    ['1,200 EUR', '1200', 'EUR'],
    ['1.200.000 AZN', '1200000', 'AZN'],
    ['€ 99.9', '99.9', 'EUR'],
    ['25 ₼', '25', 'AZN'],
    ['0 EUR', '0', 'EUR'],
    ['50 EUR, students 20 EUR', undefined, undefined],
    ['50', undefined, undefined],
    ['Free of charge', undefined, undefined],
    ['$ 20', undefined, undefined],
  ] as const) {
    it(`reads the price “${written}” as ${price ?? 'words'} ${priceCurrency ?? ''}`, () => {
      const offer = build({
        registration: { url: 'https://organiser.example/r', price: written },
      })['offers'] as Thing;
      expect([offer['price'], offer['priceCurrency']]).to.deep.equal([price, priceCurrency]);
      expect(offer['description']).to.equal(written);
    });
  }

  it('is not written for an event that nobody can find', () => {
    expect(build({ venue: null })).to.deep.equal({});
    expect(build({ venue: null, attendance: 'in-person' })).to.deep.equal({});
  });

  for (const [what, event, address] of [
    ['its own address', { online: { url: 'https://organiser.example/room' } }, 'room'],
    ['its stream', { attendance: 'online', stream: 'https://organiser.example/live' }, 'live'],
    ['its page', { attendance: 'online' }, 'event'],
  ] as const) {
    it(`finds an event on the web at ${what}`, () => {
      expect(build({ venue: null, ...event })['location']).to.deep.equal({
        '@type': 'VirtualLocation',
        url: `https://organiser.example/${address}`,
      });
    });
  }

  it('is in the language of the card', () => {
    expect(build({}, 'az')['name']).to.equal('Mobillik Tərəfdaşlığı');
  });
});

const scripts = (): HTMLScriptElement[] => [
  ...window.document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

async function cards(count: number, value: object = document): Promise<EventCardElement[]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const made = [...Array(count).keys()].map(() => {
    const element = window.document.createElement('conf-event-card');
    element.lang = 'en';
    element.withStructuredData = true;
    element.conference = value;
    box.append(element);
    return element;
  });
  for (const element of made) await rendered(element);
  return made;
}

describe('<conf-event-card with-structured-data>', () => {
  const arrived = (count: number): Promise<void> =>
    waitUntil(() => scripts().length === count, `${count} scripts`, { timeout: 8000 });

  it('writes nothing unless asked', async () => {
    const [element] = await cards(1);
    await arrived(1);
    if (element) element.withStructuredData = false;
    await arrived(0);
  });

  it('writes an event once for two cards, and takes it away with the last one', async () => {
    const [first, second] = await cards(2);
    await arrived(1);
    const data = JSON.parse(scripts()[0]?.textContent ?? '') as Thing;
    expect(listThing(data, 'Event', 'event')).to.deep.equal([]);
    // Text that would end the script is text.
    expect(data['description']).to.equal(document.event.description);
    first?.remove();
    await second?.updateComplete;
    expect(scripts()).to.have.length(1);
    second?.remove();
    expect(scripts()).to.have.length(0);
  });

  it('keeps to the first of two languages, and to the second when the first leaves', async () => {
    const [first, second] = await cards(2);
    if (!first || !second) throw new Error('There are two cards.');
    second.lang = 'az';
    await waitUntil(() => second.shadowRoot?.textContent?.includes('Mobillik') ?? false);
    await arrived(1);
    const name = (): unknown => (JSON.parse(scripts()[0]?.textContent ?? '{}') as Thing)['name'];
    const script = scripts()[0];
    for (const element of [second, first, second]) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(name()).to.equal('Mobility Partnership');
    expect(scripts()[0], 'nothing is written anew').to.equal(script);
    first.remove();
    expect(name()).to.equal('Mobillik Tərəfdaşlığı');
  });

  it('comes back with a card that a page has moved', async () => {
    const [element] = await cards(1);
    await arrived(1);
    if (element) window.document.body.append(element);
    await arrived(1);
    element?.remove();
    expect(scripts()).to.have.length(0);
  });

  it('tells the owner why there is none', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const found: string[] = [];
    box.addEventListener('conf-load', ({ detail }) =>
      found.push(...detail.problems.map(({ code, path }) => `${code} ${path}`)),
    );
    const element = window.document.createElement('conf-event-card');
    element.withStructuredData = true;
    element.setAttribute('data-event', '{"name": "A", "start": "2016-06-23T09:30+04:00"}');
    box.append(element);
    await waitUntil(() => found.length > 0, 'the load is told', { timeout: 8000 });
    expect(found).to.deep.equal(['structured-data-incomplete @with-structured-data']);
    expect(scripts()).to.have.length(0);
  });

  it('writes two events for two cards of two', async () => {
    await cards(1);
    await cards(1, {
      ...document,
      event: { ...document.event, url: 'https://organiser.example/2' },
    });
    await arrived(2);
  });

  it('follows a change of the event', async () => {
    const [element] = await cards(1);
    await arrived(1);
    if (element) {
      element.conference = { ...document, event: { ...document.event, status: 'cancelled' } };
    }
    await waitUntil(() => scripts()[0]?.textContent?.includes('EventCancelled') ?? false);
    expect(scripts()).to.have.length(1);
  });
});

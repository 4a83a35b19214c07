/** Pages that change what all objects have, or what a document answers to its own names. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/cdn.js';
import {
  isDrawn,
  isVisible,
  leavePages,
  page,
  settled,
  widgetsIn,
} from '../embed/embed-fixture.js';

const start = '2111-12-23T09:30:00+04:00';
const bare = {
  version: 1,
  event: {
    name: 'Event',
    start,
    attendance: 'hybrid',
    venue: { name: 'Hall' },
    organizers: [{ name: 'Organiser' }],
    registration: { url: 'https://organiser.example/register' },
    press: { note: 'Write to us' },
    documents: [{ title: 'Agenda', url: 'https://organiser.example/agenda.pdf' }],
  },
  speakers: [{ id: 'a', name: 'Ada' }],
  sessions: [{ id: 's', title: 'Session', start, speakers: ['a'], description: 'Words' }],
  partners: [{ name: 'Partner' }],
  news: [{ title: 'News', published: '2026-01-01T09:30:00+04:00' }],
};

/** Without `calendar`: that one changes what the browser's own dates are, and no widget is drawn. */
const names = [
  ...['url', 'href', 'src', 'dark', 'logo', 'photo', 'image', 'stream', 'recording', 'recordings'],
  ...['mapUrl', 'contact', 'link', 'online', 'registration', 'address', 'onlineUrl'],
];
const tags = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'];

/** Every address in a widget, whatever attribute holds it. */
const addressesIn = (widget: Element): readonly string[] =>
  [...(widget.shadowRoot?.querySelectorAll('[href], [src]') ?? [])].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
  );

interface Faults {
  readonly told: readonly string[];
  readonly stop: () => void;
}

function listenForFaults(): Faults {
  const told: string[] = [];
  const ends = new AbortController();
  const hear = (event: Event): void => {
    const found: unknown = event instanceof PromiseRejectionEvent ? event.reason : event;
    told.push(found instanceof ErrorEvent ? found.message : String(found));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { signal: ends.signal, capture: true };
  window.addEventListener('error', hear, options);
  window.addEventListener('unhandledrejection', hear, options);
  return { told, stop: () => ends.abort() };
}

describe('a page with fields on Object.prototype', () => {
  afterEach(leavePages);

  for (const value of ['javascript:alert(1)', 'https://stranger.example/']) {
    it(`gives no link of a widget the address ${value}`, async () => {
      const box = page('');
      for (const name of names) Reflect.set(Object.prototype, name, value);
      try {
        for (const name of tags) {
          const widget = document.createElement(`conf-${name}`);
          widget.setAttribute('data-conference', JSON.stringify(bare));
          box.append(widget, '\n');
        }
        const isDone = (): boolean =>
          widgetsIn(box).every((widget) =>
            widget.shadowRoot?.querySelector('[part]:not([part="notice"])'),
          );
        await waitUntil(isDone, 'all four are drawn', { timeout: 8000 });
        const agenda = box.querySelector('conf-agenda-timeline') as LitElement | null;
        agenda?.shadowRoot
          ?.querySelector<HTMLElement>('[part~="session"] a, [part~="session"] button')
          ?.click();
        await waitUntil(
          () => agenda?.shadowRoot?.querySelector('[part~="detail"]')?.textContent?.includes('Ada'),
          'the session in full',
          { timeout: 8000 },
        );
      } finally {
        for (const name of names) Reflect.deleteProperty(Object.prototype, name);
      }
      const found = widgetsIn(box).flatMap(addressesIn);
      expect(found).to.include('https://organiser.example/register');
      expect(found.filter((address) => address.startsWith(value))).to.deep.equal([]);
    });
  }
});

describe('a page whose elements have the names of the document’s own methods', () => {
  afterEach(leavePages);

  for (const name of ['querySelectorAll', 'querySelector', 'baseURI', 'location', 'readyState']) {
    it(`is not harmed by <img name="${name}">`, async () => {
      const faults = listenForFaults();
      const box = page(`<h3>Programme</h3><img name="${name}" alt="">`);
      try {
        const event = JSON.stringify(bare.event).replaceAll('"', '&quot;');
        box.insertAdjacentHTML(
          'beforeend',
          `<div data-conf-widget="event-card" data-event="${event}"><a href="https://organiser.example/">Event</a></div>\n`,
        );
        window.confWidgets?.upgrade();
        await waitUntil(() => isDrawn(widgetsIn(box)[0]), 'it is drawn', { timeout: 8000 });
      } finally {
        faults.stop();
      }
      expect(faults.told).to.deep.equal([]);
      expect(widgetsIn(box)[0]?.shadowRoot?.querySelector('h4')?.textContent).to.contain('Event');
    });
  }
});

describe('a property that cannot be read', () => {
  afterEach(leavePages);

  const fault = (): never => {
    throw new Error('of the page');
  };
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const values: Readonly<Record<string, () => unknown>> = {
    'a getter that throws': () =>
      Object.defineProperty({ start }, 'name', { get: fault, enumerable: true }),
    'a proxy that throws at every field': () => new Proxy({}, { get: fault }),
    'a proxy that throws at every question': () =>
      new Proxy(
        {},
        {
          get: fault,
          has: fault,
          ownKeys: fault,
          getOwnPropertyDescriptor: fault,
          getPrototypeOf: fault,
        },
      ),
    'a proxy that was revoked': revoked,
    'a list with a throwing entry': () => [
      new Proxy({}, { get: fault, getOwnPropertyDescriptor: fault }),
    ],
    'an object that is no text': () => ({
      name: { toString: fault },
      start: { valueOf: fault, toString: fault },
    }),
  };
  const own: Readonly<Record<string, string>> = {
    'event-card': 'event',
    'agenda-timeline': 'agenda',
    'partner-strip': 'partners',
    'news-ticker': 'news',
  };
  for (const [name, create] of Object.entries(values)) {
    it(`is no exception of the page, and leaves the fallback: ${name}`, async () => {
      const faults = listenForFaults();
      try {
        for (const tag of tags) {
          for (const property of [own[tag] ?? '', 'conference']) {
            const box = page(
              `<conf-${tag}><a href="https://organiser.example/">Event</a></conf-${tag}>\n`,
            );
            const [widget] = widgetsIn(box) as readonly (LitElement & Record<string, unknown>)[];
            const told = new Promise((resolve) => widget?.addEventListener('conf-error', resolve));
            if (widget) Reflect.set(widget, property, create());
            await Promise.race([
              told,
              waitUntil(() => faults.told.length > 0, 'told', { timeout: 8000 }),
            ]);
            await settled();
            expect(isVisible(box.querySelector('a')), `${tag}.${property}`).to.equal(true);
            Reflect.set(widget ?? {}, property, property === 'conference' ? bare : undefined);
            await settled();
          }
        }
      } finally {
        faults.stop();
      }
      expect(faults.told).to.deep.equal([]);
    });
  }
});

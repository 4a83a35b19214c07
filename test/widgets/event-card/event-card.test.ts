import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConferenceDocument } from '../../../src/index.js';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/event-card-element.js';
import { rendered } from '../rendered.js';

const data = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    id: 'baku',
    name: {
      en: 'Mobility Partnership in Azerbaijan',
      az: 'Azərbaycanda Mobillik Tərəfdaşlığı',
      ru: 'Партнёрство по мобильности в Азербайджане',
    },
    start: '2111-12-23T09:30',
    end: '2111-12-23T17:00',
    url: 'https://organiser.example/event',
    venue: {
      name: 'Park Inn by Radisson',
      address: '1 Azadlig Avenue',
      latitude: 40.3,
      longitude: 49.8,
    },
    organizers: [
      { name: 'European Commission' },
      { name: 'Ministry of Foreign Affairs' },
      { name: 'ICMPD' },
    ],
    languages: ['en'],
    interpretation: ['az', 'ru'],
    press: { note: 'The press is invited to the opening.', contact: 'press@organiser.example' },
    documents: [{ title: 'Draft agenda', url: 'https://organiser.example/agenda.pdf' }],
    registration: { url: 'https://organiser.example/register' },
  },
};

const text = (element: EventCardElement): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
const part = (element: EventCardElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

async function card(attributes: Record<string, string> = {}, value: unknown = data) {
  const element = document.createElement('conf-event-card');
  for (const [name, content] of Object.entries(attributes)) element.setAttribute(name, content);
  element.conference = value as ConferenceDocument;
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.append(element);
  await rendered(element);
  return element;
}

describe('<conf-event-card>', () => {
  it('shows name, date, time, zone, place, organisers, languages, press note and documents', async () => {
    const element = await card({ lang: 'en-GB' });
    const shown = text(element);
    for (const expected of [
      'Mobility Partnership in Azerbaijan',
      'Wednesday, 23 December 2111'.replace(',', ''),
      '09:30',
      'Baku, GMT+4',
      'Park Inn by Radisson',
      '1 Azadlig Avenue',
      'European Commission',
      'Ministry of Foreign Affairs',
      'ICMPD',
      'English',
      'Azerbaijani and Russian',
      'The press is invited to the opening.',
      'press@organiser.example',
      'Draft agenda',
    ]) {
      expect(shown.replace('Wednesday,', 'Wednesday')).to.contain(expected);
    }
  });

  it('gives the time to machines with the venue’s offset', async () => {
    const element = await card();
    const time = element.shadowRoot?.querySelector('time');
    expect(time?.dateTime).to.equal('2111-12-23T09:30:00+04:00');
  });

  it('keeps organisers in the order given, each with the same weight', async () => {
    const element = await card({ lang: 'en' });
    const organizers = [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="organizer"]') ?? []),
    ];
    expect(organizers.map((one) => one.textContent?.trim())).to.deep.equal([
      'European Commission',
      'Ministry of Foreign Affairs',
      'ICMPD',
    ]);
    const looks = organizers.map((one) => {
      const { fontSize, fontWeight, color } = getComputedStyle(one);
      return [fontSize, fontWeight, color].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  for (const [lang, name, month] of [
    ['az', 'Azərbaycanda Mobillik Tərəfdaşlığı', '23 dekabr 2111'],
    ['ru', 'Партнёрство по мобильности в Азербайджане', '23 декабря 2111'],
    ['en', 'Mobility Partnership in Azerbaijan', 'December'],
  ] as const) {
    it(`speaks ${lang}, beside cards in other languages`, async () => {
      const [element, other] = await Promise.all([
        card({ lang }),
        card({ lang: lang === 'en' ? 'ru' : 'en' }),
      ]);
      expect(part(element, 'title')?.textContent).to.contain(name);
      expect(part(element, 'time')?.textContent).to.contain(month);
      expect(part(element, 'title')?.closest<HTMLElement>('[lang]')?.lang).to.equal(lang);
      expect(part(other, 'title')?.textContent).not.to.contain(name);
    });
  }

  it('follows the language of an ancestor when it changes', async () => {
    const element = await card();
    const parent = element.parentElement as HTMLElement;
    parent.lang = 'az';
    await waitUntil(() => text(element).includes('dekabr'), 'the card turns Azerbaijani', {
      timeout: 8000,
    });
    parent.lang = 'ru';
    await waitUntil(() => text(element).includes('декабря'), 'the card turns Russian', {
      timeout: 8000,
    });
  });

  it('has a heading one below the nearest before it, or the one asked for', async () => {
    const box = await fixture(
      html`<div>
        <h3>Events</h3>
        <conf-event-card></conf-event-card>
      </div>`,
    );
    const element = box.querySelector('conf-event-card') as EventCardElement;
    element.conference = data;
    await rendered(element);
    expect(part(element, 'title')?.localName).to.equal('h4');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(part(element, 'title')?.localName).to.equal('h2');
  });

  it('adds the campaign to the registration link and to no other', async () => {
    const element = await card({ campaign: 'ministry' });
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).to.include('https://organiser.example/register?utm_campaign=ministry');
    expect(links.filter((href) => href.includes('utm_'))).to.have.length(1);
  });

  it('fires conf-select before following its links, and obeys when it is cancelled', async () => {
    const element = await card();
    const action = part(element, 'action') as HTMLAnchorElement;
    element.addEventListener('conf-select', (event) => event.preventDefault(), { once: true });
    const selected = oneEvent(element, 'conf-select');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    action.dispatchEvent(click);
    const { detail } = (await selected) as unknown as { detail: { id: string; url: string } };
    expect(detail).to.deep.equal({ id: 'baku', url: 'https://organiser.example/register' });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('offers calendars on request: web calendars, and a file', async () => {
    const element = await card();
    const details = part(element, 'calendar') as HTMLDetailsElement;
    expect(details.querySelectorAll('a')).to.have.length(0);
    details.open = true;
    await waitUntil(() => details.querySelectorAll('a').length > 0, 'links come', {
      timeout: 8000,
    });
    const targets = [...details.querySelectorAll('a')].map((link) => link.dataset['target']);
    expect(targets).to.deep.equal(['google', 'outlook', 'office365', 'yahoo', 'ics']);
    const file = details.querySelector<HTMLAnchorElement>('a[data-target="ics"]');
    const ics = await (await fetch(file?.href ?? '')).text();
    expect(ics).to.contain('DTSTART:21111223T053000Z');
  });

  it('without-calendar leaves the calendar out', async () => {
    const element = await card({ 'without-calendar': '' });
    expect(part(element, 'calendar')).to.equal(null);
  });

  for (const [status, words] of [
    ['cancelled', 'Cancelled'],
    ['postponed', 'Postponed'],
    ['rescheduled', 'Rescheduled'],
    ['moved-online', 'Moved online'],
  ] as const) {
    it(`says “${words}” in words`, async () => {
      const event = { ...data.event, status, statusNote: 'See the website.' };
      const element = await card({ lang: 'en' }, { ...data, event });
      expect(part(element, 'status')?.textContent)
        .to.contain(words)
        .and.to.contain('See the website.');
      await expect(element).to.be.accessible();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    for (const layout of ['card', 'row', 'compact'] as const) {
      it(`is accessible as ${layout} in the ${theme} theme`, async () => {
        const element = await card({ theme, layout, 'with-countdown': '', 'with-share': '' });
        await expect(element).to.be.accessible();
      });
    }
  }
});

describe('<conf-event-card> sources', () => {
  const name = data.event.name.en;

  it('reads its own attribute, a document attribute, a child script, and a property first', async () => {
    const own = JSON.stringify({ ...data.event, name: 'From data-event' });
    const whole = JSON.stringify({
      ...data,
      event: { ...data.event, name: 'From data-conference' },
    });
    const child = JSON.stringify({ ...data, event: { ...data.event, name: 'From the child' } });
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.innerHTML = `<conf-event-card lang="en"><script type="application/json">${child}</script></conf-event-card>`;
    const element = box.querySelector('conf-event-card') as EventCardElement;
    await rendered(element);
    expect(text(element)).to.contain('From the child');
    element.setAttribute('data-conference', whole);
    await element.updateComplete;
    expect(text(element)).to.contain('From data-conference');
    element.setAttribute('data-event', own);
    await element.updateComplete;
    expect(text(element)).to.contain('From data-event');
    element.conference = { ...data, event: { ...data.event, name: 'From the document' } };
    await element.updateComplete;
    expect(text(element)).to.contain('From the document');
    element.event = { ...data.event, name: 'From the property' };
    await element.updateComplete;
    expect(text(element)).to.contain('From the property');
  });

  it('is there in the first paint with inline data, in English', async () => {
    const box = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('conf-event-card');
    element.setAttribute('data-conference', JSON.stringify(data));
    box.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expect(text(element)).to.contain(name);
  });

  it('keeps the fallback and fires conf-error when the data is no JSON', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('conf-event-card');
    element.innerHTML = '<a href="https://organiser.example/">The event</a>';
    element.setAttribute('data-event', "{'name': 'x'}");
    const failed = oneEvent(element, 'conf-error');
    box.append(element);
    const { detail } = (await failed) as unknown as {
      detail: { reason: string; problems: readonly { path: string; message: string }[] };
    };
    expect(detail.reason).to.equal('json-invalid');
    expect(detail.problems[0]?.path).to.equal('1:2');
    expect(detail.problems[0]?.message).to.contain('double quotes');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('fires conf-load once for each, an attribute and a property', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const kinds: string[] = [];
    box.addEventListener('conf-load', (event) => kinds.push(event.detail.from));
    const element = document.createElement('conf-event-card');
    element.event = data.event;
    box.append(element);
    await rendered(element);
    expect(kinds).to.deep.equal(['inline']);
    const other = document.createElement('conf-event-card');
    other.setAttribute('data-event', JSON.stringify(data.event));
    box.append(other);
    await waitUntil(() => kinds.length > 1, 'conf-load', { timeout: 8000 });
    expect(kinds).to.deep.equal(['inline', 'inline']);
  });

  it('hides the fallback once it is rendered, and never the rest of a page', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const json = JSON.stringify(data).replaceAll('"', '&quot;');
    box.innerHTML = `<section><conf-event-card data-conference="${json}" /><h2 id="rest">Rest of the page</h2><p id="more">More of it</p></section>`;
    const swallowing = box.querySelector('conf-event-card') as EventCardElement;
    await rendered(swallowing);
    expect(swallowing.contains(box.querySelector('#rest')), 'the parser nests it').to.equal(true);
    expect(box.querySelector('#rest')?.checkVisibility()).to.equal(true);
    expect(box.querySelector('#more')?.checkVisibility()).to.equal(true);
    box.innerHTML = `<conf-event-card data-conference="${json}"><p>See <a href="#x">the event</a></p></conf-event-card> after`;
    const closed = box.querySelector('conf-event-card') as EventCardElement;
    await rendered(closed);
    expect(closed.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('reports an attribute’s wrong value and falls back to the default', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('conf-event-card');
    element.setAttribute('layout', 'sideways');
    element.setAttribute('data-event', JSON.stringify(data.event));
    const loaded = oneEvent(element, 'conf-load');
    box.append(element);
    const { detail } = (await loaded) as unknown as {
      detail: { problems: readonly { path: string }[] };
    };
    expect(detail.problems.map(({ path }) => path)).to.include('@layout');
    expect(part(element, 'card')?.classList.contains('card')).to.equal(true);
  });
});

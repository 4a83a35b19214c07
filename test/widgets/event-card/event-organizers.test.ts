import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Image, Organizer } from '../../../src/index.js';
import '../../../src/widgets/event-card/define.js';
import { createFormatters } from '../../../src/intl/formats/formatters.js';
import { loadLocale } from '../../intl/loaded-locale.js';
import { chooseText } from '../../../src/model/values/localized-text.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import {
  buildOrganizers,
  type OrganizerOrder,
} from '../../../src/widgets/event-card/event-organizers.js';
import { rendered } from '../rendered.js';
import { baku } from './event-fixture.js';

const names = [
  { en: 'European Commission', az: 'Avropa Komissiyası' },
  { en: 'Ministry of Foreign Affairs', az: 'Xarici İşlər Nazirliyi' },
  { en: 'ICMPD', az: 'ICMPD' },
];

async function order(language: string, asked: OrganizerOrder, day: number): Promise<string> {
  const event = { ...baku, organizers: names.map((name) => ({ name })) };
  const { compare } = createFormatters(await loadLocale(language), 'Asia/Baku');
  const views = buildOrganizers(event, {
    text: (value) => chooseText(value, language, 'en'),
    order: asked,
    compare,
    day,
    pictures: { ratios: new Map(), broken: new Set() },
  });
  return views.map(({ name }) => name.text.slice(0, 2)).join(' ');
}

describe('the order of organisers', () => {
  for (const [language, asked, day, expected] of [
    ['en', 'given', 5, 'Eu Mi IC'],
    ['en', 'name', 5, 'Eu IC Mi'],
    ['az', 'name', 5, 'Av Xa IC'],
    ['en', 'rotate', 0, 'Eu Mi IC'],
    ['en', 'rotate', 1, 'Mi IC Eu'],
    ['en', 'rotate', 2, 'IC Eu Mi'],
    ['en', 'rotate', 3, 'Eu Mi IC'],
  ] as const) {
    it(`${asked}, in ${language}, on day ${day}, is ${expected}`, async () => {
      expect(await order(language, asked, day)).to.equal(expected);
    });
  }
});

const picture = (name: string): string =>
  new URL(`../../fixtures/logos/${name}.svg`, import.meta.url).href;

async function card(organizers: readonly Organizer[], image?: Image): Promise<EventCardElement> {
  const element = document.createElement('conf-event-card');
  element.lang = 'en';
  element.conference = {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: { name: 'A', start: '2016-06-23T09:30', organizers, image },
  };
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '700px';
  box.append(element);
  await rendered(element);
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('<conf-event-card> pictures', () => {
  it('draws logos of one area, whatever their shape', async () => {
    const element = await card([
      { name: 'Wide', logo: { src: picture('wide'), width: 300, height: 100 } },
      { name: 'Square', logo: picture('square') },
    ]);
    await waitUntil(() => all(element, '.unsized').length === 0, 'the shape is known', {
      timeout: 8000,
    });
    const areas = all(element, '.logo').map((logo) => {
      const { width, height } = logo.getBoundingClientRect();
      return width * height;
    });
    const [wide = 0, square = 0] = areas;
    // A square meets its bounds before it is as large.
    expect(wide / square).to.be.within(0.9, 1.5);
  });

  it('keeps every name where it is when a logo does not load', async () => {
    const element = await card([
      { name: 'There', logo: { src: picture('wide'), width: 300, height: 100 } },
      { name: 'Missing', logo: picture('missing') },
    ]);
    const tops = (): number[] =>
      all(element, '[part="organizer"] span:last-child').map(
        (name) => name.getBoundingClientRect().top,
      );
    const before = tops();
    await waitUntil(() => all(element, '.logo').length === 1, 'the missing logo is gone', {
      timeout: 8000,
    });
    expect(tops()).to.deep.equal(before);
    expect(all(element, '[part="organizer"]')[1]?.textContent).to.contain('Missing');
  });

  it('keeps the place of a picture that does not load, and its words', async () => {
    const element = await card([], { src: picture('missing'), alt: 'The hall' });
    const height = (): number => all(element, '.image')[0]?.getBoundingClientRect().height ?? 0;
    const before = height();
    expect(before).to.be.above(100);
    await waitUntil(() => all(element, '.image.broken').length === 1, 'it is known to be broken', {
      timeout: 8000,
    });
    expect(height()).to.equal(before);
    expect(all(element, '.image img')).to.have.length(0);
    expect(all(element, '.image')[0]?.innerText.trim()).to.equal('The hall');
  });
});

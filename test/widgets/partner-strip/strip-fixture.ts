/** Partners for tests in a page, and ways to look into the strip. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/widgets/partner-strip/define.js';
import type { PartnerStripElement } from '../../../src/widgets/partner-strip/index.js';

export const logo = (name: 'wide' | 'tall' | 'square' | 'missing'): string =>
  new URL(`../../fixtures/logos/${name}.svg`, import.meta.url).href;

export const tiers = [
  { id: 'org', name: { en: 'Organisers', az: 'Təşkilatçılar' }, weight: 2 },
  { id: 'media', name: 'Media', weight: 1 },
];

export const partners = [
  { id: 'a', name: 'Ministry', url: 'https://a.example/', tier: 'org', logo: logo('wide') },
  { id: 'b', name: { en: 'Commission', az: 'Komissiya' }, tier: 'org', logo: logo('square') },
  {
    id: 'c',
    name: 'Daily <b>News</b>',
    url: 'https://c.example/',
    tier: 'media',
    paid: true,
    logo: { src: logo('tall'), dark: logo('wide'), width: 10, height: 40 },
  },
  { id: 'd', name: 'Radio', url: 'https://d.example/', tier: 'media', logo: logo('missing') },
];

export async function strip(template: TemplateResult): Promise<PartnerStripElement> {
  const element = await fixture<PartnerStripElement>(template);
  await waitUntil(() => all(element, '[part="partner"]').length > 0, 'partners are shown');
  return element;
}

export const still = (): Promise<PartnerStripElement> =>
  strip(html`<conf-partner-strip lang="en" .partners=${{ partners, tiers }}></conf-partner-strip>`);

export const moving = (): Promise<PartnerStripElement> =>
  strip(
    html`<conf-partner-strip
      lang="en"
      motion="scroll"
      .partners=${{ partners, tiers }}
    ></conf-partner-strip>`,
  );

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function one(element: Element, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const ids = (element: Element): (string | undefined)[] =>
  all(element, '[part="partner"]').map(({ dataset }) => dataset['id']);

/** Animations that run inside an element. */
export const animations = (element: Element): Animation[] =>
  all(element, '.track').flatMap((track) => track.getAnimations());

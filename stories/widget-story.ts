/**
 * Shared by the stories of all four widgets: one real conference, and the pages that a widget has
 * to work on (three languages, dark, 200 px wide, right to left, and without data).
 */
import { HOUR } from '../src/model/values/time-units.js';
import type { ConferenceDocument } from '../src/model/schema/schema.js';

/** The first user's conference; Storybook serves the partner page's folder beside its stories. */
export const source = 'partner-page/conference.json';

/** Attributes as Storybook's controls give them; booleans are present or absent. */
export type Attributes = Readonly<Record<string, unknown>>;

/** One widget as a page would write it, with a link as fallback content. */
export function createWidget(tag: string, attributes: Attributes): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) widget.setAttribute(name, '');
    if (typeof value === 'string' && value !== '') widget.setAttribute(name, value);
  }
  const link = document.createElement('a');
  link.href = 'https://organiser.example/';
  link.textContent = 'The conference on the organiser’s site';
  widget.append(link);
  return widget;
}

/** Boxes like a sidebar, a column or a whole page, one below the other. */
export function inBoxes(
  ...contents: readonly (readonly [width: number, HTMLElement])[]
): HTMLElement {
  const page = document.createElement('div');
  for (const [width, content] of contents) {
    const box = document.createElement('div');
    box.style.setProperty('max-inline-size', `${width}px`);
    box.style.setProperty('margin-block-end', '24px');
    box.append(content);
    page.append(box);
  }
  return page;
}

/** A page with a language, a direction and a colour scheme of its own. */
export function onPage(
  { lang = 'en', dir = 'ltr', scheme = 'light' }: { lang?: string; dir?: string; scheme?: string },
  content: HTMLElement,
): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  page.dir = dir;
  page.style.setProperty('color-scheme', scheme);
  page.style.setProperty('background', scheme === 'dark' ? '#0f1114' : '#ffffff');
  page.style.setProperty('padding', '16px');
  page.append(content);
  return page;
}

/** The same widget on pages in Azerbaijani, English and Russian. */
export function inThreeLanguages(tag: string, attributes: Attributes): HTMLElement {
  const pages = ['az', 'en', 'ru'].map(
    (lang) => [720, onPage({ lang }, createWidget(tag, attributes))] as const,
  );
  return inBoxes(...pages);
}

/** A document with one event that can be bent into any state. */
export function documentWith(event: Partial<NonNullable<ConferenceDocument['event']>>): string {
  const document: ConferenceDocument = {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: {
      name: 'Mobility Partnership in Azerbaijan',
      start: '2016-06-23T09:30',
      venue: { name: 'Park Inn by Radisson', address: 'Baku, Azerbaijan' },
      organizers: [
        { name: 'European Commission' },
        { name: 'Ministry of Foreign Affairs of the Republic of Azerbaijan' },
        { name: 'International Centre for Migration Policy Development (ICMPD)' },
      ],
      url: 'https://organiser.example/',
      ...event,
    },
  };
  return JSON.stringify(document);
}

/** The organisers of the first user's conference, of equal rank, each with its logo. */
export function organizersWithLogos(): NonNullable<
  NonNullable<ConferenceDocument['event']>['organizers']
> {
  return [
    { name: 'European Commission', logo: logo('european-commission') },
    {
      name: 'Ministry of Foreign Affairs of the Republic of Azerbaijan',
      logo: logo('foreign-ministry'),
    },
    {
      name: 'International Centre for Migration Policy Development (ICMPD)',
      logo: logo('icmpd'),
    },
  ];
}

function logo(name: string): { readonly src: string; readonly dark: string } {
  const address = (file: string): string =>
    new URL(`./partner-page/logos/${file}.svg`, import.meta.url).href;
  return { src: address(name), dark: address(`${name}-dark`) };
}

/** A moment from now, in the venue's written form. */
export function fromNow(hours: number): string {
  return new Date(Date.now() + hours * HOUR).toISOString();
}

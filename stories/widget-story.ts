/**
 * Shared by the stories of all four widgets: one invented conference, a month ahead, and the pages that a widget has
 * to work on (three languages, dark, 200 px wide, right to left, and without data).
 */
import { DAY, HOUR } from '../src/model/values/time-units.js';
import type { ConferenceDocument } from '../src/model/schema/schema.js';
import { sampleConference } from './site/sample/sample-conference.js';

/** Where an organiser would publish it. The stories have the sample at hand, so that it is always to come. */
export const source = 'https://organiser.example/conference.json';

export const sample = sampleConference(Date.now(), document.baseURI);

/** Attributes as Storybook's controls give them; booleans are present or absent. */
export type Attributes = Readonly<Record<string, unknown>>;

/** One widget as a page would write it, with a link as fallback content. */
export function createWidget(tag: string, attributes: Attributes): HTMLElement {
  const widget: HTMLElement & { conference?: unknown } = document.createElement(tag);
  const { src, ...others } = attributes;
  if (src === source) widget.conference = sample;
  const written = src === source ? others : attributes;
  for (const [name, value] of Object.entries(written)) {
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

/** A page with a language, a direction and, where it is given, a colour scheme of its own. */
export function onPage(
  { lang = 'en', dir = 'ltr', scheme }: { lang?: string; dir?: string; scheme?: 'light' | 'dark' },
  content: HTMLElement,
): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  page.dir = dir;
  if (scheme) {
    page.style.setProperty('color-scheme', scheme);
    page.style.setProperty('background', scheme === 'dark' ? '#0f1114' : '#ffffff');
    page.style.setProperty('padding', '16px');
  }
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

/** A document of the sample's event, bent into a state; `undefined` takes a field away. */
export function documentWith(event: Partial<NonNullable<ConferenceDocument['event']>>): string {
  const { id, name, start, venue, organizers } = sample.event;
  const document: ConferenceDocument = {
    version: 1,
    language: 'en',
    timeZone: sample.timeZone,
    event: { id, name, start, venue, organizers, url: 'https://organiser.example/', ...event },
  };
  return JSON.stringify(document);
}

/** Three organisers of equal rank, each with its logo. */
export const organizersWithLogos = (): NonNullable<
  NonNullable<ConferenceDocument['event']>['organizers']
> => sample.partners.slice(0, 3).map(({ name, logo }) => ({ name, logo }));

/** A moment so many hours from now. */
export const fromNow = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

/**
 * `YYYY-MM-DD` or, with a time, `YYYY-MM-DDThh:mm` on the venue's clocks, so many days after the sample
 * begins, which is on a Tuesday in a month.
 */
export function daysFromStart(days: number, time = ''): string {
  const start = Date.parse(`${sample.event.start}Z`);
  const day = new Date(start + days * DAY).toISOString().slice(0, 10);
  return time === '' ? day : `${day}T${time}`;
}

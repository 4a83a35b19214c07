/** News for tests in a page, and ways to look into the ticker. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/widgets/news-ticker/define.js';
import type { NewsTickerElement } from '../../../src/widgets/news-ticker/index.js';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

export const news = [
  { id: 'n3', title: 'Third', published: ago(3000) },
  {
    id: 'n1',
    title: { en: 'First', az: 'Birinci' },
    url: 'https://a.example/1',
    published: ago(5),
  },
  {
    id: 'n2',
    title: 'İkinci <b>x</b>',
    language: 'az',
    url: 'https://a.example/2',
    published: ago(90),
  },
];

export const urgent = {
  id: 'u',
  title: 'The hall has changed',
  url: 'https://a.example/u',
  published: ago(200),
  urgency: 'urgent',
} as const;

export async function ticker(template: TemplateResult): Promise<NewsTickerElement> {
  const element = await fixture<NewsTickerElement>(template);
  await waitUntil(
    () => all(element, '[part="item"], [part="notice"]').length > 0,
    'news are shown',
  );
  await element.updateComplete;
  return element;
}

export const stepping = (items: unknown = news, interval = '1'): Promise<NewsTickerElement> =>
  ticker(html`<conf-news-ticker lang="en" interval=${interval} .news=${items}></conf-news-ticker>`);

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function one(element: Element, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const ids = (element: Element, selector = '[part="item"]'): (string | undefined)[] =>
  all(element, selector).map(({ dataset }) => dataset['id']);

/** The line that is shown, in `step`. */
export const current = (element: Element): string | undefined =>
  all(element, '.stack [part="item"]').find(
    (item) => getComputedStyle(item).visibility === 'visible',
  )?.dataset['id'];

export const announced = (element: Element): string =>
  one(element, '[aria-live]').textContent?.trim() ?? '';

/** Every test begins as a first visit. */
export function forget(): void {
  for (const name of ['paused', 'dismissed', 'announced']) {
    localStorage.removeItem(`conf-widgets:${name}`);
  }
}

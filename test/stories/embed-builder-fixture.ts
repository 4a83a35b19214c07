/** The builder on a page, as Storybook shows it, and what a person finds in it. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import {
  defineEmbedBuilder,
  type EmbedBuilder,
} from '../../stories/embed-builder/embed-builder.js';

defineEmbedBuilder();

export const sample = '/stories/partner-page/conference.json';

export interface Page {
  readonly builder: EmbedBuilder;
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => HTMLElement[];
}

/** Opens the builder with a fragment in the page's address. */
export async function openBuilder(fragment = ''): Promise<Page> {
  history.replaceState(null, '', `#${fragment}`);
  const builder = await fixture<EmbedBuilder>(
    html`<embed-builder dist="/dist/" sample=${sample}></embed-builder>`,
  );
  const root = builder.renderRoot;
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  await waitUntil(() => root.querySelector('.settings'), 'the settings are there', wait);
  return {
    builder,
    find,
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
  };
}

export const wait = { timeout: 10_000 };

export const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const codeOf = ({ findAll }: Page): string =>
  findAll('#code-panel pre')
    .map(({ textContent }) => textContent)
    .join('');

export const widgetIn = ({ builder }: Page): LitElement | null =>
  builder.renderRoot.querySelector<LitElement>('.place > *');

/** The preview shows data of this kind, not its fallback. */
export async function waitForWidget(page: Page, tag: string): Promise<LitElement> {
  await waitUntil(
    () => {
      const widget = widgetIn(page);
      return (
        widget?.localName === tag &&
        widget.shadowRoot?.querySelector('.root [part]:not([part="notice"])')
      );
    },
    `${tag} shows data`,
    wait,
  );
  return widgetIn(page) as LitElement;
}

export function type(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function choose({ find }: Page, name: string, value: string): void {
  find(`input[name="${name}"][value="${value}"]`).click();
}

/**
 * Keeps schema.org data of a card's event in the page while the card is there. Two cards of one
 * event write it once; the last one to leave removes it. A lazy part: few pages ask for it.
 */
import type { LitElement, ReactiveController } from 'lit';
import { trustMarkup } from '../../../widget/page/trusted-types.js';
import { buildStructuredData, type StructuredDataInput } from './structured-data.js';

interface Entry {
  script?: HTMLScriptElement | undefined;
  /** What each card of the event would say; the first one speaks. */
  readonly texts: Map<StructuredDataWriter, string>;
}

const entries = new Map<string, Entry>();

/**
 * Parsed, not written: where a page requires Trusted Types a script's text is refused, though this
 * one is data. `undefined` where markup is refused too.
 */
function buildScript(json: string): HTMLScriptElement | undefined {
  const template = document.createElement('template');
  try {
    template.innerHTML = trustMarkup(`<script type="application/ld+json">${json}</script>`);
  } catch {
    return undefined;
  }
  return template.content.querySelector('script') ?? undefined;
}

/** Brings the page's head up to what the first card of an event says, or clears it away. */
function refresh(key: string, entry: Entry): void {
  const [json] = entry.texts.values();
  if (json === undefined) entries.delete(key);
  if (entry.script?.textContent === json) return;
  entry.script?.remove();
  entry.script = json === undefined ? undefined : buildScript(json);
  if (entry.script) document.head.append(entry.script);
}

export class StructuredDataWriter implements ReactiveController {
  readonly #host: LitElement;
  #key = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A page that moves a card does not change it, so nothing else would write the data again. */
  hostConnected(): void {
    if (this.#key === '') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Writes or rewrites the data, where no framework counts children. */
  show(input: StructuredDataInput): void {
    const { url, name, start } = input.event;
    const key = url ?? JSON.stringify([name, start]);
    if (this.#key !== key) this.hide();
    const data = buildStructuredData(input);
    if (!data) {
      this.hide();
      return;
    }
    this.#key = key;
    const entry = entries.get(key) ?? { texts: new Map<StructuredDataWriter, string>() };
    entries.set(key, entry);
    // “<” cannot end the script early when it is written as JSON may write it.
    entry.texts.set(this, JSON.stringify(data).replaceAll('<', '\\u003c'));
    refresh(key, entry);
  }

  hide(): void {
    const key = this.#key;
    const entry = entries.get(key);
    this.#key = '';
    if (entry?.texts.delete(this)) refresh(key, entry);
  }
}

/**
 * Keeps the schema.org data of an event in the page while its card is there. Two cards of one event
 * write it once, and the last one to leave removes it. It is a lazy part, since few pages ask for
 * it.
 */
import type { LitElement, ReactiveController } from 'lit';
import { trustMarkup } from '../../../widget/page/trusted-types.js';
import { buildStructuredData, type StructuredDataInput } from './structured-data.js';

interface Entry {
  script?: HTMLScriptElement | undefined;
  /** The data of each card of the event; that of the first one is written. */
  readonly texts: Map<StructuredDataWriter, string>;
}

const entries = new Map<string, Entry>();

/**
 * The script element is parsed from markup: a page with Trusted Types refuses text for a script,
 * although this one is data. `undefined` where markup is refused too.
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

/** Writes the data of an event's first card into the page's head, or removes it. */
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

  /** Writes the data again after the page has moved the card, which causes no update. */
  hostConnected(): void {
    if (this.#key === '') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Writes the data into the head, where no framework compares children. */
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
    // An escaped “<” cannot end the script early.
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

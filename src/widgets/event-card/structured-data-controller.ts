/**
 * Keeps schema.org data of a card's event in the page while the card is there. Two cards of one
 * event write it once; the last one to leave removes it.
 */
import type { StructuredDataInput } from './structured-data.js';

interface Entry {
  readonly script: HTMLScriptElement;
  readonly owners: Set<StructuredDataController>;
}

const entries = new Map<string, Entry>();

export class StructuredDataController {
  #key = '';

  /** Writes or rewrites the data; the page's head takes it, where no framework counts children. */
  async show(input: StructuredDataInput): Promise<void> {
    const key = input.event.url ?? JSON.stringify([input.event.name, input.event.start]);
    this.#key = key;
    const builder = await import('./structured-data.js').catch(() => undefined);
    if (!builder || this.#key !== key) return;
    const entry = entries.get(key) ?? {
      script: Object.assign(document.createElement('script'), { type: 'application/ld+json' }),
      owners: new Set<StructuredDataController>(),
    };
    entry.owners.add(this);
    entries.set(key, entry);
    // “<” cannot end the script early when it is written as JSON may write it.
    const json = JSON.stringify(builder.buildStructuredData(input)).replaceAll('<', '\\u003c');
    // As a node: a page that requires Trusted Types refuses a script's text, though this one is data.
    if (entry.script.textContent !== json) entry.script.replaceChildren(json);
    if (!entry.script.isConnected) document.head.append(entry.script);
  }

  hide(): void {
    const entry = entries.get(this.#key);
    this.#key = '';
    if (!entry?.owners.delete(this) || entry.owners.size > 0) return;
    entry.script.remove();
    for (const [key, value] of entries) if (value === entry) entries.delete(key);
  }
}

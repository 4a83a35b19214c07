/**
 * Keeps schema.org data of a card's event in the page while the card is there. Two cards of one
 * event write it once; the last one to leave removes it.
 */
import { trustMarkup } from '../../element/trusted-types.js';
import type { StructuredDataInput } from './structured-data.js';

interface Entry {
  readonly script: HTMLScriptElement;
  readonly owners: Set<StructuredDataController>;
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

export class StructuredDataController {
  #key = '';

  /** Writes or rewrites the data; the page's head takes it, where no framework counts children. */
  async show(input: StructuredDataInput): Promise<void> {
    const key = input.event.url ?? JSON.stringify([input.event.name, input.event.start]);
    this.#key = key;
    const builder = await import('./structured-data.js').catch(() => undefined);
    if (!builder || this.#key !== key) return;
    // “<” cannot end the script early when it is written as JSON may write it.
    const json = JSON.stringify(builder.buildStructuredData(input)).replaceAll('<', '\\u003c');
    const known = entries.get(key);
    const script = known?.script.textContent === json ? known.script : buildScript(json);
    if (!script) return;
    const entry = { script, owners: known?.owners ?? new Set<StructuredDataController>() };
    if (known && known.script !== script) known.script.remove();
    entry.owners.add(this);
    entries.set(key, entry);
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

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

/** Writes the data of an event, once for all its cards; the page's head takes it. */
function write(key: string, json: string, owner: StructuredDataController): void {
  const known = entries.get(key);
  const script = known?.script.textContent === json ? known.script : buildScript(json);
  if (!script) return;
  if (known && known.script !== script) known.script.remove();
  const owners = known?.owners ?? new Set<StructuredDataController>();
  owners.add(owner);
  entries.set(key, { script, owners });
  if (!script.isConnected) document.head.append(script);
}

export class StructuredDataController {
  #key = '';

  /** Writes or rewrites the data, where no framework counts children. */
  async show(input: StructuredDataInput): Promise<void> {
    const key = input.event.url ?? JSON.stringify([input.event.name, input.event.start]);
    if (this.#key !== key) this.hide();
    this.#key = key;
    const builder = await import('./structured-data.js').catch(() => undefined);
    if (!builder || this.#key !== key) return;
    // “<” cannot end the script early when it is written as JSON may write it.
    const json = JSON.stringify(builder.buildStructuredData(input)).replaceAll('<', '\\u003c');
    write(key, json, this);
  }

  hide(): void {
    const entry = entries.get(this.#key);
    this.#key = '';
    if (!entry?.owners.delete(this) || entry.owners.size > 0) return;
    entry.script.remove();
    for (const [key, value] of entries) if (value === entry) entries.delete(key);
  }
}

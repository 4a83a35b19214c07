/** Keeps the conference on the desk and the others on the shelf: opens, saves and removes them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import type { DocumentObject } from '../document/document.js';
import { DocumentStore } from './document-store.js';
import { removeFiles } from './kept-files.js';
import { Shelf, type KeptName } from './shelf.js';

/** Milliseconds after the last change until the document is saved. */
const PATIENCE_MS = 500;

export class ShelfController implements ReactiveController {
  store: DocumentStore;
  id: string;
  lost: readonly PlacedProblem[] = [];
  kept: readonly KeptName[] = [];
  isReady = false;
  readonly #host: ReactiveControllerHost;
  readonly #shelf = new Shelf();
  readonly #changed: () => void;
  #taken = '';
  #compared:
    | { readonly document: DocumentObject; readonly taken: string; readonly isSame: boolean }
    | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called after each change of the document, and when another one is opened. */
  constructor(host: ReactiveControllerHost, blank: DocumentObject, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.id = crypto.randomUUID();
    this.store = new DocumentStore(blank, this.#onChange);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    if (!this.isReady) void this.#begin();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }

  get isKept(): boolean {
    return this.#shelf.isOpen;
  }

  get takenState(): 'never' | 'changed' | 'same' {
    const { document } = this.store;
    if (this.#taken === '') return 'never';
    // The result is kept, since it is asked for at each key and a thousand sessions make a long
    // text.
    if (this.#compared?.document !== document || this.#compared.taken !== this.#taken) {
      const isSame = this.#taken === JSON.stringify(document);
      this.#compared = { document, taken: this.#taken, isSame };
    }
    return this.#compared.isSame ? 'same' : 'changed';
  }

  /** Opens the conference that was worked on last. */
  async #begin(): Promise<void> {
    this.kept = await this.#shelf.list();
    const [last] = this.kept;
    if (last) await this.choose(last.id);
    this.isReady = true;
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PATIENCE_MS);
    this.#changed();
    this.#host.requestUpdate();
  };

  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    void this.save();
  };

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { id, lost } = this;
    const { document } = this.store;
    await this.#shelf.write(id, { document, lost, taken: this.#taken, changed: Date.now() });
    this.kept = await this.#shelf.list();
    this.#host.requestUpdate();
  }

  /** Opens a conference that was not on the shelf before. */
  async put(document: DocumentObject, lost: readonly PlacedProblem[]): Promise<void> {
    this.#flush();
    this.#lay(crypto.randomUUID(), document);
    this.lost = lost;
    this.#taken = '';
    await this.save();
  }

  async choose(id: string): Promise<void> {
    this.#flush();
    const kept = await this.#shelf.read(id);
    if (!kept) return;
    this.#lay(id, kept.document);
    this.lost = kept.lost;
    this.#taken = kept.taken;
    this.#host.requestUpdate();
  }

  async remove(blank: DocumentObject): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await Promise.all([this.#shelf.remove(this.id), removeFiles(this.id).catch(() => undefined)]);
    this.kept = await this.#shelf.list();
    const [next] = this.kept;
    if (next) await this.choose(next.id);
    else this.#lay(crypto.randomUUID(), blank);
    this.#host.requestUpdate();
  }

  async markTaken(): Promise<void> {
    this.#taken = JSON.stringify(this.store.document);
    await this.save();
  }

  async setLost(lost: readonly PlacedProblem[]): Promise<void> {
    this.lost = lost;
    await this.save();
  }

  #lay(id: string, document: DocumentObject): void {
    this.id = id;
    this.store = new DocumentStore(document, this.#onChange);
    this.#changed();
  }
}

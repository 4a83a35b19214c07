/** Updates the list of problems, and the widgets beside it, when the person pauses typing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import type { DocumentObject } from '../document/document.js';
import { languagesOfTexts } from '../document/texts.js';
import type { CheckAnswer, CheckRequest } from './check-worker.js';

const PATIENCE_MS = 350;
const MOST_PATIENCE_MS = 2000;

/**
 * The wait as a multiple of the time that the last rendering took, so that slow renderings rarely
 * delay a key.
 */
const PATIENCE_OF_COST = 5;

export class CheckController implements ReactiveController {
  problems: readonly PlacedProblem[] = [];
  missing: ReadonlyMap<string, number> = new Map();
  languages: readonly string[] = [];
  isUpToDate = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: () => DocumentObject;
  readonly #show: () => Promise<void>;
  /** The time that the last rendering took, in milliseconds. */
  #cost = 0;
  /** Languages that were added and have no text yet. */
  #added: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #worker: Worker | undefined;
  #isBusy = false;
  /** The document changed while the last one was being checked. */
  #isStale = false;

  /** `show` updates the widgets beside the desk. */
  constructor(host: ReactiveControllerHost, read: () => DocumentObject, show: () => Promise<void>) {
    this.#host = host;
    this.#read = read;
    this.#show = show;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }

  add(language: string): void {
    this.#added = [...new Set([...this.#added, language])];
    this.now();
  }

  /** Forgets added languages, which belong to the last document. */
  forget(): void {
    this.#added = [];
  }

  later(): void {
    this.isUpToDate = false;
    clearTimeout(this.#timer);
    const patience = Math.min(MOST_PATIENCE_MS, this.#cost * PATIENCE_OF_COST);
    this.#timer = setTimeout(() => this.now(), Math.max(PATIENCE_MS, patience));
  }

  /** The languages are known at once, the problems as soon as the worker has them. */
  now(): void {
    clearTimeout(this.#timer);
    const document = this.#read();
    this.isUpToDate = false;
    this.languages = [...new Set([...languagesOfTexts(document), ...this.#added])];
    this.#ask(document);
    this.#host.requestUpdate();
    void this.#showTimed();
  }

  async #showTimed(): Promise<void> {
    const start = performance.now();
    await this.#show();
    this.#cost = performance.now() - start;
  }

  #ask(document: DocumentObject): void {
    if (this.#isBusy) {
      this.#isStale = true;
      return;
    }
    this.#worker ??= this.#start();
    this.#isBusy = true;
    const request: CheckRequest = { document, languages: this.languages, now: Date.now() };
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => this.#hear(data));
    return worker;
  }

  #hear({ problems, missing }: CheckAnswer): void {
    this.#isBusy = false;
    this.problems = problems;
    this.missing = missing;
    this.isUpToDate = !this.#isStale;
    if (this.#isStale) {
      this.#isStale = false;
      this.#ask(this.#read());
    }
    this.#host.requestUpdate();
  }
}

/** Problems of the document, and the widgets beside it, brought up to date when nobody types. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkText } from '../../../src/reading/check-text.js';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import type { DocumentObject } from '../document/document.js';
import { countMissing, languagesOfTexts } from '../document/texts.js';

const PATIENCE_MS = 350;

/** By the rules of `check`; places are pointers, since nobody sees the document as a text here. */
function problemsOf(document: DocumentObject, now: number): readonly PlacedProblem[] {
  const reading = { text: '', format: 'conference', document, value: document, problems: [] };
  return checkText(reading, { now }).problems;
}

export class CheckController implements ReactiveController {
  problems: readonly PlacedProblem[] = [];
  missing: ReadonlyMap<string, number> = new Map();
  languages: readonly string[] = [];
  isUpToDate = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: () => DocumentObject;
  readonly #show: () => void;
  /** Languages that somebody has added and nobody has written in yet. */
  #added: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `show` brings what is shown of the document up to date. */
  constructor(host: ReactiveControllerHost, read: () => DocumentObject, show: () => void) {
    this.#host = host;
    this.#read = read;
    this.#show = show;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  add(language: string): void {
    this.#added = [...new Set([...this.#added, language])];
    this.now();
  }

  /** The first check of a document does not wait. */
  later(): void {
    this.isUpToDate = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PATIENCE_MS);
  }

  now(): void {
    clearTimeout(this.#timer);
    const document = this.#read();
    this.problems = problemsOf(document, Date.now());
    this.languages = [...new Set([...languagesOfTexts(document), ...this.#added])];
    this.missing = countMissing(document, this.languages);
    this.isUpToDate = true;
    this.#host.requestUpdate();
    this.#show();
  }
}

/** The document on the desk, with its earlier states for undo. */
import type { DocumentObject } from '../document/document.js';
import type { Operation } from '../document/operations.js';

/** The most steps of undo; states share their equal parts. */
const MOST_STEPS = 300;

export class DocumentStore {
  #document: DocumentObject;
  #before: DocumentObject[] = [];
  #after: DocumentObject[] = [];
  /** The subject of the last change; typing in one field is one step. */
  #subject = '';
  readonly #tell: () => void;

  /** `tell` is called after each change. */
  constructor(document: DocumentObject, tell: () => void) {
    this.#document = document;
    this.#tell = tell;
  }

  get document(): DocumentObject {
    return this.#document;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /** Changes with the same `subject`, one after the other, are undone together. */
  apply(operation: Operation, subject = ''): void {
    const next = operation(this.#document);
    if (next === this.#document) return;
    if (subject === '' || subject !== this.#subject) {
      this.#before = [...this.#before.slice(1 - MOST_STEPS), this.#document];
    }
    this.#subject = subject;
    this.#after = [];
    this.#document = next;
    this.#tell();
  }

  undo(): void {
    this.#step(this.#before, this.#after);
  }

  redo(): void {
    this.#step(this.#after, this.#before);
  }

  #step(from: DocumentObject[], to: DocumentObject[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.#document);
    this.#subject = '';
    this.#document = next;
    this.#tell();
  }
}

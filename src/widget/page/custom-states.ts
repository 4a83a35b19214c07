/**
 * States of a widget that a page's style sheet can select: `conf-news-ticker:state(empty)`.
 * Chromium before 125 writes them `:--empty`; older engines have none.
 */
import type { LitElement, ReactiveController } from 'lit';
import { isServer } from './is-server.js';

export type CustomState = 'loading' | 'error' | 'stale' | 'empty';

type StateSet = Pick<Set<string>, 'add' | 'delete'>;

/** The page may have replaced `attachInternals`, and jsdom has none. */
function readStates(host: LitElement): StateSet | undefined {
  try {
    return isServer ? undefined : host.attachInternals().states;
  } catch {
    return undefined;
  }
}

/** Engines with the older form refuse a name without its dashes. */
function nameStates(states: StateSet): (state: CustomState) => string {
  try {
    states.add('empty');
    states.delete('empty');
    return (state) => state;
  } catch {
    return (state) => `--${state}`;
  }
}

export class CustomStates implements ReactiveController {
  readonly #states: StateSet | undefined;
  readonly #read: () => ReadonlySet<CustomState>;
  #name: ((state: CustomState) => string) | undefined;

  constructor(host: LitElement, read: () => ReadonlySet<CustomState>) {
    this.#states = readStates(host);
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#states) return;
    this.#name ??= nameStates(this.#states);
    const holds = this.#read();
    for (const state of ['loading', 'error', 'stale', 'empty'] as const) {
      const name = this.#name(state);
      if (holds.has(state)) this.#states.add(name);
      else this.#states.delete(name);
    }
  }
}

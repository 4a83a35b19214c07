/**
 * States of a widget that a page's style sheet can select: `conf-news-ticker:state(empty)`.
 * Chromium before 125 writes them `:--empty`; older engines have none.
 */
import type { LitElement } from 'lit';
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
function readPrefix(states: StateSet): '' | '--' {
  try {
    states.add('empty');
    return '';
  } catch {
    return '--';
  }
}

/** Tells the page's style sheets after each render which of the states hold. */
export function tellStates(
  host: LitElement,
  read: () => Readonly<Record<CustomState, boolean>>,
): void {
  const states = readStates(host);
  if (!states) return;
  const prefix = readPrefix(states);
  const hostUpdated = (): void => {
    for (const [state, holds] of Object.entries(read()))
      states[holds ? 'add' : 'delete'](prefix + state);
  };
  host.addController({ hostUpdated });
}

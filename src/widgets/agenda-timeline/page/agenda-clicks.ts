/**
 * Handles all clicks in an agenda by one listener, where a thousand sessions would need four
 * thousand.
 */
import type { LitElement } from 'lit';
import { listen } from '../../../widget/listen.js';

/** The action that a click asks for. */
export interface AgendaAction {
  readonly kind: 'open' | 'favorite' | 'room' | 'track' | 'speaker';
  readonly id: string;
}

/** A click with a modifier opens the link in another tab or window, which the browser does. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

function readAction(event: MouseEvent): AgendaAction | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const target = event.target.closest<HTMLElement>('a, button');
  if (!target) return undefined;
  return readFilterAction(target) ?? readSessionAction(target, isPlain(event));
}

function readFilterAction({ dataset }: HTMLElement): AgendaAction | undefined {
  const kinds = ['room', 'track', 'speaker'] as const;
  const kind = kinds.find((one) => dataset[one] !== undefined);
  return kind && { kind, id: dataset[kind] ?? '' };
}

function readSessionAction(target: HTMLElement, isHere: boolean): AgendaAction | undefined {
  const id = target.dataset['session'] ?? target.closest<HTMLElement>('.session')?.dataset['id'];
  if (id === undefined) return undefined;
  if (target.classList.contains('favorite')) return { kind: 'favorite', id };
  return target.classList.contains('open') && isHere ? { kind: 'open', id } : undefined;
}

/** Calls `act` for each click in the agenda that asks for an action. */
export function readClicks(host: LitElement, act: (action: AgendaAction) => void): void {
  const root = (): LitElement['renderRoot'] => host.renderRoot;
  listen(host, root, ['click'], (event) => {
    const { target } = event;
    // Clicks on content that the page has added to a session are left to the page.
    if (!(target instanceof Element) || target.closest('.extra')) return;
    const isOurs = root().contains(target);
    const action = isOurs && event instanceof MouseEvent ? readAction(event) : undefined;
    if (!action) return;
    // The link's address is for another tab; a plain click opens the session here.
    if (action.kind === 'open') event.preventDefault();
    act(action);
  });
}

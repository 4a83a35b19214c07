/** One listener for all of an agenda: a thousand sessions need no four thousand. */
import type { LitElement } from 'lit';
import { listen } from '../../../widget/listen.js';

/** What a click asks for. */
export interface AgendaAction {
  readonly kind: 'open' | 'favorite' | 'room' | 'track' | 'speaker';
  readonly id: string;
}

/** With a modifier a link is to open elsewhere: the browser's business. */
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

/** Tells `act` what a person asks for in the agenda. */
export function readClicks(host: LitElement, act: (action: AgendaAction) => void): void {
  const root = (): LitElement['renderRoot'] => host.renderRoot;
  listen(host, root, ['click'], (event) => {
    const { target } = event;
    // What a page has put into a session is the page's own business.
    if (!(target instanceof Element) || target.closest('.extra')) return;
    const isOurs = root().contains(target);
    const action = isOurs && event instanceof MouseEvent ? readAction(event) : undefined;
    if (!action) return;
    // Its address is for a tab of its own; here the session opens in place.
    if (action.kind === 'open') event.preventDefault();
    act(action);
  });
}

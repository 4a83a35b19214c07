/**
 * Stops events of keys that the agenda handles. A page gets them as if they were pressed on the
 * element itself, which is no input field: its one-key shortcuts would run while somebody types,
 * and one Escape would close our dialog and one of the page.
 */
import type { LitElement } from 'lit';
import { listen } from '../../../widget/listen.js';

/** Keys that move between the entries of one Tab stop. */
const moves = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Shortcuts with a modifier are the browser's or the page's. */
const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Whether the key types, activates a control, or moves within one. */
function isOurs(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog')) return true;
  if (hasModifier(event) || key === 'Tab') return false;
  if (target.matches('input:not([type="checkbox"])')) return true;
  if (target.matches('[role="tab"], .head')) return moves.has(key) || isPress(key);
  return target.matches('a, button, summary, input') && isPress(key);
}

const isPress = (key: string): boolean => key === 'Enter' || key === ' ';

/** Stops the event at the host; elements within the agenda have handled it by then. */
export function keepKeys(host: LitElement): void {
  listen(
    host,
    () => host.renderRoot,
    ['keydown', 'keypress', 'keyup'],
    (event) => {
      if (event instanceof KeyboardEvent && isOurs(event)) event.stopPropagation();
    },
  );
}

/**
 * The entry that an arrow key leads to among those of one Tab stop (ARIA Authoring Practices, tabs
 * and toolbars); `undefined` for another key.
 */
export function readArrowTarget(event: KeyboardEvent, selector: string): HTMLElement | undefined {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return undefined;
  const entries = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = entries.findIndex((entry) => entry === event.target);
  const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: entries.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined || at < 0) return undefined;
  event.preventDefault();
  return entries[(to + entries.length) % entries.length];
}

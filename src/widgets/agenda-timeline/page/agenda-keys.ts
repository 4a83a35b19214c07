/**
 * Keys that the agenda handles stay with it. A page hears our keys as if they were pressed on the
 * element itself, which is no field: its one-key shortcuts would fire while somebody types, and one
 * Escape would close our dialog and the page's own.
 */
import type { LitElement } from 'lit';
import { listen } from '../../../widget/listen.js';

/** Keys that move among the entries of one Tab stop. */
const moves = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Shortcuts with a modifier are the browser's or the page's. */
const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** What is pressed to type, to press a control, or to move within it. */
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

/** What stands deeper in the agenda has had the event by then. */
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
 * Arrow keys among the entries of one Tab stop (ARIA Authoring Practices, tabs and toolbars):
 * gives the entry that the key leads to, or `undefined` for another key.
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

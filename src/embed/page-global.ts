/** `window.confWidgets`, the only global name that the script tag adds to a page. */
import { version } from '../version.js';
import { upgrade } from './upgrade.js';

interface ConfWidgets {
  readonly version: string;
  /** Upgrades placeholders and links below a node, the whole page by default. */
  readonly upgrade: (root?: ParentNode | null) => void;
}

declare global {
  interface Window {
    confWidgets?: ConfWidgets;
  }
}

/**
 * Sets the global name and says whether this copy of the script is the first on the page. It is
 * defined, not assigned, since `<form id="confWidgets">` makes an element answer to the name.
 */
export function claimPage(): boolean {
  // An element that has the name as its id, or as that of a field, never has a function there.
  if (typeof window.confWidgets?.upgrade === 'function') return false;
  const value: ConfWidgets = Object.freeze({ version, upgrade });
  Object.defineProperty(window, 'confWidgets', { value, configurable: true });
  return true;
}

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
 * Tells our object from an element that has the name as its id or as that of a field, which never
 * has a function there.
 */
function isOurs(there: unknown): there is ConfWidgets {
  return (
    typeof there === 'object' &&
    there !== null &&
    'version' in there &&
    'upgrade' in there &&
    typeof there.upgrade === 'function'
  );
}

/**
 * Sets the global name and says whether this copy of the script is the first on the page. It is
 * defined, not assigned, since `<form id="confWidgets">` makes an element answer to the name.
 */
export function claimPage(): boolean {
  if (isOurs(window.confWidgets)) return false;
  const value: ConfWidgets = Object.freeze({ version, upgrade });
  Object.defineProperty(window, 'confWidgets', { value, configurable: true });
  return true;
}

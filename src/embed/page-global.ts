/** The one name that the script tag puts on a page: `confWidgets`. */
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

/** A form answers with its fields to any name, but with elements, never with a function. */
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
 * Puts the name there and says whether this copy is the page's first. `<form id="confWidgets">`
 * makes an element answer to the name.
 */
export function claimPage(): boolean {
  if (isOurs(window.confWidgets)) return false;
  const value: ConfWidgets = Object.freeze({ version, upgrade });
  Object.defineProperty(window, 'confWidgets', { value, configurable: true });
  return true;
}

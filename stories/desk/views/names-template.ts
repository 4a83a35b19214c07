/**
 * Names of rooms, tracks and levels in each language. The entries themselves are added where they
 * are used.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf, type ListName } from '../document/document.js';
import type { DeskView } from './desk-view.js';
import { textFields } from './text-fields.js';

interface NamedList {
  readonly list: Extract<ListName, 'rooms' | 'tracks' | 'tiers'>;
  /** The word for one such entry. */
  readonly label: string;
}

/** Closed at first, since most conferences have the right names in the table already. */
export function namesTemplate(
  title: string,
  lists: readonly NamedList[],
  view: DeskView,
): TemplateResult | typeof nothing {
  const filled = lists.filter(({ list }) => entriesOf(view.document, list).length > 0);
  if (filled.length === 0) return nothing;
  return html`<details class="names">
    <summary>${title}</summary>
    ${filled.map(({ list, label }) =>
      entriesOf(view.document, list).map((_, index) =>
        textFields({ label: `${label} ${index + 1}`, keys: [list, index, 'name'] }, view),
      ),
    )}
  </details>`;
}

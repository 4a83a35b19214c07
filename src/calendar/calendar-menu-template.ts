/** The “Add to calendar” disclosure; its links load when it is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';

export interface CalendarMenuFrame {
  /** Templates from the lazy file of calendars; `undefined` while it is not there. */
  readonly links: readonly TemplateResult[] | undefined;
  /** The lazy file could not be loaded. */
  readonly isLost: boolean;
  /** `https:` address of a calendar to subscribe to, if the organiser has one. */
  readonly subscribeUrl?: string | undefined;
  readonly translate: Translate;
  /** The disclosure was opened or closed. */
  readonly onToggle: (event: Event) => void;
  /** A link with `data-target` was taken. */
  readonly onTake: (event: Event) => void;
}

export function calendarMenuTemplate(frame: CalendarMenuFrame): TemplateResult {
  const { links, isLost, subscribeUrl, translate, onToggle, onTake } = frame;
  return html`<details
    class="calendar"
    part="calendar"
    @toggle=${onToggle}
    @keydown=${closeOnEscape}
  >
    <summary class="tool" part="action">${translate('Add to calendar')}</summary>
    <ul class="menu" popover="manual">
      ${
        links ??
        html`<li class="notice">
          ${
            isLost
              ? html`<span role="status"
                  >${translate('The calendars could not be loaded. Please try again later.')}</span
                >`
              : translate('Loading…', { desc: 'Shown while data is on its way' })
          }
        </li>`
      }
      ${
        subscribeUrl
          ? html`<li>
              <a
                part="link"
                data-target="subscribe"
                @click=${onTake}
                href=${subscribeUrl.replace(/^https?:/, 'webcal:')}
                >${translate('Subscribe to updates')}</a
              >
            </li>`
          : nothing
      }
    </ul>
  </details>`;
}

/** Escape closes the menu and gives focus back to its button. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget;
  if (event.key !== 'Escape' || !(details instanceof HTMLDetailsElement) || !details.open) return;
  event.stopPropagation();
  // A dialog around the menu stays open.
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
}

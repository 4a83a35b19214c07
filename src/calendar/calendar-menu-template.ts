/** The “Add to calendar” disclosure; its links come when it is opened first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';

export interface CalendarMenuFrame {
  /** Drawn by the lazy file that makes them; `undefined` while it is not there. */
  readonly links: readonly TemplateResult[] | undefined;
  /** What makes the links could not be loaded. */
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

/** Escape closes what a person opened and gives focus back to where it was opened from. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget;
  if (event.key !== 'Escape' || !(details instanceof HTMLDetailsElement) || !details.open) return;
  event.stopPropagation();
  // A dialog around it stays.
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
}

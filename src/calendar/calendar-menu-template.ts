/** The “Add to calendar” disclosure; its links come when it is opened first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import type { CalendarMenuItem } from './calendar-menu.js';

export interface CalendarMenuFrame {
  readonly items: readonly CalendarMenuItem[] | undefined;
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

const names = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
} as const;

export function calendarMenuTemplate(frame: CalendarMenuFrame): TemplateResult {
  const { items, isLost, subscribeUrl, translate, onToggle, onTake } = frame;
  return html`<details
    class="calendar"
    part="calendar"
    @toggle=${onToggle}
    @keydown=${closeOnEscape}
  >
    <summary class="tool" part="action">${translate('Add to calendar')}</summary>
    <ul class="menu" popover="manual">
      ${
        items?.map((item) => itemTemplate(item, frame)) ??
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

function itemTemplate(
  { target, url, file }: CalendarMenuItem,
  { translate, onTake }: CalendarMenuFrame,
): TemplateResult {
  return html`<li>
    <a
      part="link"
      data-target=${target}
      @click=${onTake}
      href=${url}
      download=${file ?? nothing}
      target=${file ? nothing : '_blank'}
      rel=${file ? nothing : 'noopener'}
      >${target === 'ics' ? translate('Apple and other calendars (.ics)') : names[target]}</a
    >
  </li>`;
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

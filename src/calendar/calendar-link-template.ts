/** One link in the menu of the “Add to calendar” button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import type { CalendarMenuItem } from './calendar-links.js';

const names = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
} as const;

export function calendarLinkTemplate(
  { target, url, file }: CalendarMenuItem,
  translate: Translate,
  onTake: (event: Event) => void,
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

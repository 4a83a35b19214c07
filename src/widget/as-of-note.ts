/** Says how old a copy is that is shown because the network failed. A lazy chunk: most never need it. */
import { html, type TemplateResult } from 'lit';
import { createFormatters } from '../intl/formatters.js';
import type { LocaleData } from '../intl/load-locale.js';
import { str, type Translate } from '../intl/translate.js';

export function asOfTemplate(
  asOf: number,
  locale: LocaleData,
  { translate, timeZone }: { readonly translate: Translate; readonly timeZone: string },
): TemplateResult {
  const time = createFormatters(locale, timeZone).dateTime(asOf, 'medium');
  return html`<p class="notice" part="notice">
    ${translate(str`As of ${time}. The latest version could not be loaded.`)}
  </p>`;
}

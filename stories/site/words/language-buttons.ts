/** The languages of the site as buttons, for builder and desk. */
import { html, type TemplateResult } from 'lit';
import { languageNames, siteLanguages, type SiteLanguage } from './site-languages.js';

const languageButton = (
  language: SiteLanguage,
  current: SiteLanguage,
  choose: (language: SiteLanguage) => void,
): TemplateResult =>
  html`<li>
    <button
      type="button"
      lang=${language}
      aria-pressed=${language === current}
      @click=${() => choose(language)}
    >
      ${languageNames[language]}
    </button>
  </li>`;

export const languageButtons = (
  label: string,
  current: SiteLanguage,
  choose: (language: SiteLanguage) => void,
): TemplateResult =>
  html`<nav aria-label=${label}>
    <ul class="languages" role="list">
      ${siteLanguages.map((language) => languageButton(language, current, choose))}
    </ul>
  </nav>`;

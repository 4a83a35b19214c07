/** What this page is, and in which language. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderView } from './builder-view.js';
import { languageButtons } from '../site/words/language-buttons.js';
import { homeOf, type SiteLanguage } from '../site/words/site-languages.js';
import type { Words } from './words/words.js';

const aroundTemplate = (ui: SiteLanguage, words: Words): TemplateResult =>
  html`<p class="around">
    <a href=${homeOf(ui)}>${words.home}</a>
    <a href="desk.html#ui=${ui}">${words.desk}</a>
  </p>`;

export const headerTemplate = ({ settings, words, set, hasSite }: BuilderView): TemplateResult =>
  html`<header>
    <div>
      ${hasSite ? aroundTemplate(settings.ui, words) : nothing}
      <h1>${words.title}</h1>
      <p class="intro">${words.intro}</p>
    </div>
    ${languageButtons(words.language, settings.ui, (ui) => set({ ui }))}
  </header>`;

/** What this page is, and in which language. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderView } from './builder-view.js';
import { languageNames, type Language, type Words } from './words/words.js';

const languages = Object.keys(languageNames) as Language[];

const aroundTemplate = (ui: Language, words: Words): TemplateResult =>
  html`<p class="around">
    <a href=${ui === 'en' ? 'index.html' : `index-${ui}.html`}>${words.home}</a>
    <a href="desk.html#ui=${ui}">${words.desk}</a>
  </p>`;

export const headerTemplate = ({ settings, words, set, hasSite }: BuilderView): TemplateResult =>
  html`<header>
    <div>
      ${hasSite ? aroundTemplate(settings.ui, words) : nothing}
      <h1>${words.title}</h1>
      <p class="intro">${words.intro}</p>
    </div>
    <nav aria-label=${words.language}>
      <ul class="languages" role="list">
        ${languages.map(
          (language) =>
            html`<li>
              <button
                type="button"
                lang=${language}
                aria-pressed=${language === settings.ui}
                @click=${() => set({ ui: language })}
              >
                ${languageNames[language]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;

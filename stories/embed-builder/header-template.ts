/** What this page is, and in which language. */
import { html, type TemplateResult } from 'lit';
import type { BuilderView } from './builder-view.js';
import { languageNames, type Language } from './words.js';

const languages = Object.keys(languageNames) as Language[];

export const headerTemplate = ({ settings, words, set }: BuilderView): TemplateResult =>
  html`<header>
    <div>
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

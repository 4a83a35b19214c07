/**
 * The preview at a chosen width on a light or dark page; the builder element puts the widget there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderView } from './builder-view.js';
import { choiceField } from './settings/field-templates.js';
import { widths, type Width } from './settings/settings.js';

export function previewTemplate({ settings, words, set, snippet }: BuilderView): TemplateResult {
  const { width, page } = settings;
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    <div class="preview-tools">
      ${choiceField(
        {
          id: 'width',
          label: words.previewWidth,
          value: width,
          set: (value) => set({ width: value as Width }),
        },
        widths.map((value) => ({
          value,
          words: value === 'full' ? words.fullWidth : `${value} px`,
        })),
        'segments',
      )}
      ${choiceField(
        {
          id: 'page',
          label: words.pageColour,
          value: page,
          set: (value) => set({ page: value === 'dark' ? 'dark' : 'light' }),
        },
        [
          { value: 'light', words: words.pages.light },
          { value: 'dark', words: words.pages.dark },
        ],
        'segments',
      )}
    </div>
    <div class="stage ${page}" role="region" tabindex="0" aria-label=${words.previewRegion}>
      <div class="place width-${width}"></div>
      ${snippet === undefined ? html`<p class="empty">${words.previewNone}</p>` : nothing}
    </div>
  </section>`;
}

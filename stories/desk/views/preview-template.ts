/**
 * The four widgets as visitors see them. The desk gives them the document when the person pauses
 * typing.
 */
import { html, type TemplateResult } from 'lit';
import { choiceField } from '../../embed-builder/settings/field-templates.js';
import { nameOfLanguage } from '../words/language-name.js';
import type { DeskView, PreviewSettings } from './desk-view.js';

const widths: readonly PreviewSettings['width'][] = ['320', '768', 'full'];

function toolsTemplate({ words, preview, languages, change }: DeskView): TemplateResult {
  const set = (more: Partial<PreviewSettings>): void =>
    change({ preview: { ...preview, ...more } });
  return html`<div class="preview-tools">
    ${choiceField(
      {
        id: 'preview-language',
        label: words.previewLanguage,
        value: preview.language,
        set: (language) => set({ language }),
      },
      languages.map((value) => ({ value, words: nameOfLanguage(value) })),
      'segments',
    )}
    ${choiceField(
      {
        id: 'preview-width',
        label: words.previewWidth,
        value: preview.width,
        set: (width) => set({ width: width as PreviewSettings['width'] }),
      },
      widths.map((value) => ({
        value,
        words: value === 'full' ? words.fullWidth : `${value} px`,
      })),
      'segments',
    )}
    ${choiceField(
      {
        id: 'preview-theme',
        label: words.previewTheme,
        value: preview.theme,
        set: (theme) => set({ theme: theme === 'dark' ? 'dark' : 'light' }),
      },
      [
        { value: 'light', words: words.themes.light },
        { value: 'dark', words: words.themes.dark },
      ],
      'segments',
    )}
  </div>`;
}

export function previewTemplate(view: DeskView): TemplateResult {
  const { words, preview } = view;
  const { language, width, theme } = preview;
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    ${toolsTemplate(view)}
    <div class="stage ${theme}" role="region" tabindex="0" aria-label=${words.previewRegion}>
      <div class="place width-${width}" lang=${language}>
        <conf-event-card heading-level="3" lang=${language} theme=${theme}></conf-event-card>
        <conf-news-ticker
          heading-level="3"
          mode="list"
          lang=${language}
          theme=${theme}
        ></conf-news-ticker>
        <conf-agenda-timeline
          heading-level="3"
          lang=${language}
          theme=${theme}
        ></conf-agenda-timeline>
        <conf-partner-strip heading-level="3" lang=${language} theme=${theme}></conf-partner-strip>
      </div>
    </div>
  </section>`;
}

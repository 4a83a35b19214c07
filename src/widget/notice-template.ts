/** What stands where there is no content, or above what is missing or old: an icon and a sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconTemplate, icons } from './icon-template.js';

/** `note` is about content that is there. */
export type NoticeKind = 'loading' | 'failed' | 'empty' | 'note';

/**
 * `action` is the one thing to do about it: a link or a button. What is on its way, or could not
 * come, is told to whoever hears the page (WCAG 4.1.3).
 */
export const noticeTemplate = (
  kind: NoticeKind,
  words: string,
  action?: TemplateResult,
): TemplateResult =>
  html`<p class="notice" part="notice">
    ${iconTemplate(icons[kind])}<span
      role=${kind === 'loading' || kind === 'failed' ? 'status' : nothing}
      >${words}</span
    >${action}
  </p>`;

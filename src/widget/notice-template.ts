/** What stands where there is no content, or above what is missing or old: an icon and a sentence. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import { iconTemplate, noticeLines } from './icon-template.js';

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
    ${iconTemplate(noticeLines[kind])}<span
      role=${kind === 'loading' || kind === 'failed' ? 'status' : nothing}
      >${words}</span
    >${action}
  </p>`;

/** What a visitor can do about a source that could not be loaded: have it asked again. */
export const retryButton = (onRetry: () => void, translate: Translate): TemplateResult =>
  html`<button type="button" class="retry" part="action" @click=${onRetry}>
    ${translate('Try again', { desc: 'Button that loads once more what could not be loaded' })}
  </button>`;

/**
 * The button goes with the failure; whoever pressed it is taken to what came instead. False while
 * nothing has come.
 */
export function passFocusOn({ renderRoot, ownerDocument }: LitElement): boolean {
  const content = renderRoot.querySelector<HTMLElement>('.root > :not(.notice)');
  if (content && ownerDocument.activeElement === ownerDocument.body) {
    content.tabIndex = -1;
    content.focus();
  }
  return content !== null;
}

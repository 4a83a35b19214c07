/**
 * A notice in place of content, or above content that is incomplete or old: an icon and a sentence.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import { iconTemplate, noticeLines } from './icon-template.js';

/** A `note` stands above content; the others stand in its place. */
export type NoticeKind = 'loading' | 'failed' | 'empty' | 'note';

/**
 * `action` is a link or a button to do something about it. Screen readers are told that content is
 * loading or could not be loaded (WCAG 4.1.3).
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

/** The button by which a visitor asks again for a source that could not be loaded. */
export const retryButton = (onRetry: () => void, translate: Translate): TemplateResult =>
  html`<button type="button" class="retry" part="action" @click=${onRetry}>
    ${translate('Try again', { desc: 'Button that loads once more what could not be loaded' })}
  </button>`;

/**
 * Moves focus from the retry button, which goes when content comes, to that content. False while
 * there is none.
 */
export function passFocusOn({ renderRoot, ownerDocument }: LitElement): boolean {
  const content = renderRoot.querySelector<HTMLElement>('.root > :not(.notice)');
  if (content && ownerDocument.activeElement === ownerDocument.body) {
    content.tabIndex = -1;
    content.focus();
  }
  return content !== null;
}

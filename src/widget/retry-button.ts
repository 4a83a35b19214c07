/** What a visitor can do about a source that could not be loaded: have it asked again. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';

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

/** A share button, with the outcome beside it. */
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import type { ShareOutcome } from './share-controller.js';

export function shareTemplate(
  outcome: ShareOutcome,
  translate: Translate,
  onShare: () => void,
): TemplateResult {
  const words =
    outcome === 'copied'
      ? translate('Link copied')
      : outcome === 'failed'
        ? translate('The link could not be shared')
        : '';
  return html`<button class="tool" part="action" type="button" @click=${onShare}>
      ${translate('Share', { desc: 'Button that shares the link of an event or a session' })}
    </button>
    <span role="status">${words}</span>`;
}

/** A button that copies a link, and what came of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CopyOutcome } from '../../../widget/page/copy-text.js';
import type { Translate } from '../../../intl/translate.js';

export interface CopyFrame {
  readonly link: string;
  readonly outcome: CopyOutcome | undefined;
  readonly translate: Translate;
  readonly onCopy: () => void;
}

/** A button; where there is no clipboard, the link itself to be copied by hand. */
export function copyTemplate({ link, outcome, translate, onCopy }: CopyFrame): TemplateResult {
  const words = outcome === 'copied' ? translate('Link copied') : '';
  return html`<button type="button" class="tool" part="action" @click=${onCopy}>
      ${translate('Copy link')}
    </button>
    <span role="status">${words}</span>
    ${outcome === 'failed' ? linkTemplate(link, translate) : nothing}`;
}

const linkTemplate = (link: string, translate: Translate): TemplateResult =>
  html`<input
    class="link-text"
    readonly
    dir="ltr"
    aria-label=${translate('Link', { desc: 'Name of a field that holds an address to copy' })}
    .value=${link}
    @focus=${({ target }: Event) => (target instanceof HTMLInputElement ? target.select() : undefined)}
  />`;

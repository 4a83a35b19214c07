/** A button that copies a link, with the outcome. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText, type CopyOutcome } from '../../../widget/page/copy-text.js';
import { iconTemplate } from '../../../widget/icon-template.js';
import type { Translate } from '../../../intl/translate.js';

const linkLines =
  'M6.5 9.5a3 3 0 0 0 4.25 0L13.1 7.1a3 3 0 0 0-4.2-4.2l-.9.9m1.5 2.7a3 3 0 0 0-4.25 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9';

/** The outcome of the last try to copy a link. */
export interface Copied {
  readonly link: string;
  readonly outcome: CopyOutcome;
  /**
   * How often it was copied; screen readers repeat the same words only when they differ a little.
   */
  readonly times: number;
}

/** Copies the link; `before` is the outcome of the last try. */
export async function copyLink(link: string, before: Copied | undefined): Promise<Copied> {
  return { link, outcome: await copyText(link), times: (before?.times ?? 0) + 1 };
}

export interface CopyFrame {
  readonly link: string;
  readonly copied: Copied | undefined;
  readonly translate: Translate;
  readonly onCopy: () => void;
}

/** The button; where the clipboard may not be used, also the link itself, to be copied by hand. */
export function copyTemplate({ link, copied, translate, onCopy }: CopyFrame): TemplateResult {
  const outcome = copied?.link === link ? copied.outcome : undefined;
  const words = outcome === 'copied' ? translate('Link copied') : '';
  const unheard = (copied?.times ?? 0) % 2 === 0 ? '\u00a0' : '';
  return html`<button type="button" class="tool" part="action" @click=${onCopy}>
      ${iconTemplate(linkLines)}${translate('Copy link')}
    </button>
    <span role="status">${words && words + unheard}</span>
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

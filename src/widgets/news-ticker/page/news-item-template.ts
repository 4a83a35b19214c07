/** The HTML of one item. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { closeLines, iconTemplate } from '../../../widget/icon-template.js';
import { changingText, nameId, textTemplate } from '../../../widget/text-template.js';
import { str, type Translate } from '../../../intl/translate.js';
import type { NewsItemView, NewsTimeView } from '../news-ticker-view-model.js';

export interface NewsItemFrame {
  readonly translate: Translate;
  readonly onSelect: (event: MouseEvent, item: NewsItemView) => void;
  readonly onDismiss: (item: NewsItemView) => void;
}

/** Facts about an item's place in the ticker. */
export interface ItemPlace {
  /** Space-separated classes. */
  readonly looks: string;
  readonly withSummary: boolean;
  /** Its number among those that are shown one after the other, and how many there are. */
  readonly among?: { readonly at: number; readonly all: number };
}

export function newsItemTemplate(
  item: NewsItemView,
  { looks, withSummary, among }: ItemPlace,
  frame: NewsItemFrame,
): TemplateResult {
  const { id, title, summary, url, urgency, dismissible, time } = item;
  return html`<li
    class="item ${urgency} ${looks}"
    part="item"
    data-id=${id}
    aria-posinset=${among?.at ?? nothing}
    aria-setsize=${among?.all ?? nothing}
  >
    <div class="line">
      <div class="head">
        ${labelTemplate(item, frame.translate)}
        <span class="headline" part="item-title" id=${nameId('title', id)}
          >${
            url === undefined
              ? textTemplate(title)
              : html`<a
                  part="link"
                  href=${url}
                  rel="noopener"
                  @click=${(event: MouseEvent) => frame.onSelect(event, item)}
                  >${textTemplate(title)}</a
                >`
          }</span
        >
      </div>
      ${withSummary && summary.text ? html`<p class="summary">${textTemplate(summary)}</p>` : nothing}
      ${timeTemplate(time)}
    </div>
    ${dismissible ? dismissTemplate(item, frame) : nothing}
  </li>`;
}

/**
 * A copy for the moving row, without links, ids or parts, so that nothing is read, reached or
 * counted twice.
 */
export function newsCopyTemplate(item: NewsItemView, translate: Translate): TemplateResult {
  return html`<div class="item ${item.urgency}">
    <div class="line">
      <div class="head">
        ${labelTemplate(item, translate)}
        <span class="headline ${item.url === undefined ? '' : 'linked'}"
          >${textTemplate(item.title)}</span
        >
      </div>
      ${item.time ? html`<span class="time">${readingsTemplate(item.time)}</span>` : nothing}
    </div>
  </div>`;
}

/** Urgency in words: colour alone tells some readers nothing (WCAG 1.4.1). */
function labelTemplate(
  { urgency }: NewsItemView,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (urgency === 'normal') return nothing;
  const words =
    urgency === 'urgent'
      ? translate('Urgent', { desc: 'Label of news that everybody must see' })
      : translate('Important', { desc: 'Label of news that matter more than others' });
  return html`<strong class="label">${changingText(words)}</strong> `;
}

/** Age and exact time share one place; the exact time is shown on hover and focus. */
function timeTemplate(time: NewsTimeView | undefined): TemplateResult | typeof nothing {
  if (!time) return nothing;
  return html`<time class="time" part="item-time" datetime=${time.iso}
    >${readingsTemplate(time)}</time
  >`;
}

/** An old item has a date instead of an age, which is not repeated. */
const readingsTemplate = ({ relative, exact }: NewsTimeView): TemplateResult =>
  html`<bdi class="age" aria-hidden=${exact.startsWith(relative) ? 'true' : nothing}
      >${changingText(relative)}</bdi
    >
    <bdi class="exact">${changingText(exact)}</bdi>`;

/** Named by the headline itself, which may be in another language: no part of a label has a `lang`. */
function dismissTemplate(
  item: NewsItemView,
  { translate, onDismiss }: NewsItemFrame,
): TemplateResult {
  const own = nameId('dismiss', item.id);
  const headline = '';
  const words = translate(str`Dismiss: ${headline}`, {
    desc: 'Button that removes an urgent line for this visitor',
  });
  return html`<button
    type="button"
    class="tool"
    id=${own}
    aria-label=${words}
    aria-labelledby="${own} ${nameId('title', item.id)}"
    @click=${() => onDismiss(item)}
  >
    ${iconTemplate(closeLines)}
  </button>`;
}

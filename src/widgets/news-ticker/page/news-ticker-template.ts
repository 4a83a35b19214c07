/** The HTML of a news ticker. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noticeTemplate } from '../../../widget/notice-template.js';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { ChosenText } from '../../../model/values/localized-text.js';
import type { MoreLink } from '../more-link.js';
import { newsCopyTemplate, newsItemTemplate, type NewsItemFrame } from './news-item-template.js';
import type { NewsItemView, NewsTickerModel } from '../news-ticker-view-model.js';
import { backLines, forwardLines, iconTemplate } from '../../../widget/icon-template.js';
import { pauseButtonTemplate } from '../../../widget/motion/pause-button.js';

export interface NewsTickerFrame extends NewsItemFrame {
  readonly label: string | null | undefined;
  /** How the items are shown that are not urgent. */
  readonly mode: 'list' | 'step' | 'scroll';
  /** The link to all news, from the fallback content. */
  readonly more: MoreLink | undefined;
  /** The text of the live region; mostly empty. */
  readonly announcement: ChosenText;
  readonly movement: Movement;
}

export interface Movement {
  /** Whether something moves by itself, so that there is a button to stop it. */
  readonly moves: boolean;
  readonly paused: boolean;
  /** The number of items to repeat behind the row, in `scroll`. */
  readonly copies: number;
  /** Writes a number in the digits of the language. */
  readonly figure: (value: number) => string;
  readonly onToggle: () => void;
  /** The index of the item that is shown in `step`, and the functions that move to another. */
  readonly steps: {
    readonly index: number;
    readonly turn: (by: 1 | -1) => void;
    readonly keydown: (event: KeyboardEvent) => void;
    readonly pointerdown: (event: PointerEvent) => void;
    readonly pointerup: (event: PointerEvent) => void;
  };
}

export function newsTickerTemplate(model: NewsTickerModel, frame: NewsTickerFrame): TemplateResult {
  const { label, translate, mode, movement, announcement } = frame;
  const name = label || translate('News', { desc: 'Name of the region of news' });
  const isStepping = mode === 'step' && model.items.length > 1;
  return html`<section
    class="ticker ${mode}"
    aria-label=${name}
    tabindex="-1"
    @keydown=${isStepping ? movement.steps.keydown : nothing}
  >
    ${isStepping || movement.moves ? tickerToolsTemplate(model.items.length, frame) : nothing}
    ${mode === 'list' ? listTemplate(model, frame) : bandTemplate(model, frame)}
    ${moreTemplate(frame)}
    <p class="hidden-text" aria-live="polite">${textTemplate(announcement)}</p>
  </section>`;
}

function listTemplate({ pinned, items }: NewsTickerModel, frame: NewsTickerFrame): TemplateResult {
  const all = [...pinned, ...items];
  if (all.length === 0) return emptyTemplate(frame.translate);
  return html`<ul class="items" part="list" role="list">
    ${itemsTemplate(all, frame, () => '')}
  </ul>`;
}

/** Urgent items stand still above the band in which the others follow each other. */
function bandTemplate(model: NewsTickerModel, frame: NewsTickerFrame): TemplateResult {
  const { pinned, items } = model;
  if (pinned.length + items.length === 0) return emptyTemplate(frame.translate);
  const standing =
    pinned.length === 0
      ? nothing
      : html`<ul class="pinned" part="list" role="list">
          ${itemsTemplate(pinned, frame, () => '')}
        </ul>`;
  if (items.length === 0) return html`${standing}`;
  return html`${standing}${
    frame.mode === 'scroll' ? rowTemplate(items, frame) : stackTemplate(items, frame)
  }`;
}

/**
 * All items lie on top of each other, so that the height is that of the tallest and never changes.
 */
function stackTemplate(items: readonly NewsItemView[], frame: NewsTickerFrame): TemplateResult {
  const { index, pointerdown, pointerup } = frame.movement.steps;
  return html`<ul
    class="items stack moving"
    part="list"
    role="list"
    @pointerdown=${pointerdown}
    @pointerup=${pointerup}
  >
    ${repeat(
      items,
      ({ id }) => id,
      (item, at) =>
        newsItemTemplate(
          item,
          {
            looks: at === index ? 'current' : 'behind',
            withSummary: false,
            // The other items are not in the accessibility tree, so that the list would count one
            // item.
            among: { at: at + 1, all: items.length },
          },
          frame,
        ),
    )}
  </ul>`;
}

function rowTemplate(items: readonly NewsItemView[], frame: NewsTickerFrame): TemplateResult {
  const { copies, moves } = frame.movement;
  const repeated = moves
    ? [...Array(copies).keys()].flatMap((n) => items[n % items.length] ?? [])
    : [];
  const isReachable = items.every(({ url }) => url !== undefined);
  return html`<div
    class="window moving"
    role=${isReachable ? nothing : 'group'}
    tabindex=${isReachable ? nothing : '0'}
    aria-label=${isReachable ? nothing : frame.translate('Headlines')}
  >
    <div class="track">
      <ul class="row" part="list" role="list">
        ${itemsTemplate(items, frame, () => '')}
      </ul>
      ${
        repeated.length > 0
          ? html`<div class="copies" inert aria-hidden="true">
              ${repeated.map((item) => newsCopyTemplate(item, frame.translate))}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

const itemsTemplate = (
  items: readonly NewsItemView[],
  frame: NewsTickerFrame,
  looksAt: (place: number) => string,
): unknown =>
  repeat(
    items,
    ({ id }) => id,
    (item, place) =>
      newsItemTemplate(item, { looks: looksAt(place), withSummary: frame.mode === 'list' }, frame),
  );

function moreTemplate({ more }: NewsTickerFrame): TemplateResult | typeof nothing {
  if (!more) return nothing;
  return html`<p class="more"><a part="link" href=${more.url}>${textTemplate(more)}</a></p>`;
}

const emptyTemplate = (translate: Translate): TemplateResult =>
  noticeTemplate(
    'empty',
    translate('No news at the moment.', { desc: 'Shown when there are no news' }),
  );

/** The ticker's buttons: the one that stops movement comes first. */
function tickerToolsTemplate(
  count: number,
  { mode, movement, translate }: NewsTickerFrame,
): TemplateResult {
  const { moves, paused, steps, figure, onToggle } = movement;
  const isStepping = mode === 'step' && count > 1;
  return html`<div class="tools">
    ${moves ? pauseButtonTemplate({ paused, translate, onToggle }) : nothing}
    ${
      isStepping
        ? html`<button
              type="button"
              class="tool"
              part="previous"
              aria-label=${translate('Previous news', { desc: 'Button of the news ticker' })}
              @click=${() => steps.turn(-1)}
            >
              ${iconTemplate(backLines)}
            </button>
            <button
              type="button"
              class="tool"
              part="next"
              aria-label=${translate('Next news', { desc: 'Button of the news ticker' })}
              @click=${() => steps.turn(1)}
            >
              ${iconTemplate(forwardLines)}
            </button>
            <span class="place" aria-hidden="true"
              >${changingText(`${figure(steps.index + 1)}/${figure(count)}`)}</span
            >`
        : nothing
    }
  </div>`;
}

import type { TemplateResult } from 'lit';
import { isServer } from '../../widget/page/is-server.js';
import { formatNumber } from '../../intl/formats/format-value.js';
import { english } from '../../intl/load-locale.js';
import { str, type Translate } from '../../intl/translate.js';
import type { NewsItem } from '../../model/conference.js';
import { parseNewsInSteps } from '../../model/news.js';
import type { ReportProblem } from '../../model/problem.js';
import type { NewsItemInput, FromJson } from '../../model/schema/conference-document.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import type { OwnSource } from '../../widget/source/inline-data.js';
import { MarqueeController } from '../../widget/motion/marquee-controller.js';
import { hasPageContent } from '../../widget/page/light-content.js';
import { reportUnknownIds } from '../../widget/read-option.js';
import type { SourcePart } from '../../widget/source/source-part.js';
import { toolStyles } from '../../widget/styles/tool-styles.js';
import { WidgetElement, widgetStyles, type WidgetInput } from '../../widget/widget-element.js';
import { Announcer } from '../../widget/announcer.js';
import { foldCategory } from './news-selection.js';
import { ItemFocus } from './item-focus.js';
import { readMoreLink } from './more-link.js';
import { readNewsTickerOptions, type NewsTickerOptions } from './news-ticker-options.js';
import { newsTickerStyles } from './page/news-ticker-styles.js';
import { newsTickerTemplate, type Movement } from './page/news-ticker-template.js';
import {
  buildNewsTicker,
  type NewsItemView,
  type NewsTickerModel,
} from './news-ticker-view-model.js';
import { createNewsTimes } from './news-times.js';
import { readRememberedIds, rememberIds, withoutRemembered } from './remembered-ids.js';
import { StepController } from './step-controller.js';

/**
 * Milliseconds that assistive technology needs to notice the live region before text is put into
 * it.
 */
const DELAY = 300;

const newsPart: SourcePart<readonly NewsItem[]> = {
  kind: 'news',
  parse: parseNewsInSteps,
  count: (news) => news.length,
};

/**
 * News, newest first and each once: as a list, one at a time, or moving. Urgent lines stand first.
 * Nothing moves before a person could stop it. The first link of the fallback content stays, as
 * the way to all news.
 *
 * @summary A calm news ticker that is never stale.
 * @tagname conf-news-ticker
 * @slot - Fallback content: shown without script, and until there are news; its first link becomes “all news”.
 * @slot header - Content above the ticker.
 * @slot footer - Content below it.
 * @slot empty - In the place of a ticker without news.
 * @slot error - In the place of the fallback, when nothing could be loaded.
 * @fires {ConfLoadEvent} conf-load - News from an attribute, a child script or a URL are shown.
 * @fires {ConfErrorEvent} conf-error - Nothing could be shown of a source.
 * @fires {ConfSelectEvent} conf-select - A person opens an item; cancel it to stay on the page.
 * @csspart list - A list of news.
 * @csspart item - One item, with its `data-id`.
 * @csspart item-title - An item's headline.
 * @csspart item-time - How long ago an item was published; the exact time on hover and focus.
 * @csspart link - A link of an item, and the one to all news.
 * @csspart pause - The button that stops and starts movement.
 * @csspart previous - The button to the item before.
 * @csspart next - The button to the next item.
 * @csspart notice - Words instead of content.
 * @cssstate loading - Data is on its way and nothing is shown yet.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - What is shown is an older copy, since the latest could not be loaded.
 * @cssstate empty - There are no news.
 * @cssprop [--conf-accent] - Colour of links and focus; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of times and summaries.
 * @cssprop [--conf-surface] - Background.
 * @cssprop [--conf-tint] - Background of what stands out; from text and surface by default.
 * @cssprop [--conf-now] - Colour of what happens now; the accent by default.
 * @cssprop [--conf-cancelled] - Colour of what is cancelled or urgent.
 * @cssprop [--conf-changed] - Colour of what is changed or important.
 * @cssprop [--conf-button-radius] - Radius of buttons; three quarters of the other corners by default.
 * @cssprop [--conf-title-size=1.375em] - Size of the event's title.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius=8px] - Radius of corners.
 * @cssprop [--conf-space=16px] - Inner spacing.
 * @cssprop [--conf-font] - Font family; the page's by default.
 * @cssprop [--conf-font-size=medium] - Size that all others follow.
 */
export class NewsTickerElement extends WidgetElement<readonly NewsItem[]> {
  static override readonly styles = [widgetStyles, toolStyles, newsTickerStyles];
  static override readonly properties = {
    news: { attribute: false },
    newsJson: { attribute: 'data-news' },
    mode: {},
    limit: {},
    category: {},
    interval: {},
  };

  /** An array of news items. */
  declare news: FromJson<readonly NewsItemInput[]> | null | undefined;
  /** News items as JSON: a list. */
  declare newsJson: string | null | undefined;
  /** Addresses of documents or feeds, separated by spaces; their news are merged. */
  declare src: string | null | undefined;
  /**
   * `step` shows one item at a time, `list` all of them, `scroll` moves them past.
   * @default step
   */
  declare mode: 'list' | 'step' | 'scroll' | null | undefined;
  /** Items to show at most. */
  declare limit: string | number | null | undefined;
  /** Comma-separated categories to show. */
  declare category: string | null | undefined;
  /**
   * Seconds an item stands in `step`; 0 is until a person turns to the next.
   * @default 8
   */
  declare interval: string | number | null | undefined;

  protected override readonly sourcePart = newsPart;

  readonly #steps = new StepController(this);
  readonly #marquee = new MarqueeController(this, () => this.#steps.schedule());
  readonly #announcer = new Announcer(this);
  #options: NewsTickerOptions | undefined;
  #model: NewsTickerModel | undefined;

  constructor() {
    super();
    this.addController(new ItemFocus(this));
  }

  protected override ownSource(): OwnSource {
    return { value: this.news, json: this.newsJson };
  }

  protected override updateModel(
    input: WidgetInput<readonly NewsItem[]> | undefined,
    report: ReportProblem,
  ): void {
    const options = readNewsTickerOptions(this, report);
    this.#options = options;
    if (!input) return;
    const { part: news, locale, viewerZone } = input;
    const known = news.map(({ category }) => ({ id: foldCategory(category) }));
    reportUnknownIds('category', options.categories, known, report);
    this.#model = buildNewsTicker({
      ...input,
      news,
      options,
      dismissed: isServer ? new Set() : readRememberedIds('dismissed'),
      times: createNewsTimes(locale, viewerZone),
    });
    this.clock.wakeAt(this.#model.nextChange);
    this.#settle(this.#model, options);
  }

  #settle({ items }: NewsTickerModel, { interval }: NewsTickerOptions): void {
    const { motion } = this.#marquee;
    this.#steps.settle({
      ids: items.map(({ id }) => id),
      interval: interval * 1000,
      isRunning: () => this.#shownMode === 'step' && motion.running,
      onTurn: (id) => this.#announcer.say(items.find((item) => item.id === id)?.title ?? {}),
    });
  }

  /**
   * The mode in use. Visitors who want no motion get `step` instead of `scroll`: it has the same
   * height, and all items can be reached.
   */
  get #shownMode(): NewsTickerOptions['mode'] {
    const mode = this.#options?.mode ?? 'step';
    return mode === 'scroll' && this.#marquee.motion.reduced ? 'step' : mode;
  }

  protected override template(translate: Translate): TemplateResult | undefined {
    if (!this.#model) return undefined;
    // In an element that was never closed the first link may be any link of the page.
    const isOpen = !isServer && hasPageContent(this);
    return newsTickerTemplate(this.#model, {
      translate,
      label: this.label,
      mode: this.#shownMode,
      more: isOpen ? undefined : readMoreLink(this, translate),
      announcement: this.#announcer.text,
      movement: this.#readMovement(this.#model),
      onSelect: this.#select,
      onDismiss: this.#dismiss,
    });
  }

  #readMovement({ items }: NewsTickerModel): Movement {
    const { motion, copies } = this.#marquee;
    const mode = this.#shownMode;
    const steps = mode === 'step' && items.length > 1 && this.#options?.interval !== 0;
    return {
      // A server reserves the space of the button, which most visitors get.
      moves: (isServer || !motion.reduced) && items.length > 0 && (mode === 'scroll' || steps),
      paused: motion.paused,
      copies,
      figure: (value) => formatNumber(this.locale.data ?? english, value),
      steps: this.#steps,
      onToggle: () => motion.toggle(),
    };
  }

  protected override updated(): void {
    const { pinned = [] } = this.#model ?? {};
    if (withoutRemembered(pinned, 'announced').length === 0) return;
    this.#announcer.sayAfter(DELAY, () => {
      // The memory is read again, since another ticker of the page may have announced it meanwhile.
      const fresh = withoutRemembered(pinned, 'announced');
      const [first] = fresh;
      if (!first) return undefined;
      rememberIds(
        'announced',
        fresh.map(({ id }) => id),
      );
      const words = fresh.map(({ title }) =>
        this.words(str`Urgent: ${title.text}`, { desc: 'Said once when urgent news arrive' }),
      );
      return { text: words.join(' '), language: first.title.language };
    });
  }

  readonly #dismiss = ({ id }: NewsItemView): void => {
    rememberIds('dismissed', [id]);
    this.requestUpdate();
  };

  readonly #select = (event: MouseEvent, { id, url }: NewsItemView): void => {
    if (!this.dispatchEvent(new ConfSelectEvent({ id, url }))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-news-ticker': NewsTickerElement;
  }
}

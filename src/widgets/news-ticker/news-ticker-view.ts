/** What a news ticker shows and does: the lazy chunk behind its element. */
import { contentStyles } from '../../widget/styles/content-styles.js';
import { themeTokens } from '../../widget/styles/theme-tokens.js';
import { isServer, type TemplateResult } from 'lit';
import { ClockController } from '../../widget/clock-controller.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import { hasPageContent } from '../../widget/page/light-content.js';
import { MarqueeController } from '../../widget/motion/marquee-controller.js';
import { createReader } from '../../widget/source-part.js';
import { toolStyles } from '../../widget/styles/tool-styles.js';
import { readViewerZone } from '../../widget/page/viewer-zone.js';
import type { WidgetController, WidgetView } from '../../widget/widget-controller.js';
import { createTranslate, str, type Translate } from '../../intl/translate.js';
import type { NewsItem } from '../../model/conference.js';
import { parseNews } from '../../model/news.js';
import { Announcer } from './announcer.js';
import { ItemFocus } from './item-focus.js';
import { readMoreLink } from './more-link.js';
import type { NewsTickerElement } from './news-ticker-element.js';
import { readNewsTickerOptions, type NewsTickerOptions } from './news-ticker-options.js';
import { newsTickerStyles } from './news-ticker-styles.js';
import { newsTickerTemplate, type Movement } from './news-ticker-template.js';
import {
  buildNewsTicker,
  type NewsItemView,
  type NewsTickerModel,
} from './news-ticker-view-model.js';
import { createNewsTimes } from './news-times.js';
import { readRememberedIds, rememberIds } from './remembered-ids.js';
import { StepController } from './step-controller.js';

type Widget = WidgetController<NewsTickerElement, readonly NewsItem[]>;

export const styles = [themeTokens, contentStyles, toolStyles, newsTickerStyles];

export const reader = createReader<readonly NewsItem[]>({
  kind: 'news',
  parse: parseNews,
  count: (news) => news.length,
});

export const createView = (host: NewsTickerElement, widget: Widget): WidgetView =>
  new NewsTickerView(host, widget);

class NewsTickerView implements WidgetView {
  readonly #host: NewsTickerElement;
  readonly #widget: Widget;
  readonly #clock: ClockController;
  readonly #steps: StepController;
  readonly #marquee: MarqueeController;
  readonly #announcer: Announcer;
  #options: NewsTickerOptions | undefined;
  #model: NewsTickerModel | undefined;

  constructor(host: NewsTickerElement, widget: Widget) {
    this.#host = host;
    this.#widget = widget;
    this.#clock = new ClockController(host);
    this.#steps = new StepController(host);
    this.#marquee = new MarqueeController(host, () => this.#steps.schedule());
    this.#announcer = new Announcer(host);
    host.addController(new ItemFocus(host));
  }

  update(): void {
    const { source, locale } = this.#widget;
    const options = readNewsTickerOptions(this.#host, source.reportOptions());
    this.#options = options;
    const { shown } = source;
    const { data } = locale;
    if (!shown || !data) return;
    const { part: news, context } = shown;
    const timeZone = isServer ? context.timeZone : readViewerZone(context.timeZone);
    this.#model = buildNewsTicker({
      news,
      context,
      options,
      now: this.#clock.now(),
      language: locale.wanted || data.words,
      dismissed: isServer ? new Set() : readRememberedIds('dismissed'),
      times: createNewsTimes(data, timeZone),
    });
    this.#clock.wakeAt(this.#model.nextChange);
    this.#settle(this.#model, options);
  }

  #settle({ items }: NewsTickerModel, { interval }: NewsTickerOptions): void {
    const { motion } = this.#marquee;
    this.#steps.settle({
      ids: items.map(({ id }) => id),
      interval: interval * 1000,
      isRunning: () => this.#mode === 'step' && motion.running,
      onTurn: (id) => this.#announcer.say(items.find((item) => item.id === id)?.title),
    });
  }

  /** Who wants no motion gets the moving line one at a time: as high, and all of it in reach. */
  get #mode(): NewsTickerOptions['mode'] {
    const mode = this.#options?.mode ?? 'step';
    return mode === 'scroll' && this.#marquee.motion.reduced ? 'step' : mode;
  }

  template(translate: Translate): TemplateResult | undefined {
    if (!this.#model) return undefined;
    // Of an element that was never closed, the first link is any link of the page.
    const isOpen = !isServer && hasPageContent(this.#host);
    return newsTickerTemplate(this.#model, {
      translate,
      label: this.#host.label,
      mode: this.#mode,
      more: isOpen ? undefined : readMoreLink(this.#host, translate),
      announcement: this.#announcer.text,
      movement: this.#readMovement(this.#model),
      onSelect: this.#select,
      onDismiss: this.#dismiss,
    });
  }

  #readMovement({ items }: NewsTickerModel): Movement {
    const { motion, copies } = this.#marquee;
    const mode = this.#mode;
    const steps = mode === 'step' && items.length > 1 && this.#options?.interval !== 0;
    return {
      // A server keeps the place of the button free for the many who get it.
      moves: (isServer || !motion.reduced) && items.length > 0 && (mode === 'scroll' || steps),
      paused: motion.paused,
      copies,
      steps: this.#steps,
      onToggle: () => motion.toggle(),
    };
  }

  updated(): void {
    const translate = createTranslate(this.#widget.locale.data?.catalogue);
    this.#announcer.announce(this.#model?.pinned ?? [], ({ title }) =>
      translate(str`Urgent: ${title.text}`, { desc: 'Said once when urgent news arrive' }),
    );
  }

  readonly #dismiss = ({ id }: NewsItemView): void => {
    rememberIds('dismissed', [id]);
    this.#host.requestUpdate();
  };

  readonly #select = (event: MouseEvent, { id, url }: NewsItemView): void => {
    if (!this.#host.dispatchEvent(new ConfSelectEvent({ id, url }))) event.preventDefault();
  };
}

import { isServer, LitElement, type TemplateResult } from 'lit';
import { ClockController } from '../../element/clock-controller.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { hostStyles } from '../../element/host-styles.js';
import { LocaleController } from '../../element/locale-controller.js';
import { MarqueeController } from '../../element/marquee-controller.js';
import { SourceController } from '../../element/source-controller.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { toolStyles } from '../../element/tool-styles.js';
import { readViewerZone } from '../../element/viewer-zone.js';
import { widgetProperties } from '../../element/widget-properties.js';
import { readShell, shellTemplate } from '../../element/widget-shell.js';
import { createTranslate, str } from '../../intl/translate.js';
import { parseNews } from '../../model/news.js';
import { version } from '../../version.js';
import { Announcer } from './announcer.js';
import { ItemFocus } from './item-focus.js';
import {
  newsTickerProperties,
  readNewsTickerOptions,
  type NewsTickerOptions,
} from './news-ticker-options.js';
import { newsTickerStyles } from './news-ticker-styles.js';
import { newsTickerTemplate, type Movement, type NewsTickerFrame } from './news-ticker-template.js';
import {
  buildNewsTicker,
  type NewsItemView,
  type NewsTickerModel,
} from './news-ticker-view-model.js';
import { createNewsTimes } from './news-times.js';
import { readMoreLink } from './more-link.js';
import { readRememberedIds, rememberIds } from './remembered-ids.js';
import { StepController } from './step-controller.js';

/**
 * News, newest first and each once: as a list, one at a time, or moving. Urgent lines stand first.
 * Nothing moves before a person could stop it. The first link of the fallback content stays, as
 * the way to all news.
 *
 * @summary A calm news ticker that is never stale.
 * @tagname conf-news-ticker
 * @slot - Fallback content: shown without script, and until there are news; its first link becomes “all news”.
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
 * @cssprop [--conf-accent] - Colour of links and focus; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of times and summaries.
 * @cssprop [--conf-surface] - Background.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius=8px] - Radius of corners.
 * @cssprop [--conf-space=16px] - Inner spacing.
 * @cssprop [--conf-font] - Font family; the page's by default.
 * @cssprop [--conf-font-size=medium] - Size that all others follow.
 */
export class NewsTickerElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles, themeTokens, toolStyles, newsTickerStyles];
  static override readonly properties = { ...widgetProperties, ...newsTickerProperties };

  /** An array of news items. */
  declare news: unknown;
  declare newsJson: string | null | undefined;
  /** A whole conference document. */
  declare conference: unknown;
  declare conferenceJson: string | null | undefined;
  /** Addresses of documents or feeds, separated by spaces; their news are merged. */
  declare src: string | null | undefined;
  /** Seconds between refreshes; 0 is off, 30 the shortest. */
  declare refresh: string | null | undefined;
  /** IANA zone for sources that name none. */
  declare sourceTimeZone: string | null | undefined;
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  declare headingLevel: string | null | undefined;
  /** Name of the region. */
  declare label: string | null | undefined;
  declare withDiagnostics: boolean;
  declare mode: 'list' | 'step' | 'scroll' | null | undefined;
  /** Items to show at most. */
  declare limit: string | null | undefined;
  /** Comma-separated categories to show. */
  declare category: string | null | undefined;
  /** Seconds an item stands in `step`; 0 = until a person turns. */
  declare interval: string | null | undefined;

  readonly #locale = new LocaleController(this);
  readonly #clock = new ClockController(this);
  readonly #steps = new StepController(this);
  readonly #marquee = new MarqueeController(this, () => this.#steps.schedule());
  readonly #announcer = new Announcer(this);
  readonly #source = new SourceController(
    this,
    { kind: 'news', parse: parseNews, count: (news) => news.length },
    () => ({ value: this.news, json: this.newsJson }),
  );
  #options: NewsTickerOptions | undefined;
  #model: NewsTickerModel | undefined;

  constructor() {
    super();
    this.addController(new ItemFocus(this));
  }

  protected override willUpdate(): void {
    this.#locale.read();
    this.#options = readNewsTickerOptions(this, this.#source.reportOptions());
    this.#source.readInline();
    const { shown } = this.#source;
    const { data: locale } = this.#locale;
    if (!shown || !locale) return;
    const { part: news, context } = shown;
    const timeZone = isServer ? context.timeZone : readViewerZone(context.timeZone);
    this.#model = buildNewsTicker({
      news,
      context,
      options: this.#options,
      now: this.#clock.now(),
      language: this.#locale.wanted || locale.tag,
      dismissed: isServer ? new Set() : readRememberedIds('dismissed'),
      times: createNewsTimes(locale, timeZone),
    });
    this.#clock.wakeAt(this.#model.nextChange);
    this.#settle(this.#model, this.#options);
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

  protected override render(): TemplateResult {
    const { data: locale } = this.#locale;
    const translate = createTranslate(locale?.catalogue);
    const shell = readShell(this, {
      translate,
      status: this.#source.status,
      language: locale?.tag ?? 'en',
    });
    const model = this.#model;
    if (!model) return shellTemplate(shell, undefined);
    const frame: NewsTickerFrame = {
      translate,
      label: this.label,
      mode: this.#mode,
      // Of an element that was never closed, the first link is any link of the page.
      more: shell.hasPageContent ? undefined : readMoreLink(this, translate),
      announcement: this.#announcer.text,
      movement: this.#readMovement(model),
      onSelect: this.#select,
      onDismiss: this.#dismiss,
    };
    return shellTemplate(shell, newsTickerTemplate(model, frame));
  }

  #readMovement({ items }: NewsTickerModel): Movement {
    const { motion, copies } = this.#marquee;
    const mode = this.#mode;
    const steps = mode === 'step' && items.length > 1 && this.#options?.interval !== 0;
    return {
      moves: !motion.reduced && items.length > 0 && (mode === 'scroll' || steps),
      paused: motion.paused,
      copies,
      steps: this.#steps,
      onToggle: () => motion.toggle(),
    };
  }

  protected override updated(): void {
    const translate = createTranslate(this.#locale.data?.catalogue);
    this.#announcer.announce(this.#model?.pinned ?? [], ({ title }) =>
      translate(str`Urgent: ${title.text}`, { desc: 'Said once when urgent news arrive' }),
    );
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

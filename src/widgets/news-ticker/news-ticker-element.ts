import { LitElement } from 'lit';
import { hostStyles } from '../../widget/styles/host-styles.js';
import { WidgetController } from '../../widget/widget-controller.js';
import { widgetProperties } from '../../widget/widget-properties.js';
import type { NewsItem } from '../../model/conference.js';
import { version } from '../../version.js';
import { newsTickerProperties } from './news-ticker-properties.js';

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
  static override readonly styles = [hostStyles];
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

  readonly #widget = new WidgetController<NewsTickerElement, readonly NewsItem[]>(this, {
    kind: 'news',
    own: () => ({ value: this.news, json: this.newsJson }),
    load: () => import('./news-ticker-view.js'),
  });

  protected override willUpdate(): void {
    this.#widget.willUpdate();
  }

  protected override render(): unknown {
    return this.#widget.render();
  }

  protected override updated(): void {
    this.#widget.updated();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#widget.complete(super.getUpdateComplete());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-news-ticker': NewsTickerElement;
  }
}

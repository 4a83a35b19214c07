import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { CalendarMenuController } from '../../calendar/calendar-menu-controller.js';
import { calendarMenuStyles } from '../../calendar/calendar-menu-styles.js';
import { calendarMenuTemplate } from '../../calendar/calendar-menu-template.js';
import { ClockController } from '../../element/clock-controller.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { readHeadingLevel } from '../../element/heading.js';
import { hostStyles } from '../../element/host-styles.js';
import { LocaleController } from '../../element/locale-controller.js';
import { ShareController } from '../../element/share-controller.js';
import { shareTemplate } from '../../element/share-template.js';
import { SourceController } from '../../element/source-controller.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { readViewerZone } from '../../element/viewer-zone.js';
import { widgetProperties } from '../../element/widget-properties.js';
import { readShell, shellTemplate } from '../../element/widget-shell.js';
import { createFormatters } from '../../intl/formatters.js';
import { createTranslate, type Translate } from '../../intl/translate.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { version } from '../../version.js';
import { buildEventEntry } from './event-calendar-entry.js';
import {
  defaultEventCardOptions,
  eventCardProperties,
  readEventCardOptions,
  type EventCardOptions,
} from './event-card-options.js';
import { eventCardStyles } from './event-card-styles.js';
import { eventCardTemplate } from './event-card-template.js';
import { buildEventCard, type EventCardModel } from './event-card-view-model.js';
import { eventPart } from './event-part.js';
import { StructuredDataController } from './structured-data-controller.js';

/**
 * One conference as a card: name, time on the venue's clock and the visitor's, place, organisers
 * of equal rank, documents, and the one thing to do now.
 *
 * @summary The event, right before, during and after it.
 * @tagname conf-event-card
 * @slot - Fallback content: shown without script, until the card is there, and when nothing could be loaded.
 * @fires {ConfLoadEvent} conf-load - Data from an attribute, a child script or a URL is shown.
 * @fires {ConfErrorEvent} conf-error - Nothing could be shown of a source.
 * @fires {ConfSelectEvent} conf-select - A person follows the title or the main action; cancelable.
 * @fires {ConfCalendarEvent} conf-calendar - A person takes the event to a calendar.
 * @csspart card - The whole card.
 * @csspart title - The event's name, a heading.
 * @csspart status - What has become of the event, in words.
 * @csspart time - Date, time and zone, one line per clock.
 * @csspart venue - Where it takes place.
 * @csspart countdown - Time left until the start.
 * @csspart organizer - One organiser.
 * @csspart action - The main action, and the buttons beside it.
 * @csspart calendar - The “Add to calendar” disclosure.
 * @csspart link - Any other link.
 * @csspart notice - Words instead of content.
 * @cssprop [--conf-accent] - Colour of actions and links; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of secondary text.
 * @cssprop [--conf-surface] - Background of the card.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius=8px] - Radius of corners.
 * @cssprop [--conf-space=16px] - Inner spacing.
 * @cssprop [--conf-font] - Font family; the page's by default.
 * @cssprop [--conf-font-size=medium] - Size that all others follow.
 */
export class EventCardElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles, themeTokens, calendarMenuStyles, eventCardStyles];
  static override readonly properties = { ...widgetProperties, ...eventCardProperties };

  /** One event, as in a document's `event`. */
  declare event: unknown;
  declare eventJson: string | null | undefined;
  /** A whole conference document. */
  declare conference: unknown;
  declare conferenceJson: string | null | undefined;
  /** Address of a conference document, or of a source in a foreign format. */
  declare src: string | null | undefined;
  /** Seconds between refreshes; 0 is off, 30 the shortest. */
  declare refresh: string | null | undefined;
  /** IANA zone for sources that name none. */
  declare sourceTimeZone: string | null | undefined;
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  declare headingLevel: string | null | undefined;
  /** Name of the card for assistive technology, instead of its title. */
  declare label: string | null | undefined;
  declare withDiagnostics: boolean;
  declare layout: 'card' | 'row' | 'compact' | null | undefined;
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  declare timeZone: string | null | undefined;
  declare withCountdown: boolean;
  declare withShare: boolean;
  declare withStructuredData: boolean;
  declare withoutCalendar: boolean;
  /** UTM campaign for outgoing registration links. */
  declare campaign: string | null | undefined;

  readonly #locale = new LocaleController(this);
  readonly #clock = new ClockController(this);
  readonly #calendar = new CalendarMenuController(this);
  readonly #share = new ShareController(this);
  readonly #structuredData = new StructuredDataController();
  readonly #source = new SourceController<ConferenceEvent>(this, eventPart, () => ({
    value: this.event,
    json: this.eventJson,
  }));
  #model: EventCardModel | undefined;
  #options: EventCardOptions = defaultEventCardOptions;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#structuredData.hide();
  }

  protected override willUpdate(): void {
    this.#locale.read();
    this.#options = readEventCardOptions(this, this.#source.reportOptions());
    this.#source.readInline();
    const { shown } = this.#source;
    const { data: locale } = this.#locale;
    if (!shown || !locale) return;
    const { part: event, context } = shown;
    this.#model = buildEventCard({
      event,
      context,
      now: this.#clock.now(),
      viewerZone: isServer ? context.timeZone : readViewerZone(context.timeZone),
      timeZone: this.#options.timeZone,
      withCountdown: this.withCountdown,
      campaign: this.campaign ?? undefined,
      language: this.#locale.wanted || locale.tag,
      formatters: (zone) => createFormatters(locale, zone),
    });
    this.#clock.wakeAt(this.#model.nextChange);
  }

  protected override render(): TemplateResult {
    const { data: locale } = this.#locale;
    const translate = createTranslate(locale?.catalogue);
    const { status } = this.#source;
    const model = this.#model;
    return shellTemplate(
      readShell(this, { status, translate, language: locale?.tag ?? 'en' }),
      model &&
        eventCardTemplate(model, {
          translate,
          layout: this.#options.layout,
          headingLevel: isServer ? 2 : readHeadingLevel(this, this.headingLevel ?? undefined),
          label: this.label ?? undefined,
          tools: this.#toolsTemplate(model, translate),
          onSelect: this.#select,
        }),
    );
  }

  protected override updated(): void {
    const { shown, document } = this.#source;
    if (!this.withStructuredData || !shown || !this.isConnected) {
      this.#structuredData.hide();
      return;
    }
    void this.#structuredData.show({
      event: shown.part,
      context: shown.context,
      document,
      language: this.#locale.wanted,
      pageUrl: this.ownerDocument.location.href,
    });
  }

  #toolsTemplate(model: EventCardModel, translate: Translate): TemplateResult | typeof nothing {
    const { phase, status, calendarUrl, url, name } = model;
    const isAhead = phase !== 'after' && status !== 'cancelled';
    return html`${
      !this.withoutCalendar && isAhead
        ? calendarMenuTemplate({
            items: this.#calendar.items,
            subscribeUrl: calendarUrl,
            translate,
            onToggle: this.#openCalendar,
            onTake: this.#calendar.take,
          })
        : nothing
    }${
      this.withShare
        ? shareTemplate(this.#share.outcome, translate, () => {
            void this.#share.share(name.text, url ?? this.ownerDocument.location.href);
          })
        : nothing
    }`;
  }

  readonly #openCalendar = (event: Event): void => {
    const { shown } = this.#source;
    const isOpen = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
    if (!shown || !isOpen || !this.#model) return;
    const entry = buildEventEntry(shown.part, shown.context, this.#locale.wanted);
    const { id, name } = this.#model;
    const now = this.#clock.now();
    void this.#calendar.open({ id, name: name.text, entries: [entry], now });
  };

  readonly #select = (event: MouseEvent): void => {
    const link = event.currentTarget;
    if (!this.#model || !(link instanceof HTMLAnchorElement)) return;
    const select = new ConfSelectEvent({ id: this.#model.id, url: link.href });
    if (!this.dispatchEvent(select)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-event-card': EventCardElement;
  }
}

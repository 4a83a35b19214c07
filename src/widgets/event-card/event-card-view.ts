/** What an event card shows and does, once there is data: the card's lazy chunk. */
import { isServer, type TemplateResult } from 'lit';
import { CalendarMenuController } from '../../calendar/calendar-menu-controller.js';
import { ClockController } from '../../widget/clock-controller.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import { readHeadingLevel } from '../../widget/page/heading.js';
import { wasPrerendered } from '../../widget/page/prerendered.js';
import { ShareController } from '../../widget/share-controller.js';
import { createReader } from '../../widget/source-part.js';
import { readViewerZone } from '../../widget/page/viewer-zone.js';
import type { WidgetController, WidgetView } from '../../widget/widget-controller.js';
import { createFormatters } from '../../intl/formatters.js';
import type { Translate } from '../../intl/translate.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { reportMissingPlace } from './event-attendance.js';
import { buildEventEntry } from './event-calendar-entry.js';
import type { EventCardElement } from './event-card-element.js';
import {
  defaultEventCardOptions,
  readEventCardOptions,
  type EventCardOptions,
} from './event-card-options.js';
import { eventCardTemplate } from './event-card-template.js';
import { buildEventCard, type EventCardModel } from './event-card-view-model.js';
import { eventPart } from './event-part.js';
import { EventPictures } from './event-pictures.js';
import { eventToolsTemplate } from './event-tools-template.js';
import { StructuredDataController } from './structured-data-controller.js';

class EventCardView implements WidgetView {
  readonly #host: EventCardElement;
  readonly #widget: WidgetController<EventCardElement, ConferenceEvent>;
  readonly #clock: ClockController;
  readonly #calendar: CalendarMenuController;
  readonly #share: ShareController;
  readonly #pictures: EventPictures;
  readonly #structuredData: StructuredDataController;
  #options: EventCardOptions = defaultEventCardOptions;
  #model: EventCardModel | undefined;

  constructor(host: EventCardElement, widget: WidgetController<EventCardElement, ConferenceEvent>) {
    this.#host = host;
    this.#widget = widget;
    this.#clock = new ClockController(host);
    this.#calendar = new CalendarMenuController(host);
    this.#share = new ShareController(host);
    this.#pictures = new EventPictures(host);
    this.#structuredData = new StructuredDataController(host);
  }

  update(): void {
    const { source, locale: language } = this.#widget;
    const { withCountdown, campaign } = this.#host;
    const report = source.reportOptions();
    this.#options = readEventCardOptions(this.#host, report);
    const { data: locale, wanted } = language;
    if (!source.shown || !locale) return;
    const { part: event, context } = source.shown;
    if (this.#host.withStructuredData) reportMissingPlace(event, report);
    this.#model = buildEventCard({
      event,
      context,
      now: this.#clock.now(),
      viewerZone: isServer ? context.timeZone : readViewerZone(context.timeZone),
      timeZone: this.#options.timeZone,
      withCountdown,
      campaign: campaign ?? undefined,
      language: wanted || locale.words,
      organizerOrder: this.#options.organizerOrder,
      pictures: this.#pictures,
      formatters: (zone) => createFormatters(locale, zone),
    });
    this.#clock.wakeAt(this.#model.nextChange);
  }

  template(translate: Translate): TemplateResult | undefined {
    const model = this.#model;
    const { headingLevel, label } = this.#host;
    return (
      model &&
      eventCardTemplate(model, {
        translate,
        layout: this.#options.layout,
        headingLevel: readHeadingLevel(this.#host, headingLevel ?? undefined),
        label: label ?? undefined,
        keepsViewerLine: this.#keepsViewerLine(),
        tools: eventToolsTemplate(model, {
          host: this.#host,
          calendar: this.#calendar,
          share: this.#share,
          translate,
          onOpen: this.#openCalendar,
        }),
        pictures: this.#pictures,
        onSelect: this.#select,
      })
    );
  }

  /** A server does not know the visitor's clock, so it leaves a line free; what is free stays free. */
  #keepsViewerLine(): boolean {
    const isPossible = this.#options.timeZone === 'both';
    return isPossible && (isServer || wasPrerendered(this.#host.renderRoot));
  }

  updated(): void {
    const { shown, document } = this.#widget.source;
    if (!this.#host.withStructuredData || !shown || !this.#host.isConnected) {
      this.#structuredData.hide();
      return;
    }
    void this.#structuredData.show({
      event: shown.part,
      context: shown.context,
      document,
      language: this.#widget.locale.wanted,
      pageUrl: this.#host.ownerDocument.location.href,
      now: this.#clock.now(),
    });
  }

  readonly #openCalendar = (event: Event): void => {
    const { source, locale } = this.#widget;
    const isOpen = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
    if (!source.shown || !isOpen || !this.#model) return;
    const entry = buildEventEntry(source.shown.part, source.shown.context, locale.wanted);
    const { id, name } = this.#model;
    const now = this.#clock.now();
    void this.#calendar.open({ id, name: name.text, entries: [entry], now });
  };

  readonly #select = (event: MouseEvent): void => {
    const link = event.currentTarget;
    if (!this.#model || !(link instanceof HTMLAnchorElement)) return;
    const select = new ConfSelectEvent({ id: this.#model.id, url: link.href });
    if (!this.#host.dispatchEvent(select)) event.preventDefault();
  };
}

export { eventStyles as styles } from './event-styles.js';
export const reader = createReader(eventPart);

export function createView(
  host: EventCardElement,
  widget: WidgetController<EventCardElement, ConferenceEvent>,
): WidgetView {
  return new EventCardView(host, widget);
}

import { readPageAddress } from '../../widget/page/page-address.js';
import type { TemplateResult } from 'lit';
import { isServer } from '../../widget/page/is-server.js';
import { CalendarMenuController } from '../../calendar/calendar-menu-controller.js';
import { calendarMenuStyles } from '../../calendar/calendar-menu-styles.js';
import { createFormatters } from '../../intl/formats/formatters.js';
import type { Translate } from '../../intl/translate.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { isObject, type ReadContext } from '../../model/document-context.js';
import { parseEvent } from '../../model/event.js';
import { inOneStep } from '../../model/values/steps.js';
import type { ReportProblem } from '../../model/problem.js';
import type { EventInput, FromJson } from '../../model/schema/conference-document.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import type { OwnSource } from '../../widget/source/inline-data.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { readHeadingLevel } from '../../widget/page/heading.js';
import { wasPrerendered } from '../../widget/page/prerendered.js';
import { ShareController } from '../../widget/share-controller.js';
import type { SourcePart } from '../../widget/source/source-part.js';
import { freePlaceStyles } from '../../widget/styles/free-place-styles.js';
import { WidgetElement, widgetStyles, type WidgetInput } from '../../widget/widget-element.js';
import { reportMissingPlace } from './event-attendance.js';
import {
  defaultEventCardOptions,
  readEventCardOptions,
  type EventCardOptions,
} from './event-card-options.js';
import { eventActionsStyles } from './page/event-actions-styles.js';
import { eventCardStyles } from './page/event-card-styles.js';
import { eventCardTemplate } from './page/event-card-template.js';
import { buildEventCard, type EventCardModel } from './event-card-view-model.js';
import { eventDetailsStyles } from './page/event-details-styles.js';
import { EventPictures } from './event-pictures.js';
import { eventToolsTemplate } from './page/event-tools-template.js';
import type * as StructuredData from './structured-data/structured-data-writer.js';

const structuredData = new LazyPart<typeof StructuredData>(
  () => import('./structured-data/structured-data-writer.js'),
);

const eventPart: SourcePart<ConferenceEvent> = {
  kind: 'event',
  count: () => 1,
  parse: (value, context) => inOneStep(readEvent(value, context)),
};

function readEvent(value: unknown, context: ReadContext): ConferenceEvent | undefined {
  if (!isObject(value)) return undefined;
  const isDocument = value['name'] === undefined && value['start'] === undefined;
  if (!isDocument) return parseEvent(value, context);
  const event = value['event'];
  return isObject(event) ? parseEvent(event, { ...context, path: '/event' }) : undefined;
}

/**
 * One conference as a card: name, time on the venue's clock and the visitor's, place, organisers
 * of equal rank, documents, and the one thing to do now.
 *
 * @summary The event, right before, during and after it.
 * @tagname conf-event-card
 * @slot - Fallback content: shown without script, until the card is there, and when nothing could be loaded.
 * @slot header - Content above the card.
 * @slot footer - Content below it.
 * @slot error - In the place of the fallback, when nothing could be loaded.
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
 * @cssstate loading - Data is on its way and nothing is shown yet.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - What is shown is an older copy, since the latest could not be loaded.
 * @cssprop [--conf-accent] - Colour of actions and links; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of secondary text.
 * @cssprop [--conf-surface] - Background of the card.
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
export class EventCardElement extends WidgetElement<ConferenceEvent> {
  static override readonly styles = [
    widgetStyles,
    freePlaceStyles,
    calendarMenuStyles,
    eventCardStyles,
    eventActionsStyles,
    eventDetailsStyles,
  ];
  static override readonly properties = {
    event: { attribute: false },
    eventJson: { attribute: 'data-event' },
    layout: {},
    timeZone: { attribute: 'time-zone' },
    organizerOrder: { attribute: 'organizer-order' },
    withCountdown: { type: Boolean, attribute: 'with-countdown' },
    withShare: { type: Boolean, attribute: 'with-share' },
    withStructuredData: { type: Boolean, attribute: 'with-structured-data' },
    withoutCalendar: { type: Boolean, attribute: 'without-calendar' },
    campaign: {},
  };

  /** One event, as in a document's `event`. */
  declare event: FromJson<EventInput> | null | undefined;
  /** One event as JSON, as in a document’s `event`. */
  declare eventJson: string | null | undefined;
  /**
   * `card` has the picture on top, `row` beside the words where there is room, `compact` leaves
   * picture, description, organisers and documents out.
   * @default card
   */
  declare layout: 'card' | 'row' | 'compact' | null | undefined;
  /**
   * Whose clock: the `venue`’s, the `viewer`’s, `both` where they differ, or an IANA zone.
   * @default both
   */
  declare timeZone: string | null | undefined;
  /**
   * Who of the organisers stands first: as `given`, by `name`, or by turns, one each day (`rotate`).
   * @default given
   */
  declare organizerOrder: 'given' | 'name' | 'rotate' | null | undefined;
  /** Shows how long it is until the event starts. */
  declare withCountdown: boolean;
  /** Offers to share the event. */
  declare withShare: boolean;
  /** Writes the event into the page as JSON-LD, for search engines. */
  declare withStructuredData: boolean;
  /** Leaves the calendar menu out. */
  declare withoutCalendar: boolean;
  /** UTM campaign for outgoing registration links. */
  declare campaign: string | null | undefined;

  protected override readonly sourcePart = eventPart;

  readonly #calendar = new CalendarMenuController(this);
  readonly #share = new ShareController(this);
  readonly #pictures = new EventPictures(this);
  #structuredData: StructuredData.StructuredDataWriter | undefined;
  #options: EventCardOptions = defaultEventCardOptions;
  #model: EventCardModel | undefined;

  protected override ownSource(): OwnSource {
    return { value: this.event, json: this.eventJson };
  }

  protected override updateModel(
    input: WidgetInput<ConferenceEvent> | undefined,
    report: ReportProblem,
  ): void {
    this.#options = readEventCardOptions(this, report);
    if (!input) return;
    const { part: event, locale } = input;
    if (this.withStructuredData) reportMissingPlace(event, report);
    this.#model = buildEventCard({
      ...input,
      event,
      timeZone: this.#options.timeZone,
      withCountdown: this.withCountdown,
      campaign: this.campaign ?? undefined,
      organizerOrder: this.#options.organizerOrder,
      pictures: this.#pictures,
      formatters: (zone) => createFormatters(locale, zone),
    });
    this.clock.wakeAt(this.#model.nextChange);
  }

  protected override template(translate: Translate): TemplateResult | undefined {
    const model = this.#model;
    return (
      model &&
      eventCardTemplate(model, {
        translate,
        layout: this.#options.layout,
        headingLevel: readHeadingLevel(this, this.headingLevel),
        label: this.label ?? undefined,
        keepsViewerLine: this.#keepsViewerLine(),
        tools: eventToolsTemplate(model, {
          host: this,
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

  /**
   * Whether a line is reserved for the visitor's clock. A server does not know that clock, and a
   * line that it has reserved stays.
   */
  #keepsViewerLine(): boolean {
    const isPossible = this.#options.timeZone === 'both';
    return isPossible && (isServer || wasPrerendered(this.renderRoot));
  }

  protected override updated(): void {
    const { shown, document } = this.source;
    if (!this.withStructuredData || !shown || !this.isConnected) {
      this.#structuredData?.hide();
      return;
    }
    const loaded = this.lazyParts.needUnseen(structuredData);
    if (loaded) this.#structuredData ??= new loaded.StructuredDataWriter(this);
    this.#structuredData?.show({
      event: shown.part,
      context: shown.context,
      document,
      language: this.locale.wanted,
      pageUrl: readPageAddress(this.ownerDocument),
      now: this.clock.now(),
    });
  }

  readonly #openCalendar = (event: Event): void => {
    const { shown } = this.source;
    const isOpen = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
    if (!shown || !isOpen || !this.#model) return;
    const { id, name } = this.#model;
    const language = this.locale.wanted;
    void this.#calendar.open({
      id,
      name: name.text,
      entries: ({ buildEventEntry }) => [buildEventEntry(shown.part, shown.context, language)],
      now: this.clock.now(),
    });
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

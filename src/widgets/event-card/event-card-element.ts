import { LitElement } from 'lit';
import { hostStyles } from '../../widget/styles/host-styles.js';
import { WidgetController } from '../../widget/widget-controller.js';
import { widgetProperties } from '../../widget/widget-properties.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { version } from '../../version.js';

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
  static override readonly styles = [hostStyles];
  static override readonly properties = {
    ...widgetProperties,
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

  readonly #widget = new WidgetController<EventCardElement, ConferenceEvent>(this, {
    kind: 'event',
    own: () => ({ value: this.event, json: this.eventJson }),
    load: () => import('./event-card-view.js'),
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
    'conf-event-card': EventCardElement;
  }
}

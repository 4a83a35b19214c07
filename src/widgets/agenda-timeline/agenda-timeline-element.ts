import { LitElement } from 'lit';
import { hostStyles } from '../../widget/styles/host-styles.js';
import { WidgetController } from '../../widget/widget-controller.js';
import { widgetProperties } from '../../widget/widget-properties.js';
import type { Agenda } from '../../model/conference.js';
import { version } from '../../version.js';
import { createView, part, styles } from './agenda-chunk.js';

/**
 * A conference programme: day by day, time by time, session by session, on the venue's clock and
 * the visitor's. Rooms stand side by side where there is width for them.
 *
 * @summary The programme, as a list or as a grid of rooms, to search, filter and print.
 * @tagname conf-agenda-timeline
 * @slot - Fallback content: shown without script, until the agenda is there, and when nothing could be loaded.
 * @fires {ConfLoadEvent} conf-load - Data from an attribute, a child script or a URL is shown.
 * @fires {ConfErrorEvent} conf-error - Nothing could be shown of a source.
 * @fires {ConfSelectEvent} conf-select - A person opens a session; cancelable.
 * @fires {ConfFilterEvent} conf-filter - A person searched or filtered.
 * @fires {ConfFavoriteEvent} conf-favorite - A person marked or unmarked a session.
 * @fires {ConfCalendarEvent} conf-calendar - A person takes sessions to a calendar.
 * @csspart toolbar - Days, search and filters.
 * @csspart search - The search field.
 * @csspart filter - The disclosure of filters.
 * @csspart day-tab - One day to choose, or all of them.
 * @csspart day - One day.
 * @csspart title - A day's heading.
 * @csspart time - A time slot's heading.
 * @csspart session - One session; carries `data-id`.
 * @csspart session-title - A session's heading.
 * @csspart session-time - From when to when.
 * @csspart session-room - Where.
 * @csspart session-languages - What is spoken, and interpreted into, as codes.
 * @csspart speaker - One speaker with affiliation.
 * @csspart status - What has become of a session, in words.
 * @csspart favorite - The star of a session.
 * @csspart now - The line of the present, and the badge of what is on.
 * @csspart detail - A session in full: the dialog.
 * @csspart calendar - The disclosure of calendar links in it.
 * @csspart take-along - The disclosure of calendar files, link and code.
 * @csspart code - The QR code of the favourites.
 * @csspart my-programme - What is said of a person's favourites above the days.
 * @csspart offer - Favourites that a link brought, offered to be added.
 * @csspart clash - Favourites that are on at the same time, in words.
 * @csspart action - Buttons.
 * @csspart link - Links.
 * @csspart notice - Words instead of content.
 * @cssprop [--conf-accent] - Colour of links and chosen things; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of secondary text.
 * @cssprop [--conf-surface] - Background.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius=8px] - Radius of corners.
 * @cssprop [--conf-space=16px] - Inner spacing.
 * @cssprop [--conf-font] - Font family; the page's by default.
 * @cssprop [--conf-font-size=medium] - Size that all others follow.
 */
export class AgendaTimelineElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles, ...styles];
  static override readonly properties = {
    ...widgetProperties,
    agenda: { attribute: false },
    agendaJson: { attribute: 'data-agenda' },
    layout: {},
    timeZone: { attribute: 'time-zone' },
    day: {},
    room: {},
    track: {},
    language: {},
    withoutSearch: { type: Boolean, attribute: 'without-search' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutFavorites: { type: Boolean, attribute: 'without-favorites' },
    now: {},
  };

  /** `{sessions, rooms, tracks, speakers, timeZone}`, or an array of sessions. */
  declare agenda: unknown;
  declare agendaJson: string | null | undefined;
  /** A whole conference document. */
  declare conference: unknown;
  declare conferenceJson: string | null | undefined;
  /** Address of a conference document, or of a programme in a foreign format. */
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
   * `grid` puts rooms side by side, `list` is by time; `auto` is a grid where there is room for one.
   * @default auto
   */
  declare layout: 'auto' | 'list' | 'grid' | null | undefined;
  /**
   * Whose clock: the `venue`’s, the `viewer`’s, `both` where they differ, or an IANA zone.
   * @default both
   */
  declare timeZone: string | null | undefined;
  /** Day to start from, `YYYY-MM-DD`. */
  declare day: string | null | undefined;
  /** Rooms to start from, ids between commas. */
  declare room: string | null | undefined;
  /** Tracks to start from, ids between commas. */
  declare track: string | null | undefined;
  /** Languages to start from, tags between commas. */
  declare language: string | null | undefined;
  /** Leaves the search field out. */
  declare withoutSearch: boolean;
  /** Leaves the filters out. */
  declare withoutFilters: boolean;
  /** Leaves the favourites out. */
  declare withoutFavorites: boolean;
  /** A moment to show the agenda at, for previews. */
  declare now: string | null | undefined;

  readonly #widget = new WidgetController<AgendaTimelineElement, Agenda>(this, {
    part,
    own: () => ({ value: this.agenda, json: this.agendaJson }),
    createView,
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
    'conf-agenda-timeline': AgendaTimelineElement;
  }
}

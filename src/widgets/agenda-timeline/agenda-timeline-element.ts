import { nothing, type TemplateResult } from 'lit';
import { isServer } from '../../widget/page/is-server.js';
import type { Translate } from '../../intl/translate.js';
import { parseAgendaInSteps } from '../../model/agenda.js';
import type { Agenda } from '../../model/conference.js';
import type { ReportProblem } from '../../model/problem.js';
import type { AgendaInput, FromJson } from '../../model/schema/conference-document.js';
import { parseTime } from '../../model/values/zoned-time.js';
import { nextTask } from '../../source/request/breathe.js';
import type { AgendaFilters } from '../../widget/events/filter-event.js';
import type { OwnSource } from '../../widget/source/inline-data.js';
import { deeper, readHeadingLevel } from '../../widget/page/heading.js';
import { readLinkBase } from '../../widget/page/page-address.js';
import type { SourcePart } from '../../widget/source/source-part.js';
import { freePlaceStyles } from '../../widget/styles/free-place-styles.js';
import { WidgetElement, widgetStyles, type WidgetInput } from '../../widget/widget-element.js';
// The style sheets are imported together, since they compress best side by side.
import { agendaStyles } from './page/styles/agenda-styles.js';
import { sessionStyles } from './page/styles/session-styles.js';
import { sessionFactsStyles } from './page/styles/session-facts-styles.js';
import { toolbarStyles } from './toolbar/toolbar-styles.js';
import { panelStyles } from './toolbar/panel-styles.js';
import { agendaGridStyles } from './page/styles/agenda-grid-styles.js';
import { agendaPrintStyles } from './page/styles/agenda-print-styles.js';
import { defaultAgendaOptions, readAgendaOptions } from './agenda-options.js';
import { Announcer } from '../../widget/announcer.js';
import { SessionActions } from './session-actions.js';
import { nameConference } from './my-programme/conference-name.js';
import { StoredFavorites } from './my-programme/agenda-favorites.js';
import { keepKeys } from './page/agenda-keys.js';
import { readClicks, type AgendaAction } from './page/agenda-clicks.js';
import type { AgendaFrame } from './page/agenda-frame.js';
import { agendaTemplate } from './page/agenda-template.js';
import { changeWords, countWords } from './page/agenda-words.js';
import { Drawing } from './page/drawing.js';
import { FocusKeeper, ScrollKeeper } from './page/place-keeper.js';
import { LayoutController } from './page/layout-controller.js';
import { keepFrame, type SessionFrame } from './page/session/session-frame.js';
import { TrackColors } from './page/track-colors.js';
import { ProgrammeController } from './programme-controller.js';
import { presetFilter, reportPreset } from './programme/agenda-filter.js';
import { SessionExtras, type SessionExtra } from './session-extras.js';
import {
  buildNowLine,
  isUnderway,
  marksOf,
  nextChangeAfter,
  type NowLine,
} from './programme/agenda-state.js';
import type { AgendaModel } from './programme/agenda-view-model.js';
import { selectedTab } from './toolbar/day-tabs-template.js';
import { FilterController, type FilterSource } from './toolbar/filter-controller.js';
import { ToolbarController, type ToolbarSettings } from './toolbar/toolbar-controller.js';

/**
 * Milliseconds after the last keystroke until a screen reader is told the result, so that it does
 * not speak at each.
 */
const QUIET = 600;

const agendaPart: SourcePart<Agenda> = {
  kind: 'agenda',
  parse: parseAgendaInSteps,
  count: ({ sessions }) => sessions.length,
};

/**
 * A conference programme: day by day, time by time, session by session, on the venue's clock and
 * the visitor's. Rooms stand side by side where there is width for them.
 *
 * @summary The programme, as a list or as a grid of rooms, to search, filter and print.
 * @tagname conf-agenda-timeline
 * @slot - Fallback content: shown without script, until the agenda is there, and when nothing could be loaded.
 * @slot header - Content above the agenda.
 * @slot footer - Content below it.
 * @slot empty - In the place of an agenda without sessions.
 * @slot error - In the place of the fallback, when nothing could be loaded.
 * @slot session-actions:ID - Content at the end of the session with this id, such as buttons.
 * @fires {ConfLoadEvent} conf-load - Data from an attribute, a child script or a URL is shown.
 * @fires {ConfErrorEvent} conf-error - Nothing could be shown of a source.
 * @fires {ConfSelectEvent} conf-select - A person opens a session; cancelable.
 * @fires {ConfFilterEvent} conf-filter - A person searched or filtered.
 * @fires {ConfFavoriteEvent} conf-favorite - A person marked or unmarked a session.
 * @fires {ConfCalendarEvent} conf-calendar - A person takes sessions to a calendar.
 * @csspart toolbar - Days, search and filters.
 * @csspart search - The search field.
 * @csspart filter - The button that opens the filters.
 * @csspart menu - What opens below the toolbar: filters, or ways to take sessions along.
 * @csspart day-tab - One day to choose, or all of them.
 * @csspart day - One day.
 * @csspart title - A day's heading.
 * @csspart day-heading - The date in it.
 * @csspart room-head - The head of a room's column in the grid; filters by the room.
 * @csspart time - A time slot's heading.
 * @csspart session - One session; carries `data-id`.
 * @csspart session-title - A session's heading.
 * @csspart session-time - Its time; out of sight where the time slot beside it says the same.
 * @csspart session-room - Where.
 * @csspart session-track - Its track; filters by it.
 * @csspart session-languages - What is spoken, and interpreted into, as codes; only where it is not what most sessions of the day have.
 * @csspart speaker - One speaker with affiliation.
 * @csspart badge - A word in a frame: now, new, cancelled.
 * @csspart status - What has become of a session, in words.
 * @csspart favorite - The star of a session.
 * @csspart now - The line of the present, and the badge of what is on.
 * @csspart session-extra - What the page’s `sessionExtra` adds to a session.
 * @csspart detail - A session in full: the dialog.
 * @csspart dialog - The same.
 * @csspart detail-title - The session's title in it.
 * @csspart detail-facts - When, where and in which languages, in it.
 * @csspart calendar - The disclosure of calendar links in it.
 * @csspart take-along - The button that opens calendar files, link and code.
 * @csspart code - The QR code of the favourites.
 * @csspart my-programme - What is said of a person's favourites above the days.
 * @csspart offer - Favourites that a link brought, offered to be added.
 * @csspart clash - Favourites that are on at the same time, in words.
 * @csspart action - Buttons.
 * @csspart link - Links.
 * @csspart notice - Words instead of content.
 * @cssstate loading - Data is on its way and nothing is shown yet.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - What is shown is an older copy, since the latest could not be loaded.
 * @cssstate empty - The programme has no sessions.
 * @cssprop [--conf-accent] - Colour of links and chosen things; repaired where it would not read.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of secondary text.
 * @cssprop [--conf-surface] - Background.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-tint] - Ground of plenaries and panels; a little of the text in the surface.
 * @cssprop [--conf-now] - Colour of what is on; the accent's.
 * @cssprop [--conf-cancelled] - Colour of what is cancelled.
 * @cssprop [--conf-changed] - Colour of what is delayed, moved or new.
 * @cssprop [--conf-radius=8px] - Radius of corners.
 * @cssprop [--conf-button-radius] - Radius of buttons and fields.
 * @cssprop [--conf-title-size=1.375em] - Size of a day's heading.
 * @cssprop [--conf-space=16px] - Inner spacing.
 * @cssprop [--conf-font] - Font family; the page's by default.
 * @cssprop [--conf-font-size=medium] - Size that all others follow.
 */
export class AgendaTimelineElement extends WidgetElement<Agenda> {
  static override readonly styles = [
    widgetStyles,
    freePlaceStyles,
    agendaStyles,
    sessionStyles,
    sessionFactsStyles,
    toolbarStyles,
    panelStyles,
    agendaGridStyles,
    agendaPrintStyles,
  ];
  static override readonly properties = {
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
    sessionExtra: { attribute: false },
    // These have accessors of their own. They are declared so that values which a page set before
    // the script came are kept.
    filters: { attribute: false, noAccessor: true },
    search: { attribute: false, noAccessor: true },
    favorites: { attribute: false, noAccessor: true },
  };

  /** `{sessions, rooms, tracks, speakers, timeZone}`, or an array of sessions. */
  declare agenda: FromJson<AgendaInput> | null | undefined;
  /** An agenda as JSON: `{sessions, rooms, tracks, speakers, timeZone}` or a list of sessions. */
  declare agendaJson: string | null | undefined;
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
  declare room: string | number | null | undefined;
  /** Tracks to start from, ids between commas. */
  declare track: string | number | null | undefined;
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

  /** Adds a node or a text of the page's own to a session. Asked again when it is another function. */
  declare sessionExtra: SessionExtra | null | undefined;

  /** The filters in use. Setting them fires no event, since no person did it. */
  get filters(): AgendaFilters {
    return this.#filters.told;
  }

  set filters(filters: Partial<AgendaFilters> | null | undefined) {
    this.#filters.set(filters ?? undefined);
  }

  /** The words of the search. */
  get search(): string {
    return this.#filters.filter.search;
  }

  set search(search: string | number | null | undefined) {
    this.#filters.setSearch(String(search ?? ''));
  }

  /**
   * Ids of favourites. Once it is set the page keeps them: this browser's store is neither read nor
   * written, until it is set to `undefined`.
   */
  get favorites(): readonly string[] {
    return [...this.#favorites.ids];
  }

  set favorites(ids: readonly (string | number)[] | null | undefined) {
    this.#favorites.give(Array.isArray(ids) ? ids.map(String) : undefined);
  }

  /**
   * Opens a session's dialog, and waits for the programme if need be. Resolves with whether it is
   * open.
   */
  async openSession(id: string | number): Promise<boolean> {
    await this.whenLoaded();
    return this.#actions.open(String(id));
  }

  /** Closes the dialog of a session. */
  closeSession(): void {
    this.#actions.close();
  }

  protected override readonly sourcePart = agendaPart;

  readonly #announcer = new Announcer(this);
  readonly #announce = (read: () => string): void =>
    this.#announcer.sayAfter(QUIET, () => ({ text: read() }));
  readonly #programme = new ProgrammeController(this, ({ counts }) =>
    this.#announce(() => changeWords(counts, this.words, this.#programme.model)),
  );
  readonly #filters = new FilterController(this, () => this.#readFilterSource());
  readonly #layout = new LayoutController(this);
  readonly #drawing = new Drawing(this);
  readonly #toolbar = new ToolbarController(this, this.#filters);
  readonly #favorites = new StoredFavorites(this);
  readonly #tracks = new TrackColors();
  readonly #extras = new SessionExtras();
  readonly #actions = new SessionActions(
    {
      host: this,
      source: this.source,
      programme: this.#programme,
      favorites: this.#favorites,
      filters: this.#filters,
      announce: this.#announce,
      focus: new FocusKeeper(this),
      sayCount: () => this.#sayCount(),
      now: () => this.#now(),
    },
    this.lazyParts,
  );
  #options = defaultAgendaOptions;
  #line: NowLine | undefined;
  #sessionFrame: SessionFrame | undefined;

  constructor() {
    super();
    readClicks(this, (action) => this.#act(action));
    keepKeys(this);
    new ScrollKeeper(this, () => this.#programme.current?.agenda);
  }

  protected override isPreparing(): boolean {
    return this.#programme.building !== undefined;
  }

  protected override ownSource(): OwnSource {
    return { value: this.agenda, json: this.agendaJson };
  }

  /**
   * A programme is read and rendered in a task each, so that the page can respond to its visitor in
   * between. Together with running the script they would take half a second on a phone.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.source.hasNews) {
      await nextTask();
      this.survive(() => this.willUpdate());
      await nextTask();
    }
    await super.scheduleUpdate();
  }

  protected override updateModel(
    input: WidgetInput<Agenda> | undefined,
    report: ReportProblem,
  ): void {
    this.#options = readAgendaOptions(this, report);
    if (!input) return;
    const { layout, preset, timeZone } = this.#options;
    this.#programme.build(input, timeZone);
    const { model } = this.#programme;
    if (!model) return;
    this.#extras.read(this, input.part, this.sessionExtra);
    this.#extras.report(report);
    if (!isServer) this.#favorites.open(nameConference(this.source.document, this.src));
    const now = this.#now();
    this.#filters.preset(reportPreset(presetFilter(preset), model, input.part, report));
    this.#filters.match();
    this.#layout.arrange(model, layout, this.#filters.matches);
    this.#drawing.prepare(model.sessions, this.#layout.now);
    this.#line = isServer ? undefined : buildNowLine(model, now);
    if (this.#options.now === '') this.clock.wakeAt(nextChangeAfter(model, now, this.#line));
  }

  protected override template(translate: Translate): TemplateResult | undefined {
    const { model } = this.#programme;
    if (!model) return undefined;
    return agendaTemplate(model, this.#frame(model, translate), {
      toolbar: this.#toolbar.template(model, this.#toolbarSettings(translate)),
      jump: this.#line ? this.#toolbar.jumpTemplate(model, translate) : nothing,
      personal: this.#actions.template(translate),
      detail: this.#actions.detailTemplate(translate),
      announcement: this.#announcer.text.text,
      tab: selectedTab(model, this.#filters.filter),
    });
  }

  #frame(model: AgendaModel, translate: Translate): AgendaFrame {
    const headingLevel = readHeadingLevel(this, this.headingLevel);
    const { matches } = this.#filters;
    const now = this.#now();
    const state = {
      now,
      matches,
      favorites: this.#favorites.ids,
      changes: this.#programme.changes,
      hasPast: isUnderway(model, now),
    };
    this.#sessionFrame = keepFrame(this.#sessionFrame, {
      translate,
      language: this.locale.data?.words ?? 'en',
      level: deeper(headingLevel, 2),
      format: model.format,
      withFavorites: !this.withoutFavorites,
      pageUrl: isServer ? '' : readLinkBase(document),
      extras: this.#extras.current,
    });
    return {
      translate,
      headingLevel,
      matches,
      matchesOnAnyDay: this.#filters.matchesOnAnyDay,
      chosenDay: this.#filters.filter.day,
      ...this.#layout.frame,
      drawing: this.#drawing,
      label: this.label ?? undefined,
      keepsBeside: model.clocks.isFree ?? false,
      sessions: this.#sessionFrame,
      marksOf: (view) => marksOf(view, state),
      clashes: this.#actions.clashNotes(translate),
      line: this.#line,
    };
  }

  #toolbarSettings(translate: Translate): ToolbarSettings {
    const { layout, isOpen } = this.#layout.now;
    return {
      translate,
      withSearch: !this.withoutSearch,
      withFilters: !this.withoutFilters,
      withFavorites: !this.withoutFavorites,
      now: this.#now(),
      layout: isOpen ? layout : undefined,
      takeAlong: this.#actions.takeAlong(translate),
      onTakeAlong: () => this.#actions.openTakeAlong(),
      onLayout: (chosen) => this.#layout.choose(chosen),
      onFiltered: () => this.#sayCount(),
    };
  }

  #sayCount(): void {
    this.#announce(() => countWords(this.#filters.count, this.words, this.#programme.model));
  }

  /** Waits for all portions, since a long programme is read and rendered in several. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    const { building } = this.#programme;
    await building;
    await this.#drawing.done;
    return building ? this.updateComplete : result;
  }

  protected override updated(): void {
    const { model } = this.#programme;
    if (model) this.#tracks.write(this.renderRoot, model);
  }

  #now(): number {
    const zone = this.source.shown?.context.timeZone ?? 'UTC';
    return parseTime(this.#options.now, zone)?.epoch ?? this.clock.now();
  }

  #readFilterSource(): FilterSource | undefined {
    const { current } = this.#programme;
    return current && { ...current, now: this.#now(), favorites: this.#favorites.ids };
  }

  #act({ kind, id }: AgendaAction): void {
    const actions: Readonly<Record<AgendaAction['kind'], () => void>> = {
      open: () => this.#actions.select(id),
      favorite: () => this.#actions.toggleFavorite(id),
      room: () => this.#toolbar.toggle('rooms', id),
      track: () => this.#toolbar.toggle('tracks', id),
      speaker: () => this.#toolbar.change({ search: this.#programme.model?.speakerName(id) ?? '' }),
    };
    actions[kind]();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-agenda-timeline': AgendaTimelineElement;
  }
}

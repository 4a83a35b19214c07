/** What an agenda shows and does, once there is data. */
import { isServer, type TemplateResult } from 'lit';
import { ClockController } from '../../widget/clock-controller.js';
import { readHeadingLevel } from '../../widget/page/heading.js';
import type { WidgetController, WidgetView } from '../../widget/widget-controller.js';
import { createTranslate, type Translate } from '../../intl/translate.js';
import type { Agenda } from '../../model/conference.js';
import { parseTime } from '../../model/zoned-time.js';
import { ClickController, type AgendaAction } from './page/agenda-clicks.js';
import { nameConference, StoredFavorites } from './my-programme/agenda-favorites.js';
import { presetFilter } from './programme/agenda-filter.js';
import { AgendaMarks } from './page/agenda-marks.js';
import { defaultAgendaOptions, readAgendaOptions } from './agenda-options.js';
import { buildNowLine, nextChangeAfter, phaseAt, type NowLine } from './programme/agenda-state.js';
import { agendaTemplate } from './page/agenda-template.js';
import type { AgendaTimelineElement } from './agenda-timeline-element.js';
import { changeWords, countWords, markWords } from './page/agenda-words.js';
import { Announcer } from './announcer.js';
import { FilterController, type FilterSource } from './toolbar/filter-controller.js';
import { LayoutController } from './page/layout-controller.js';
import { ProgrammeController } from './programme-controller.js';
import { SessionActions } from './detail/session-actions.js';
import { TrackColors } from './page/track-colors.js';
import { ToolbarController, type ToolbarSettings } from './toolbar/toolbar-controller.js';
import { selectedTab } from './toolbar/day-tabs-template.js';

export type AgendaWidget = WidgetController<AgendaTimelineElement, Agenda>;

export class AgendaView implements WidgetView {
  readonly #host: AgendaTimelineElement;
  readonly #widget: AgendaWidget;
  readonly #clock: ClockController;
  readonly #announcer: Announcer;
  readonly #programme: ProgrammeController;
  readonly #filters: FilterController;
  readonly #layout: LayoutController;
  readonly #toolbar: ToolbarController;
  readonly #actions: SessionActions;
  readonly #favorites: StoredFavorites;
  readonly #marks = new AgendaMarks();
  readonly #tracks = new TrackColors();
  #options = defaultAgendaOptions;
  #line: NowLine | undefined;

  constructor(host: AgendaTimelineElement, widget: AgendaWidget) {
    this.#host = host;
    this.#widget = widget;
    this.#clock = new ClockController(host);
    this.#announcer = new Announcer(host);
    this.#programme = new ProgrammeController(host, ({ counts }) =>
      this.#announcer.say(() => changeWords(counts, this.#translate(), this.#programme.model)),
    );
    this.#filters = new FilterController(host, () => this.#readSource());
    this.#layout = new LayoutController(host);
    this.#toolbar = new ToolbarController(host, this.#filters);
    this.#favorites = new StoredFavorites(host);
    this.#actions = new SessionActions({
      ...{ host, source: widget.source, now: () => this.#now() },
      ...{ programme: this.#programme, favorites: this.#favorites },
      ...{ filters: this.#filters, announcer: this.#announcer },
    });
    new ClickController(host, (action) => this.#act(action));
  }

  update(): void {
    const { source, locale } = this.#widget;
    this.#options = readAgendaOptions(this.#host, source.reportOptions());
    const { layout, preset, timeZone } = this.#options;
    this.#programme.build(source.shown, locale, timeZone);
    const { model } = this.#programme;
    if (!model) return;
    if (!isServer) this.#favorites.open(nameConference(source.document, this.#host.src));
    const now = this.#now();
    this.#filters.preset(presetFilter(preset));
    this.#filters.match();
    this.#layout.arrange(model, layout, this.#filters.matches);
    this.#line = isServer ? undefined : buildNowLine(model, now);
    if (this.#options.now === '') this.#clock.wakeAt(nextChangeAfter(model, now, this.#line));
  }

  template(translate: Translate): TemplateResult | undefined {
    const { model } = this.#programme;
    if (!model) return undefined;
    const { headingLevel, label, withoutFavorites } = this.#host;
    const frame = {
      translate,
      ...this.#layout.frame,
      language: this.#widget.locale.data?.tag ?? 'en',
      headingLevel: readHeadingLevel(this.#host, headingLevel ?? undefined),
      label: label ?? undefined,
      keepsBeside: model.clocks.isFree ?? false,
      withFavorites: !withoutFavorites,
      matches: this.#filters.matches,
    };
    return agendaTemplate(model, frame, {
      toolbar: this.#toolbar.template(model, this.#toolbarSettings(translate)),
      personal: this.#actions.template(translate),
      announcement: this.#announcer.template(),
      tab: selectedTab(model, this.#filters.filter),
    });
  }

  get rest(): Promise<void> | undefined {
    return this.#layout.rest;
  }

  #toolbarSettings(translate: Translate): ToolbarSettings {
    const { withoutSearch, withoutFilters, withoutFavorites } = this.#host;
    const { layout, isOpen } = this.#layout.now;
    const count = (): string => countWords(this.#filters.count, translate, this.#programme.model);
    return {
      translate,
      ...{ withSearch: !withoutSearch, withFilters: !withoutFilters },
      withFavorites: !withoutFavorites,
      ...{ hasNow: this.#line !== undefined, now: this.#now() },
      layout: isOpen ? layout : undefined,
      takeAlong: this.#actions.takeAlong(translate),
      onTakeAlong: () => this.#actions.openTakeAlong(),
      onLayout: (chosen) => this.#layout.choose(chosen),
      onFiltered: () => this.#announcer.say(count),
    };
  }

  updated(): void {
    const { model, changes } = this.#programme;
    if (!model) return;
    const now = this.#now();
    const [{ matches }, { ids: favorites }] = [this.#filters, this.#favorites];
    // A programme that is over is an archive, and nothing in it is more past than the rest.
    const hasPast = model.sessions.some((view) => phaseAt(view, now) !== 'past');
    this.#marks.apply(this.#host.renderRoot, this.#layout.written ?? model, {
      state: { changes, now, matches, favorites, hasPast },
      line: this.#line,
      words: markWords(this.#translate()),
    });
    this.#layout.place(model, this.#line, now);
    this.#tracks.write(this.#host.renderRoot, model);
  }

  #translate(): Translate {
    return createTranslate(this.#widget.locale.data?.catalogue);
  }

  #now(): number {
    const zone = this.#widget.source.shown?.context.timeZone ?? 'UTC';
    return parseTime(this.#options.now, zone)?.epoch ?? this.#clock.now();
  }

  #readSource(): FilterSource | undefined {
    const { current } = this.#programme;
    return current && { ...current, now: this.#now(), favorites: this.#favorites.ids };
  }

  #act({ kind, id }: AgendaAction): void {
    if (kind === 'open') this.#actions.select(id);
    else if (kind === 'favorite') this.#actions.toggleFavorite(id);
    else if (kind === 'room') this.#toolbar.toggle('rooms', id);
    else if (kind === 'track') this.#toolbar.toggle('tracks', id);
    else this.#toolbar.change({ search: this.#programme.model?.speakerName(id) ?? '' });
  }
}

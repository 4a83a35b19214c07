/** What an agenda shows and does, once there is data: the lazy chunk behind its element. */
import { isServer, type TemplateResult } from 'lit';
import { ClockController } from '../../element/clock-controller.js';
import { ConfFavoriteEvent } from '../../element/events/favorite-event.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { readHeadingLevel } from '../../element/heading.js';
import { createReader } from '../../element/source-part.js';
import type { WidgetController, WidgetView } from '../../element/widget-controller.js';
import { createTranslate, type Translate } from '../../intl/translate.js';
import { parseAgenda } from '../../model/agenda.js';
import type { Agenda } from '../../model/conference.js';
import { parseTime } from '../../model/zoned-time.js';
import { readAction, type AgendaAction } from './agenda-clicks.js';
import { createFavorites } from './agenda-favorites.js';
import { presetFilter, toggleFacet } from './agenda-filter.js';
import { agendaGridStyles } from './agenda-grid-styles.js';
import { defaultAgendaOptions, readAgendaOptions } from './agenda-options.js';
import { agendaPrintStyles } from './agenda-print-styles.js';
import { buildNowLine, nextChangeAfter, type NowLine } from './agenda-state.js';
import { agendaStyles } from './agenda-styles.js';
import { agendaTemplate } from './agenda-template.js';
import type { AgendaTimelineElement } from './agenda-timeline-element.js';
import { changeWords, countWords, markWords } from './agenda-words.js';
import { Announcer } from './announcer.js';
import { FilterController, type FilterSource } from './filter-controller.js';
import { LayoutController } from './layout-controller.js';
import { ProgrammeController } from './programme-controller.js';
import { SessionMarks } from './session-marks.js';
import { TrackColors } from './track-colors.js';
import { ToolbarController, type ToolbarSettings } from './toolbar-controller.js';
import { selectedTab } from './toolbar-template.js';
import { toolbarStyles } from './toolbar-styles.js';

type Widget = WidgetController<AgendaTimelineElement, Agenda>;

class AgendaView implements WidgetView {
  readonly #host: AgendaTimelineElement;
  readonly #widget: Widget;
  readonly #clock: ClockController;
  readonly #announcer: Announcer;
  readonly #programme: ProgrammeController;
  readonly #filters: FilterController;
  readonly #layout: LayoutController;
  readonly #toolbar: ToolbarController;
  readonly #favorites = createFavorites();
  readonly #marks = new SessionMarks();
  readonly #tracks = new TrackColors();
  #options = defaultAgendaOptions;
  #line: NowLine | undefined;

  constructor(host: AgendaTimelineElement, widget: Widget) {
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
    this.#favorites.subscribe(() => host.requestUpdate());
  }

  update(): void {
    const { source, locale } = this.#widget;
    this.#options = readAgendaOptions(this.#host, source.reportOptions());
    const { layout, preset, timeZone } = this.#options;
    this.#programme.build(source.shown, locale, timeZone);
    const { model } = this.#programme;
    if (!model) return;
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
    const { layout, scrolls, grids } = this.#layout;
    const frame = {
      translate,
      layout,
      scrolls,
      grids,
      language: this.#widget.locale.data?.tag ?? 'en',
      headingLevel: readHeadingLevel(this.#host, headingLevel ?? undefined),
      label: label ?? undefined,
      withFavorites: !withoutFavorites,
      matches: this.#filters.matches,
      line: this.#line,
      onClick: this.#click,
    };
    return agendaTemplate(model, frame, {
      toolbar: this.#toolbar.template(model, this.#toolbarSettings(translate)),
      announcement: this.#announcer.template(),
      tab: selectedTab(model, this.#filters.filter),
    });
  }

  #toolbarSettings(translate: Translate): ToolbarSettings {
    const { withoutSearch, withoutFilters, withoutFavorites } = this.#host;
    const { layout, isOpen } = this.#layout;
    return {
      translate,
      withSearch: !withoutSearch,
      withFilters: !withoutFilters,
      withFavorites: !withoutFavorites,
      hasNow: this.#line !== undefined,
      now: this.#now(),
      layout: isOpen ? layout : undefined,
      onLayout: (chosen) => this.#layout.choose(chosen),
      onFiltered: () =>
        this.#announcer.say(() =>
          countWords(this.#filters.count, translate, this.#programme.model),
        ),
    };
  }

  updated(): void {
    const { model, changes } = this.#programme;
    if (!model) return;
    const now = this.#now();
    const { matches } = this.#filters;
    this.#marks.apply(this.#host.renderRoot, model.sessions, {
      state: { changes, now, matches, favorites: this.#favorites.ids },
      words: markWords(this.#translate()),
    });
    this.#layout.place(model, now);
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
    const { model } = this.#programme;
    const { shown } = this.#widget.source;
    if (!model || !shown) return undefined;
    return { model, agenda: shown.part, now: this.#now(), favorites: this.#favorites.ids };
  }

  readonly #click = (event: MouseEvent): void => {
    const action = readAction(event);
    if (!action) return;
    if (action.kind === 'open') event.preventDefault();
    this.#act(action);
  };

  #act({ kind, id }: AgendaAction): void {
    const { filter } = this.#filters;
    switch (kind) {
      case 'open':
        this.#select(id);
        return;
      case 'favorite':
        this.#toggleFavorite(id);
        return;
      case 'room':
        this.#toolbar.change(toggleFacet(filter, 'rooms', id));
        return;
      case 'track':
        this.#toolbar.change(toggleFacet(filter, 'tracks', id));
        return;
      case 'speaker':
        this.#toolbar.change({ search: this.#programme.model?.speakerName(id) ?? '' });
    }
  }

  #select(id: string): void {
    const url = this.#urlOf(id);
    if (this.#host.dispatchEvent(new ConfSelectEvent({ id, url }))) void this.#openDetail(id);
  }

  #urlOf(id: string): string | undefined {
    return this.#programme.model?.sessions.find((view) => view.id === id)?.session.url;
  }

  /** Opens a session in full, by a chunk that is loaded with the first one. */
  async #openDetail(id: string): Promise<void> {
    const { source, locale } = this.#widget;
    const { model } = this.#programme;
    const { shown } = source;
    if (!shown || !locale.data || !model) return;
    const { openSessionDetail } = await import('./session-detail.js');
    openSessionDetail({
      host: this.#host,
      id,
      url: this.#urlOf(id),
      agenda: shown.part,
      context: shown.context,
      model,
      locale: locale.data,
      language: locale.wanted || locale.data.tag,
      favorites: this.#host.withoutFavorites ? undefined : this.#favorites,
    });
  }

  #toggleFavorite(id: string): void {
    const favorite = this.#favorites.toggle(id);
    const favorites = [...this.#favorites.ids];
    this.#host.dispatchEvent(new ConfFavoriteEvent({ id, favorite, favorites }));
  }
}

export const styles = [agendaStyles, toolbarStyles, agendaGridStyles, agendaPrintStyles];

export const reader = createReader<Agenda>({
  kind: 'agenda',
  parse: parseAgenda,
  count: ({ sessions }) => sessions.length,
});

export const createView = (host: AgendaTimelineElement, widget: Widget): WidgetView =>
  new AgendaView(host, widget);

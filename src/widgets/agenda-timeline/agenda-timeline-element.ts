import { isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { ClockController } from '../../element/clock-controller.js';
import { ConfFavoriteEvent } from '../../element/events/favorite-event.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { readHeadingLevel } from '../../element/heading.js';
import { hostStyles } from '../../element/host-styles.js';
import { LocaleController } from '../../element/locale-controller.js';
import { SourceController } from '../../element/source-controller.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { readViewerZone } from '../../element/viewer-zone.js';
import { widgetProperties } from '../../element/widget-properties.js';
import { readShell, shellTemplate } from '../../element/widget-shell.js';
import { createFormatters } from '../../intl/formatters.js';
import { createTranslate } from '../../intl/translate.js';
import type { Agenda } from '../../model/conference.js';
import { parseTime } from '../../model/zoned-time.js';
import { version } from '../../version.js';
import { readAction } from './agenda-clicks.js';
import { createFavorites } from './agenda-favorites.js';
import { agendaProperties, readAgendaOptions, type AgendaOptions } from './agenda-options.js';
import { agendaPart } from './agenda-part.js';
import { nextChangeAfter } from './agenda-state.js';
import { agendaStyles } from './agenda-styles.js';
import { agendaTemplate } from './agenda-template.js';
import { markWords } from './agenda-words.js';
import { SessionMarks } from './session-marks.js';
import { buildAgenda, type AgendaModel } from './agenda-view-model.js';

/**
 * A conference programme: day by day, time by time, session by session.
 *
 * @summary The programme, as a list or as a grid of rooms.
 * @tagname conf-agenda-timeline
 * @slot - Fallback content: shown without script, until the agenda is there, and when nothing could be loaded.
 */
export class AgendaTimelineElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles, themeTokens, agendaStyles];
  static override readonly properties = { ...widgetProperties, ...agendaProperties };

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
  declare layout: 'auto' | 'list' | 'grid' | null | undefined;
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  declare timeZone: string | null | undefined;
  /** Day to start from, `YYYY-MM-DD`. */
  declare day: string | null | undefined;
  /** Rooms to start from, ids between commas. */
  declare room: string | null | undefined;
  /** Tracks to start from, ids between commas. */
  declare track: string | null | undefined;
  /** Languages to start from, tags between commas. */
  declare language: string | null | undefined;
  declare withoutSearch: boolean;
  declare withoutFilters: boolean;
  declare withoutFavorites: boolean;
  /** A moment to show the agenda at, for previews. */
  declare now: string | null | undefined;

  readonly #locale = new LocaleController(this);
  readonly #clock = new ClockController(this);
  readonly #source = new SourceController<Agenda>(this, agendaPart, () => ({
    value: this.agenda,
    json: this.agendaJson,
  }));
  readonly #favorites = createFavorites();
  readonly #marks = new SessionMarks();
  #model: AgendaModel | undefined;
  #built: readonly unknown[] = [];
  #options: AgendaOptions | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#favorites.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(): void {
    this.#locale.read();
    const options = readAgendaOptions(this, this.#source.reportOptions());
    this.#options = options;
    this.#source.readInline();
    this.#build(options);
    if (this.#model && options.now === undefined) {
      this.#clock.wakeAt(nextChangeAfter(this.#model, this.#clock.now()));
    }
  }

  /** A programme is built anew only when something it is made of is another. */
  #build({ timeZone }: AgendaOptions): void {
    const { shown } = this.#source;
    const { data: locale, wanted } = this.#locale;
    if (!shown || !locale) return;
    const { part: agenda, context } = shown;
    const viewerZone = isServer ? context.timeZone : readViewerZone(context.timeZone);
    const parts = [shown, locale, wanted, timeZone, viewerZone];
    if (parts.every((part, index) => part === this.#built[index])) return;
    this.#built = parts;
    this.#model = buildAgenda({
      agenda,
      context,
      viewerZone,
      timeZone,
      language: wanted || locale.tag,
      formatters: (zone) => createFormatters(locale, zone),
    });
  }

  #now(): number {
    const { now } = this.#options ?? {};
    const zone = this.#source.shown?.context.timeZone ?? 'UTC';
    return now === undefined ? this.#clock.now() : (parseTime(now, zone)?.epoch ?? 0);
  }

  protected override render(): TemplateResult {
    const { data: locale } = this.#locale;
    const translate = createTranslate(locale?.catalogue);
    const { status } = this.#source;
    const model = this.#model;
    return shellTemplate(
      readShell(this, { status, translate, language: locale?.tag ?? 'en' }),
      model &&
        agendaTemplate(
          model,
          {
            translate,
            language: locale?.tag ?? 'en',
            headingLevel: isServer ? 2 : readHeadingLevel(this, this.headingLevel ?? undefined),
            label: this.label ?? undefined,
            layout: 'list',
            withFavorites: !this.withoutFavorites,
            matches: undefined,
            onClick: this.#click,
          },
          nothing,
        ),
    );
  }

  protected override updated(): void {
    if (!this.#model) return;
    const translate = createTranslate(this.#locale.data?.catalogue);
    this.#marks.apply(this.renderRoot, this.#model.sessions, {
      state: {
        now: this.#now(),
        favorites: this.#favorites.ids,
        matches: undefined,
        changes: new Map(),
      },
      words: markWords(translate),
    });
  }

  /** Opens a session in full; where it cannot be shown in place, its own page. */
  async openDetail(id: string): Promise<void> {
    const { shown } = this.#source;
    const { data: locale, wanted } = this.#locale;
    const model = this.#model;
    if (!shown || !locale || !model) return;
    const url = model.sessions.find((session) => session.id === id)?.session.url;
    const { openSessionDetail } = await import('./session-detail.js');
    openSessionDetail({
      host: this,
      id,
      url,
      agenda: shown.part,
      context: shown.context,
      model,
      locale,
      language: wanted || locale.tag,
      favorites: this.withoutFavorites ? undefined : this.#favorites,
    });
  }

  readonly #click = (event: MouseEvent): void => {
    const action = readAction(event);
    if (action?.kind === 'favorite') this.#toggleFavorite(action.id);
    if (action?.kind === 'open') {
      event.preventDefault();
      const url = this.#model?.sessions.find(({ id }) => id === action.id)?.session.url;
      const select = new ConfSelectEvent({ id: action.id, url });
      if (this.dispatchEvent(select)) void this.openDetail(action.id);
    }
  };

  #toggleFavorite(id: string): void {
    const favorite = this.#favorites.toggle(id);
    const favorites = [...this.#favorites.ids];
    this.dispatchEvent(new ConfFavoriteEvent({ id, favorite, favorites }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-agenda-timeline': AgendaTimelineElement;
  }
}

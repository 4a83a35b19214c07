/**
 * Keeps a person's search and filters, finds the sessions that they leave, and tells the page, and,
 * after a pause, screen readers.
 */
import type { LitElement, ReactiveController } from 'lit';
import { ConfFilterEvent, type AgendaFilters } from '../../../widget/events/filter-event.js';
import type { Agenda } from '../../../model/conference.js';
import {
  matchSessions,
  noFilter,
  readFilter,
  type AgendaFilter,
} from '../programme/agenda-filter.js';
import { agendaLazy } from '../agenda-lazy-part.js';
import { createSearchIndex, type SearchIndex } from '../programme/agenda-search.js';
import { highlightFound } from '../page/search-highlight.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';

export interface FilterSource {
  readonly agenda: Agenda;
  readonly model: AgendaModel;
  readonly now: number;
  readonly favorites: ReadonlySet<string>;
}

/** Lets the browser handle input and paint before work goes on. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Milliseconds without a keystroke. */
const PAUSE = 150;

export class FilterController implements ReactiveController {
  filter: AgendaFilter = noFilter;
  /** The sessions that search and filters leave, or `undefined` while they leave all of them. */
  matches: ReadonlySet<SessionView> | undefined;
  /** The sessions that search and filters leave on all days, whichever day is chosen. */
  matchesOnAnyDay: ReadonlySet<SessionView> | undefined;

  readonly #host: LitElement;
  readonly #read: () => FilterSource | undefined;
  #preset = '';
  /** Whether the page has set `filters`, which override the attributes. */
  #isSet = false;
  #index: { readonly model: AgendaModel; readonly search: SearchIndex } | undefined;
  #found: ReadonlySet<SessionView> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, read: () => FilterSource | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (this.filter.search !== '') this.#highlight('');
  }

  /** Sets the filters that a person starts with; a new preset replaces the person's own choice. */
  preset(filter: AgendaFilter): void {
    const preset = JSON.stringify(filter);
    if (preset === this.#preset) return;
    const isFirst = this.#preset === '';
    this.#preset = preset;
    if (isFirst && this.#isSet) return;
    this.filter = { ...filter, search: this.filter.search };
  }

  /** The filters as they are in `conf-filter` and in the property. */
  get told(): AgendaFilters {
    const { hidePast: _, ...filters } = this.filter;
    return filters;
  }

  /** Sets the page's own choice, without an event; `undefined` goes back to the attributes. */
  set(filters: Partial<AgendaFilters> | undefined): void {
    const { search, hidePast } = this.filter;
    this.#isSet = filters !== undefined;
    if (filters) this.filter = { ...readFilter({ search, ...filters }), hidePast };
    else this.#preset = '';
    if (this.filter.search === search) this.#host.requestUpdate();
    else void this.#searchAgain();
  }

  /** Sets the page's own words to search for; other filters stay. */
  setSearch(search: string): void {
    this.filter = { ...this.filter, search };
    void this.#searchAgain();
  }

  /** Called while the host updates: finds the sessions that are left. */
  match(): void {
    const source = this.#read();
    if (!source) return;
    const { model, now, favorites } = source;
    if (this.#index && this.#index.model !== model) {
      this.#index = undefined;
      this.#found = undefined;
    }
    const isSearching = this.filter.search.trim() !== '';
    if (isSearching && !this.#index) void this.#searchAgain();
    const found = isSearching ? this.#found : undefined;
    const match = (filter: AgendaFilter): ReadonlySet<SessionView> | undefined =>
      matchSessions(model, { filter, now, favorites, found });
    this.matches = match(this.filter);
    this.matchesOnAnyDay =
      this.filter.day === '' ? this.matches : match({ ...this.filter, day: '' });
  }

  get count(): number {
    return this.matches?.size ?? this.#read()?.model.sessions.length ?? 0;
  }

  /** Takes over a person's choice. Settles when the page shows it. */
  async change(part: Partial<AgendaFilter>): Promise<void> {
    this.filter = { ...this.filter, ...part };
    if (part.search !== undefined) await this.#search();
    this.#host.requestUpdate();
    this.#highlightSoon();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new ConfFilterEvent({ filters: this.told, count: this.count }));
  }

  /** Prepares the search before the first letter is typed. */
  prepare(): void {
    this.#open();
  }

  async #search(): Promise<void> {
    const { search } = this.filter;
    const index = search.trim() === '' ? undefined : this.#open();
    await index?.ready;
    // The person has typed on meanwhile, so that a later search gives the result.
    if (search !== this.filter.search) return;
    this.#found = index?.find(search);
  }

  /** Searches again in a newer copy of the programme, or for words that the page has set. */
  async #searchAgain(): Promise<void> {
    await this.#search();
    this.#host.requestUpdate();
    this.#highlightSoon();
  }

  #open(): SearchIndex | undefined {
    const source = this.#read();
    if (!source) return undefined;
    const { model, agenda } = source;
    if (this.#index?.model !== model) {
      const { sessions } = model;
      const clock = (): number => performance.now();
      const search = createSearchIndex({ sessions, agenda, clock, pause });
      this.#index = { model, search };
      void this.#spellNames(search);
    }
    return this.#index.search;
  }

  /**
   * Loads the Latin spellings of names in other scripts; the first result does not wait for them.
   */
  async #spellNames(search: SearchIndex): Promise<void> {
    const parts = (await search.ready) && (await agendaLazy.load());
    if (!parts) return;
    search.spellNames(parts.romanise);
    if (this.filter.search !== '') await this.#searchAgain();
  }

  /** Marks the found words a little later, since nobody reads while they type. */
  #highlightSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#highlight(this.filter.search), PAUSE);
  }

  #highlight(query: string): void {
    const isWanted = (): boolean => query === this.filter.search;
    void highlightFound(this.#host.renderRoot, { query, isWanted, pause });
  }
}

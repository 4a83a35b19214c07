/**
 * A person's search and filters: keeps them, finds what they leave, tells the page and, once they
 * pause, whoever listens to a screen reader.
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

/** Lets the page do what it has waited to do. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** ms without a keystroke. */
const PAUSE = 150;

export class FilterController implements ReactiveController {
  filter: AgendaFilter = noFilter;
  /** Sessions that are left; `undefined` when that is all. */
  matches: ReadonlySet<SessionView> | undefined;
  /** The same whatever day is chosen. */
  matchesOnAnyDay: ReadonlySet<SessionView> | undefined;

  readonly #host: LitElement;
  readonly #read: () => FilterSource | undefined;
  #preset = '';
  /** The page has set the property, which stands above the attributes. */
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

  /** What the page starts a person with; a new preset replaces what they chose. */
  preset(filter: AgendaFilter): void {
    const preset = JSON.stringify(filter);
    if (preset === this.#preset) return;
    const isFirst = this.#preset === '';
    this.#preset = preset;
    if (isFirst && this.#isSet) return;
    this.filter = { ...filter, search: this.filter.search };
  }

  /** What the page is told, and may set. */
  get told(): AgendaFilters {
    const { hidePast: _, ...filters } = this.filter;
    return filters;
  }

  /** A page's own choice, of which nobody is told; `undefined` is what its attributes say. */
  set(filters: Partial<AgendaFilters> | undefined): void {
    const { search, hidePast } = this.filter;
    this.#isSet = filters !== undefined;
    if (filters) this.filter = { ...readFilter({ search, ...filters }), hidePast };
    else this.#preset = '';
    if (this.filter.search === search) this.#host.requestUpdate();
    else void this.#searchAgain();
  }

  /** The page's own words to search for; what else is chosen stays. */
  setSearch(search: string): void {
    this.filter = { ...this.filter, search };
    void this.#searchAgain();
  }

  /** Called while the host updates: what is left now. */
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

  /** A person's choice. Gives when it is on the page. */
  async change(part: Partial<AgendaFilter>): Promise<void> {
    this.filter = { ...this.filter, ...part };
    if (part.search !== undefined) await this.#search();
    this.#host.requestUpdate();
    this.#highlightSoon();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new ConfFilterEvent({ filters: this.told, count: this.count }));
  }

  /** Gets ready to search, before the first letter is typed. */
  prepare(): void {
    this.#open();
  }

  async #search(): Promise<void> {
    const { search } = this.filter;
    const index = search.trim() === '' ? undefined : this.#open();
    await index?.ready;
    // Somebody typed on meanwhile; the later search answers.
    if (search !== this.filter.search) return;
    this.#found = index?.find(search);
  }

  /** In a newer copy of the programme, or for what the page has set. */
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

  /** Passport spellings of names in other scripts, which an answer need not wait for. */
  async #spellNames(search: SearchIndex): Promise<void> {
    await search.ready;
    if (!search.hasOtherScripts) return;
    const parts = await agendaLazy.load();
    if (!parts) return;
    search.spellNames(parts.romanise);
    if (this.filter.search !== '') await this.#searchAgain();
  }

  /** Marks are for reading, and nobody reads while they type. */
  #highlightSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#highlight(this.filter.search), PAUSE);
  }

  #highlight(query: string): void {
    const isWanted = (): boolean => query === this.filter.search;
    void highlightFound(this.#host.renderRoot, { query, isWanted, pause });
  }
}

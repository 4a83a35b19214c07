/**
 * Handles what a person does with sessions: opening one, marking favourites, saving and sharing.
 * The parts for it are one lazy file; actions from before it has loaded are done when it has.
 */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import { ConfFavoriteEvent } from '../../widget/events/favorite-event.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import { listen, page } from '../../widget/listen.js';
import type { LazyParts } from '../../widget/lazy-part.js';
import type { AgendaPorts } from './agenda-host.js';
import type * as AgendaLazy from './agenda-lazy.js';
import { agendaLazy } from './agenda-lazy-part.js';
import { isRendered } from '../../widget/page/is-rendered.js';
import { parseAgendaLink } from './agenda-link.js';

interface Parts {
  readonly dialog: AgendaLazy.SessionDialog;
  readonly mine: AgendaLazy.MyProgramme;
}

type Task = (parts: Parts) => void;

const noClashes: ReadonlyMap<string, string> = new Map();

/** The actions of all agendas of the page, of which only one may have an open dialog. */
const all = new Set<SessionActions>();

export class SessionActions implements ReactiveController {
  readonly #ports: AgendaPorts;
  readonly #lazyParts: LazyParts;
  /** Actions that wait for the lazy file; of each kind the last one. */
  readonly #waiting = new Map<'open' | 'offer' | 'warn' | 'take', Task>();
  #parts: Parts | undefined;
  #hasFollowed = false;

  constructor(ports: Omit<AgendaPorts, 'select' | 'toggleFavorite'>, lazyParts: LazyParts) {
    const select = (id: string): void => this.select(id);
    const toggleFavorite = (id: string): void => this.toggleFavorite(id);
    this.#ports = { ...ports, select, toggleFavorite };
    this.#lazyParts = lazyParts;
    const { host } = ports;
    host.addController(this);
    listen(host, page, ['hashchange'], this.#followHash);
    listen(host, page, ['click'], (click) => this.#followAgain(click as MouseEvent));
  }

  hostConnected(): void {
    all.add(this);
  }

  hostDisconnected(): void {
    all.delete(this);
  }

  /** Runs before the update, so that the update renders the parts of the lazy file. */
  hostUpdate(): void {
    this.#start();
  }

  hostUpdated(): void {
    if (this.#hasFollowed || !this.#ports.programme.current) return;
    this.#hasFollowed = true;
    // Opening a session starts another update, which must not begin within this one.
    queueMicrotask(this.#followHash);
  }

  get isOpen(): boolean {
    return this.#parts?.dialog.isOpen ?? false;
  }

  /** Opens a session, unless the page cancels `conf-select`. */
  select(id: string): void {
    const { host, programme } = this.#ports;
    const view = programme.current?.model.sessions.find((session) => session.id === id);
    const event = new ConfSelectEvent({ id, url: view?.session.url });
    if (host.dispatchEvent(event)) void this.#openDetail(id, event.detail.url);
  }

  /**
   * Opens a session for the page's own script, so that no event is fired. Resolves with whether it
   * is open.
   */
  async open(id: string): Promise<boolean> {
    const { programme, host } = this.#ports;
    if (!programme.current?.model.sessions.some((session) => session.id === id)) return false;
    await this.#ask('open', ({ dialog }) => this.#show(dialog, id, true));
    await host.updateComplete;
    return this.isOpen;
  }

  close(): void {
    this.#waiting.delete('open');
    this.#parts?.dialog.close();
  }

  toggleFavorite(id: string): void {
    const { host, favorites } = this.#ports;
    const favorite = favorites.toggle(id);
    host.dispatchEvent(new ConfFavoriteEvent({ id, favorite, favorites: [...favorites.ids] }));
    // Under “Favourites” a session goes with its star, so that the number of the others is told.
    if (!favorite && this.#ports.filters.filter.favorites) this.#ports.sayCount();
    else void this.#ask('warn', ({ mine }) => mine.warn(id));
  }

  /** The part of a person's own programme that is shown above the days. */
  template(translate: Translate): TemplateResult | undefined {
    const isWanted = this.#waiting.size > 0 || this.#ports.filters.filter.favorites;
    // Asked for at each update, so that a failure is reported and the file is requested again.
    if (!this.#parts && isWanted) this.#lazyParts.need(agendaLazy);
    return this.#parts?.mine.template(translate);
  }

  detailTemplate(translate: Translate): TemplateResult | typeof nothing {
    return this.#parts?.dialog.template(translate) ?? nothing;
  }

  /**
   * For each favourite, by id, the sentence about other favourites at the same time; empty before
   * the first favourite.
   */
  clashNotes(translate: Translate): ReadonlyMap<string, string> {
    return this.#parts?.mine.clashNotes(translate) ?? noClashes;
  }

  /** The panel to save and share sessions, once a person has opened it. */
  takeAlong(translate: Translate): TemplateResult | undefined {
    return this.#parts?.mine.takeAlong(translate);
  }

  openTakeAlong(): void {
    void this.#ask('take', ({ mine }) => mine.openTakeAlong());
  }

  /**
   * Where the lazy file cannot be loaded although there is a network, the session's link is
   * followed instead.
   */
  async #openDetail(id: string, url: string | undefined): Promise<void> {
    const isThere = await this.#ask('open', ({ dialog }) => this.#show(dialog, id));
    if (isThere || url === undefined || !navigator.onLine) return;
    this.#waiting.delete('open');
    window.open(url, '_self');
  }

  #show(dialog: AgendaLazy.SessionDialog, id: string, isByPage = false): void {
    // Several agendas of a page may have the session that the address names; only one opens it.
    const isTaken = [...all].some((one) => one !== this && one.isOpen);
    if (!isTaken && isRendered(this.#ports.host)) dialog.open(id, isByPage);
  }

  /**
   * Follows the page's address, which may name a session or favourites. It is read and never
   * changed.
   */
  readonly #followHash = (): void => this.#follow(location.hash);

  #follow(hash: string): void {
    const link = parseAgendaLink(hash);
    const { programme, host } = this.#ports;
    const sessions = programme.current?.model.sessions ?? [];
    const isHere = (id: string): boolean => sessions.some((session) => session.id === id);
    if (link?.kind === 'session' && isHere(link.id) && isRendered(host)) this.select(link.id);
    const ids = link?.kind === 'favorites' ? link.ids.filter(isHere) : [];
    if (ids.length > 0 && !host.withoutFavorites)
      void this.#ask('offer', ({ mine }) => mine.offer(ids));
  }

  /**
   * A link of the page to the session that the address names already causes no `hashchange`, so
   * that its click is handled.
   */
  #followAgain(click: MouseEvent): void {
    if (click.defaultPrevented || click.button !== 0) return;
    const link = click.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.href === location.href && parseAgendaLink(link.hash)) this.#follow(link.hash);
  }

  /** Runs a task at once, or when the lazy file has loaded. Resolves with true when it was done. */
  async #ask(kind: 'open' | 'offer' | 'warn' | 'take', task: Task): Promise<boolean> {
    this.#waiting.set(kind, task);
    if (!this.#parts) await agendaLazy.load();
    this.#start();
    if (!this.#parts) this.#ports.host.requestUpdate();
    return this.#parts !== undefined;
  }

  #start(): void {
    const { module } = agendaLazy;
    const isWanted = this.#waiting.size > 0 || this.#ports.filters.filter.favorites;
    if (!module || !isWanted) return;
    this.#parts ??= {
      dialog: new module.SessionDialog(this.#ports),
      mine: new module.MyProgramme(this.#ports),
    };
    const tasks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const task of tasks) task(this.#parts);
  }
}

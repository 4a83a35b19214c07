/**
 * What a person does with sessions: opens one, keeps some in mind, takes them along. The parts for
 * it are one lazy file; what was asked for before it is there is done when it comes.
 */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import { ConfFavoriteEvent } from '../../../widget/events/favorite-event.js';
import { ConfSelectEvent } from '../../../widget/events/select-event.js';
import type { LazyParts } from '../../../widget/lazy-part.js';
import type { AgendaPorts } from '../agenda-host.js';
import type * as AgendaLazy from '../agenda-lazy.js';
import { agendaLazy } from '../agenda-lazy-part.js';
import { isRendered } from '../../../widget/page/is-rendered.js';
import { parseAgendaLink } from './agenda-link.js';

interface Parts {
  readonly dialog: AgendaLazy.SessionDialog;
  readonly mine: AgendaLazy.MyProgramme;
}

type Task = (parts: Parts) => void;

const noClashes: ReadonlyMap<string, string> = new Map();

/** Of all agendas of the page, of which one has a dialog open. */
const all = new Set<SessionActions>();

export class SessionActions implements ReactiveController {
  readonly #ports: AgendaPorts;
  readonly #lazyParts: LazyParts;
  /** What was asked for while the file is on its way; of each kind, the last that was. */
  readonly #waiting = new Map<'open' | 'offer' | 'warn' | 'take', Task>();
  #parts: Parts | undefined;
  #hasFollowed = false;

  constructor(ports: Omit<AgendaPorts, 'select' | 'toggleFavorite'>, lazyParts: LazyParts) {
    const select = (id: string): void => this.select(id);
    const toggleFavorite = (id: string): void => this.toggleFavorite(id);
    this.#ports = { ...ports, select, toggleFavorite };
    this.#lazyParts = lazyParts;
    ports.host.addController(this);
  }

  hostConnected(): void {
    all.add(this);
    addEventListener('hashchange', this.#followHash);
    document.addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    all.delete(this);
    removeEventListener('hashchange', this.#followHash);
    document.removeEventListener('click', this.#followAgain);
  }

  /** Before the update, so that it draws what has come. */
  hostUpdate(): void {
    this.#start();
  }

  hostUpdated(): void {
    if (this.#hasFollowed || !this.#ports.programme.current) return;
    this.#hasFollowed = true;
    // What it opens is another update, which this one must not begin.
    queueMicrotask(this.#followHash);
  }

  get isOpen(): boolean {
    return this.#parts?.dialog.isOpen ?? false;
  }

  /** Asks the page first. */
  select(id: string): void {
    const { host, programme } = this.#ports;
    const view = programme.current?.model.sessions.find((session) => session.id === id);
    const event = new ConfSelectEvent({ id, url: view?.session.url });
    if (host.dispatchEvent(event)) void this.#openDetail(id, event.detail.url);
  }

  /** For the page's own script: nobody is asked, and nothing is told. True when it is open. */
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
    // A star that is taken away under “Favourites” takes the session with it: what is left is said.
    if (!favorite && this.#ports.filters.filter.favorites) this.#ports.sayCount();
    else void this.#ask('warn', ({ mine }) => mine.warn(id));
  }

  /** What a person's own programme shows above the days. */
  template(translate: Translate): TemplateResult | undefined {
    const isWanted = this.#waiting.size > 0 || this.#ports.filters.filter.favorites;
    // Named at each update, so that a lost file is told of and asked for again.
    if (!this.#parts && isWanted) this.#lazyParts.need(agendaLazy);
    return this.#parts?.mine.template(translate);
  }

  detailTemplate(translate: Translate): TemplateResult | typeof nothing {
    return this.#parts?.dialog.template(translate) ?? nothing;
  }

  /** With what favourites clash, by the session's id; known once a person has made one. */
  clashNotes(translate: Translate): ReadonlyMap<string, string> {
    return this.#parts?.mine.clashNotes(translate) ?? noClashes;
  }

  /** Ways to take sessions to another place, once they were asked for. */
  takeAlong(translate: Translate): TemplateResult | undefined {
    return this.#parts?.mine.takeAlong(translate);
  }

  openTakeAlong(): void {
    void this.#ask('take', ({ mine }) => mine.openTakeAlong());
  }

  /** Where the file is lost though the network is there, a link is still a link. */
  async #openDetail(id: string, url: string | undefined): Promise<void> {
    const isThere = await this.#ask('open', ({ dialog }) => this.#show(dialog, id));
    if (isThere || url === undefined || !navigator.onLine) return;
    this.#waiting.delete('open');
    window.open(url, '_self');
  }

  #show(dialog: AgendaLazy.SessionDialog, id: string, isByPage = false): void {
    // Two agendas of a page may both have the session that the page's address names.
    const isTaken = [...all].some((one) => one !== this && one.isOpen);
    if (!isTaken && isRendered(this.#ports.host)) dialog.open(id, isByPage);
  }

  /** The page's address may name a session or favourites; it is read and never written. */
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

  /** A page's own link to what its address names already changes nothing that the page is told of. */
  readonly #followAgain = (click: MouseEvent): void => {
    if (click.defaultPrevented || click.button !== 0) return;
    const link = click.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.href === location.href && parseAgendaLink(link.hash)) this.#follow(link.hash);
  };

  /** Done at once, or when the file comes. True when it is done; then nothing is left to ask. */
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

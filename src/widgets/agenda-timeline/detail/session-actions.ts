/**
 * What a person does with sessions: opens one, keeps some in mind, takes them along. Each by a
 * chunk that is loaded when it is first asked for.
 */
import type { ReactiveController, TemplateResult } from 'lit';
import { ConfFavoriteEvent } from '../../../widget/events/favorite-event.js';
import { ConfSelectEvent } from '../../../widget/events/select-event.js';
import type { Translate } from '../../../intl/translate.js';
import type { AgendaPorts } from '../agenda-ports.js';
import { parseAgendaLink } from './agenda-link.js';
import type { MyProgramme } from '../my-programme/my-programme.js';

type Ports = Omit<AgendaPorts, 'select' | 'toggleFavorite'>;

export class SessionActions implements ReactiveController {
  readonly #ports: AgendaPorts;
  #mine: Promise<MyProgramme | undefined> | undefined;
  #loaded: MyProgramme | undefined;
  #hasFollowed = false;

  constructor(ports: Ports) {
    const select = (id: string): void => this.select(id);
    const toggleFavorite = (id: string): void => this.toggleFavorite(id);
    this.#ports = { ...ports, select, toggleFavorite };
    ports.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#hasFollowed || !this.#ports.programme.current) return;
    this.#hasFollowed = true;
    this.#follow();
  }

  /** Asks the page first. */
  select(id: string): void {
    const { host, programme } = this.#ports;
    const view = programme.current?.model.sessions.find((session) => session.id === id);
    const event = new ConfSelectEvent({ id, url: view?.session.url });
    if (host.dispatchEvent(event)) void this.#openDetail(id, event.detail.url);
  }

  toggleFavorite(id: string): void {
    const { host, favorites } = this.#ports;
    const favorite = favorites.toggle(id);
    host.dispatchEvent(new ConfFavoriteEvent({ id, favorite, favorites: [...favorites.ids] }));
    void this.#load().then((mine) => mine?.warn(id));
  }

  /** What a person's own programme shows above the days. */
  template(translate: Translate): TemplateResult | undefined {
    if (this.#ports.filters.filter.favorites) void this.#load();
    return this.#loaded?.template(translate);
  }

  /** Ways to take sessions to another place, once they were asked for. */
  takeAlong(translate: Translate): TemplateResult | undefined {
    return this.#loaded?.takeAlong(translate);
  }

  openTakeAlong(): void {
    void this.#load().then((mine) => mine?.openTakeAlong());
  }

  /** Without the chunk a link is still a link. */
  async #openDetail(id: string, url: string | undefined): Promise<void> {
    const detail = await import('./session-detail.js').catch(() => undefined);
    if (detail) detail.openSessionDetail(this.#ports, id);
    else if (url !== undefined) window.open(url, '_self');
  }

  /** The page's address may name a session or favourites; it is read and never written. */
  readonly #follow = (): void => {
    const { hash } = location;
    if (parseAgendaLink(hash)) void this.#load().then((mine) => mine?.follow(hash));
  };

  /** Asked for anew after a failure; the agenda stands without. */
  #load(): Promise<MyProgramme | undefined> {
    this.#mine ??= import('../my-programme/my-programme.js').then(
      ({ MyProgramme }) => (this.#loaded = new MyProgramme(this.#ports)),
      () => (this.#mine = undefined),
    );
    return this.#mine;
  }
}

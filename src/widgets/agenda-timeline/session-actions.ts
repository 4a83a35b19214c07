/** What a person does with one session: open it, and keep it in mind. */
import type { LitElement } from 'lit';
import { ConfFavoriteEvent } from '../../element/events/favorite-event.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import type { Favorites } from './agenda-favorites.js';
import type { ProgrammeController } from './programme-controller.js';

export class SessionActions {
  readonly #host: LitElement;
  readonly #programme: ProgrammeController;
  readonly #favorites: Favorites;

  constructor(host: LitElement, programme: ProgrammeController, favorites: Favorites) {
    this.#host = host;
    this.#programme = programme;
    this.#favorites = favorites;
  }

  /** Asks the page first. */
  select(id: string): void {
    const url = this.#urlOf(id);
    if (this.#host.dispatchEvent(new ConfSelectEvent({ id, url }))) void this.openDetail(id);
  }

  /** By a chunk that is loaded with the first session. */
  async openDetail(id: string): Promise<void> {
    const { current } = this.#programme;
    if (!current) return;
    const { openSessionDetail } = await import('./session-detail.js');
    openSessionDetail({
      ...current,
      host: this.#host,
      favorites: this.#favorites,
      id,
      url: this.#urlOf(id),
    });
  }

  toggleFavorite(id: string): void {
    const favorite = this.#favorites.toggle(id);
    const favorites = [...this.#favorites.ids];
    this.#host.dispatchEvent(new ConfFavoriteEvent({ id, favorite, favorites }));
  }

  #urlOf(id: string): string | undefined {
    const view = this.#programme.model?.sessions.find((session) => session.id === id);
    return view?.session.url;
  }
}

/** What an agenda hands to the parts of it that are loaded when a person asks for them. */
import type { LitElement } from 'lit';
import type { LocaleData } from '../../intl/load-locale.js';
import type { Agenda, DocumentContext } from '../../model/conference.js';
import type { Favorites } from './agenda-favorites.js';
import type { AgendaModel } from './agenda-view-model.js';

/** The programme that is shown, and the language it is shown in. */
export interface Programme {
  readonly model: AgendaModel;
  readonly agenda: Agenda;
  readonly context: DocumentContext;
  readonly locale: LocaleData;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
}

export interface SessionDetailRequest extends Programme {
  readonly host: LitElement;
  readonly id: string;
  readonly url: string | undefined;
  readonly favorites: Favorites;
}

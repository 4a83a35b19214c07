/** What an agenda hands to the parts of it that are loaded when a person asks for them. */
import type { LocaleData } from '../../intl/load-locale.js';
import type { Agenda, DocumentContext } from '../../model/conference.js';
import type { Favorites } from './my-programme/agenda-favorites.js';
import type { AgendaFilter } from './programme/agenda-filter.js';
import type { AgendaTimelineElement } from './agenda-timeline-element.js';
import type { AgendaModel } from './programme/agenda-view-model.js';
import type { SessionView } from './programme/session-view.js';

/** The programme that is shown, and the language it is shown in. */
export interface Programme {
  readonly model: AgendaModel;
  readonly agenda: Agenda;
  readonly context: DocumentContext;
  readonly locale: LocaleData;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
}

/** Read anew at each use: the programme, its language and the filters change while parts stand. */
export interface AgendaPorts {
  readonly host: AgendaTimelineElement;
  readonly favorites: Favorites;
  readonly programme: { readonly current: Programme | undefined };
  /** `matches` is `undefined` while nothing is left out. */
  readonly filters: {
    readonly filter: AgendaFilter;
    readonly matches: ReadonlySet<SessionView> | undefined;
  };
  /** The whole value that the programme was read from. */
  readonly source: { readonly document: unknown };
  readonly announcer: { say(read: () => string): void };
  /** Opens a session, unless the page wants to do so itself. */
  select(id: string): void;
  toggleFavorite(id: string): void;
  now(): number;
}

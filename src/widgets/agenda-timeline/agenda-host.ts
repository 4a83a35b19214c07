/** Interfaces by which the parts of an agenda know the element and each other. */
import type { LitElement } from 'lit';
import type { LocaleData } from '../../intl/locale-data.js';
import type { Agenda, DocumentContext } from '../../model/conference.js';
import type { HeadingLevelOption } from '../../widget/page/heading.js';
import type { Favorites } from './my-programme/agenda-favorites.js';
import type { AgendaFilter } from './programme/agenda-filter.js';
import type { AgendaModel } from './programme/agenda-view-model.js';
import type { SessionView } from './programme/session-view.js';

/** The element, with the properties that parts read; events are dispatched on it. */
interface AgendaHost extends LitElement {
  readonly headingLevel: HeadingLevelOption | null | undefined;
  readonly withoutFavorites: boolean;
}

/** The programme that is shown, with the language that it is shown in. */
export interface Programme {
  readonly model: AgendaModel;
  readonly agenda: Agenda;
  readonly context: DocumentContext;
  readonly locale: LocaleData;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
}

/**
 * What the parts share. Each field is read at each use, because programme, language and filters
 * change while the parts live on.
 */
export interface AgendaPorts {
  readonly host: AgendaHost;
  readonly favorites: Favorites;
  readonly programme: { readonly current: Programme | undefined };
  /** `matches` is `undefined` while the filters leave out nothing. */
  readonly filters: {
    readonly filter: AgendaFilter;
    readonly matches: ReadonlySet<SessionView> | undefined;
  };
  /** The whole value that the programme was read from. */
  readonly source: { readonly document: unknown };
  /** Tells a screen reader something as soon as the person has paused. */
  readonly announce: (read: () => string) => void;
  /** Moves focus to a session's title, or to the control nearest to it. */
  readonly focus: { session(id: string): void };
  /** Opens a session, unless the page cancels `conf-select`. */
  select(id: string): void;
  toggleFavorite(id: string): void;
  /** Tells a screen reader how many sessions the filters leave. */
  sayCount(): void;
  now(): number;
}

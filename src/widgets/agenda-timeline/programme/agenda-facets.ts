/**
 * Lists the values to filter by: only those that some session has, and only where there is a
 * choice.
 */
import type { SessionKind } from '../../../model/conference.js';
import { primaryLanguage, type ChosenText } from '../../../model/values/localized-text.js';
import type { AgendaModel } from './agenda-view-model.js';
import { isSessionKind, languagesOf, type Facet } from './agenda-filter.js';

export interface FacetOption {
  readonly id: string;
  readonly name: string;
  /** Language of the name, where it is not the interface's. */
  readonly language: string;
  /** The number of sessions that have it, as text. */
  readonly count: string;
  /** Index in the source's list of tracks, for its colour. */
  readonly index?: number;
}

export interface Facets {
  readonly lists: Readonly<Record<Facet, readonly FacetOption[]>>;
  readonly hasPress: boolean;
}

/** Whether rooms, tracks or languages differ; kinds alone are no reason for filters. */
export function hasChoice({ rooms, tracks, sessions }: AgendaModel): boolean {
  const languages = languagesOf(sessions.map(({ session }) => session));
  return rooms.length > 1 || tracks.length > 1 || languages.size > 1;
}

export function buildFacets(model: AgendaModel, kindName: (id: SessionKind) => string): Facets {
  const { sessions, rooms, tracks, format } = model;
  const counts = countSessions(model);
  const isInterpreted = sessions.some(({ session }) => session.interpretation.length > 0);
  const options = (facet: Facet, names: (id: string) => ChosenText): readonly FacetOption[] =>
    [...counts[facet]].map(([id, count]) => {
      const { text, language } = names(id);
      return { id, name: text, language, count: format.number(count) };
    });
  const inOrder = (list: readonly FacetOption[]): readonly FacetOption[] =>
    list.length > 1 ? [...list].sort((a, b) => format.compare(a.name, b.name)) : [];
  const named = (entries: AgendaModel['rooms']) => {
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    return (id: string): ChosenText => names.get(id) ?? { text: id, language: '' };
  };
  const plain =
    (name: (id: string) => string) =>
    (id: string): ChosenText => ({
      text: name(id),
      language: '',
    });
  const places = new Map(tracks.map(({ id, index }) => [id, index]));
  return {
    hasPress: sessions.some(({ session }) => session.openToPress),
    lists: {
      rooms: inOrder(options('rooms', named(rooms))),
      tracks: inOrder(
        options('tracks', named(tracks)).map((one) => ({ ...one, index: places.get(one.id) ?? 0 })),
      ),
      kinds: inOrder(
        options(
          'kinds',
          plain((id) => (isSessionKind(id) ? kindName(id) : id)),
        ),
      ),
      languages: inOrder(options('languages', plain(format.languageName))),
      follow: isInterpreted ? inOrder(options('follow', plain(format.languageName))) : [],
    },
  };
}

type Counts = Readonly<Record<Facet, Map<string, number>>>;

/**
 * Counts the sessions of each room, track, kind and language; a session counts once for each value.
 */
function countSessions({ sessions }: AgendaModel): Counts {
  const counts: Counts = {
    rooms: new Map(),
    tracks: new Map(),
    kinds: new Map(),
    languages: new Map(),
    follow: new Map(),
  };
  const add = (facet: Facet, ids: readonly string[]): void => {
    for (const id of new Set(ids)) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
  };
  for (const { session, roomIds, track, kind } of sessions) {
    const spoken = session.languages.map(primaryLanguage);
    add('rooms', roomIds);
    add('tracks', track ? [track.id] : []);
    add('kinds', [kind]);
    add('languages', spoken);
    add('follow', [...spoken, ...session.interpretation.map(primaryLanguage)]);
  }
  return counts;
}

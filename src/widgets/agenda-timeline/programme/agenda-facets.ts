/** What there is to filter by: only what some session has, and only where there is a choice. */
import type { SessionKind } from '../../../model/conference.js';
import type { AgendaModel } from './agenda-view-model.js';
import { primaryLanguage } from './session-languages.js';
import type { Facet } from './agenda-filter.js';

export interface FacetOption {
  readonly id: string;
  readonly name: string;
  /** Language of the name, where it is not the interface's. */
  readonly language: string;
}

export interface Facets {
  readonly lists: Readonly<Record<Facet, readonly FacetOption[]>>;
  readonly hasPress: boolean;
}

const kindOrder: readonly SessionKind[] = [
  'plenary',
  'talk',
  'panel',
  'workshop',
  'social',
  'break',
  'other',
];

export function buildFacets(model: AgendaModel): Facets {
  const { sessions, format } = model;
  const kinds = new Set(sessions.map(({ kind }) => kind));
  const spoken = new Set<string>();
  const understood = new Set<string>();
  for (const { session } of sessions) {
    for (const tag of session.languages) spoken.add(primaryLanguage(tag));
    for (const tag of session.interpretation) understood.add(primaryLanguage(tag));
  }
  const isInterpreted = understood.size > 0;
  const languages = (tags: ReadonlySet<string>): FacetOption[] =>
    [...tags]
      .map((tag) => ({ id: tag, name: format.languageName(tag), language: '' }))
      .sort((a, b) => format.compare(a.name, b.name));
  return {
    hasPress: sessions.some(({ session }) => session.openToPress),
    lists: {
      rooms: choice(named(model.rooms)),
      tracks: choice(named(model.tracks)),
      // The words for kinds are the template's.
      kinds: choice(
        kindOrder.filter((kind) => kinds.has(kind)).map((id) => ({ id, name: '', language: '' })),
      ),
      languages: choice(languages(spoken)),
      follow: isInterpreted ? choice(languages(new Set([...spoken, ...understood]))) : [],
    },
  };
}

const choice = (options: readonly FacetOption[]): readonly FacetOption[] =>
  options.length > 1 ? options : [];

const named = (entries: AgendaModel['rooms']): readonly FacetOption[] =>
  entries.map(({ id, name }) => ({ id, name: name.text, language: name.language }));

/** What a person has chosen, by name, each with what takes it out again. Pure. */
import type { Translate } from '../../intl/translate.js';
import { isSessionKind, type AgendaFilter } from './agenda-filter.js';
import { kindName } from './agenda-words.js';
import type { AgendaModel } from './agenda-view-model.js';
import { toggleFacet, type Facet } from './agenda-filter.js';

export interface Choice {
  readonly name: string;
  /** Language of the name, where it is not the interface's. */
  readonly language: string;
  readonly without: Partial<AgendaFilter>;
}

export function buildChoices(
  { rooms, tracks, format }: AgendaModel,
  filter: AgendaFilter,
  translate: Translate,
): readonly Choice[] {
  const nameOf = (facet: Facet, id: string): { text: string; language: string } => {
    const plain = (text: string): { text: string; language: string } => ({ text, language: '' });
    switch (facet) {
      case 'rooms':
        return rooms.find((room) => room.id === id)?.name ?? plain(id);
      case 'tracks':
        return tracks.find((track) => track.id === id)?.name ?? plain(id);
      case 'kinds':
        return plain(isSessionKind(id) ? kindName(id, translate) : id);
      case 'languages':
      case 'follow':
        return plain(format.languageName(id));
    }
  };
  const facets: readonly Facet[] = ['rooms', 'tracks', 'kinds', 'languages', 'follow'];
  return facets.flatMap((facet) =>
    filter[facet].map((id) => {
      const { text, language } = nameOf(facet, id);
      return { name: text, language, without: toggleFacet(filter, facet, id) };
    }),
  );
}

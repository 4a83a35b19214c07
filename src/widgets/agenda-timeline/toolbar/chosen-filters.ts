/** What a person has chosen, by name, each with what takes it out again. Pure. */
import type { Translate } from '../../../intl/translate.js';
import type { ChosenText } from '../../../model/localized-text.js';
import { isSessionKind, type AgendaFilter } from '../programme/agenda-filter.js';
import { kindName } from '../page/agenda-words.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { facets, toggleFacet, type Facet } from '../programme/agenda-filter.js';

export interface Choice {
  readonly name: string;
  /** Language of the name, where it is not the interface's. */
  readonly language: string;
  readonly without: Partial<AgendaFilter>;
}

export function buildChoices(
  model: AgendaModel,
  filter: AgendaFilter,
  translate: Translate,
): readonly Choice[] {
  return facets.flatMap((facet) =>
    filter[facet].map((id) => {
      const name = nameOf(id, { facet, model, translate }) ?? { text: id, language: '' };
      return { name: name.text, language: name.language, without: toggleFacet(filter, facet, id) };
    }),
  );
}

interface Naming {
  readonly facet: Facet;
  readonly model: AgendaModel;
  readonly translate: Translate;
}

function nameOf(id: string, { facet, model, translate }: Naming): ChosenText | undefined {
  switch (facet) {
    case 'rooms':
      return model.rooms.find((room) => room.id === id)?.name;
    case 'tracks':
      return model.tracks.find((track) => track.id === id)?.name;
    case 'kinds':
      return isSessionKind(id) ? { text: kindName(id, translate), language: '' } : undefined;
    case 'languages':
    case 'follow':
      return { text: model.format.languageName(id), language: '' };
  }
}

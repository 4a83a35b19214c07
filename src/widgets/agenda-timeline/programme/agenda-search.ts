/**
 * Search over a programme: title in every language, abstract, people and where they come from,
 * rooms and track. Made when a person first goes to the search field.
 */
import { foldForSearch, foldText } from '../../../intl/fold-text.js';
import type { Agenda } from '../../../model/conference.js';
import type { LocalizedText } from '../../../model/values/localized-text.js';
import type { SessionView } from './session-view.js';

/** ms of main thread before the page may breathe; half a frame. */
const SLICE = 8;

export interface SearchIndex {
  /** Settles when every session can be found. */
  readonly ready: Promise<void>;
  /** Sessions that hold every word of the query; `undefined` when it has none. */
  find(query: string): ReadonlySet<SessionView> | undefined;
}

export interface SearchInput {
  readonly sessions: readonly SessionView[];
  readonly agenda: Agenda;
  /** A clock for slices, in milliseconds. */
  readonly clock: () => number;
  /** Gives the main thread back, and goes on later. */
  readonly pause: () => Promise<void>;
}

export function createSearchIndex(input: SearchInput): SearchIndex {
  const texts = new Map<SessionView, string>();
  return {
    ready: fill(texts, input),
    find(query) {
      const words = foldText(query)
        .split(/\s+/)
        .filter((word) => word !== '');
      if (words.length === 0) return undefined;
      const found = new Set<SessionView>();
      for (const [view, text] of texts) {
        if (words.every((word) => text.includes(word))) found.add(view);
      }
      return found;
    },
  };
}

async function fill(texts: Map<SessionView, string>, input: SearchInput): Promise<void> {
  const { sessions, agenda, clock, pause } = input;
  const speakers = new Map(agenda.speakers.map((speaker) => [speaker.id, speaker]));
  let sliceEnd = clock() + SLICE;
  for (const view of sessions) {
    if (clock() > sliceEnd) {
      await pause();
      sliceEnd = clock() + SLICE;
    }
    const { session, rooms, track } = view;
    const people = session.speakers.map(({ id }) => speakers.get(id));
    const parts = [
      ...wordsOf(session.title),
      ...wordsOf(session.abstract),
      ...people.flatMap((person) => [...wordsOf(person?.name), ...wordsOf(person?.affiliation)]),
      ...rooms.map(({ name }) => name.text),
      track?.name.text ?? '',
    ];
    // A line break keeps a query from matching across two of them.
    texts.set(view, foldForSearch(parts.join('\n')));
  }
}

function wordsOf(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

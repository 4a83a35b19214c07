/**
 * Searches a programme: titles in every language, abstracts, people with affiliations, rooms and
 * tracks. The index is made when a person first goes to the search field.
 */
import { foldForSearch, foldText } from '../../../intl/search/fold-text.js';
import type { Agenda } from '../../../model/conference.js';
import type { LocalizedText } from '../../../model/values/localized-text.js';
import type { SessionView } from './session-view.js';

/** Milliseconds of work after which the page may respond; half a frame. */
const SLICE = 8;

export interface SearchIndex {
  /**
   * Resolves when every session can be found; with true where there are names in other scripts than
   * Latin.
   */
  readonly ready: Promise<boolean>;
  /** The sessions that contain every word of the query; `undefined` when it has no word. */
  find(query: string): ReadonlySet<SessionView> | undefined;
  /** Adds the spellings in Latin letters of names in other scripts. */
  spellNames(romanise: (name: string) => string): void;
}

/** Greek, Cyrillic, Armenian and Georgian. */
const otherScript = /[\u0370-\u058f\u10a0-\u10ff]/;

export interface SearchInput {
  readonly sessions: readonly SessionView[];
  readonly agenda: Agenda;
  /** The clock that measures slices, in milliseconds. */
  readonly clock: () => number;
  /** Resolves in a later task, so that the page can respond meanwhile. */
  readonly pause: () => Promise<void>;
}

export function createSearchIndex(input: SearchInput): SearchIndex {
  const texts = new Map<SessionView, string>();
  const names = new Map<SessionView, string>();
  return {
    ready: fill({ texts, names }, input),
    spellNames(romanise) {
      for (const [view, name] of names) texts.set(view, `${texts.get(view)}\n${romanise(name)}`);
    },
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

interface Found {
  readonly texts: Map<SessionView, string>;
  /** Names of people in other scripts, by session. */
  readonly names: Map<SessionView, string>;
}

async function fill({ texts, names }: Found, input: SearchInput): Promise<boolean> {
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
    const own = people.flatMap((person) => wordsOf(person?.name));
    const parts = [
      ...wordsOf(session.title),
      ...wordsOf(session.abstract),
      ...own,
      ...people.flatMap((person) => wordsOf(person?.affiliation)),
      ...rooms.map(({ name }) => name.text),
      track?.name.text ?? '',
    ];
    // The line break keeps a query from matching across two texts.
    texts.set(view, foldForSearch(parts.join('\n')));
    const name = own.join('\n');
    if (otherScript.test(name)) names.set(view, name);
  }
  return names.size > 0;
}

function wordsOf(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

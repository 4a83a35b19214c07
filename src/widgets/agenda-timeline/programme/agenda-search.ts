/**
 * Search over a programme: title in every language, abstract, people and where they come from,
 * rooms and track. Made when a person first goes to the search field.
 */
import { foldForSearch, foldText } from '../../../intl/search/fold-text.js';
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
  /** People have names in scripts that passports spell in Latin letters; known once it is ready. */
  readonly hasOtherScripts: boolean;
  /** From now on these are found by their spellings too. */
  spellNames(romanise: (name: string) => string): void;
}

/** Greek, Cyrillic, Armenian and Georgian. */
const otherScript = /[\u0370-\u058f\u10a0-\u10ff]/;

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
  const names = new Map<SessionView, string>();
  return {
    ready: fill({ texts, names }, input),
    get hasOtherScripts() {
      return names.size > 0;
    },
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
  /** Of people, those in other scripts. */
  readonly names: Map<SessionView, string>;
}

async function fill({ texts, names }: Found, input: SearchInput): Promise<void> {
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
    // A line break keeps a query from matching across two of them.
    texts.set(view, foldForSearch(parts.join('\n')));
    const name = own.join('\n');
    if (otherScript.test(name)) names.set(view, name);
  }
}

function wordsOf(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

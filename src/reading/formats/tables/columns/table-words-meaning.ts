/** What words in cells mean: types and states of sessions, languages, yes and no. */
import type { SessionKind, SessionState } from '../../../../model/conference.js';
import { sessionKind, sessionState } from '../../written/session-words.js';
import { foldWords, wordList } from '../fold-word.js';
import { languageOfWord } from '../language-suffix.js';
import { allWords } from '../words/all-words.js';

type NamedKind = Exclude<SessionKind, 'other'>;

/**
 * The order in which words are looked for, the same as for other formats: a “social workshop” is
 * social.
 */
const kindOrder: readonly NamedKind[] = ['social', 'break', 'panel', 'workshop', 'plenary', 'talk'];

const kindLists = kindOrder.map((kind) => ({
  kind,
  list: wordList(allWords.flatMap(({ kinds }) => kinds[kind])),
}));

/** A title with more words is about something, even if one of them is “break”. */
const MAX_TITLE_WORDS = 6;

/**
 * The kind of a session, from its type. Without one, a short title such as “Lunch” tells a break or
 * a social event, unless the session has people.
 */
export function kindOfCells(
  type: string | undefined,
  title: string,
  hasPeople: boolean,
): SessionKind | undefined {
  if (type !== undefined) {
    const folded = foldWords(type);
    const exact = kindLists.find(({ list }) => list.is(folded));
    return (exact ?? kindLists.find(({ list }) => list.isIn(folded)))?.kind ?? sessionKind(type);
  }
  const folded = foldWords(title);
  if (hasPeople || folded.split(' ').length > MAX_TITLE_WORDS) return undefined;
  const isGap = ({ kind }: { readonly kind: NamedKind }): boolean =>
    kind === 'social' || kind === 'break';
  return kindLists.find((entry) => isGap(entry) && entry.list.isIn(folded))?.kind;
}

/** Words in the row below a column of numbers, in the languages of most sheets. */
const totalWords = wordList(
  'total, totals, grand total, total general, total général, totalt, totaal, totale, sum, sums, summe, gesamt, insgesamt, somme, suma, razem, ukupno, skupaj, összesen, celkem, spolu, yhteensä, kokku, kopā, iš viso, i alt, cəmi, toplam, итого, всего, усього, разом, общо, σύνολο, المجموع, סך הכל, 合计, 总计, 合計, 합계'.split(
    ', ',
  ),
);

/** Whether a title is that of a row of totals. */
export const isTotal = (title: string): boolean => totalWords.is(foldWords(title));

const states: readonly SessionState[] = ['cancelled', 'moved', 'delayed', 'confirmed'];

const stateLists = states.map((state) => ({
  state,
  list: wordList(allWords.flatMap((words) => words.states[state])),
}));

/** The state of a session from its cell; `undefined` for an empty cell or unknown words. */
export function stateOfCell(cell: string | undefined): SessionState | undefined {
  if (cell === undefined) return undefined;
  const folded = foldWords(cell);
  return stateLists.find(({ list }) => list.isIn(folded))?.state ?? sessionState(cell);
}

/** The languages in a cell, at most 30. */
export interface FoundLanguages {
  readonly tags: readonly string[];
  /** Words that are not languages that we know. */
  readonly unknown: readonly string[];
}

export function languagesOfCell(cell: string | undefined): FoundLanguages {
  const words = (cell ?? '').split(/[,;/+&|\n]|\s(?:and|və|и)\s/).map((word) => word.trim());
  const told = words.filter((word) => word !== '').slice(0, 30);
  const found = told.map((word) => ({ word, tag: languageOfWord(word) }));
  return {
    tags: [...new Set(found.flatMap(({ tag }) => tag ?? []))],
    unknown: found.flatMap(({ word, tag }) => (tag === undefined ? [word] : [])),
  };
}

const yes = wordList(allWords.flatMap((words) => words.yes));
const urgent = wordList(allWords.flatMap((words) => words.urgent));
const important = wordList(allWords.flatMap((words) => words.important));

export const isYes = (cell: string | undefined): boolean =>
  cell !== undefined && yes.is(foldWords(cell));

export function urgencyOfCell(cell: string | undefined): 'urgent' | 'important' | undefined {
  const folded = foldWords(cell ?? '');
  if (urgent.is(folded)) return 'urgent';
  return important.is(folded) ? 'important' : undefined;
}

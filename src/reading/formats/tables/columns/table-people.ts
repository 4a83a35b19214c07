/** Reads the people in one cell: `Name (Affiliation); Name – moderator`. */
import { foldWords, wordList } from '../fold-word.js';
import { allWords } from '../words/all-words.js';

/** A person as a cell names one. */
export interface NamedPerson {
  readonly name: string;
  readonly affiliation?: string;
  /** Text behind a dash that does not say that the person moderates. */
  readonly role?: string;
  readonly isModerator: boolean;
}

/** The people of a cell. */
export interface FoundPeople {
  readonly people: readonly NamedPerson[];
  /**
   * Why it is not certain who is meant: commas may stand between people, or between a person and a
   * place of work.
   */
  readonly doubt?: 'commas-between-people' | 'comma-before-affiliation' | 'comma-kept';
}

const moderator = wordList(allWords.flatMap((words) => words.moderator));

/** Splits a text at signs that are not in brackets. */
function splitOutside(text: string, isSign: (sign: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSign(sign)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Whether a text looks like a person's name: two to four words that begin with capitals. A place of
 * work may look so too.
 */
const looksLikeName = (text: string): boolean => {
  const words = text
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|de$|van$|von$|der$|al-)/u.test(word))
  );
};

/**
 * Words that are in no person's name. If one follows a comma, the text behind the comma is a place
 * of work or a post.
 */
const institution =
  /(?<!\p{L})(?:univ|institut|minist|agen|cent(?:re|er)|academy|bank|llc|ltd|inc|gmbh|mmc|head|director|manager|professor|deputy|nazirliy|universitet|akademiya|direktor|министерств|университет|институт|академи|директор|центр|фонд)/iu;

function splitPeople(cell: string): {
  readonly parts: readonly string[];
  readonly doubt?: FoundPeople['doubt'];
} {
  const lines = splitOutside(
    cell,
    (sign) => sign === ';' || sign === '\n' || sign === '\r' || sign === '|',
  );
  if (lines.length > 1) return { parts: lines };
  const parts = splitOutside(cell, (sign) => sign === ',');
  if (parts.length < 2) return { parts: lines };
  const isList = parts.every((part) => looksLikeName(part) && !institution.test(part));
  const [name = '', ...rest] = parts;
  const works = rest.join(', ');
  if (looksLikeName(name) && institution.test(works)) {
    return { parts: [`${name} (${works})`], doubt: 'comma-before-affiliation' };
  }
  return isList ? { parts, doubt: 'commas-between-people' } : { parts: lines, doubt: 'comma-kept' };
}

const dashPattern = /\s[-–—]\s*|\s*[–—]\s/;

/** Takes away a word before a colon that says that the person moderates: `Moderator: Name`. */
function withoutTitle(text: string): { readonly text: string; readonly isModerator: boolean } {
  const colon = text.indexOf(':');
  const before = colon < 0 ? '' : foldWords(text.slice(0, colon));
  const isModerator = before !== '' && moderator.is(before);
  return { text: isModerator ? text.slice(colon + 1).trim() : text, isModerator };
}

/** Signs that number a list of people: “1. ”, “2) ”, “• ”. */
const listSign = /^(?:\d{1,2}[.)]|[•·*▪–-])\s*(?=\p{L})/u;

function readPerson(part: string): NamedPerson | undefined {
  const named = withoutTitle(part.replace(listSign, ''));
  let { text, isModerator } = named;
  let role: string | undefined;
  const dash = dashPattern.exec(text);
  if (dash) {
    const behind = text.slice(dash.index + dash[0].length).trim();
    text = text.slice(0, dash.index).trim();
    if (moderator.is(foldWords(behind))) isModerator = true;
    else role = behind || undefined;
  }
  const open = text.indexOf('(');
  const inner =
    open < 0
      ? ''
      : text
          .slice(open + 1)
          .replace(/\).*$/s, '')
          .trim();
  const name = (open < 0 ? text : text.slice(0, open)).replace(/[,\s]+$/, '');
  if (name === '') return undefined;
  const isRole = inner !== '' && moderator.is(foldWords(inner));
  return {
    name,
    isModerator: isModerator || isRole,
    ...(inner === '' || isRole ? {} : { affiliation: inner }),
    ...(role === undefined ? {} : { role }),
  };
}

/** The most characters of a cell that are read. */
export const MAX_LENGTH = 5000;

/** The people of a cell, in its order, and a doubt if commas leave one. */
export function readPeople(cell: string): FoundPeople {
  const { parts, doubt } = splitPeople(cell.slice(0, MAX_LENGTH));
  const people = parts.flatMap((part) => readPerson(part) ?? []);
  return { people, ...(doubt === undefined ? {} : { doubt }) };
}

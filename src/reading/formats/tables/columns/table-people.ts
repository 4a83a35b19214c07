/** People in one cell: `Name (Affiliation); Name – moderator`. */
import { foldWords, wordList } from '../fold-word.js';
import { allWords } from '../words/all-words.js';

export interface NamedPerson {
  readonly name: string;
  readonly affiliation?: string;
  /** What stands behind a dash and is no part of the programme's own roles. */
  readonly role?: string;
  readonly isModerator: boolean;
}

export interface FoundPeople {
  readonly people: readonly NamedPerson[];
  /** Commas may stand between people, and between a name and where somebody works. */
  readonly doubt?: 'commas-between-people' | 'comma-before-affiliation' | 'comma-kept';
}

const moderator = wordList(allWords.flatMap((words) => words.moderator));

/** Splits at signs that are in no brackets. */
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

/** Two words or more that begin with capitals: what a name looks like and a place of work may not. */
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

/** Words that no person is called: then a comma stands before where somebody works. */
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

/** `Moderator: Name` */
function withoutTitle(text: string): { readonly text: string; readonly isModerator: boolean } {
  const colon = text.indexOf(':');
  const before = colon < 0 ? '' : foldWords(text.slice(0, colon));
  const isModerator = before !== '' && moderator.is(before);
  return { text: isModerator ? text.slice(colon + 1).trim() : text, isModerator };
}

/** “1. ”, “2) ” and “• ” number a list, and are no part of a name. */
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

/** Characters of a cell that are read for people. */
export const MAX_LENGTH = 5000;

export function readPeople(cell: string): FoundPeople {
  const { parts, doubt } = splitPeople(cell.slice(0, MAX_LENGTH));
  const people = parts.flatMap((part) => readPerson(part) ?? []);
  return { people, ...(doubt === undefined ? {} : { doubt }) };
}

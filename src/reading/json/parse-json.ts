/**
 * Parses JSON of a page or a source. Editors and people damage it on the way: what editors add is
 * removed, and an error is reported with its place and its likely cause.
 */
import type { Problem } from '../../model/problem.js';
import { findJsonError } from './json-error.js';

export interface JsonReading {
  /** The parsed value; `undefined` when the text is not JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** What editors leave before a text: spaces of all kinds, byte order marks, line breaks of HTML. */
const before = /^(?:[\s\u200b-\u200d\u2060\ufeff]|<br\s*\/?>|<\/?p>)+/i;
const behind = /(?:[\s\u200b-\u200d\u2060\ufeff]|<br\s*\/?>|<\/?p>)+$/i;
/**
 * Either a string, which stays as it is (one that never ends too), or what editors put between
 * strings.
 */
const textOrJunk =
  /"[^"\\]*(?:\\[^][^"\\]*)*"?|[\u00a0\u200b-\u200d\u2060\ufeff]|<br\s*\/?>|<\/?p>/gi;

/**
 * Removes what editors leave behind the text. Only its last characters are searched, since a search
 * through a long text would take too long.
 */
function withoutEnd(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(0, -200) + trimmed.slice(-200).replace(behind, '');
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const repair = (text: string): string =>
  text.replace(/[“”„«»]/g, '"').replace(textOrJunk, (part) => (part.startsWith('"') ? part : ''));

/** Reads JSON strictly, then once more without what editors add. Never throws. */
export function parseJson(raw: string): JsonReading {
  const start = before.exec(raw)?.[0].length ?? 0;
  const text = withoutEnd(raw.slice(start));
  const strict = tryParse(text);
  if (strict) return { value: strict.value, problems: [] };
  const mended = repair(text);
  const repaired = mended === text ? undefined : tryParse(mended);
  if (repaired) {
    const message =
      'Expected JSON with straight quotation marks ("); found curly ones, or tags of HTML, from a text editor. It is read without them.';
    return {
      value: repaired.value,
      problems: [{ code: 'json-repaired', path: '1:1', message, severity: 'warning' }],
    };
  }
  return { value: undefined, problems: [describeError(text, raw.slice(0, start))] };
}

/** `skipped` was removed from before the text and counts for its lines and columns. */
function describeError(text: string, skipped: string): Problem {
  const index = findJsonError(text);
  const lines = (skipped + text.slice(0, index)).split('\n');
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  const found = index >= text.length ? 'the end of the text' : `"${text.slice(index, index + 20)}"`;
  const message = `Expected JSON; found ${found} at line ${line}, column ${column}.${hint(text, index)}`;
  return { code: 'json-invalid', path: `${line}:${column}`, message, severity: 'error' };
}

/** The mistakes that pages really make, by the character at the place of the error. */
const hints: readonly (readonly [sign: RegExp, hint: string])[] = [
  [/'/, 'JSON takes double quotes only.'],
  [/[“”„«»‘’]/, 'A text editor made the quotes curly.'],
  [/[\n\r]/, 'A line break inside a text is written \\n.'],
  [/\\/, 'A backslash is written twice: \\\\.'],
  [/[A-Za-z_]/, 'Names and texts need double quotes.'],
];

function hint(text: string, index: number): string {
  if (text === '') return ' It is empty.';
  if (/^\s*</.test(text)) return ' This is HTML, not JSON.';
  const there = text[index];
  if (there === undefined) {
    return ' The text is cut off: in an attribute with double quotes write every " as &quot;.';
  }
  if (/[}\]]/.test(there) && text.slice(0, index).trimEnd().endsWith(',')) {
    return ' A comma stands before the closing bracket.';
  }
  const found = hints.find(([sign]) => sign.test(there));
  return found ? ` ${found[1]}` : '';
}

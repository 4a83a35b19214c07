/**
 * JSON that stands in a page: in an attribute, or in a child script. Editors and people change it
 * on the way, so what is wrong is said with its place and the likely cause.
 */
import type { Problem } from '../model/problem.js';
import { findJsonError } from './json-error.js';

export interface InlineReading {
  /** `undefined` when the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const invisible = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads JSON strictly, then once more with the quotation marks that text editors put in. */
export function parseInlineJson(raw: string): InlineReading {
  const text = raw.replace(invisible, '');
  const strict = tryParse(text);
  if (strict) return { value: strict.value, problems: [] };
  const straight = text.replace(/[“”„«»]/g, '"').replace(/\u00a0/g, ' ');
  const repaired = straight === text ? undefined : tryParse(straight);
  if (repaired) {
    const message =
      'Expected straight quotation marks ("); found curly ones. They are read as straight.';
    return {
      value: repaired.value,
      problems: [{ code: 'json-repaired', path: '1:1', message, severity: 'warning' }],
    };
  }
  return { value: undefined, problems: [describeError(text)] };
}

function describeError(text: string): Problem {
  const index = findJsonError(text);
  const before = text.slice(0, index).split('\n');
  const path = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const found = index >= text.length ? 'the end of the text' : `"${text.slice(index, index + 20)}"`;
  const message = `Expected JSON; found ${found} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.${hint(text, index)}`;
  return { code: 'json-invalid', path, message, severity: 'error' };
}

/** The mistakes that pages really make, most telling first. */
function hint(text: string, index: number): string {
  if (/^\s*</.test(text)) return ' This is HTML, not JSON.';
  if (index >= text.length) {
    return ' The text is cut off: in an attribute with double quotes write every " as &quot;.';
  }
  const there = text[index] ?? '';
  if (there === "'") return ' JSON takes double quotes only.';
  if (/[“”„«»‘’]/.test(there)) return ' A text editor made the quotes curly.';
  if ((there === '}' || there === ']') && /,\s*$/.test(text.slice(0, index))) {
    return ' A comma stands before the closing bracket.';
  }
  return /[A-Za-z_]/.test(there) ? ' Names and texts need double quotes.' : '';
}

/**
 * JSON as pages really carry it: with comments, trailing commas, raw line breaks inside texts and
 * wrapped in `<!-- -->` or CDATA. Only for JSON-LD in pages, whose authors never see the error.
 */
import { jsonrepair } from 'jsonrepair';

/** What hides a script from readers of HTML or XML, and a statement's end. */
const opener = /^(?:\s|\uFEFF|<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/;
const closers = ['-->', ']]>', '//', '/*', '*/', ';'];

function unwrap(script: string): string {
  let text = script.trim();
  for (let found = opener.exec(text); found; found = opener.exec(text)) {
    text = text.slice(found[0].length);
  }
  for (;;) {
    const end = text.trimEnd();
    const closer = closers.find((sign) => end.endsWith(sign));
    if (closer === undefined) return end;
    text = end.slice(0, -closer.length);
  }
}

/** The value, or `undefined` when nothing can be made of the text. Never throws. */
export function parseLenientJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return parseRepaired(unwrap(json));
  }
}

function parseRepaired(text: string): unknown {
  // Anything can be repaired to a text; only what was meant as an object or a list is of use.
  if (!/^[[{]|^\/[*/]/.test(text)) return undefined;
  try {
    return JSON.parse(jsonrepair(text)) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * JSON as pages really carry it: with comments, trailing commas, raw line breaks inside texts and
 * wrapped in `<!-- -->` or CDATA. Only for JSON-LD in pages, whose authors never see the error.
 */

const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text, a comment, a wrapper, or a comma before a closing bracket. */
const parts =
  /"(?:[^"\\]|\\[^])*"|\/\*[^]*?\*\/|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|,(?=(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*\n)*[\]}])/g;

function repair(json: string): string {
  return json.replace(parts, (part) => {
    if (!part.startsWith('"')) return '';
    return part.replace(/\p{Cc}/gu, (character) => controls[character] ?? '');
  });
}

/** The value, or `undefined` when nothing can be made of the text. Never throws. */
export function parseLenientJson(json: string): unknown {
  const text = json.replace(/^\uFEFF/, '');
  for (const attempt of [text, repair(text), repair(text).replace(/[\s;]+$/, '')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

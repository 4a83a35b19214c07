/**
 * Reads JSON as pages really have it: with comments, trailing commas, raw line breaks in strings,
 * and wrapped in `<!-- -->` or CDATA. It is only for JSON-LD in pages, whose authors never see an
 * error. Each pattern matches a string as a whole, whether or not it ends, so that no character is
 * read twice.
 */

const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string, the beginning of a comment, or a wrapper. */
const textOrComment = /"[^"\\]*(?:\\[^][^"\\]*)*"?|\/\*|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>/g;

/** The JSON without comments and wrappers, with line breaks in strings escaped. */
function withoutComments(json: string): string {
  const pattern = new RegExp(textOrComment);
  let result = '';
  let from = 0;
  for (let found = pattern.exec(json); found; found = pattern.exec(json)) {
    const [part] = found;
    result += json.slice(from, found.index);
    if (part.startsWith('"')) result += part.replace(/\p{Cc}/gu, (sign) => controls[sign] ?? '');
    if (part === '/*') {
      const end = json.indexOf('*/', pattern.lastIndex);
      pattern.lastIndex = end < 0 ? json.length : end + 2;
    }
    from = pattern.lastIndex;
  }
  return result + json.slice(from);
}

/** A string, which stays, or a comma before a closing bracket. */
const textOrComma = /"[^"\\]*(?:\\[^][^"\\]*)*"?|,(?=\s*[\]}])/g;

function repair(json: string): string {
  const bare = withoutComments(json).replace(textOrComma, (part) => (part === ',' ? '' : part));
  let end = bare.length;
  while (/[\s;]/.test(bare[end - 1] ?? '')) end -= 1;
  return bare.slice(0, end);
}

/** The value, or `undefined` when nothing can be made of the text. Never throws. */
export function parseLenientJson(json: string): unknown {
  const text = json.replace(/^\uFEFF/, '');
  for (const attempt of [() => text, () => repair(text)]) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

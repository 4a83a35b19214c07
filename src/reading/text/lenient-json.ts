/**
 * JSON as pages really carry it: with comments, trailing commas, raw line breaks inside texts and
 * wrapped in `<!-- -->` or CDATA. Only for JSON-LD in pages, whose authors never see the error.
 * Each pattern here takes a text as a whole, ended or not, so that no sign is read twice.
 */

const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text, the beginning of a comment, or a wrapper. */
const textOrComment = /"[^"\\]*(?:\\[^][^"\\]*)*"?|\/\*|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>/g;

/** Without comments and wrappers; line breaks inside of texts are escaped. */
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

/** A text, which stays, or a comma before a closing bracket. */
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

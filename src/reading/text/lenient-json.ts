/**
 * Reads JSON as pages really have it: with comments, extra commas, raw line breaks in strings, tags
 * that an editor put in, and wrapped in `<!-- -->`, CDATA or an assignment of a script. It is only
 * for JSON-LD, in pages or in files of its own, whose authors never see an error. Each pattern
 * matches a string as a whole, whether or not it ends, so that no character is read twice.
 */

const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Matches a string as a whole, so that nothing in it counts, or what JSON does not have: the
 * beginning of a comment, a wrapper, a tag or blank of an editor, a value of scripts.
 */
const textOrJunk =
  /"[^"\\]*(?:\\[^][^"\\]*)*"?|\/\*|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|<br\s{0,9}\/?>|<\/?p>|[\u00a0\u200b-\u200d\u2060\ufeff]|\b(?:NaN|undefined|-?Infinity)\b/gi;

/**
 * A string as JSON has it: control characters are escaped, and a backslash that begins no escape of
 * JSON stands for itself.
 */
const mendedText = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (sign) => controls[sign] ?? '')
    .replace(/\\([^])/g, (whole, sign: string) => {
      if (sign === "'") return sign;
      return /["\\/bfnrtu]/.test(sign) ? whole : `\\${whole}`;
    });

function mendedPart(part: string): string {
  if (part.startsWith('"')) return mendedText(part);
  return /^[a-z-]+$/i.test(part) ? 'null' : '';
}

/** Removes comments and wrappers, mends strings, and writes values of scripts (`NaN`) as `null`. */
function withoutJunk(json: string): string {
  const pattern = new RegExp(textOrJunk);
  let result = '';
  let from = 0;
  for (let found = pattern.exec(json); found; found = pattern.exec(json)) {
    const [part] = found;
    result += json.slice(from, found.index) + mendedPart(part);
    if (part === '/*') {
      const end = json.indexOf('*/', pattern.lastIndex);
      pattern.lastIndex = end < 0 ? json.length : end + 2;
    }
    from = pattern.lastIndex;
  }
  return result + json.slice(from);
}

/**
 * Matches a string, which stays; a comma before another one or a closing bracket, which goes; the
 * end of an object before another one, which gets a comma.
 */
const textOrComma = /"[^"\\]*(?:\\[^][^"\\]*)*"?|,(?=\s*[\]},])|\}(?=\s*\{)/g;

/** The beginning of a script that assigns the JSON to a variable. */
const assignment =
  /^\s*(?:(?:var|let|const|window)\b[\s.]{0,9})?[\w$]{1,60}\s{0,9}=\s{0,9}(?=[[{])/;

function repair(json: string): string {
  const bare = withoutJunk(json)
    .replace(assignment, '')
    .replace(textOrComma, (part) => (part === ',' ? '' : part === '}' ? '},' : part));
  let end = bare.length;
  while (/[\s;]/.test(bare[end - 1] ?? '')) end -= 1;
  return bare.slice(0, end);
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The value of a text, or `undefined` when nothing can be made of it. Several objects in a row
 * become a list. Never throws.
 */
export function parseLenientJson(json: string): unknown {
  const text = json.replace(/^\uFEFF/, '');
  const strict = tryParse(text);
  if (strict !== undefined) return strict;
  // An editor makes all quotes curly, or none. Beside straight ones, curly quotes belong to a text.
  const mended = repair(text.includes('"') ? text : text.replace(/[“”„]/g, '"'));
  return tryParse(mended) ?? tryParse(`[${mended}]`);
}

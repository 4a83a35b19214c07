/** What stands before the root element: marks, instructions, comments and a document type. */

/** One quoted value, bracket or end of a document type; a comment or instruction by its beginning. */
const doctypePart = /"[^"]*"|'[^']*'|<!--|<\?|[[\]>]/g;

const closers: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' };

/**
 * Behind the `>` that closes the document type at this index: not one in a quoted value, a comment
 * or the internal subset. One that is never closed ends at its first `>`.
 */
export function doctypeEnd(text: string, start: number): number {
  const part = new RegExp(doctypePart);
  part.lastIndex = start;
  let isInside = false;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    const [sign] = found;
    const closer = closers[sign];
    if (closer !== undefined) {
      const close = text.indexOf(closer, part.lastIndex);
      if (close < 0) break;
      part.lastIndex = close + closer.length;
    } else if (sign === '[') isInside = true;
    else if (sign === ']') isInside = false;
    else if (sign === '>' && !isInside) return part.lastIndex;
  }
  const first = text.indexOf('>', start);
  return first < 0 ? text.length : first + 1;
}

const blanks = /[\s\uFEFF]*/y;

function behindBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}

/** What servers write before an XML text: a warning of PHP, as HTML or as text. */
const warningTag = /^<(?:br|b|p|div|font|pre|table|span)[\s/>]/i;
/** Where the declaration has to be by then, if words before it are all that is wrong. */
const LONGEST_WARNING = 5000;

/** A declaration, or where there is none the root of what we read, on a line of its own. */
const xmlBeginning = /<\?xml|^[ \t]*<(?:rss|feed|rdf:RDF|schedule)[\s>]/m;

/** Where the XML begins: 0, or behind something that does not belong there. */
export function xmlStart(text: string): number {
  const declaration = xmlBeginning.exec(text.slice(0, LONGEST_WARNING))?.index ?? -1;
  const first = behindBlanks(text, 0);
  const isWarning = text[first] !== '<' || warningTag.test(text.slice(first, first + 10));
  return declaration > first && isWarning ? declaration : 0;
}

/** The index of the root element's `<`, or of whatever stands where it should. */
function prologEnd(text: string): number {
  let at = behindBlanks(text, xmlStart(text));
  for (;;) {
    const closer = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : '';
    const isDoctype = /^<!doctype/i.test(text.slice(at, at + 9));
    if (closer === '' && !isDoctype) return at;
    const close = isDoctype ? doctypeEnd(text, at) : text.indexOf(closer, at + closer.length);
    if (close < 0) return at;
    at = behindBlanks(text, close + closer.length);
  }
}

/** The local name of the root element, `''` when the text does not begin as XML does. */
export function rootName(text: string): string {
  const start = prologEnd(text);
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(start, start + 200))?.[1] ?? '';
}

/** A web page, by its document type or its first element. */
export function isHtmlPage(text: string): boolean {
  const start = behindBlanks(text, 0);
  return (
    /^<!doctype\s+html/i.test(text.slice(start, start + 100)) ||
    /^(?:html|head|body)$/i.test(rootName(text))
  );
}

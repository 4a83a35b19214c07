/**
 * Reads what stands before the root element: byte order marks, instructions, comments and a
 * document type.
 */

/**
 * A part of a document type: a quoted value, a bracket, its end, or the beginning of a comment or
 * instruction.
 */
const doctypePart = /"[^"]*"|'[^']*'|<!--|<\?|[[\]>]/g;

const closers: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' };

/**
 * The index behind the `>` that closes the document type at `start`. A `>` in a quoted value, a
 * comment or the internal subset does not count; a document type that is never closed ends at its
 * first `>`.
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

/** The beginning of a warning of PHP, as HTML, before an XML text. */
const warningTag = /^<(?:br|b|p|div|font|pre|table|span)[\s/>]/i;
/** The most characters of a warning before the XML. */
const LONGEST_WARNING = 5000;

/** The beginning of XML: a declaration, or a root element that we read at the start of a line. */
const xmlBeginning = /<\?xml|^[ \t]*<(?:rss|feed|rdf:RDF|schedule)[\s>]/m;

/** The index where the XML begins; it is above 0 where a warning stands before it. */
export function xmlStart(text: string): number {
  const declaration = xmlBeginning.exec(text.slice(0, LONGEST_WARNING))?.index ?? -1;
  const first = behindBlanks(text, 0);
  const isWarning = text[first] !== '<' || warningTag.test(text.slice(first, first + 10));
  return declaration > first && isWarning ? declaration : 0;
}

/** The index of the root element's `<`, or of whatever stands in its place. */
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

/** The local name of the root element; `''` when the text does not begin like XML. */
export function rootName(text: string): string {
  const start = prologEnd(text);
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(start, start + 200))?.[1] ?? '';
}

/** Whether the text is a web page, by its document type or its first element. */
export function isHtmlPage(text: string): boolean {
  const start = behindBlanks(text, 0);
  return (
    /^<!doctype\s+html/i.test(text.slice(start, start + 100)) ||
    /^(?:html|head|body)$/i.test(rootName(text))
  );
}

/**
 * Turns HTML into structured plain text without a DOM. The result is text and must never be parsed
 * as markup again.
 */
import type { XmlElement } from '../formats/source-format.js';
import { decodeEntities } from './html-entities.js';
import { scanMarkup, type MarkupSink, type OpenTag } from '../xml/scan-markup.js';
import { TextWriter } from './text-writer.js';

/**
 * Elements whose content readers do not see; players hold a sentence for browsers that lack them.
 */
const silent = new Set(
  'audio canvas head iframe math noembed noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** The name of a file, which programs write where nobody described a picture. */
const fileName = /^[^\s]{1,200}\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Where the end tag of one of these is missing, the rest of the page is no text either. */
const neverText = /^(?:script|style)$/;

/**
 * Finds end tags. Where a name has none, that is remembered, so that the text is not searched
 * again.
 */
export class ElementEnds {
  readonly #text: string;
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The index of the next `</name` from `from` on; `undefined` where there is none. */
  find(name: string, from: number): number | undefined {
    if (this.#missing.has(name)) return undefined;
    const close = new RegExp(`</${name}(?![\\w-])`, 'gi');
    close.lastIndex = from;
    const found = close.exec(this.#text);
    if (!found) this.#missing.add(name);
    return found?.index;
  }
}

class TextReader implements MarkupSink {
  readonly writer = new TextWriter();
  readonly #ends: ElementEnds;

  constructor(html: string) {
    this.#ends = new ElementEnds(html);
  }

  readonly text = (raw: string): void => this.writer.write(decodeEntities(raw));

  readonly cdata = (text: string): void => this.writer.write(text);

  readonly open = ({ name, attributes, isEmpty, end }: OpenTag): number | undefined => {
    const tag = name.toLowerCase();
    this.writer.tag(tag, false);
    if (tag === 'img') {
      const described = decodeEntities(attributes.get('alt') ?? '');
      if (!fileName.test(described.trim())) this.writer.write(described);
    }
    if (isEmpty || !silent.has(tag)) return undefined;
    return this.#ends.find(tag, end) ?? (neverText.test(tag) ? Infinity : undefined);
  };

  readonly close = (name: string): undefined => {
    this.writer.tag(name.toLowerCase(), true);
  };
}

/**
 * The text of an HTML fragment, with blank lines between blocks. Takes any text and never throws.
 */
export function htmlText(html: string): string {
  const reader = new TextReader(html);
  scanMarkup(html, reader);
  return reader.writer.toString();
}

function writeElement(element: XmlElement, writer: TextWriter): void {
  for (const part of element.content) {
    const name = typeof part === 'string' ? '' : part.name.toLowerCase();
    if (typeof part === 'string') writer.write(part);
    else if (!silent.has(name)) {
      writer.tag(name, false);
      writeElement(part, writer);
      writer.tag(name, true);
    }
  }
}

/** The text of XHTML elements within XML. */
export function xhtmlText(element: XmlElement): string {
  const writer = new TextWriter();
  writeElement(element, writer);
  return writer.toString();
}

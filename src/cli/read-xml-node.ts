/** XML in Node, as lenient as the browser's reader, with the place of every element. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from '../reading/formats/source-format.js';
import { repairXml } from '../reading/xml/repair-xml.js';
import { createPlaceFinder } from '../reading/text-place.js';

/** Nothing that conferences publish is as deep; what is, is an attack on whoever walks it. */
const MAX_DEPTH = 200;

class ParsedElement implements XmlElement {
  readonly children: ParsedElement[] = [];
  readonly #content: (string | ParsedElement)[] = [];
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly position: string;

  constructor({ local, uri, attributes }: SaxesTagNS, position: string) {
    this.name = local;
    this.namespace = uri;
    this.attributes = new Map(Object.values(attributes).map(({ name, value }) => [name, value]));
    this.position = position;
  }

  add(part: string | ParsedElement): void {
    this.#content.push(part);
    if (typeof part !== 'string') this.children.push(part);
  }

  get text(): string {
    return this.#content.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  }
}

interface Reading {
  readonly root: ParsedElement | undefined;
  readonly isStrict: boolean;
}

function parse(text: string, firstLine: number): Reading {
  const parser = new SaxesParser({ xmlns: true });
  const open: ParsedElement[] = [];
  let root: ParsedElement | undefined;
  let isStrict = true;
  let start = '';
  const add = (part: string): void => open.at(Math.min(open.length, MAX_DEPTH) - 1)?.add(part);
  parser.on('error', () => {
    isStrict = false;
  });
  const findPlace = createPlaceFinder(text);
  parser.on('opentagstart', () => {
    // The parser stands behind the tag's name.
    const { line, column } = findPlace(text.lastIndexOf('<', parser.position - 1));
    start = `${line + firstLine - 1}:${column}`;
  });
  parser.on('opentag', (tag) => {
    const element = new ParsedElement(tag, start);
    if (open.length < MAX_DEPTH) open.at(-1)?.add(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch {
    // What was read so far is what there is.
    isStrict = false;
  }
  return { root, isStrict };
}

/**
 * Reads what can be read of an XML text; `undefined` when there is no element at all. Positions
 * are `line:column` of each tag's `<`.
 */
export function readXml(text: string): XmlElement | undefined {
  const clean = text.replace(/^\uFEFF/, '');
  const strict = parse(clean, 1);
  if (strict.isStrict) return strict.root;
  const junk = clean.slice(0, Math.max(0, clean.search(/<[?!a-z]/i)));
  return parse(repairXml(clean), junk.split('\n').length).root ?? strict.root;
}

/** What formats get from the outside, as Node has it. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { plainText } from '../../../src/formats/plain-text.js';
import type { FormatPorts, XmlElement } from '../../../src/formats/source-format.js';

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

/** Reads what it can of an XML text; errors are passed over. */
export function readXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: ParsedElement[] = [];
  let root: ParsedElement | undefined;
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => {
    const element = new ParsedElement(tag, `${parser.line}:${parser.column}`);
    open.at(-1)?.add(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (part) => open.at(-1)?.add(part));
  parser.on('cdata', (part) => open.at(-1)?.add(part));
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch {
    // What was read so far is what there is.
  }
  return root;
}

function safeUrl(url: string, base?: string): string | undefined {
  if (url.trim() === '') return undefined;
  try {
    const parsed = new URL(url, base);
    return /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

export const nodePorts: FormatPorts = { readXml, plainText, safeUrl };

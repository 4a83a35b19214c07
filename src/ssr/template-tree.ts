/**
 * Parses templates of widgets in place of parse5. Lit's renderer for servers needs only the places
 * of tags and attributes, while parse5 mends whatever the web holds and was 140 KB of the package.
 * Our templates are well-formed HTML; this parser refuses all that it does not know, so that no
 * template is rendered wrongly (decision 19).
 *
 * The build puts it in the place of `parse5` and `@parse5/tools` (vite.config.ts), whose names and
 * shapes it has.
 */

interface Span {
  readonly startOffset: number;
  readonly endOffset: number;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

interface TemplateComment {
  readonly nodeName: '#comment';
  readonly data: string;
  readonly parentNode: TemplateParent;
  readonly sourceCodeLocation: Span;
}

interface TemplateElement {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: readonly Attribute[];
  readonly childNodes: TemplateNode[];
  readonly parentNode: TemplateParent;
  readonly sourceCodeLocation: {
    readonly startTag: Span;
    readonly attrs: Readonly<Record<string, Span>>;
  };
}

interface TemplateRoot {
  readonly nodeName: '#document-fragment';
  readonly childNodes: TemplateNode[];
}

type TemplateNode = TemplateElement | TemplateComment;
type TemplateParent = TemplateElement | TemplateRoot;

interface Visitor {
  readonly 'pre:node': (node: TemplateNode | TemplateRoot, parent?: TemplateParent) => void;
  readonly node: (node: TemplateNode | TemplateRoot, parent?: TemplateParent) => void;
}

/** Elements that have no content and no end tag. */
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements whose content browsers parse by other rules; no template of a widget has one. */
const elementWithOwnRules =
  /^(?:html|head|body|template|script|style|title|textarea|noscript|iframe|xmp|noembed|noframes|plaintext|select|table)$/;

const text = /[^<]+/y;
const comment = /<!--([^]*?)-->|<(\?[^>]*)>/y;
const closeTag = /<\/([a-z][a-z\d-]*)\s*>/iy;
const tagName = /<([a-z][a-z\d-]*)/iy;
const attribute = /\s+([^\s"'<>/=]+)(?:=(?:"([^"&]*)"|'([^'&]*)'|([^\s"'<>=`&]+)))?/y;
const tagEnd = /\s*(\/?)>/y;

class TemplateReader {
  readonly root: TemplateRoot = { nodeName: '#document-fragment', childNodes: [] };
  readonly #html: string;
  readonly #open: TemplateElement[] = [];
  #at = 0;

  constructor(html: string) {
    this.#html = html;
    while (this.#at < html.length) this.#readNext();
    if (this.#open.length > 0) this.#refuse();
  }

  get #parent(): TemplateParent {
    return this.#open.at(-1) ?? this.root;
  }

  /**
   * Matches the pattern at the current place and moves behind it; `undefined` where it does not
   * match.
   */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#html);
    if (!found) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  #refuse(): never {
    const place = this.#html.slice(this.#at, this.#at + 40);
    throw new SyntaxError(`A template that the renderer for servers does not read: ${place}`);
  }

  #readNext(): void {
    if (this.#take(text) || this.#readComment() || this.#readElement()) return;
    const name = this.#take(closeTag)?.[1]?.toLowerCase();
    if (name === undefined || this.#open.pop()?.tagName !== name) this.#refuse();
  }

  #readComment(): boolean {
    const startOffset = this.#at;
    const found = this.#take(comment);
    if (!found) return false;
    this.#parent.childNodes.push({
      nodeName: '#comment',
      data: found[1] ?? found[2] ?? '',
      parentNode: this.#parent,
      sourceCodeLocation: { startOffset, endOffset: this.#at },
    });
    return true;
  }

  #readElement(): boolean {
    const startOffset = this.#at;
    const name = this.#take(tagName)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (elementWithOwnRules.test(name)) this.#refuse();
    const [attrs, places] = this.#readAttributes();
    const isClosed = this.#take(tagEnd) ?? this.#refuse();
    const element: TemplateElement = {
      nodeName: name,
      tagName: name,
      attrs,
      childNodes: [],
      parentNode: this.#parent,
      sourceCodeLocation: { startTag: { startOffset, endOffset: this.#at }, attrs: places },
    };
    this.#parent.childNodes.push(element);
    if (!voidElement.test(name) && isClosed[1] === '') this.#open.push(element);
    return true;
  }

  #readAttributes(): [readonly Attribute[], Readonly<Record<string, Span>>] {
    const attrs: Attribute[] = [];
    const places: Record<string, Span> = {};
    for (let found = this.#take(attribute); found; found = this.#take(attribute)) {
      const [written, given = '', double, single, bare = ''] = found;
      const name = given.toLowerCase();
      const startOffset = this.#at - written.trimStart().length;
      attrs.push({ name, value: double ?? single ?? bare });
      places[name] = { startOffset, endOffset: this.#at };
    }
    return [attrs, places];
  }
}

export const parseFragment = (html: string): TemplateRoot => new TemplateReader(html).root;

/** Lit calls this for templates of whole pages, which no widget has. */
export function parse(html: string): never {
  throw new SyntaxError(`A template that is a page: ${html.slice(0, 40)}`);
}

export const isElementNode = (node: TemplateNode | TemplateRoot): node is TemplateElement =>
  'tagName' in node;
export const isCommentNode = (node: TemplateNode | TemplateRoot): node is TemplateComment =>
  node.nodeName === '#comment';

/**
 * Lit asks for text inside of `textarea`, `title` and the like alone, which this parser refuses.
 */
export const isTextNode = (): boolean => false;
export const isTemplateNode = (): boolean => false;

export function traverse(
  node: TemplateNode | TemplateRoot,
  visitor: Visitor,
  parent?: TemplateParent,
): void {
  visitor['pre:node'](node, parent);
  if ('childNodes' in node) for (const child of node.childNodes) traverse(child, visitor, node);
  visitor.node(node, parent);
}

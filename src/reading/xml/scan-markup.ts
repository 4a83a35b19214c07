/**
 * Reads XML and HTML as a sequence of tags and texts. `htmlparser2` finds the tokens; this scanner
 * decides where a `<` begins no tag, so that the rest of the text is read even after half a tag or
 * a lone `<`. It takes time in proportion to the text, whatever is in it.
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { atOnce, type Steps } from '../../model/values/steps.js';
import { doctypeEnd } from './prolog.js';

export interface OpenTag {
  /** The name as it is written, prefix included. */
  readonly name: string;
  /**
   * Attributes by name as it is written; of a repeated one the first counts. References in values
   * are not decoded.
   */
  readonly attributes: ReadonlyMap<string, string>;
  /** It ends with `/>`. */
  readonly isEmpty: boolean;
  /** The index of its `<`. */
  readonly start: number;
  /** The index behind its `>`. */
  readonly end: number;
}

/** Gets the tags and texts. Where `open` or `close` returns an index, reading goes on there. */
export interface MarkupSink {
  /** Text between tags; references are not decoded. */
  readonly text: (raw: string) => void;
  /** The content of a CDATA section, as it is. */
  readonly cdata: (text: string) => void;
  readonly open: (tag: OpenTag) => number | undefined;
  readonly close: (name: string) => number | undefined;
}

const goodName = /^[a-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*$/i;

/** Approximate number of characters that are read in one step, which ends before a tag. */
const STEP = 4000;

/** Gives all tags and texts to the sink, in the order of the text. */
export const scanMarkup = (text: string, sink: MarkupSink): void =>
  atOnce(scanMarkupInSteps(text, sink));

/** Does so in steps, from this index on. */
export function* scanMarkupInSteps(text: string, sink: MarkupSink, from = 0): Steps<void> {
  const scanner = new MarkupScanner(text, sink);
  for (let at = from; at < text.length;) at = yield* scanner.scan(at);
}

const ignore = (): void => undefined;

/** Of most tags; nothing is ever put into it. */
const noAttributes = new Map<string, string>();

class MarkupScanner implements TokenizerCallbacks {
  readonly #text: string;
  readonly #sink: MarkupSink;
  #tokenizer = new Tokenizer({}, this);
  /** The index at which the tokenizer was started; its own indexes count from there. */
  #base = 0;
  /** The index behind the last finished token. */
  #done = 0;
  /** The index to go on from after the tokenizer was stopped. */
  #next: number | undefined;
  #tagStart = 0;
  #name = '';
  #attributes = noAttributes;
  #attribute = '';
  #value = '';

  constructor(text: string, sink: MarkupSink) {
    this.#text = text;
    this.#sink = sink;
  }

  /** Reads from this index until the end or until something is no tag; where to go on. */
  *scan(from: number): Steps<number> {
    this.#base = from;
    this.#done = from;
    this.#next = undefined;
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this);
    for (let at = from; at < this.#text.length && this.#next === undefined;) {
      // The tokenizer gives a text in two parts where a step ends within it.
      const tag = this.#text.indexOf('<', at + STEP);
      const end = tag < 0 ? this.#text.length : tag;
      this.#tokenizer.write(this.#text.slice(at, end));
      at = end;
      yield;
    }
    if (this.#next === undefined) this.#tokenizer.end();
    return this.#next ?? this.#closeLastTag();
  }

  /**
   * Handles a tag that is still open at the end of the text, for example by a quote that never
   * ends.
   */
  #closeLastTag(): number {
    const text = this.#text;
    const start = this.#done;
    const close = text.indexOf('>', start);
    if (start >= text.length || text.startsWith('</', start)) return text.length;
    if (close < 0) {
      this.#sink.text(text.slice(start));
      return text.length;
    }
    const name = /^[^\s<>/]*/.exec(text.slice(start + 1, close))?.[0] ?? '';
    if (!goodName.test(name)) return close + 1;
    const isEmpty = text[close - 1] === '/';
    const tag = { name, attributes: noAttributes, isEmpty, start, end: close + 1 };
    return this.#sink.open(tag) ?? close + 1;
  }

  #goTo(index: number | undefined): void {
    if (index === undefined) return;
    this.#next = index;
    this.#tokenizer.pause();
  }

  /** What began as a tag is text up to this index. */
  #takeAsText(end: number): void {
    this.#sink.text(this.#text.slice(this.#tagStart, end));
    this.#goTo(end);
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(this.#base + start, this.#base + end);
  }

  ontext(start: number, end: number): void {
    this.#done = this.#base + end;
    this.#sink.text(this.#slice(start, end));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#done = Math.min(this.#text.length, this.#base + end + 1);
    this.#sink.cdata(this.#slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = this.#base + start - 1;
    this.#name = this.#slice(start, end);
    this.#attributes = noAttributes;
    const bracket = this.#name.lastIndexOf('<');
    if (bracket >= 0) this.#takeAsText(this.#base + start + bracket);
    else if (!goodName.test(this.#name)) this.#takeAsText(this.#base + end);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#slice(start, end);
    this.#value = '';
    const bracket = this.#attribute.lastIndexOf('<');
    if (bracket >= 0) this.#takeAsText(this.#base + start + bracket);
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#slice(start, end);
  }

  onattribend(quote: QuoteType): void {
    const value = quote === QuoteType.NoValue ? '' : this.#value;
    const isNew = !this.#attributes.has(this.#attribute);
    if (this.#attributes === noAttributes) this.#attributes = new Map();
    if (isNew && goodName.test(this.#attribute)) this.#attributes.set(this.#attribute, value);
  }

  onopentagend(end: number): void {
    this.#tellOpen(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#tellOpen(end, true);
  }

  #tellOpen(last: number, isEmpty: boolean): void {
    // The tokenizer stops only after its current character, which may be the `>` of what turned out
    // to be no tag.
    if (this.#next !== undefined) return;
    const end = this.#base + last + 1;
    this.#done = end;
    const [name, attributes, start] = [this.#name, this.#attributes, this.#tagStart];
    this.#goTo(this.#sink.open({ name, attributes, isEmpty, start, end }));
  }

  onclosetag(start: number, end: number): void {
    const close = this.#text.indexOf('>', this.#base + end);
    this.#done = close < 0 ? this.#text.length : close + 1;
    this.#goTo(this.#sink.close(this.#slice(start, end)));
  }

  oncomment(_start: number, end: number): void {
    this.#done = Math.min(this.#text.length, this.#base + end + 1);
  }

  ondeclaration(start: number, end: number): void {
    this.#done = this.#base + end + 1;
    // The internal subset of a document type has `>` of its own, at which the tokenizer would stop.
    if (/^doctype/i.test(this.#slice(start, start + 7))) {
      this.#goTo(doctypeEnd(this.#text, this.#base + start - 2));
    }
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#done = this.#base + end + 2;
  }

  /**
   * Never called, since the tokenizer leaves references alone: the library's table of their names
   * is 13 KB.
   */
  readonly onattribentity = ignore;
  readonly ontextentity = ignore;
  readonly onend = ignore;
}

/**
 * The contract of a foreign format: text in, conference document out. A format knows no DOM, no
 * network and no clock; what it needs of the outside comes in through `FormatPorts`.
 */
import type { ConferenceDocument } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problem.js';
import type { Steps } from '../../model/values/steps.js';

/** One element of a parsed XML text, namespaces resolved, entities and CDATA already text. */
export interface XmlElement {
  /** Name without prefix, as written. */
  readonly name: string;
  /** Namespace URI, `''` when none. */
  readonly namespace: string;
  /** By name as written (`xml:base`, `href`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Texts and child elements in the order they stand in. */
  readonly content: readonly (string | XmlElement)[];
  /** Text of the element and everything below it. */
  readonly text: string;
  /** Where the element starts, `line:column`. */
  readonly position: string;
}

export interface FormatPorts {
  /** Reads XML leniently; `undefined` when nothing can be made of it. */
  readonly readXml: (text: string) => Steps<XmlElement | undefined>;
  /** HTML or Markdown to structured plain text: paragraphs by blank lines, list items by `- `. */
  readonly plainText: (markup: string) => string;
  /** An absolute `http:`/`https:` URL, resolved against `base`; `undefined` for anything else. */
  readonly safeUrl: (url: string, base?: string) => string | undefined;
}

/** A source as it was fetched or read, decoded to text. */
export interface SourceText {
  readonly text: string;
  /** Parsed once by the caller when the text is JSON. */
  readonly json?: unknown;
  /** Where it came from, for relative links. */
  readonly url?: string;
  /** IANA zone for sources that name none (`source-time-zone`, `convert --time-zone`). */
  readonly timeZone?: string;
}

export interface FormatResult {
  readonly document: ConferenceDocument;
  readonly problems: readonly Problem[];
}

export interface SourceFormat {
  /** Stable id, as in `conference-widgets convert --from`. */
  readonly id: string;
  /** Cheap, never throws: is this text certainly mine? */
  readonly detect: (source: SourceText) => boolean;
  /** Stops after each entry of the source, and between other things that take a while. */
  readonly parse: (source: SourceText, ports: FormatPorts) => Steps<FormatResult>;
}

/**
 * What a foreign format is: a module that turns a text into a conference document. It knows no DOM,
 * no network and no clock; `FormatPorts` gives it what it needs from outside.
 */
import type { ConferenceDocument } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problem.js';
import type { Steps } from '../../model/values/steps.js';

/**
 * One element of a parsed XML text. Namespaces are resolved; entities and CDATA have become text.
 */
export interface XmlElement {
  /** The name without its prefix, case as in the source. */
  readonly name: string;
  /** The namespace's URI; `''` without one. */
  readonly namespace: string;
  /** Values by name as the source writes it, with prefix (`xml:base`, `href`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Texts and child elements in the order of the source. */
  readonly content: readonly (string | XmlElement)[];
  /** The text of the element and of everything in it. */
  readonly text: string;
  /** Where the element starts in the source: `line:column`. */
  readonly position: string;
}

/** What a format needs from outside; see `format-ports.ts`. */
export interface FormatPorts {
  /** Parses XML leniently, in steps; `undefined` when the text cannot be read as XML at all. */
  readonly readXml: (text: string) => Steps<XmlElement | undefined>;
  /**
   * Turns HTML or Markdown into plain text; blank lines separate paragraphs, list items begin with
   * `- `.
   */
  readonly plainText: (markup: string) => string;
  /**
   * An absolute `http:` or `https:` address, resolved against `base`; `undefined` for anything
   * else.
   */
  readonly safeUrl: (url: string, base?: string) => string | undefined;
}

/** A source after it was fetched or read and decoded to text. */
export interface SourceText {
  readonly text: string;
  /** The parsed JSON, if the text is JSON and the caller has parsed it. */
  readonly json?: unknown;
  /** The address that the source came from, to resolve relative links. */
  readonly url?: string;
  /** The IANA zone for times that name none (`source-time-zone`, `convert --time-zone`). */
  readonly timeZone?: string;
}

/** What a format makes of a source: the document, and what was lost or doubtful on the way. */
export interface FormatResult {
  readonly document: ConferenceDocument;
  readonly problems: readonly Problem[];
}

/** One foreign format. */
export interface SourceFormat {
  /** The id that `conference-widgets convert --from` takes; it never changes. */
  readonly id: string;
  /** Whether the source is certainly of this format. Must be cheap and must not throw. */
  readonly detect: (source: SourceText) => boolean;
  /**
   * Reads the source. Yields after each entry and between other slow parts, so that a page can
   * pause it. It is called after `detect` said yes.
   */
  readonly parse: (source: SourceText, ports: FormatPorts) => Steps<FormatResult>;
}

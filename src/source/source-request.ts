/** What a widget asks of its source, and what it is told. */
import type { Problem } from '../model/problem.js';

export interface SourceRequest {
  /** Several are merged into one document: each part comes from the address that has it. */
  readonly urls: readonly string[];
  readonly baseUrl: string;
  /** Seconds between refreshes; 0 for none. */
  readonly refreshSeconds: number;
  /** IANA zone for sources that name none. */
  readonly timeZone?: string;
  /** Gives the origins whose data may be shown; called for each answer. `undefined` allows any. */
  readonly allowedOrigins?: () => ReadonlySet<string> | undefined;
  /**
   * Says why the widget can show nothing of a document that was read; `undefined` when it can. Such
   * a document counts as a failed request: the content from before stays.
   */
  readonly findFault?: (source: SourceDocument) => Faults | Promise<Faults>;
  readonly onUpdate: (source: LoadedSource) => void;
}

type Faults = readonly Problem[] | undefined;

/** A document that was read, and where it came from. */
export interface SourceDocument {
  readonly value: unknown;
  readonly url: string;
}

export interface LoadedSource {
  /** A conference document or a part of one; `undefined` when the source failed. */
  readonly value: unknown;
  readonly url?: string;
  readonly problems: readonly Problem[];
  readonly from: 'network' | 'cache';
  /** When a copy from the visitor's browser was fetched, in milliseconds since the epoch. */
  readonly asOf?: number;
  /** With several sources, adds to a problem which of them has it and at which place. */
  readonly place?: (problem: Problem) => Problem;
}

export interface SourceSubscription {
  close(): void;
  /** Asks all addresses again. Settles when each has answered or failed and the widget was told. */
  refreshNow(): Promise<void>;
}

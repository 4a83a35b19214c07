/** A widget as its diagnostics see it. */
import type { Problem } from '../../model/problem.js';
import type { SourceHost } from '../source/inline-data.js';
import type { Shown } from '../source/source-part.js';

export interface DiagnosedHost extends SourceHost {
  withDiagnostics?: boolean;
}

/** The state of a widget's source, as the diagnostics need it. */
export interface DiagnosedSource {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  readonly problems: readonly Problem[];
  readonly shown: Pick<Shown<unknown>, 'from' | 'asOf'> | undefined;
  /** Entries in the source; `undefined` while there is none. */
  readonly count: number | undefined;
}

/** Functions of the script that this lazy file gets as arguments. */
export interface DiagnosticsPorts {
  /**
   * The language that the page asked for, and that of the widget's words; `undefined` while these
   * load.
   */
  readonly spoken: () => SpokenLanguage | undefined;
}

export interface SpokenLanguage {
  /** The tag as the page wrote it; `''` when it names none. */
  readonly wanted: string;
  readonly words: string;
}

/** A request that the page's Content Security Policy refused. */
export interface Refusal {
  readonly directive: string;
  readonly url: string;
}

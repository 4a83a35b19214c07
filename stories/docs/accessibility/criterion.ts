/** One success criterion of WCAG 2.2 and how the widgets answer it. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /**
   * `met` by the widgets; `page`: the page's owner or the organiser decides; `none`: nothing in the
   * widgets falls under it.
   */
  readonly answer: 'met' | 'page' | 'none';
  readonly how: string;
  /** Test files that fail when it no longer holds. */
  readonly tests: readonly string[];
  /** The part that no test checks: who has looked at it, or that nobody has. */
  readonly untested?: string;
}

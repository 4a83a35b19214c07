/** What a page may choose on an event card, read from attributes; wrong values fall back. */
import { readOption } from '../../input/read-option.js';
import type { ReportProblem } from '../../model/problem.js';

export interface EventCardOptions {
  readonly layout: 'card' | 'row' | 'compact';
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
}

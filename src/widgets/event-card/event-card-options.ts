/** What a page may choose on an event card, read from attributes; wrong values fall back. */
import { readOption, readTimeZoneOption } from '../../input/read-option.js';
import type { ReportProblem } from '../../model/problem.js';

export interface EventCardOptions {
  readonly layout: 'card' | 'row' | 'compact';
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
}

interface Attributes {
  readonly layout: string | null | undefined;
  readonly timeZone: string | null | undefined;
}

export function readEventCardOptions(
  { layout, timeZone }: Attributes,
  report: ReportProblem,
): EventCardOptions {
  return {
    layout: readOption(layout, {
      attribute: 'layout',
      allowed: ['card', 'row', 'compact'],
      fallback: 'card',
      report,
    }),
    timeZone: readTimeZoneOption(timeZone, report),
  };
}

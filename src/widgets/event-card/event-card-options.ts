/** What a page may choose on an event card; wrong values fall back and are reported. */
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

export const defaultEventCardOptions: EventCardOptions = { layout: 'card', timeZone: 'both' };

const layouts = ['card', 'row', 'compact'] as const;

export function readEventCardOptions(
  { layout, timeZone }: Attributes,
  report: ReportProblem,
): EventCardOptions {
  return {
    layout: readOption('layout', layout, { allowed: layouts, fallback: 'card', report }),
    timeZone: readTimeZoneOption(timeZone, report),
  };
}

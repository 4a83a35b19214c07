/** Reads the attributes of an event card; wrong values fall back to a default and are reported. */
import {
  clocks,
  readOption,
  reportCommonOptions,
  type CommonAttributes,
} from '../../widget/read-option.js';
import type { ReportProblem } from '../../model/problem.js';
import type { OrganizerOrder } from './event-organizers.js';

export interface EventCardOptions {
  readonly layout: 'card' | 'row' | 'compact';
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
  readonly organizerOrder: OrganizerOrder;
}

interface Attributes extends CommonAttributes {
  readonly layout: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly organizerOrder: string | null | undefined;
}

export const defaultEventCardOptions: EventCardOptions = {
  layout: 'card',
  timeZone: 'both',
  organizerOrder: 'given',
};

const layouts = { allowed: ['card', 'row', 'compact'] } as const;
const orders = { allowed: ['given', 'name', 'rotate'] } as const;

export function readEventCardOptions(
  attributes: Attributes,
  report: ReportProblem,
): EventCardOptions {
  const { layout, timeZone, organizerOrder: order } = attributes;
  reportCommonOptions(attributes, report);
  return {
    layout: readOption('layout', layout, layouts, report),
    timeZone: readOption('time-zone', timeZone, clocks, report),
    organizerOrder: readOption('organizer-order', order, orders, report),
  };
}

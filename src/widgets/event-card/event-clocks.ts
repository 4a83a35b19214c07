/**
 * Chooses the clocks of an event, of which the first is the card's own, and writes other moments of
 * the event: when registration opens or closes, and an earlier start.
 */
import type { Formatters } from '../../intl/formats/formatters.js';
import type { ConferenceEvent, DocumentContext } from '../../model/conference.js';
import { chooseClocks } from '../../model/values/chosen-clocks.js';
import { startOfDay } from './event-phase.js';

/** What decides the clocks of an event. */
interface Zones {
  readonly event: ConferenceEvent;
  readonly context: DocumentContext;
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
  /** The visitor's zone; the venue's where there is no visitor (a server). */
  readonly viewerZone: string;
}

/** What is needed to write the times of an event. */
export interface EventClockInput extends Zones {
  /** Formatters of the reader's language for a zone. */
  readonly formatters: (timeZone: string) => Formatters;
}

/** An event without hours has the venue's clock alone, since its day is the same everywhere. */
export function chooseEventClocks({
  event,
  context,
  timeZone,
  viewerZone,
}: Zones): ReturnType<typeof chooseClocks> {
  return chooseClocks({
    timeZone: event.allDay ? 'venue' : timeZone,
    venueZone: context.timeZone,
    viewerZone,
    moments: [event.start, event.end ?? event.start],
  });
}

/**
 * Day and time on the card's first clock, with the zone. A date without hours is stored as midnight
 * at the venue, so that midnight is written as a date alone; a closing at midnight gets the date of
 * the day before.
 */
export function formatMoment(
  input: EventClockInput,
  epoch: number | undefined,
  { closes = false }: { readonly closes?: boolean } = {},
): string {
  if (epoch === undefined) return '';
  const { context, formatters } = input;
  if (startOfDay(epoch, context.timeZone) === epoch)
    return formatters(context.timeZone).date(closes ? epoch - 1 : epoch);
  const format = formatters(chooseEventClocks(input)[0][0]);
  return `${format.dateTime(epoch)} (${format.offsetLabel(epoch)})`;
}

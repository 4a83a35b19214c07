/**
 * Chooses the clocks of an event, of which the first is the card's own, and writes other moments of
 * the event: when registration opens or closes, and an earlier start.
 */
import { chooseClocks } from '../../model/values/chosen-clocks.js';
import type { EventCardInput } from './event-card-view-model.js';
import { startOfDay } from './event-phase.js';

type Zones = Pick<EventCardInput, 'event' | 'context' | 'timeZone' | 'viewerZone'>;

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
  input: Zones & Pick<EventCardInput, 'formatters'>,
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

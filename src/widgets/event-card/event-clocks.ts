/**
 * On whose clocks an event is read, the first being the card's own, and how moments beside the event
 * itself are written: when registration opens or closes, what the start was before.
 */
import { chooseClocks } from '../../model/values/chosen-clocks.js';
import type { EventCardInput } from './event-card-view-model.js';
import { startOfDay } from './event-phase.js';

type Zones = Pick<EventCardInput, 'event' | 'context' | 'timeZone' | 'viewerZone'>;

/** A day without hours is the same day everywhere, so only the venue's clock reads it. */
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
 * Day and time on the card's first clock, named with its zone. Midnight at the venue is how a date
 * without hours is kept, so it is written as one; what closes then closes with the day before.
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

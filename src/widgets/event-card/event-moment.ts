/** Moments beside the event itself: when registration opens or closes, what the start was before. */
import type { EventCardInput } from './event-card-view-model.js';
import { chosenZones } from './event-clocks.js';
import { startOfDay } from './event-phase.js';

type Clocks = Pick<EventCardInput, 'event' | 'context' | 'timeZone' | 'viewerZone' | 'formatters'>;

/**
 * Day and time on the card's first clock, named with its zone. Midnight at the venue is how a date
 * without hours is kept, so it is written as one; what closes then closes with the day before.
 */
export function formatMoment(
  input: Clocks,
  epoch: number | undefined,
  { closes = false }: { readonly closes?: boolean } = {},
): string {
  if (epoch === undefined) return '';
  const { context, formatters } = input;
  if (startOfDay(epoch, context.timeZone) === epoch)
    return formatters(context.timeZone).date(closes ? epoch - 1 : epoch);
  const format = formatters(chosenZones(input)[0][0]);
  return `${format.dateTime(epoch)} (${format.offsetLabel(epoch)})`;
}

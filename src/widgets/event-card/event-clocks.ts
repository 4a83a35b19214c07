/**
 * On whose clocks an event is read, the first being the card's own, and how moments beside the event
 * itself are written: when registration opens or closes, what the start was before.
 */
import { isTimeZone, offsetMinutes } from '../../model/values/zoned-time.js';
import type { EventCardInput } from './event-card-view-model.js';
import { startOfDay } from './event-phase.js';

export type Whose = 'venue' | 'viewer' | 'chosen';

type ChosenZone = readonly [zone: string, whose: Whose];

type Zones = Pick<EventCardInput, 'event' | 'context' | 'timeZone' | 'viewerZone'>;

/** A day without hours is the same day everywhere, so only the venue's clock reads it. */
export function chosenZones({
  event,
  context,
  timeZone,
  viewerZone,
}: Zones): readonly [ChosenZone, ...ChosenZone[]] {
  const venue: ChosenZone = [context.timeZone, 'venue'];
  if (event.allDay || timeZone === 'venue' || timeZone === context.timeZone) return [venue];
  if (timeZone === 'viewer') return [[viewerZone, 'viewer']];
  if (timeZone !== 'both' && isTimeZone(timeZone)) return [[timeZone, 'chosen']];
  const sameClock = [event.start, event.end ?? event.start].every(
    (epoch) => offsetMinutes(epoch, context.timeZone) === offsetMinutes(epoch, viewerZone),
  );
  return sameClock ? [venue] : [venue, [viewerZone, 'viewer']];
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
  const format = formatters(chosenZones(input)[0][0]);
  return `${format.dateTime(epoch)} (${format.offsetLabel(epoch)})`;
}

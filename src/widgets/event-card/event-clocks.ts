/** On whose clocks an event is read, the first being the card's own. */
import { isTimeZone, offsetMinutes } from '../../model/values/zoned-time.js';
import type { EventCardInput } from './event-card-view-model.js';

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

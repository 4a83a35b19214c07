/** Finds when a schema.org event takes place: in its own properties or in its schedule. */
import { DAY } from '../../../model/values/time-units.js';
import { textOf, type ForeignObject } from '../foreign-value.js';
import type { JsonLd } from './json-ld.js';

/** Whether a schedule has more than one time. */
export const isRepeated = (schedule: ForeignObject, graph: JsonLd): boolean =>
  graph.text(schedule, 'repeatFrequency', 'repeatCount') !== undefined;

const isDay = (date: string | undefined): date is string =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The first date of a repeating schedule: from its start date on, the first of its weekdays. */
function firstDateOf(schedule: ForeignObject, graph: JsonLd): string | undefined {
  const date = graph.text(schedule, 'startDate');
  const days = graph
    .values(schedule, 'byDay')
    .map((day) => weekdays.indexOf((textOf(day) ?? '').replace(/^.*\//, '')));
  if (!isDay(date) || days.length === 0 || days.includes(-1)) return date;
  const first = weekdays
    .map((_, ahead) => new Date(Date.parse(date) + ahead * DAY))
    .find((day) => days.includes(day.getUTCDay()));
  return first?.toISOString().slice(0, 10) ?? date;
}

/**
 * The start or end as the source writes it: the date of the event, or else of its schedule, with
 * the time of day that some programs write beside it (`startTime`).
 */
export function writtenTime(
  event: ForeignObject,
  side: 'start' | 'end',
  graph: JsonLd,
): string | undefined {
  const isOwn = [side, 'start'].some((name) => graph.text(event, `${name}Date`) !== undefined);
  const node = isOwn ? event : (graph.objects(event, 'eventSchedule')[0] ?? event);
  const clock = graph.text(node, `${side}Time`)?.replace(/^T/, '');
  // The end date of a repeating schedule is its last day; the first time ends on its first date.
  const isSeries = !isOwn && isRepeated(node, graph);
  if (isSeries && side === 'end' && clock === undefined) return undefined;
  const date = isSeries ? firstDateOf(node, graph) : graph.text(node, `${side}Date`);
  const hasClock = clock !== undefined && /^\d{1,2}:\d\d/.test(clock);
  return isDay(date) && hasClock ? `${date}T${clock}` : date;
}

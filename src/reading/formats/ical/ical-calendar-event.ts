/** What a whole calendar is about: its one event, or the conference it is named after. */
import type { EventInput } from '../../../model/schema.js';
import { compact, lineOf } from '../foreign-value.js';
import { icalText, propertyOf, type IcalComponent } from './ical-lines.js';
import type { Occurrence } from './ical-occurrences.js';
import {
  dateOf,
  daysAfterFirst,
  later,
  linksOf,
  written,
  type CalendarContext,
} from './ical-session.js';
import { sessionState } from '../session-words.js';

export function calendarEvent(
  calendar: IcalComponent | undefined,
  occurrences: readonly Occurrence[],
  context: CalendarContext,
): EventInput | undefined {
  const [first] = occurrences;
  if (!first) return undefined;
  if (occurrences.length === 1) return onlyEvent(first, context);
  const property = (name: string) => calendar && icalText(propertyOf(calendar, name));
  const name = property('NAME') ?? property('X-WR-CALNAME');
  if (name === undefined) return undefined;
  const locals = occurrences.map(({ local }) => local);
  const description = property('DESCRIPTION') ?? property('X-WR-CALDESC');
  const url = property('URL');
  return compact<EventInput>({
    name: lineOf(name),
    start: dateOf(locals.reduce((one, other) => Math.min(one, other))),
    end: dateOf(locals.reduce((one, other) => Math.max(one, other))),
    description: description && context.ports.plainText(description),
    url: url && context.ports.safeUrl(url, context.source.url),
  });
}

/** A calendar of one event: what “add to calendar” links of event pages hold. */
function onlyEvent({ entry, local, epoch }: Occurrence, context: CalendarContext) {
  const { ports, timeZone } = context;
  const text = (name: string) => icalText(propertyOf(entry.component, name));
  const name = text('SUMMARY');
  if (name === undefined) return undefined;
  const dateOnly = entry.start?.dateOnly ?? false;
  const moment = { local, epoch, dateOnly };
  const length = dateOnly ? daysAfterFirst(entry.length) : entry.length;
  const [place, description] = [text('LOCATION'), text('DESCRIPTION')];
  const cancelled = sessionState(text('STATUS')) === 'cancelled';
  return compact<EventInput>({
    id: entry.uid,
    name: lineOf(name),
    start: written(moment, timeZone).iso,
    end: length ? written(later(moment, length), timeZone).iso : undefined,
    description: description && ports.plainText(description),
    status: cancelled ? 'cancelled' : undefined,
    venue: place ? { name: lineOf(place) } : undefined,
    url: linksOf(entry.component, context).url,
  });
}

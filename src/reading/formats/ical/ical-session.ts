/** A VEVENT as a session: its texts, links and the time of one of its occurrences. */
import { formatIso } from '../../../model/zoned-time.js';
import type { WrittenTime } from '../document-time.js';
import { compact, lineOf } from '../foreign-value.js';
import type { CalendarEntry } from './ical-event.js';
import { icalText, icalTexts, propertiesOf, propertyOf, type IcalComponent } from './ical-lines.js';
import type { Occurrence } from './ical-occurrences.js';
import type { ProgrammeDraft, SessionDraft } from '../programme-draft.js';
import { sessionText } from '../session-text.js';
import { languageTags, sessionKind, sessionState } from '../session-words.js';
import type { FormatPorts, SourceText } from '../source-format.js';

/** What reading one calendar needs. */
export interface CalendarContext {
  readonly draft: ProgrammeDraft;
  readonly source: SourceText;
  readonly ports: FormatPorts;
  readonly timeZone: string;
}

const DAY = 86_400_000;

export const dateOf = (local: number): string => new Date(local).toISOString().slice(0, 10);

export interface Moment {
  /** Clock time as if it were UTC. */
  readonly local: number;
  readonly epoch: number;
  readonly dateOnly: boolean;
}

/** The moment a length later. */
export function later({ local, epoch, dateOnly }: Moment, length: number): Moment {
  return { local: local + length, epoch: epoch + length, dateOnly };
}

/** A time of the calendar, in the calendar's zone. */
export function written(time: Moment, timeZone: string): WrittenTime {
  const { local, epoch, dateOnly } = time;
  return { iso: dateOnly ? dateOf(local) : formatIso(epoch, timeZone), epoch, dateOnly };
}

export function linksOf(component: IcalComponent, { ports, source }: CalendarContext) {
  const link = (url: string | undefined) => (url ? ports.safeUrl(url, source.url) : undefined);
  const text = (name: string) => propertyOf(component, name)?.value.trim();
  const documents = propertiesOf(component, 'ATTACH').flatMap(({ value, parameters }) => {
    const url = link(value.trim());
    if (url === undefined) return [];
    const name =
      parameters.get('FILENAME') ?? parameters.get('X-FILENAME') ?? parameters.get('LABEL');
    return [compact({ title: name ?? url, url, mediaType: parameters.get('FMTTYPE') })];
  });
  return { url: link(text('URL')), stream: link(text('CONFERENCE')), documents };
}

/** What an event says, whenever it takes place. */
export function sessionDraft(entry: CalendarEntry, context: CalendarContext): SessionDraft {
  const { component, path, uid } = entry;
  const { draft, ports } = context;
  const text = (name: string) => icalText(propertyOf(component, name));
  const summary = text('SUMMARY');
  const room = text('LOCATION');
  const categories = icalTexts(propertiesOf(component, 'CATEGORIES'));
  const [track] = categories;
  const kind = sessionKind(categories.join(' '));
  const rich = text('STYLED-DESCRIPTION') ?? text('X-ALT-DESC');
  return {
    path,
    id: uid,
    title: summary && lineOf(summary),
    start: undefined,
    room: room && draft.room({ key: lineOf(room), name: lineOf(room) }),
    track: track && draft.track({ key: track, name: lineOf(track) }),
    kind: kind === 'other' ? undefined : kind,
    state: sessionState(text('STATUS')),
    text: sessionText(text('DESCRIPTION'), rich, ports),
    languages: languageTags(propertyOf(component, 'SUMMARY')?.parameters.get('LANGUAGE')),
    ...linksOf(component, context),
  };
}

/**
 * A DTEND that is a date is the day after; a document's end is the last day. Some programs write
 * the day itself, or one before it: then there is one day.
 */
export const daysAfterFirst = (length = DAY): number => Math.max(0, length - DAY);

export function addOccurrence(occurrence: Occurrence, context: CalendarContext): void {
  const { entry, local, epoch, instance } = occurrence;
  const { draft, timeZone } = context;
  const dateOnly = entry.start?.dateOnly ?? false;
  const moment = { local, epoch, dateOnly };
  const length = dateOnly ? daysAfterFirst(entry.length) : entry.length;
  const session = sessionDraft(entry, context);
  const stamp =
    instance === undefined ? '' : new Date(instance).toISOString().replace(/\.000Z|\W/g, '');
  draft.session({
    ...session,
    id: session.id === undefined || stamp === '' ? session.id : `${session.id}_${stamp}`,
    start: written(moment, timeZone),
    end: length === undefined ? undefined : written(later(moment, length), timeZone),
  });
}

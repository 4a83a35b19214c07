/** Turns the rows of a programme into sessions. */
import type { Steps } from '../../../../model/values/steps.js';
import { DAY_SECONDS } from '../../../../model/values/time-units.js';
import type { SessionInput, TextInput } from '../../../../model/schema/schema.js';
import { writeClockTime, writeTime, type WrittenTime } from '../../written/document-time.js';
import { idOfName } from '../../entry-ids.js';
import { anyText, compact, lineText, mapText } from '../../foreign-value.js';
import type { AnswerContext } from '../../rest-answer.js';
import { sessionText } from '../../written/session-text.js';
import { DateColumn } from './date-column.js';
import type { SessionZones } from './session-zones.js';
import { foldWords } from '../fold-word.js';
import type { HeadedTable } from '../headed-table.js';
import { peopleOfRow } from './session-people.js';
import {
  isTotal,
  isYes,
  kindOfCells,
  languagesOfCell,
  stateOfCell,
} from './table-words-meaning.js';
import { readTimes, type RowTimes, type SessionDates } from './session-times.js';
import { readClockSpan } from './table-times.js';
import { remembered } from '../remembered.js';
import { webAddress } from '../web-address.js';

type Sessions = HeadedTable<'sessions'>;

/**
 * Adds the sessions of a table to the draft. A row that holds only a date is the heading of a day.
 */
export function* addSessions(
  table: Sessions,
  zones: SessionZones,
  context: AnswerContext,
): Steps<void> {
  const dates: SessionDates = {
    zones,
    days: new DateColumn(table, 'date'),
    starts: new DateColumn(table, 'start'),
    ends: new DateColumn(table, 'end'),
    lastDays: new DateColumn(table, 'endDate'),
    readClockSpan: remembered(readClockSpan),
  };
  const first = table.rows[0] ?? 0;
  let before: RowTimes = compact<RowTimes>({
    day: table.has('date') ? undefined : dates.days.above(first)?.iso,
  });
  let hasDay = false;
  for (const row of table.rows) {
    yield;
    const day = dates.days.dayOf(row);
    if (day) {
      before = { day: day.iso };
      continue;
    }
    if (isNoSession(table, row)) {
      reportRow(table, row);
      continue;
    }
    const times = readTimes(row, { table, dates, before });
    addSession(row, { table, times, zones, context });
    before = times;
    hasDay ||= times.day !== undefined;
  }
  if (!hasDay) reportNoDay(table, first);
}

/**
 * Reports that the whole table lacks dates. Each of its sessions is reported too, as one without a
 * start; this says why.
 */
function reportNoDay(table: Sessions, row: number): void {
  if (table.rows.length === 0 || table.has('date')) return;
  table.doubt(row, 'start', {
    code: 'table-day-missing',
    message:
      'Found times and no date; expected a column of dates, or the date on a line of its own above the sessions.',
    severity: 'error',
  });
}

/**
 * Whether a row is not a session: rows without a title are lines or notes between sessions, others
 * hold totals.
 */
function isNoSession(table: Sessions, row: number): boolean {
  const title = table.localized(row, 'title');
  if (title === undefined) return !hasTime(table, row) || table.isSpanned(row, 'title');
  return isTotal(anyText(title)) && !hasTime(table, row) && table.text(row, 'room') === undefined;
}

const hasTime = (table: Sessions, row: number): boolean =>
  table.text(row, 'start') !== undefined || table.text(row, 'end') !== undefined;

/** Reports a row that is left out. */
function reportRow(table: Sessions, row: number): void {
  table.doubt(row, 'title', {
    code: 'table-row-skipped',
    message: 'Found a row that is no session of its own; it is left out.',
    severity: 'info',
  });
}

interface SessionRow {
  readonly table: Sessions;
  readonly times: RowTimes;
  readonly zones: SessionZones;
  readonly context: AnswerContext;
}

interface Written {
  readonly start?: WrittenTime | undefined;
  readonly end?: WrittenTime | undefined;
}

/** The start and end of a session that has days but no times. */
function writeDays({ day, lastDay }: RowTimes, timeZone: string): Written {
  const write = (iso: string | undefined): WrittenTime | undefined => writeTime(iso, timeZone);
  return { start: write(day), end: lastDay === day ? undefined : write(lastDay) };
}

/** The end of a session. An end before the start means the next day. */
function endOf({ day = '', start = 0, end, lastDay }: RowTimes, timeZone: string) {
  if (end === undefined) return undefined;
  const isNextDay = lastDay === undefined && end < start;
  return writeClockTime(lastDay ?? day, end + (isNextDay ? DAY_SECONDS : 0), timeZone);
}

function writeTimes(times: RowTimes, documentZone: string, zones: SessionZones): Written {
  const { day, start, instant, isLost, zone } = times;
  const timeZone = zone?.zone ?? documentZone;
  if (instant !== undefined) {
    return { start: writeTime(instant.start, timeZone), end: writeTime(instant.end, timeZone) };
  }
  if (day === undefined || isLost) return {};
  if (start === undefined) return writeDays(times, timeZone);
  const begin = writeClockTime(day, start, timeZone);
  if (zone && begin && !zones.isCertain(zone, begin.epoch)) return {};
  return { start: begin, end: endOf(times, timeZone) };
}

/**
 * How many characters of the title go into an id. Visitors' favourites are kept by the id, so it
 * should stay the same when times change and rows move.
 */
const MAX_TITLE = 60;

function idOfRow(row: number, { table, times }: SessionRow): string {
  const given = table.text(row, 'id');
  if (given !== undefined) return given;
  const title = anyText(table.localized(row, 'title')).slice(0, MAX_TITLE);
  const room = anyText(table.localized(row, 'room'));
  const day = times.day ?? times.instant?.start.slice(0, 10);
  return idOfName([day, room, title].filter(Boolean).join(' '));
}

function languagesOf(
  table: Sessions,
  row: number,
  field: 'languages' | 'interpretation',
): string[] | undefined {
  const { tags, unknown } = languagesOfCell(table.text(row, field));
  if (unknown.length > 0) {
    table.doubt(row, field, {
      code: 'table-language-unknown',
      message: `Found "${unknown.join(', ')}" for a language; expected its name or its tag such as "az".`,
      severity: 'warning',
    });
  }
  return tags.length === 0 ? undefined : [...tags];
}

function roomOf(row: number, { table, context }: SessionRow): string | undefined {
  const name = table.localized(row, 'room', lineText);
  if (name === undefined) return undefined;
  return context.draft.room({ key: foldWords(anyText(name)), name });
}

function trackOf(row: number, { table, context }: SessionRow): string | undefined {
  const name = table.localized(row, 'track', lineText);
  if (name === undefined) return undefined;
  return context.draft.track({ key: foldWords(anyText(name)), name });
}

/** The texts of a session. A subtitle takes the place of a missing abstract. */
function textOf(row: number, { table, context }: SessionRow) {
  const parts = (['subtitle', 'abstract'] as const).map((field) => table.localized(row, field));
  const [subtitle, abstract] = parts;
  const opening = abstract ?? subtitle;
  return sessionText(opening, table.localized(row, 'description'), context.ports);
}

function addSession(row: number, entry: SessionRow): void {
  const { table, times, zones, context } = entry;
  const { draft, link, timeZone } = context;
  const title: TextInput | undefined = mapText(table.localized(row, 'title'), lineText);
  const speakers = peopleOfRow(row, table, context);
  const { start, end } = writeTimes(times, timeZone, zones);
  const address = (field: 'url' | 'stream' | 'recording') =>
    webAddress(row, { table, field, link });
  draft.session(
    {
      path: table.pathOf(row),
      id: idOfRow(row, entry),
      title,
      start,
      end,
      duration: table.text(row, 'duration'),
      room: roomOf(row, entry),
      track: trackOf(row, entry),
      kind: kindOfCells(table.text(row, 'kind'), anyText(title), (speakers?.length ?? 0) > 0),
      state: stateOfCell(table.text(row, 'state')),
      text: textOf(row, entry),
      speakers,
      languages: languagesOf(table, row, 'languages'),
      url: address('url'),
      stream: address('stream'),
      recording: address('recording'),
    },
    compact<Pick<SessionInput, 'interpretation' | 'stateNote' | 'openToPress'>>({
      interpretation: languagesOf(table, row, 'interpretation'),
      stateNote: table.localized(row, 'stateNote'),
      openToPress: isYes(table.text(row, 'openToPress')) || undefined,
    }),
  );
}

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
import { cellAt, reportCell } from '../table.js';
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
  let days = 0;
  const doubtNight = nightDoubter(table);
  for (const row of table.rows) {
    yield;
    const day = dates.days.dayOf(row);
    if (day) {
      days += 1;
      before = { day: day.iso };
      continue;
    }
    if (isNoSession(table, row)) {
      reportRow(table, row);
      continue;
    }
    const times = readTimes(row, { table, dates, before });
    addSession(row, { table, times, zones, context });
    doubtNight(row, times, before);
    before = times;
    hasDay ||= times.day !== undefined;
  }
  if (days > 0 && days === table.rows.length) reportDaysAlone(table, first);
  else if (!hasDay) reportNoDay(table, first);
  if (!table.has('start')) reportUnreadTimes(table);
  reportHalves(table);
}

/** Times before this one, below a time of the day, are more likely of the afternoon. */
const NIGHT_ENDS = 7 * 3600;

/**
 * Reports the first time of the night that stands below a time of the same day: `1:00` below
 * `11:00` is one o'clock in the afternoon to whoever wrote it, but nothing in the table says so.
 */
function nightDoubter(table: Sessions) {
  let isTold = false;
  return (row: number, { day, start }: RowTimes, before: RowTimes): void => {
    if (isTold || start === undefined || start >= NIGHT_ENDS) return;
    if (day === undefined || day !== before.day || (before.start ?? 0) <= NIGHT_ENDS) return;
    isTold = true;
    table.doubt(row, 'start', {
      code: 'table-time-doubtful',
      message: `Found the time "${table.text(row, 'start') ?? ''}" below a later one of the same day; it is read as a time of the night. Write 13:00 or 1:00 PM for the afternoon, and the next date for the night after.`,
      severity: 'warning',
    });
  };
}

/** Reports columns of times whose headings are unknown: the sessions have days alone without them. */
function reportUnreadTimes(table: Sessions): void {
  for (const { place, cells } of table.unknownColumns) {
    const times = cells.slice(0, 20);
    if (times.length === 0 || !times.every((cell) => readClockSpan(cell))) continue;
    reportCell(table.report, place, {
      code: 'table-times-unread',
      message: `Found times below "${cellAt(place).slice(0, 80)}", which names nothing that is known here; expected "Start" and "End". The sessions are without a time.`,
      severity: 'warning',
    });
  }
}

/** Reports a column of “AM” and “PM”, which is not read: times of the afternoon are twelve hours off. */
function reportHalves(table: Sessions): void {
  const unknown = table.unknownColumns.map(({ place }) => place.column);
  // “Am” is also the Irish word for a time.
  for (const column of [...unknown, ...table.columns('start').map(({ index }) => index)]) {
    const place = table.headingPlace(column);
    const cells = table.rows.map((row) => cellAt({ ...place, row })).filter(Boolean);
    if (cells.length === 0 || !cells.every((cell) => /^[ap]\.?m\.?$/i.test(cell))) continue;
    reportCell(table.report, place, {
      code: 'table-halves-apart',
      message:
        'Found AM and PM in a column of their own; expected them behind the times, as in "1:30 PM". Times of the afternoon are read as in the morning.',
      severity: 'error',
    });
  }
}

/**
 * Reports a table whose rows are all headings of days: their cells may be separated by another sign
 * than those of its headings.
 */
function reportDaysAlone(table: Sessions, row: number): void {
  table.doubt(row, 'title', {
    code: 'table-sessions-missing',
    message: `Found ${table.rows.length} rows that hold a day alone and no session; expected a title and a time too, separated as the headings are.`,
    severity: 'error',
  });
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

/** A heading that says that its numbers are hours: `Duration (hours)`. */
const inHours = /^(?:h|hrs?|hours?|std|stunden|saat|ч|час\p{L}*|heures?|ore|horas?)\.?$/iu;

function durationOf(row: number, table: Sessions): string | number | undefined {
  const text = table.text(row, 'duration');
  const [column] = table.columns('duration');
  const hours = inHours.test(column?.hint?.trim() ?? '') ? Number(text?.replace(',', '.')) : NaN;
  return hours > 0 && hours <= 24 ? Math.round(hours * 60) : text;
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

/**
 * The texts of a session. A document has no field for a subtitle, so it opens the abstract, or takes
 * its place.
 */
function textOf(row: number, { table, context }: SessionRow) {
  const [subtitle, abstract] = (['subtitle', 'abstract'] as const).map((field) =>
    table.localized(row, field),
  );
  const opening =
    subtitle === undefined || abstract === undefined
      ? (abstract ?? subtitle)
      : joined(subtitle, abstract);
  return sessionText(opening, table.localized(row, 'description'), context.ports);
}

/** Two texts one below the other, in each language that one of them has. */
function joined(first: TextInput, second: TextInput): TextInput {
  const inLanguage = (tag: string): string =>
    [first, second]
      .map((text) => (typeof text === 'string' ? text : text[tag]))
      .filter(Boolean)
      .join('\n\n');
  const tags = [first, second].flatMap((text) =>
    typeof text === 'string' ? [] : Object.keys(text),
  );
  if (tags.length === 0) return inLanguage('');
  return Object.fromEntries(tags.map((tag) => [tag, inLanguage(tag)]));
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
      duration: durationOf(row, table),
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

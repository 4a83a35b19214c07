/** Reads a table of keys and values, which describes the event. */
import type { EventInput, TextInput } from '../../../../model/schema/schema.js';
import type { ReportProblem } from '../../../../model/problem.js';
import { isTimeZone } from '../../../../model/values/zoned-time.js';
import { writeClockTime, writeTime } from '../../written/document-time.js';
import { compact, lineText, mapText } from '../../foreign-value.js';
import type { AnswerContext } from '../../rest-answer.js';
import type { EventRows } from '../headings.js';
import { readDate, splitDays, type FoundDate } from './table-dates.js';
import { readClockSpan } from './table-times.js';
import { languagesOfCell, stateOfCell } from './table-words-meaning.js';
import { cellAt, reportCell, type Table } from '../table.js';
import { completeAddress, isWords } from '../web-address.js';
import type { EventField } from '../words/table-words.js';

interface Value {
  readonly row: number;
  readonly language: string | undefined;
  /** The language of the key, for values that name none beside others that do. */
  readonly ownLanguage: string;
  readonly text: string;
}

/** The values of such a table, by field. */
export class EventTable {
  readonly #table: Table;
  readonly #report: ReportProblem;
  readonly #values = new Map<EventField, Value[]>();

  constructor(table: Table, { rows, languages }: EventRows, report: ReportProblem) {
    this.#table = table;
    this.#report = report;
    for (const { row, column } of rows) {
      const known = this.#values.get(column.field) ?? [];
      this.#values.set(column.field, known);
      const width = table.rows[row]?.length ?? 0;
      for (let at = 1; at < width; at += 1) {
        const text = cellAt({ table, row, column: at });
        const { ownLanguage } = column;
        const language = column.language ?? languages[at];
        if (text !== '') known.push({ row, text, language, ownLanguage });
      }
    }
  }

  text(field: EventField): string | undefined {
    return this.#values.get(field)?.[0]?.text;
  }

  /**
   * The values by language if any language is named or several rows have the field; else the first
   * value.
   */
  localized(field: EventField): TextInput | undefined {
    const values = this.#values.get(field) ?? [];
    const rows = new Set(values.map(({ row }) => row));
    const isNamed = rows.size > 1 || values.some(({ language }) => language !== undefined);
    if (!isNamed) return values[0]?.text;
    const texts = new Map<string, string>();
    for (const { language, ownLanguage, text } of values) {
      const tag = language ?? ownLanguage;
      if (!texts.has(tag)) texts.set(tag, text);
    }
    return Object.fromEntries(texts);
  }

  doubt(field: EventField, code: string, message: string): void {
    const row = this.#values.get(field)?.[0]?.row ?? 0;
    reportCell(
      this.#report,
      { table: this.#table, row, column: 1 },
      { code, message, severity: 'warning' },
    );
  }

  /** The IANA name of the zone; an unknown name is reported and gives `undefined`. */
  get timeZone(): string | undefined {
    const name = this.text('timeZone');
    if (name === undefined || isTimeZone(name)) return name;
    this.doubt(
      'timeZone',
      'time-zone-unknown',
      `Found the time zone "${name}"; expected a name of the IANA list such as "Asia/Baku".`,
    );
    return undefined;
  }
}

/** Reads one date of the event; one that cannot be read is reported. */
function dateOf(event: EventTable, field: EventField, cell: string): FoundDate | undefined {
  const found = readDate(cell, undefined);
  if (found !== undefined && typeof found !== 'string') return found;
  event.doubt(
    field,
    `table-date-${found ?? 'unknown'}`,
    `Found the date "${cell}"; expected one such as 02.12.2031 or 2 December 2031.`,
  );
  return undefined;
}

/**
 * Writes a day in ISO 8601, with a time if there is one: `clock` in seconds after midnight, or the
 * time beside the date.
 */
function writeMoment(date: FoundDate | undefined, clock: number | undefined, timeZone: string) {
  if (!date) return undefined;
  const own = clock ?? readClockSpan(date.rest)?.start;
  return own === undefined ? date.iso : writeClockTime(date.iso, own, timeZone)?.iso;
}

interface EventTimes {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The cell of a field, unless it holds only a time of day. */
function dayText(event: EventTable, field: 'start' | 'end'): string | undefined {
  const text = event.text(field);
  return text === undefined || readClockSpan(text) ? undefined : text;
}

interface EventDays {
  readonly first: FoundDate | undefined;
  readonly last: FoundDate | undefined;
}

/** The first and the last day, from `Date` with one day or two, or from `Start` and `End`. */
function daysOf(event: EventTable): EventDays {
  const day = event.text('date');
  const days = day === undefined ? undefined : splitDays(day);
  const [start, end] = [dayText(event, 'start'), dayText(event, 'end')];
  const dated = days?.[0] ?? day;
  const read = (field: EventField, text: string | undefined): FoundDate | undefined =>
    text === undefined ? undefined : dateOf(event, field, text);
  const first = dated === undefined ? read('start', start) : read('date', dated);
  const last = end === undefined ? read('date', days?.[1]) : read('end', end);
  return { first, last: last ?? first };
}

/**
 * Start and end in ISO 8601. The times may be beside the days, in cells of their own, or a span in
 * one cell.
 */
function timesOf(event: EventTable, timeZone: string): EventTimes {
  const instant = isoInstant(event.text('start'));
  if (instant !== undefined) return { start: instant, end: isoInstant(event.text('end')) };
  const { first, last } = daysOf(event);
  const clockOf = (text: string | undefined) => readClockSpan(text ?? '');
  const span = clockOf(first?.rest) ?? clockOf(event.text('start'));
  const endClock = clockOf(event.text('end'))?.start ?? span?.end;
  const start = writeMoment(first, span?.start, timeZone);
  const isSameDay = last === first && endClock === undefined;
  return { start, end: isSameDay ? undefined : writeMoment(last, endClock, timeZone) };
}

const isoInstant = (text: string | undefined): string | undefined =>
  text !== undefined && /T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? writeTime(text, 'UTC')?.iso
    : undefined;

/** Reads an address of the event; a text that is no address is reported. */
function addressOf(
  event: EventTable,
  field: EventField,
  link: AnswerContext['link'],
): string | undefined {
  const text = event.text(field);
  if (text === undefined) return undefined;
  const url = isWords(text) ? undefined : link(completeAddress(text));
  if (url === undefined) {
    event.doubt(
      field,
      'table-address-unknown',
      `Found "${text.slice(0, 100)}" for an address; expected one that begins with https://.`,
    );
  }
  return url;
}

function venueOf(event: EventTable, link: AnswerContext['link']): EventInput['venue'] {
  const name = mapText(event.localized('venue') ?? event.localized('address'), lineText);
  if (name === undefined) return undefined;
  return compact<NonNullable<EventInput['venue']>>({
    name,
    room: mapText(event.localized('room'), lineText),
    address: mapText(event.localized('address'), lineText),
    mapUrl: addressOf(event, 'map', link),
  });
}

const tagsOf = (text: string | undefined): string[] | undefined => {
  const { tags } = languagesOfCell(text);
  return tags.length === 0 ? undefined : [...tags];
};

function registrationOf(
  event: EventTable,
  link: AnswerContext['link'],
): EventInput['registration'] {
  const [url, price] = [
    addressOf(event, 'registration', link),
    mapText(event.localized('price'), lineText),
  ];
  return url === undefined && price === undefined ? undefined : compact({ url, price });
}

function statusOf(event: EventTable): EventInput['status'] {
  const state = stateOfCell(event.text('status'));
  if (state === 'cancelled') return 'cancelled';
  return state === 'delayed' ? 'postponed' : state === 'moved' ? 'rescheduled' : undefined;
}

/** The event of the document; `undefined` if it has no name or no start that can be read. */
export function buildEvent(
  event: EventTable,
  { link, timeZone }: AnswerContext,
): EventInput | undefined {
  const name = mapText(event.localized('name'), lineText);
  const { start, end } = timesOf(event, timeZone);
  if (name === undefined || start === undefined) return undefined;
  const online = addressOf(event, 'online', link);
  const organizers = (event.text('organizer') ?? '').split(/[;\n]/).map(lineText).filter(Boolean);
  return compact<EventInput>({
    name,
    start,
    end,
    description: event.localized('description'),
    url: addressOf(event, 'url', link),
    status: statusOf(event),
    statusNote: event.localized('statusNote'),
    venue: venueOf(event, link),
    online: online === undefined ? undefined : { url: online },
    organizers: organizers.map((organizer) => ({ name: organizer })),
    image: addressOf(event, 'image', link),
    registration: registrationOf(event, link),
    stream: addressOf(event, 'stream', link),
    languages: tagsOf(event.text('languages')),
    interpretation: tagsOf(event.text('interpretation')),
  });
}

/**
 * Reads a programme that is a grid: times down the side, a room above each column, a session in
 * each cell. It becomes a table with a row for each session.
 */
import type { Problem } from '../../../../model/problem.js';
import { readDate } from '../columns/table-dates.js';
import { kindOfCells } from '../columns/table-words-meaning.js';
import { readClockSpan, type ClockSpan } from '../columns/table-times.js';
import { foldWords } from '../fold-word.js';
import { fieldOf } from '../headings.js';
import type { Table } from '../table.js';
import { allWords } from '../words/all-words.js';

interface Room {
  readonly column: number;
  readonly name: string;
}

interface Heading {
  readonly row: number;
  readonly timeColumn: number;
  readonly rooms: readonly Room[];
}

/** The headings of the table that is made. */
const headings = ['Date', 'Start', 'End', 'Title', 'Room', 'Speakers', 'Moderator', 'Description'];
const END = 2;

interface SessionRow {
  readonly cells: string[];
  readonly row: number;
  readonly column: number;
}

const roomWords = new Set(
  allWords.flatMap(({ headings: { sessions } }) => sessions.room.map(foldWords)),
);

/** Whether a text names a room: “Hall A”, “Böyük zal”, “Зал 2”. */
const namesRoom = (name: string): boolean =>
  foldWords(name)
    .split(' ')
    .some((word) => roomWords.has(word));

/**
 * Reads a row as the grid's headings: first that of the times, or nothing, then two names or more
 * that are no known headings, at least one of which names a room.
 */
function readHeading(cells: readonly string[], row: number): Heading | undefined {
  const told = cells.flatMap((cell, column) =>
    cell.trim() === '' ? [] : [{ column, name: cell.trim(), field: fieldOf('sessions', cell) }],
  );
  const rooms = told.filter(
    ({ field, name }) => !field || (field.field === 'room' && /\d/.test(name)),
  );
  const times = told.filter((one) => !rooms.includes(one));
  const isTime = times.every(({ field }) => field?.field === 'start' || field?.field === 'date');
  if (rooms.length < 2 || !isTime || !rooms.some(({ name }) => namesRoom(name))) return undefined;
  const first = rooms[0]?.column ?? 0;
  const timeColumn = times.find(({ field }) => field?.field === 'start')?.column ?? first - 1;
  return timeColumn < 0 || timeColumn > first ? undefined : { row, timeColumn, rooms };
}

/** How many rows are searched for the headings, since titles may stand above. */
const MAX_HEADING_ROW = 15;

function findHeading({ rows }: Table): Heading | undefined {
  for (let row = 0; row < Math.min(rows.length, MAX_HEADING_ROW); row += 1) {
    const heading = readHeading(rows[row] ?? [], row);
    if (!heading) continue;
    const times = rows.slice(row + 1, row + 40).filter((cells) => timeOf(cells, heading));
    if (times.length > 1) return heading;
  }
  return undefined;
}

const timeOf = (cells: readonly string[], { timeColumn }: Heading): ClockSpan | undefined =>
  readClockSpan(cells[timeColumn] ?? '');

const clockText = (seconds: number | undefined): string => {
  if (seconds === undefined) return '';
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${pad(seconds / 3600)}:${pad((seconds % 3600) / 60)}`;
};

/**
 * Divides a cell into title, speakers, moderators and further lines. Its first line is the title; a
 * line that begins like “Speaker:” names people.
 */
function readCell(text: string): readonly [title: string, ...rest: string[]] {
  const [title = '', ...lines] = text.split('\n').map((line) => line.trim());
  const people = { speakers: [] as string[], moderators: [] as string[] };
  const others: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const field = colon < 1 ? undefined : fieldOf('sessions', line.slice(0, colon))?.field;
    if (field === 'speakers' || field === 'moderators')
      people[field].push(line.slice(colon + 1).trim());
    else others.push(line);
  }
  return [title, people.speakers.join('\n'), people.moderators.join('\n'), others.join('\n')];
}

class RoomGrid {
  readonly sessions: SessionRow[] = [];
  readonly problems: Problem[] = [];
  readonly #table: Table;
  /** By column, the session of the last cell, since merged cells below may prolong it. */
  readonly #open = new Map<number, SessionRow>();
  #heading: Heading;
  #date = '';

  constructor(table: Table, heading: Heading) {
    this.#table = table;
    this.#heading = heading;
    // The day of the first sessions may stand above the headings.
    for (let row = 0; row < heading.row; row += 1) this.#readDay(row);
    for (let row = heading.row + 1; row < table.rows.length; row += 1) this.#readRow(row);
  }

  #text(row: number, column: number): string {
    return (this.#table.rows[row]?.[column] ?? '').trim();
  }

  #readDay(row: number): void {
    for (const cell of this.#table.rows[row] ?? []) {
      const date = readDate(cell, undefined);
      if (date !== undefined && date !== 'no-year') this.#date = cell.trim();
    }
  }

  #readRow(row: number): void {
    const cells = this.#table.rows[row] ?? [];
    const time = timeOf(cells, this.#heading);
    if (!time) {
      // The headings may come again for another day, perhaps with other rooms.
      this.#heading = readHeading(cells, row) ?? this.#heading;
      this.#readDay(row);
      return;
    }
    const day = this.#text(row, this.#heading.timeColumn - 1);
    if (this.#heading.timeColumn > 0 && day !== '') this.#date = day;
    const told = this.#heading.rooms.filter(({ column }) => this.#text(row, column) !== '');
    const isForAll = this.#isForAll(row, told);
    for (const room of this.#heading.rooms) this.#extend(row, room, time);
    for (const room of isForAll ? told.slice(0, 1) : told)
      this.#add(row, isForAll ? { ...room, name: '' } : room, time);
  }

  /**
   * Whether a row's only text is for all rooms: a cell merged across them, the same text in each,
   * or a break that is written once.
   */
  #isForAll(row: number, told: readonly Room[]): boolean {
    const { rooms } = this.#heading;
    const texts = new Set(told.map(({ column }) => this.#text(row, column)));
    const [first] = told;
    if (texts.size !== 1 || !first) return false;
    return told.length === rooms.length || this.#isWide(row, first) || this.#isBreak(row, first);
  }

  #isWide(row: number, { column }: Room): boolean {
    const width = this.#table.widthOf?.(row, column) ?? 1;
    return width > 1 && column + width > (this.#heading.rooms.at(-1)?.column ?? 0);
  }

  /**
   * Whether the text in the first room's column is a break. Any other text there may be meant for
   * all rooms too; if the source knows of no merged cells, that doubt is reported.
   */
  #isBreak(row: number, first: Room): boolean {
    if (first !== this.#heading.rooms[0]) return false;
    const [title = ''] = this.#text(row, first.column).split('\n', 1);
    if (kindOfCells(undefined, title, false) !== undefined) return true;
    if (!this.#table.widthOf) this.#doubt(row, first);
    return false;
  }

  #doubt(row: number, { column, name }: Room): void {
    const { pathOf } = this.#table;
    this.problems.push({
      code: 'table-room-alone',
      path: pathOf(row, column),
      message: `Found one session of its time, in the first room's column; it is read as in "${name}". If it is for all rooms, write it into each column.`,
      severity: 'info',
    });
  }

  /**
   * Prolongs a session whose merged cell reaches down to this row until the end of the row's time.
   */
  #extend(row: number, { column }: Room, { start, end }: ClockSpan): void {
    const session = this.#open.get(column);
    if (!session) return;
    if (this.#table.spannedFrom?.(row, column) === session.row)
      session.cells[END] = clockText(end) || clockText(start);
    else this.#open.delete(column);
  }

  #add(row: number, { column, name }: Room, { start, end }: ClockSpan): void {
    const [title, ...rest] = readCell(this.#text(row, column));
    const cells = [this.#date, clockText(start), clockText(end), title, name, ...rest];
    const session = { cells, row, column };
    this.sessions.push(session);
    this.#open.set(column, session);
  }
}

/**
 * Returns a table with a row for each session, or `undefined` for a table that is not such a grid.
 */
export function tableOfRooms(table: Table): Table | undefined {
  const heading = findHeading(table);
  if (!heading) return undefined;
  const { sessions, problems } = new RoomGrid(table, heading);
  const placeOf = (row: number): { readonly row: number; readonly column: number } => {
    const session = sessions[row - 1];
    return { row: session?.row ?? heading.row, column: session?.column ?? 0 };
  };
  return {
    ...(table.name === undefined ? {} : { name: table.name }),
    rows: [headings, ...sessions.map(({ cells }) => cells)],
    pathOf: (row) => table.pathOf(placeOf(row).row, placeOf(row).column),
    placeOf,
    problems: [...(table.problems ?? []), ...problems],
  };
}

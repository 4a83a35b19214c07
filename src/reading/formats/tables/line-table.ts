/**
 * Reads a programme that is written in lines: `09:30–10:00  Opening`, with dates on lines of their
 * own.
 */
import { readDate } from './columns/table-dates.js';
import { readClockSpan } from './columns/table-times.js';
import type { Table } from './table.js';

const LONGEST_LINE = 2000;

const clock = String.raw`\d{1,2}\s?[:.hч]\s?\d\d(?:\s?[ap]\.?m\.?)?`;
const leadingTime = new RegExp(
  String.raw`^[•*·\s]{0,5}(${clock}(?:\s?[-–—]\s?${clock})?)(?![.:/]?\d)`,
  'iu',
);

interface Line {
  readonly number: number;
  readonly time?: string;
  readonly date?: string;
  readonly text: string;
}

function readLine(written: string, number: number): Line {
  const line = written
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
  const time = leadingTime.exec(line);
  if (time && readClockSpan(time[1] ?? '')) {
    const text = line.slice(time[0].length).replace(/^[-–—:|\s]+/, '');
    return { number, time: time[1] ?? '', text };
  }
  const date = line.length < 60 ? readDate(line, undefined) : undefined;
  return date === undefined ? { number, text: line } : { number, date: line, text: '' };
}

/**
 * Makes a row of each line that begins with a time. A line without a time belongs to the session
 * above it, as its title or its description.
 */
function rowsOf(
  lines: readonly Line[],
): readonly { readonly cells: string[]; readonly at: number }[] {
  const rows: { cells: string[]; at: number }[] = [];
  let date = '';
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.date !== undefined) date = line.date;
    else if (line.time !== undefined) {
      rows.push({ cells: [date, line.time, line.text, ''], at: line.number });
      date = '';
    } else if (last && line.text !== '') {
      const [day = '', time = '', title = '', more = ''] = last.cells;
      last.cells =
        title === ''
          ? [day, time, line.text, more]
          : [day, time, title, [more, line.text].filter(Boolean).join('\n')];
    }
  }
  return rows;
}

/**
 * Returns a table with a row for each session; `undefined` for a text without two lines that begin
 * with a time.
 */
export function tableOfLines(text: string): Table | undefined {
  const lines = text.split(/\r\n?|\n/).map((line, index) => readLine(line, index + 1));
  const rows = rowsOf(lines);
  if (rows.length < 2) return undefined;
  const headings = ['Date', 'Time', 'Title', 'Description'];
  return {
    rows: [headings, ...rows.map(({ cells }) => cells)],
    pathOf: (row) => String(rows[row - 1]?.at ?? 1),
  };
}

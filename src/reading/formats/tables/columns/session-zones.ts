/**
 * The zones of a table's times: named in a column of their own, in the heading of the times
 * (`Start (CET)`), or behind the clock itself. A zone that nobody knows leaves the time unread.
 */
import { isOfOtherSeason, readZoneName } from '../../written/zone-text.js';
import type { HeadedTable } from '../headed-table.js';
import { cellAt, reportCell, type CellPlace } from '../table.js';

type Sessions = HeadedTable<'sessions'>;

/** A zone and the words that named it. */
export interface NamedZone {
  readonly name: string;
  /** `undefined` for a name that nobody knows. */
  readonly zone: string | undefined;
  /** Where it is named, for problems. */
  readonly place: CellPlace;
}

/** Names that people write for a zone, and that mean several: `IST`, `BST`, `Foo time`. */
const looksLikeZone = /^(?:[A-Z]{2,4}T|(?:UTC|GMT)\W.*|.*\stime)$/;

/** "ET" is a zone, and would be the tag of a language in the heading of a text. */
const lastBrackets = /[([]([^()[\]]*)[)\]]\s*$/;

/** "Local time" is the conference's own, which the document's zone is. */
const isLocal = /^(?:local|venue|conference)(?:\s+time)?$/i;

export class SessionZones {
  readonly #table: Sessions;
  readonly #column: number | undefined;
  readonly #heading: NamedZone | undefined;
  /** All that the column names. */
  readonly #names: ReadonlySet<string>;
  /** Cells that were told of: a heading names the zone of all rows. */
  readonly #told = new Set<string>();

  constructor(table: Sessions) {
    this.#table = table;
    this.#column = table.columnBeside('event', 'timeZone');
    this.#heading = this.#zoneOfHeading();
    this.#names = new Set(
      this.#column === undefined
        ? []
        : table.rows.map((row) => this.#nameAt(row)).filter((name) => name !== ''),
    );
  }

  /** What the heading of the starts says behind their name. */
  #zoneOfHeading(): NamedZone | undefined {
    const [column] = this.#table.columns('start');
    const name = (column?.hint ?? lastBrackets.exec(column?.heading ?? '')?.[1])?.trim();
    if (column === undefined || name === undefined || isLocal.test(name)) return undefined;
    const zone = readZoneName(name);
    if (zone === undefined && !looksLikeZone.test(name)) return undefined;
    return { name, zone, place: this.#table.headingPlace(column.index) };
  }

  /** The zone of a row's times; `undefined` where the table leaves it to the document. */
  ofRow(row: number): NamedZone | undefined {
    const { table } = this.#table;
    if (this.#column === undefined) return this.#heading;
    const place = { table, row, column: this.#column };
    const name = this.#nameAt(row);
    if (isLocal.test(name)) return this.#heading;
    if (name !== '') return { name, zone: readZoneName(name), place };
    // One zone for all that name any is the zone of the others, too; of two it could be either.
    const [only, other] = this.#names;
    if (only === undefined) return this.#heading;
    return {
      name: other === undefined ? only : '',
      zone: other === undefined ? readZoneName(only) : undefined,
      place,
    };
  }

  /** Also of a cell that spans several rows. */
  #nameAt(row: number): string {
    const { table } = this.#table;
    const column = this.#column ?? 0;
    const own = cellAt({ table, row, column });
    const from = own === '' ? table.spannedFrom?.(row, column) : undefined;
    return from === undefined ? own : cellAt({ table, row: from, column });
  }

  /** The only zone of the table's times, for documents. */
  get common(): string | undefined {
    const zones = new Set(this.#table.rows.map((row) => this.ofRow(row)?.zone));
    const [only, other] = zones;
    return other === undefined && zones.size === 1 ? only : undefined;
  }

  /** Whether times in that zone can be read; says why where they cannot. */
  isCertain({ name, zone, place }: NamedZone, epoch: number): boolean {
    const isUnknown = zone === undefined;
    if (!isUnknown && !isOfOtherSeason(name, epoch)) return true;
    const key = `${place.row} ${place.column}`;
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    const found = isUnknown ? '' : ' beside a date on which clocks there show another';
    reportCell(this.#table.report, place, {
      code: isUnknown ? 'table-zone-unknown' : 'table-zone-doubtful',
      message: `Found ${name === '' ? 'no time zone' : `the time zone "${name.slice(0, 80)}"`}${found}; expected a name of the IANA list such as "Asia/Baku", or an offset such as +04:00. The times in it are not read.`,
      severity: 'warning',
    });
    return false;
  }
}

/** A clock with a zone behind it: `14:30 CET`, `09:00+02:00`, `2:30 PM (Baku time)`. */
const behindClock =
  /^(.*?\d(?:\s?[ap]\.?\s?m\.?)?)\s*(\+\d{1,2}(?::?\d\d)?|[([]?\p{L}[\p{L}\d_/ :+-]*[)\]]?)$/iu;

/** The clock and the zone behind it; `undefined` where no zone that is known stands there. */
export function splitZone(
  cell: string,
): { readonly clock: string; readonly name: string; readonly zone: string } | undefined {
  const text = cell.slice(0, 100).trim();
  const [, clock = '', name = ''] = behindClock.exec(text) ?? [];
  const zone = name === '' ? undefined : readZoneName(name);
  return zone === undefined ? undefined : { clock, name, zone };
}

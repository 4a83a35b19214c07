/**
 * Finds the zone of a table's times. It is named in a column of its own, in the heading of the
 * times (`Start (CET)`), or behind the time itself. Times in an unknown zone are not read.
 */
import { isOfOtherSeason, readZoneName } from '../../written/zone-text.js';
import type { HeadedTable } from '../headed-table.js';
import { cellAt, reportCell, type CellPlace } from '../table.js';

type Sessions = HeadedTable<'sessions'>;

/** A zone, and how the table names it. */
export interface NamedZone {
  readonly name: string;
  /** The IANA name or the offset; `undefined` if the name is unknown. */
  readonly zone: string | undefined;
  /** The cell that names it, for problems. */
  readonly place: CellPlace;
}

/** Names that people write for zones and that may mean several: `IST`, `BST`, `Foo time`. */
const looksLikeZone = /^(?:[A-Z]{2,4}T|(?:UTC|GMT)\W.*|.*\stime)$/;

/**
 * The text in brackets at the end of a heading. “ET” is needed here as a zone, although in other
 * headings it would be the tag of a language.
 */
const lastBrackets = /[([]([^()[\]]*)[)\]]\s*$/;

/** “Local time” is that of the conference, which is the document's own zone. */
const isLocal = /^(?:local|venue|conference)(?:\s+time)?$/i;

/** The zone in a hint, which may stand beside another remark: `Start (local time, GMT+4)`. */
const zoneInHint = (hint: string): string =>
  hint
    .split(/[,;]/)
    .map((part) => part.trim())
    .find((part) => readZoneName(part) !== undefined) ?? hint;

/** The zones of a table of sessions. */
export class SessionZones {
  readonly #table: Sessions;
  readonly #column: number | undefined;
  readonly #heading: NamedZone | undefined;
  /** All names in the column of zones. */
  readonly #names: ReadonlySet<string>;
  /** Places that were reported: a heading names the zone of all rows and is reported once. */
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

  /** The zone in the heading of the column of starts. */
  #zoneOfHeading(): NamedZone | undefined {
    const [column] = this.#table.columns('start');
    const hint = (column?.hint ?? lastBrackets.exec(column?.heading ?? '')?.[1])?.trim();
    if (column === undefined || hint === undefined || isLocal.test(hint)) return undefined;
    const name = zoneInHint(hint);
    const zone = readZoneName(name);
    if (zone === undefined && !looksLikeZone.test(name)) return undefined;
    return { name, zone, place: this.#table.headingPlace(column.index) };
  }

  /**
   * The zone of a row's times; `undefined` if the table names none, so that the document's zone is
   * taken.
   */
  ofRow(row: number): NamedZone | undefined {
    const { table } = this.#table;
    if (this.#column === undefined) return this.#heading;
    const place = { table, row, column: this.#column };
    const name = this.#nameAt(row);
    if (isLocal.test(name)) return this.#heading;
    if (name !== '') return { name, zone: readZoneName(name), place };
    // The row names no zone. If all other rows name the same one, it is meant here too; of several,
    // any could be meant.
    const [only, other] = this.#names;
    if (only === undefined) return this.#heading;
    return {
      name: other === undefined ? only : '',
      zone: other === undefined ? readZoneName(only) : undefined,
      place,
    };
  }

  /** The name of a row's zone, also from a merged cell. */
  #nameAt(row: number): string {
    const { table } = this.#table;
    const column = this.#column ?? 0;
    const own = cellAt({ table, row, column });
    const from = own === '' ? table.spannedFrom?.(row, column) : undefined;
    return from === undefined ? own : cellAt({ table, row: from, column });
  }

  /**
   * The zone that all times of the table share, for the document's own zone; `undefined` if there
   * are several.
   */
  get common(): string | undefined {
    const zones = new Set(this.#table.rows.map((row) => this.ofRow(row)?.zone));
    const [only, other] = zones;
    return other === undefined && zones.size === 1 ? only : undefined;
  }

  /**
   * Whether a time in this zone can be read. If not, reports why: the zone is unknown, or its name
   * belongs to the other season.
   */
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

/** A time with a zone behind it: `14:30 CET`, `09:00+02:00`, `2:30 PM (Baku time)`. */
const behindClock =
  /^(.*?\d(?:\s?[ap]\.?\s?m\.?)?)\s*(\+\d{1,2}(?::?\d\d)?|[([]?\p{L}[\p{L}\d_/ :+-]*[)\]]?)$/iu;

/** Separates a time from the zone behind it; `undefined` if there is no zone, or an unknown one. */
export function splitZone(
  cell: string,
): { readonly clock: string; readonly name: string; readonly zone: string } | undefined {
  const text = cell.slice(0, 100).trim();
  const [, clock = '', name = ''] = behindClock.exec(text) ?? [];
  const zone = name === '' ? undefined : readZoneName(name);
  return zone === undefined ? undefined : { clock, name, zone };
}

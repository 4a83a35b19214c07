/** Turns tables, one or all of a workbook, into one conference document. */
import type { ConferenceDocument, NewsItemInput } from '../../../model/schema/schema.js';
import type { Problem } from '../../../model/problem.js';
import { chooseTimeZone, offsetZoneOf, type TimeZoneClues } from '../written/document-time.js';
import type { Steps } from '../../../model/values/steps.js';
import { compact } from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn, type AnswerContext } from '../rest-answer.js';
import type { FormatPorts, FormatResult, SourceText } from '../source-format.js';
import { HeadedTable } from './headed-table.js';
import {
  findEventRows,
  findHeadings,
  kindOfSheet,
  type EventRows,
  type Headed,
} from './headings.js';
import { buildEvent, EventTable } from './columns/table-event.js';
import { addSpeakers, buildNews, buildPartners, type PartnerLists } from './columns/table-lists.js';
import { SessionZones } from './columns/session-zones.js';
import { addSessions } from './columns/table-sessions.js';
import { splitLanguages } from './layouts/bilingual-columns.js';
import { joinHeadings } from './layouts/joined-headings.js';
import { tableOfRooms } from './layouts/rooms-as-columns.js';
import { splitTables } from './split-tables.js';
import type { Table } from './table.js';
import type { TableKind } from './words/table-words.js';

interface Known {
  readonly table: Table;
  readonly headed?: Headed<Exclude<TableKind, 'event'>>;
  readonly event?: EventRows;
}

/**
 * Finds the headings. Returns the table with its headings in one row and a column for each
 * language, and what the headings mean; `headed` is `undefined` when no headings are found.
 */
function findArranged(written: Table) {
  const first = findHeadings(written);
  if (!first) return { table: written, headed: first };
  const joined = joinHeadings(written, first);
  const headed = joined === written ? first : (findHeadings(joined) ?? first);
  const table = splitLanguages(joined, headed);
  return { table, headed: table === joined ? headed : (findHeadings(table) ?? headed) };
}

/**
 * Says what a table is about: an event, a list, or a grid of rooms, which becomes a list of
 * sessions. `undefined` for a table of anything else.
 */
export function understand(written: Table): Known | undefined {
  const { table, headed } = findArranged(written);
  const event = headed && kindOfSheet(table.name) !== 'event' ? undefined : findEventRows(table);
  if (event) return { table, event };
  if (headed) return { table, headed };
  const sessions = tableOfRooms(table);
  const found = sessions && findHeadings(sessions);
  return found && { table: sessions, headed: found };
}

const isKind =
  <Kind extends Exclude<TableKind, 'event'>>(kind: Kind) =>
  (known: Known): known is Known & { readonly headed: Headed<Kind> } =>
    known.headed?.kind === kind;

/**
 * Builds the document from all tables, each split where another one begins. Tables that are not
 * understood are reported and left out.
 */
export function* buildTables(
  tables: readonly Table[],
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const known = tables
    .map((table) => withinLimit(table, draft))
    .flatMap(splitTables)
    .flatMap((table) => understand(table) ?? reportUnknown(table, draft));
  for (const { table } of known) for (const problem of table.problems ?? []) draft.report(problem);
  const open = <Kind extends Exclude<TableKind, 'event'>>(kind: Kind): HeadedTable<Kind>[] =>
    known
      .filter(isKind(kind))
      .map(({ table, headed }) => new HeadedTable(table, headed, draft.report));
  const events = known.flatMap(({ table, event }) =>
    event ? [new EventTable(table, event, draft.report)] : [],
  );
  const sessions = open('sessions').map((table): SessionTable => ({
    table,
    zones: new SessionZones(table),
  }));
  const zoneProblems: Problem[] = [];
  const timeZone = chooseTimeZone(zoneClues(events, sessions), source, (problem) =>
    zoneProblems.push(problem),
  );
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  yield;
  for (const table of open('speakers')) {
    yield* addSpeakers(table, context);
    table.reportUnknown();
  }
  for (const { table, zones } of sessions) yield* addSessions(table, zones, context);
  for (const { table } of sessions) table.reportUnknown();
  const event = events.map((table) => buildEvent(table, context)).find(Boolean);
  const lists: PartnerLists[] = [];
  for (const table of open('partners')) {
    lists.push(yield* buildPartners(table, context));
    table.reportUnknown();
  }
  const items: NewsItemInput[] = [];
  for (const table of open('news')) {
    items.push(...(yield* buildNews(table, context)));
    table.reportUnknown();
  }
  const { document, problems } = draft.finish(timeZone, event);
  const hasProgramme = sessions.length > 0;
  // Lists of people and partners have no times, so a missing zone is no problem there.
  const hasClock = items.some(({ published = '' }) => published.includes('T'));
  const needsZone = hasProgramme || events.length > 0 || hasClock;
  return {
    document: withLists(document, { hasProgramme, needsZone, lists, items }),
    problems: needsZone ? [...zoneProblems, ...problems] : problems,
  };
}

interface SessionTable {
  readonly table: HeadedTable<'sessions'>;
  readonly zones: SessionZones;
}

/** The offset of the first start that states one; exports write `2031-06-05T09:00:00+04:00`. */
const writtenOffset = ({ table }: SessionTable): string | undefined =>
  table.rows
    .slice(0, 50)
    .map((row) => offsetZoneOf(table.text(row, 'start') ?? table.text(row, 'date')))
    .find(Boolean);

/**
 * What the tables say of the zone: the event's own zone, else the zone that all times of a table of
 * sessions share.
 */
function zoneClues(
  events: readonly EventTable[],
  sessions: readonly SessionTable[],
): TimeZoneClues {
  const common = sessions.map(({ zones }) => zones.common).find(Boolean);
  const place = common?.includes('/') ? common : undefined;
  const named = events.map((event) => event.timeZone).find(Boolean) ?? place;
  return { named, offset: common ?? sessions.map(writtenOffset).find(Boolean), path: '' };
}

/** More rows than any conference has sessions, and than a page could show. */
const MAX_ROWS = 20_000;

function withinLimit(table: Table, draft: ProgrammeDraft): Table {
  const { rows } = table;
  if (rows.length <= MAX_ROWS) return table;
  draft.report({
    code: 'table-too-long',
    path: table.pathOf(MAX_ROWS, 0),
    message: `Expected at most ${MAX_ROWS} rows; found ${rows.length}. The first ${MAX_ROWS} are read.`,
    severity: 'error',
  });
  return { ...table, rows: rows.slice(0, MAX_ROWS) };
}

interface Lists {
  readonly hasProgramme: boolean;
  readonly needsZone: boolean;
  readonly lists: readonly PartnerLists[];
  readonly items: readonly NewsItemInput[];
}

/**
 * Writes the document. Without a table of sessions it has no field `sessions` at all: a table of
 * partners does not say that there are no sessions. It names no language either: that of the
 * headings and of most talks may differ from that of the texts.
 */
function withLists(
  { event, rooms, tracks, speakers, sessions = [], timeZone }: ConferenceDocument,
  { hasProgramme, needsZone, lists, items }: Lists,
): ConferenceDocument {
  const written = compact<ConferenceDocument>({
    version: 1,
    timeZone: needsZone ? timeZone : undefined,
    event,
    rooms,
    tracks,
    speakers,
    tiers: lists.flatMap(({ tiers }) => tiers),
    partners: lists.flatMap(({ partners }) => partners),
    news: [...items],
  });
  return hasProgramme ? { ...written, sessions } : written;
}

function reportUnknown(table: Table, draft: ProgrammeDraft): [] {
  const isEmpty = table.rows.every((cells) => cells.every((cell) => cell.trim() === ''));
  if (!isEmpty) {
    draft.report({
      code: 'table-unknown',
      path: table.pathOf(0, 0),
      message: `Found ${table.name === undefined ? 'a table' : `the sheet "${table.name}"`} whose headings say too little; expected Title, Date and Start for a programme, Name and Logo for partners, Title and Published for news. It is left out.`,
      severity: 'warning',
    });
  }
  return [];
}

/** Reads rows of people, partners and news. */
import type { Steps } from '../../../../model/values/steps.js';
import type {
  NewsItemInput,
  PartnerInput,
  SpeakerInput,
  TierInput,
} from '../../../../model/schema/schema.js';
import { parseFeedDate } from '../../feeds/feed-date.js';
import { writeClockTime } from '../../written/document-time.js';
import { EntryIds, idOfName } from '../../entry-ids.js';
import { anyText, compact, lineText } from '../../foreign-value.js';
import { NamedRegister } from '../../named-register.js';
import type { AnswerContext } from '../../rest-answer.js';
import { DateColumn } from './date-column.js';
import { foldWords } from '../fold-word.js';
import type { HeadedTable } from '../headed-table.js';
import { languagesOfCell, urgencyOfCell } from './table-words-meaning.js';
import { readClockSpan } from './table-times.js';
import { webAddress } from '../web-address.js';

/**
 * Adds the people of a table. Called before the sessions are read, so that their speakers find them
 * by name.
 */
export function* addSpeakers(table: HeadedTable<'speakers'>, context: AnswerContext): Steps<void> {
  const { draft, link, ports } = context;
  for (const row of table.rows) {
    yield;
    const name = table.localized(row, 'name', lineText);
    if (name === undefined) {
      reportUnnamed(table, row);
      continue;
    }
    const more = compact<Omit<SpeakerInput, 'id' | 'name'>>({
      role: table.localized(row, 'role', lineText),
      affiliation: table.localized(row, 'affiliation', lineText),
      bio: table.localized(row, 'bio', ports.plainText),
      photo: webAddress(row, { table, field: 'photo', link }),
      url: webAddress(row, { table, field: 'url', link }),
    });
    const names = typeof name === 'string' ? [name] : Object.values(name);
    const [key = '', ...aliases] = names.map(foldWords);
    draft.speaker({ key, name, id: table.text(row, 'id'), aliases }, more);
  }
}

function reportUnnamed<Kind extends 'speakers' | 'partners'>(
  table: HeadedTable<Kind>,
  row: number,
): void {
  table.doubt(row, 'name', {
    code: 'table-row-skipped',
    message: 'Found a row without a name; it is left out.',
    severity: 'warning',
  });
}

/** The partners of a table and the levels that they refer to. */
export interface PartnerLists {
  readonly tiers: readonly TierInput[];
  readonly partners: readonly PartnerInput[];
}

/** The partners in the order of the table, and their levels in the order in which they appear. */
export function* buildPartners(
  table: HeadedTable<'partners'>,
  { link }: AnswerContext,
): Steps<PartnerLists> {
  const tiers = new NamedRegister<TierInput>();
  const ids = new EntryIds();
  const partners: PartnerInput[] = [];
  for (const row of table.rows) {
    yield;
    const name = table.localized(row, 'name', lineText);
    if (name === undefined) {
      reportUnnamed(table, row);
      continue;
    }
    const tier = table.localized(row, 'tier', lineText);
    partners.push(
      compact<PartnerInput>({
        id: ids.give(table.text(row, 'id') ?? idOfName(anyText(name))),
        name,
        url: webAddress(row, { table, field: 'url', link }),
        logo: webAddress(row, { table, field: 'logo', link }),
        tier: tier && tiers.add({ key: foldWords(anyText(tier)), name: tier }, {}),
      }),
    );
  }
  return { tiers: tiers.entries, partners };
}

type NewsDate = 'published' | 'expires';

interface NewsDates {
  readonly table: HeadedTable<'news'>;
  readonly timeZone: string;
  readonly columns: Readonly<Record<NewsDate, DateColumn<'news'>>>;
}

/** Reads a date of news, with the time in its own cell or in the column of times; in ISO 8601. */
function timeOf(
  row: number,
  field: NewsDate,
  { table, timeZone, columns }: NewsDates,
): string | undefined {
  const dates = columns[field];
  const written = table.text(row, field);
  // A time that states its zone is an instant, in whatever form it is written.
  const instant =
    written !== undefined && hasZone.test(written) ? parseFeedDate(written) : undefined;
  if (instant !== undefined) return instant;
  const date = dates.read(row);
  if (!date) {
    reportNoDate(row, field, table);
    return undefined;
  }
  const time = field === 'published' ? table.text(row, 'time') : undefined;
  const shown = date.rest === '' ? time : date.rest;
  const clock = readClockSpan(shown ?? '');
  if (!clock && shown !== undefined) {
    table.doubt(row, field, {
      code: 'table-time-unknown',
      message: `Found the time "${shown.slice(0, 80)}"; expected one such as 9:30 or 9:30 AM. Only the day is read.`,
      severity: 'warning',
    });
  }
  return clock ? writeClockTime(date.iso, clock.start, timeZone)?.iso : date.iso;
}

const hasZone = /\d\s?(?:Z|[+-]\d\d:?\d\d|GMT|UTC)/i;

/**
 * Reports a cell without digits in a column of dates. Cells with digits are left to `DateColumn`,
 * which reports what looks like a date.
 */
function reportNoDate(row: number, field: NewsDate, table: HeadedTable<'news'>): void {
  const written = table.text(row, field);
  if (written === undefined || /\d/.test(written)) return;
  table.doubt(row, field, {
    code: 'table-date-unknown',
    message: `Found "${written.slice(0, 80)}" for a date; expected one such as 02.12.2031 or 2 December 2031.`,
    severity: 'warning',
  });
}

/** The news of a table, in its order. */
export function* buildNews(
  table: HeadedTable<'news'>,
  { link, timeZone, ports }: AnswerContext,
): Steps<readonly NewsItemInput[]> {
  const ids = new EntryIds();
  const columns = {
    published: new DateColumn(table, 'published'),
    expires: new DateColumn(table, 'expires'),
  };
  const dates: NewsDates = { table, timeZone, columns };
  const items: NewsItemInput[] = [];
  for (const row of table.rows) {
    yield;
    const title = table.localized(row, 'title', lineText);
    const summary = table.localized(row, 'summary', ports.plainText);
    if (title === undefined && summary === undefined) {
      table.doubt(row, 'title', {
        code: 'news-without-text',
        message: 'Found news without a title and a text; expected one of them.',
        severity: 'error',
      });
      continue;
    }
    const date = timeOf(row, 'published', dates);
    const words = `${date?.slice(0, 10) ?? ''} ${anyText(title ?? summary).slice(0, 60)}`;
    items.push(
      compact<NewsItemInput>({
        id: ids.give(table.text(row, 'id') ?? idOfName(words)),
        title,
        summary,
        url: webAddress(row, { table, field: 'url', link }),
        published: date,
        expires: timeOf(row, 'expires', dates),
        category: lineText(table.text(row, 'category') ?? '') || undefined,
        language: languagesOfCell(table.text(row, 'language')).tags[0],
        urgency: urgencyOfCell(table.text(row, 'urgency')),
      }),
    );
  }
  return items;
}

/** Rows of people, partners and news. */
import type { Steps } from '../../../../model/values/steps.js';
import type {
  NewsItemInput,
  PartnerInput,
  SpeakerInput,
  TierInput,
} from '../../../../model/schema/schema.js';
import { writeClockTime } from '../../written/document-time.js';
import { EntryIds, idOfName } from '../../entry-ids.js';
import { anyText, compact, lineOf } from '../../foreign-value.js';
import { NamedRegister } from '../../named-register.js';
import type { AnswerContext } from '../../rest-answer.js';
import { DateColumn } from './date-column.js';
import { foldWords } from '../fold-word.js';
import type { HeadedTable } from '../headed-table.js';
import { languagesOfCell, urgencyOfCell } from './table-words-meaning.js';
import { readClockSpan } from './table-times.js';
import { webAddress } from '../web-address.js';

/** People of a table of their own come before those that sessions name. */
export function* addSpeakers(table: HeadedTable<'speakers'>, context: AnswerContext): Steps<void> {
  const { draft, link } = context;
  for (const row of table.rows) {
    yield;
    const name = table.localized(row, 'name', lineOf);
    if (name === undefined) {
      reportUnnamed(table, row);
      continue;
    }
    const more = compact<Omit<SpeakerInput, 'id' | 'name'>>({
      role: table.localized(row, 'role', lineOf),
      affiliation: table.localized(row, 'affiliation', lineOf),
      bio: table.localized(row, 'bio'),
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

export interface PartnerLists {
  readonly tiers: readonly TierInput[];
  readonly partners: readonly PartnerInput[];
}

/** Partners in the order of the table, and the levels in the order they come up. */
export function* buildPartners(
  table: HeadedTable<'partners'>,
  { link }: AnswerContext,
): Steps<PartnerLists> {
  const tiers = new NamedRegister<TierInput>();
  const ids = new EntryIds();
  const partners: PartnerInput[] = [];
  for (const row of table.rows) {
    yield;
    const name = table.localized(row, 'name', lineOf);
    if (name === undefined) {
      reportUnnamed(table, row);
      continue;
    }
    const tier = table.localized(row, 'tier', lineOf);
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

/** A date, with the time of its own cell or of the column beside it. */
function timeOf(
  row: number,
  dates: DateColumn<'news'>,
  { table, timeZone }: { readonly table: HeadedTable<'news'>; readonly timeZone: string },
): string | undefined {
  const date = dates.read(row);
  if (!date) return undefined;
  const clock = readClockSpan(date.rest) ?? readClockSpan(table.text(row, 'time') ?? '');
  return clock ? writeClockTime(date.iso, clock.start, timeZone)?.iso : date.iso;
}

export function* buildNews(
  table: HeadedTable<'news'>,
  { link, timeZone }: AnswerContext,
): Steps<readonly NewsItemInput[]> {
  const ids = new EntryIds();
  const published = new DateColumn(table, 'published');
  const expires = new DateColumn(table, 'expires');
  const items: NewsItemInput[] = [];
  for (const row of table.rows) {
    yield;
    const title = table.localized(row, 'title', lineOf);
    const summary = table.localized(row, 'summary');
    if (title === undefined && summary === undefined) {
      table.doubt(row, 'title', {
        code: 'news-without-text',
        message: 'Found news without a title and a text; expected one of them.',
        severity: 'error',
      });
      continue;
    }
    const date = timeOf(row, published, { table, timeZone });
    const words = `${date?.slice(0, 10) ?? ''} ${anyText(title ?? summary).slice(0, 60)}`;
    items.push(
      compact<NewsItemInput>({
        id: ids.give(table.text(row, 'id') ?? idOfName(words)),
        title,
        summary,
        url: webAddress(row, { table, field: 'url', link }),
        published: date,
        expires: expires.read(row)?.iso,
        category: table.text(row, 'category'),
        language: languagesOfCell(table.text(row, 'language')).tags[0],
        urgency: urgencyOfCell(table.text(row, 'urgency')),
      }),
    );
  }
  return items;
}

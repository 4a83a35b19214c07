/** A workbook of Excel or LibreOffice as a conference document: each sheet is a table. */
import { atOnce } from '../../model/values/steps.js';
import { given } from '../../model/values/optional-fields.js';
import type { SourceText } from '../formats/source-format.js';
import type { RefusedText, TextReading, TextReadingOptions } from '../read-text.js';
import { headOfBytes, nameOfUnreadable } from '../unreadable/name-of-unreadable.js';
import { openArchive } from './open-archive.js';
import { readOds } from './ods.js';
import { readXlsx } from './xlsx.js';

const refuse = (code: string, message: string): RefusedText => ({
  text: '',
  problems: [{ code, path: '', message, severity: 'error' }],
});

/**
 * Reads the bytes of a workbook. A refusal says why: the archive is damaged or too large, it is no
 * workbook, or no sheet has headings that are understood. Never throws, whatever the archive holds.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { url, timeZone }: TextReadingOptions,
): Promise<TextReading | RefusedText> {
  const read = openArchive(bytes);
  if (!read) {
    return refuse(
      'archive-broken',
      'This is an archive or a workbook that cannot be unpacked: it is cut off, locked with a password, or too large. Save it again, or save its table as CSV.',
    );
  }
  const sheets = readXlsx(read) ?? readOds(read);
  if (!sheets) return refuse('format-unknown', nameOfUnreadable(headOfBytes(bytes)));
  const { buildTables, understand, ports } = await import('../formats/tables/tables-family.js');
  const tables = sheets.map(({ table }) => table);
  if (!tables.some((table) => understand(table))) {
    const names = tables.map(({ name }) => `"${name ?? ''}"`).join(', ');
    return refuse(
      'table-unknown',
      `This is a spreadsheet with the sheets ${names}, but their headings say too little. A programme needs Title, Date and Start; partners Name and Logo; news Title and Published.`,
    );
  }
  const source: SourceText = { text: '', ...given('url', url), ...given('timeZone', timeZone) };
  const { document, problems } = atOnce(buildTables(tables, source, ports));
  return {
    text: '',
    format: 'tables',
    document: { ...document },
    value: document,
    problems,
    ...given('url', url),
  };
}

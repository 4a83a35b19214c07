/**
 * Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300). Equal neighbouring cells are
 * written once with their number, which is huge for empty cells at the end of a row.
 */
import type { XmlElement } from '../formats/source-format.js';
import { elementsOf, type ReadPart } from './open-archive.js';
import { SheetTable } from './sheet-table.js';

/** The most equal rows with content that are read; more were filled in by a machine. */
const MAX_REPEAT = 200;

const numberOf = (element: XmlElement, name: string): number =>
  Math.max(1, Number(element.attributes.get(name) ?? 1) || 1);

/** `PT09H30M00S`; Gnumeric writes `PT010H15M`. */
function clockOf(duration: string): string {
  const match = /^PT(\d+)H(?:(\d+)M)?/.exec(duration);
  const pad = (digits = '0'): string => String(Number(digits)).padStart(2, '0');
  return match ? `${pad(match[1])}:${pad(match[2])}` : duration;
}

/** Replaces the elements that stand for spaces, tabs and line breaks within a paragraph. */
const withSigns = (xml: string): string =>
  xml
    .replaceAll('<text:line-break/>', '\n')
    .replaceAll('<text:tab/>', ' ')
    .replaceAll('<text:s/>', ' ');

/**
 * The text of a cell. A date is taken from the attribute, since the text has it in the words of
 * some language.
 */
function textOfCell(cell: XmlElement): string {
  const { attributes } = cell;
  const type = attributes.get('office:value-type') ?? attributes.get('calcext:value-type');
  if (type === 'date')
    return (attributes.get('office:date-value') ?? '').replace('T', ' ').slice(0, 16);
  if (type === 'time') return clockOf(attributes.get('office:time-value') ?? '');
  const paragraphs = cell.children.filter(({ name }) => name === 'p').map(({ text }) => text);
  return paragraphs.join('\n').trim();
}

const isCell = ({ name }: XmlElement): boolean =>
  name === 'table-cell' || name === 'covered-table-cell';

function readRow(table: SheetTable, row: number, element: XmlElement): void {
  let column = 0;
  for (const cell of element.children.filter(isCell)) {
    const repeat = numberOf(cell, 'table:number-columns-repeated');
    const text = textOfCell(cell);
    if (text !== '') {
      const count = Math.min(repeat, MAX_REPEAT);
      for (let at = 0; at < count; at += 1) table.set(row, column + at, text);
    }
    const rows = numberOf(cell, 'table:number-rows-spanned');
    const columns = numberOf(cell, 'table:number-columns-spanned');
    if (rows > 1 || columns > 1) table.span(row, column, { rows, columns });
    column += repeat;
  }
}

function readSheet(sheet: XmlElement): SheetTable {
  const table = new SheetTable(sheet.attributes.get('table:name') ?? '');
  let row = 0;
  for (const element of elementsOf(sheet, 'table-row')) {
    const repeat = numberOf(element, 'table:number-rows-repeated');
    const isEmpty = element.children.every((cell) => textOfCell(cell) === '');
    const count = isEmpty ? 0 : Math.min(repeat, MAX_REPEAT);
    for (let at = 0; at < count; at += 1) readRow(table, row + at, element);
    row += repeat;
  }
  return table;
}

/** The sheets of a spreadsheet; `undefined` where it is no OpenDocument spreadsheet. */
export function readOds(read: ReadPart): SheetTable[] | undefined {
  const content = read('content.xml', withSigns);
  const sheets = elementsOf(elementsOf(content, 'spreadsheet')[0], 'table');
  return sheets.length === 0 ? undefined : sheets.map(readSheet);
}

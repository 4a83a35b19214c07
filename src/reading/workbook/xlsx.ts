/**
 * Reads the sheets of an Excel workbook (ECMA-376, SpreadsheetML). Texts stand in a list of their
 * own. A date is a number with the format of a date, so that the formats of cells are read too.
 */
import type { XmlElement } from '../formats/source-format.js';
import { elementsOf, type ReadPart } from './open-archive.js';
import { SheetTable, textOfSerial } from './sheet-table.js';

interface WorkbookContext {
  readonly strings: readonly string[];
  /** Whether a style shows a date, by the number of the style. */
  readonly isDateStyle: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** Whether the built-in format with this number shows a date or a time (section 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Whether a custom format shows a date: it has letters of dates outside of quotes and brackets. */
const isDateCode = (code: string): boolean =>
  /[dmyhs]/i.test(code.slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) &&
  !/^general$/i.test(code);

function readStyles(styles: XmlElement | undefined): boolean[] {
  const codes = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
  const [formats] = elementsOf(styles, 'cellXfs');
  return elementsOf(formats, 'xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    const code = codes.get(id);
    return code === undefined ? isBuiltInDate(Number(id)) : isDateCode(code);
  });
}

/**
 * The text of a cell with several fonts, which has several runs; phonetic readings of Japanese are
 * left out.
 */
function richText(element: XmlElement | undefined): string {
  const runs = (element?.children ?? []).flatMap((child) => {
    if (child.name === 't') return [child.text];
    return child.name === 'r' ? elementsOf(child, 't').map(({ text }) => text) : [];
  });
  return runs.join('');
}

/** `B5` as row and column, counted from 0. */
function placeOf(
  reference: string | undefined,
): readonly [row: number, column: number] | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return [Number(digits) - 1, column - 1];
}

const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** A number as text, or as a date where its style shows one. */
function textOfNumber(value: string, style: string | undefined, context: WorkbookContext): string {
  const isDate = value !== '' && context.isDateStyle[Number(style ?? 0)] === true;
  return isDate ? textOfSerial(Number(value), context.isFrom1904) : value;
}

function textOfCell(cell: XmlElement, context: WorkbookContext): string {
  const value = childOf(cell, 'v')?.text ?? '';
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'inlineStr':
      return richText(childOf(cell, 'is'));
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      // An error of a formula (`#N/A`) is no content.
      return '';
    case 'n':
      return textOfNumber(value, cell.attributes.get('s'), context);
    default:
      return value;
  }
}

function readSheet(name: string, sheet: XmlElement, context: WorkbookContext): SheetTable {
  const table = new SheetTable(name);
  elementsOf(sheet, 'row').forEach((row, index) => {
    const rowNumber = Number(row.attributes.get('r') ?? index + 1) - 1;
    elementsOf(row, 'c').forEach((cell, at) => {
      const [cellRow, column] = placeOf(cell.attributes.get('r')) ?? [rowNumber, at];
      table.set(cellRow, column, textOfCell(cell, context).trim());
    });
  });
  for (const { attributes } of elementsOf(sheet, 'mergeCell')) {
    const [from, to] = (attributes.get('ref') ?? '').split(':').map(placeOf);
    if (!from || !to) continue;
    table.span(from[0], from[1], { rows: to[0] - from[0] + 1, columns: to[1] - from[1] + 1 });
  }
  return table;
}

/** The file of each sheet by its id in the workbook. */
function readTargets(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(relations, 'Relationship').map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      return [
        attributes.get('Id') ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      ];
    }),
  );
}

/** The sheets of a workbook without hidden ones; `undefined` where it is no Excel workbook. */
export function readXlsx(read: ReadPart): SheetTable[] | undefined {
  const workbook = read('xl/workbook.xml');
  if (!workbook) return undefined;
  const targets = readTargets(read('xl/_rels/workbook.xml.rels'));
  const [properties] = elementsOf(workbook, 'workbookPr');
  const context: WorkbookContext = {
    strings: elementsOf(read('xl/sharedStrings.xml'), 'si').map(richText),
    isDateStyle: readStyles(read('xl/styles.xml')),
    isFrom1904: /^(?:1|true)$/.test(properties?.attributes.get('date1904') ?? ''),
  };
  return elementsOf(workbook, 'sheet').flatMap(({ attributes }) => {
    if (/hidden/i.test(attributes.get('state') ?? '')) return [];
    const id = attributes.get('r:id') ?? attributes.get('id') ?? '';
    const sheet = read(targets.get(id) ?? '');
    return sheet ? [readSheet(attributes.get('name') ?? '', sheet, context)] : [];
  });
}

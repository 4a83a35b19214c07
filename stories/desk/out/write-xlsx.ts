/**
 * Writes tables as an Excel workbook (ECMA-376, SpreadsheetML), with text cells alone and headings
 * that stay in view.
 */
import { strToU8, zipSync } from 'fflate';
import { escapeAttribute, escapeHtml } from '../../../src/ssr/escape-html.js';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that XML does not allow (XML 1.0, section 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The most characters of a cell; Excel reports a workbook with more as damaged. */
const MOST_SIGNS = 32_767;

const cell = (text: string): string =>
  text === ''
    ? '<c/>'
    : `<c t="inlineStr"><is><t xml:space="preserve">${escapeHtml(
        text.replace(forbidden, '').slice(0, MOST_SIGNS),
      )}</t></is></c>`;

function sheetXml({ rows }: Sheet): string {
  const lines = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`);
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const columns = `<cols><col min="1" max="${width}" width="24" customWidth="1"/></cols>`;
  return `${xml}<worksheet xmlns="${main}">${pane}${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const relation = (index: number, type: string, target: string): string =>
  `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`;

const relations = (entries: readonly string[]): string =>
  `${xml}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;

export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const fileOf = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const contentTypes = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/${fileOf(index)}" ContentType="${types}.worksheet+xml"/>`,
  );
  const names = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${contentTypes.join('')}</Types>`,
    '_rels/.rels': relations([relation(0, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => relation(index, 'worksheet', fileOf(index))),
    ),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/${fileOf(index)}`] = sheetXml(sheet);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/**
 * Writes templates of tables: a workbook, and a CSV for each sheet, in three languages. Their
 * headings are those by which tables are read. The dates are fixed, so that every build gives the
 * same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { azerbaijani } from '../../src/reading/formats/tables/words/az.js';
import { english } from '../../src/reading/formats/tables/words/en.js';
import { russian } from '../../src/reading/formats/tables/words/ru.js';
import type { TableKind, TableWords } from '../../src/reading/formats/tables/words/table-words.js';
import { templateTexts, type TemplateSheet } from './template-texts.js';

const capital = (word: string, language: string): string =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

interface Cell {
  readonly text: string;
  readonly note?: string | undefined;
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

function headingOf(words: TableWords, kind: TableKind, field: string): string {
  const [base = '', tag] = field.split(':');
  const lists = words.headings[kind] as Readonly<Record<string, readonly string[]>>;
  const heading = capital(lists[base]?.[0] ?? base, words.language);
  return tag === undefined ? heading : `${heading} (${tag})`;
}

function buildSheet(words: TableWords, { kind, fields, rows }: TemplateSheet): Sheet {
  const notes = templateTexts[words.language]?.notes ?? {};
  const note = (field: string): string | undefined => notes[`${kind}.${field.split(':')[0]}`];
  const name = capital(words.sheets[kind][0] ?? kind, words.language);
  const heading = (field: string): Cell => ({
    text: headingOf(words, kind, field),
    note: note(field),
  });
  if (kind === 'event') {
    // The sheet of the event has a row for each field, with its name and value.
    return {
      name,
      rows: fields.map((field, index) => [heading(field), { text: rows[0]?.[index] ?? '' }]),
    };
  }
  return { name, rows: [fields.map(heading), ...rows.map((row) => row.map((text) => ({ text })))] };
}

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';

const letter = (column: number): string => String.fromCharCode(65 + column);

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const notesOf = ({ rows }: Sheet): readonly Note[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ note }, column) => (note === undefined ? [] : [{ row, column, text: note }])),
  );

function sheetXml({ rows }: Sheet, isList: boolean): string {
  const data = rows.map((cells, row) => {
    const written = cells.map(({ text }, column) => {
      const style = row === 0 && isList ? ' s="1"' : ' s="2"';
      return `<c r="${letter(column)}${row + 1}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const frozen = isList
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : '';
  return `<worksheet xmlns="${main}" xmlns:r="${office}">${frozen}<cols><col min="1" max="16" width="24" customWidth="1"/></cols><sheetData>${data.join('')}</sheetData><legacyDrawing r:id="rId1"/></worksheet>`;
}

const commentsXml = (notes: readonly Note[]): string =>
  `<comments xmlns="${main}"><authors><author>conference-widgets</author></authors><commentList>${notes
    .map(
      ({ row, column, text }) =>
        `<comment ref="${letter(column)}${row + 1}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
    )
    .join('')}</commentList></comments>`;

/** Excel places notes by VML, an older language of shapes. */
const drawingXml = (notes: readonly Note[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${notes
    .map(
      ({ row, column }, index) =>
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden;width:220pt;height:90pt" fillcolor="#ffffe1" o:insetmode="auto"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>${column + 1},15,${row},2,${column + 4},15,${row + 6},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`;

const relations = (targets: readonly (readonly [type: string, target: string])[]): Uint8Array =>
  xml(
    `<Relationships xmlns="${packageNs}/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

function buildWorkbook(sheets: readonly Sheet[], lists: readonly boolean[]): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbers
        .map(
          (number) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(
          ({ name }, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    // All cells are text, since a spreadsheet would turn 9.30 into a number and 1/2 into a date.
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    const notes = notesOf(sheet);
    files[`xl/worksheets/sheet${number}.xml`] = xml(sheetXml(sheet, lists[index] ?? true));
    files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([
      ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
      ['comments', `../comments${number}.xml`],
    ]);
    files[`xl/comments${number}.xml`] = xml(commentsXml(notes));
    files[`xl/drawings/vmlDrawing${number}.vml`] = strToU8(drawingXml(notes));
  });
  // The date is fixed, so that every build gives the same bytes.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

const quote = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Begins with a byte order mark, which Excel needs and Google ignores. */
const csvOf = ({ rows }: Sheet): string =>
  `\uFEFF${rows.map((cells) => cells.map(({ text }) => quote(text)).join(',')).join('\r\n')}\r\n`;

export function writeTemplates(folder: string): void {
  for (const words of [english, azerbaijani, russian]) {
    const texts = templateTexts[words.language];
    if (!texts) throw new Error(`No template texts in ${words.language}.`);
    const sheets = texts.sheets.map((sheet) => buildSheet(words, sheet));
    const place = path.join(folder, words.language);
    mkdirSync(place, { recursive: true });
    const lists = texts.sheets.map(({ kind }) => kind !== 'event');
    writeFileSync(path.join(place, 'conference.xlsx'), buildWorkbook(sheets, lists));
    sheets.forEach((sheet, index) =>
      writeFileSync(path.join(place, `${texts.sheets[index]?.kind}.csv`), csvOf(sheet)),
    );
  }
}

writeTemplates('dist/templates');

/** Workbooks of Excel and LibreOffice in the command line: every sheet a table, its cells named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/cli/read-document.js';
import type { Problem } from '../../src/model/problem.js';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A cell as Excel writes it: a text in place, or a number in style 1 (date) or 2 (time). */
type Cell = string | { readonly number: number; readonly style: 1 | 2 } | undefined;

function sheetXml(rows: readonly (readonly Cell[])[], merged: readonly string[] = []): string {
  const cells = rows.map((row, index) => {
    const inner = row.map((cell, column) => {
      const reference = `${String.fromCharCode(65 + column)}${index + 1}`;
      if (cell === undefined) return '';
      if (typeof cell === 'string') {
        return `<c r="${reference}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
      }
      return `<c r="${reference}" s="${cell.style}"><v>${cell.number}</v></c>`;
    });
    return `<row r="${index + 1}">${inner.join('')}</row>`;
  });
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function xlsxOf(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${name === 'Lists' ? ' state="hidden"' : ''}/>`,
  );
  const relations = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42C]d mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>',
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheets[name] ?? '';
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const read = (bytes: Uint8Array, timeZone?: string) =>
  readDocument({ name: 'conference.xlsx', bytes, contentType: null }, { timeZone });

const programme = sheetXml(
  [
    ['Reed Days'],
    ['Tarix', 'Vaxt', 'Zal', 'Mövzu (az)', 'Topic (en)'],
    [
      { number: 48184, style: 1 },
      { number: 0.3958333333333333, style: 2 },
      'Böyük zal',
      'Açılış',
      'Opening',
    ],
    [undefined, { number: 0.4375, style: 2 }, 'Zal A', 'Seminar', 'Workshop'],
    [undefined, undefined, 'Zal B', 'Panel', 'Panel'],
    ['12/02/2031', 'later', 'Zal A', 'Son', 'Last'],
  ],
  ['A3:A5', 'B4:B5', 'A1:E1'],
);

const workbook = xlsxOf({
  Tədbir: sheetXml([
    ['Ad', 'Qamış günləri'],
    ['Tarix', '2–3 dekabr 2031'],
    ['Yer', 'Qamış evi'],
    ['Saat qurşağı', 'Asia/Baku'],
  ]),
  Proqram: programme,
  Tərəfdaşlar: sheetXml([
    ['Ad', 'Səviyyə', 'Sayt'],
    ['Guild of Reeds', 'Qızıl', 'reeds.example'],
  ]),
  Notes: sheetXml([['Ask Nigar'], ['about chairs']]),
  Lists: sheetXml([['hidden']]),
});

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, path, code }) => `${severity} ${path} ${code}`);

describe('an Excel workbook', () => {
  it('is a document of all its sheets', async () => {
    const { document, format } = await read(workbook);
    assert.equal(format, 'tables');
    assert.equal(document['timeZone'], 'Asia/Baku');
    assert.deepEqual(document['event'], {
      name: 'Qamış günləri',
      start: '2031-12-02',
      end: '2031-12-03',
      venue: { name: 'Qamış evi' },
    });
    assert.deepEqual(
      (document['sessions'] as readonly Record<string, unknown>[]).map(({ title, start }) => [
        title,
        start,
      ]),
      [
        [{ az: 'Açılış', en: 'Opening' }, '2031-12-02T09:30:00+04:00'],
        [{ az: 'Seminar', en: 'Workshop' }, '2031-12-02T10:30:00+04:00'],
        [{ az: 'Panel', en: 'Panel' }, '2031-12-02T10:30:00+04:00'],
      ],
    );
    assert.deepEqual(document['partners'], [
      {
        id: 'guild-of-reeds',
        name: 'Guild of Reeds',
        url: 'https://reeds.example/',
        tier: 'qızıl',
      },
    ]);
  });

  it('names sheet, row and column of every doubt', async () => {
    const { problems } = await read(workbook);
    assert.deepEqual(told(problems), [
      'warning Notes!A1 table-unknown',
      'warning Proqram!A6 table-date-ambiguous',
      'warning Proqram!B6 table-time-unknown',
      'error Proqram!A6 session-without-start',
    ]);
    assert.match(problems[1]?.message ?? '', /^Cell Proqram!A6: Found the date "12\/02\/2031"/);
  });

  it('of something else is told its sheets', async () => {
    await assert.rejects(
      read(xlsxOf({ Budget: sheetXml([['Item', 'Cost']]) })),
      /spreadsheet with the sheets "Budget"/,
    );
  });
});

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const odsContent = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Programme">
<table:table-row>${['Date', 'Start', 'Title', 'Room'].map(cell).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="date" office:date-value="2031-12-02"><text:p>2 dekabr</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9:30</text:p></table:table-cell>${cell('Opening')}${cell('Main hall')}</table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell office:value-type="time" office:time-value="PT10H15M00S"/>${cell('Coffee break')}<table:table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`;

describe('a spreadsheet of LibreOffice', () => {
  it('is read by the exact values of its cells', async () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(odsContent),
    });
    const { document } = await read(bytes, 'Asia/Baku');
    assert.deepEqual(document['sessions'], [
      {
        id: '2031-12-02-main-hall-opening',
        title: 'Opening',
        start: '2031-12-02T09:30:00+04:00',
        room: 'main-hall',
      },
      {
        id: '2031-12-02-coffee-break',
        title: 'Coffee break',
        start: '2031-12-02T10:15:00+04:00',
        kind: 'break',
      },
    ]);
  });
});

describe('archives that are no workbooks', () => {
  const archives: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<document/>') }), /Word document/],
    ['photos', zipSync({ 'photos/1.jpg': strToU8('x') }), /archive \(ZIP\)/],
    ['one that is cut off', workbook.subarray(0, 200), /cannot be unpacked: it is cut off/],
    [
      'one that grows without end',
      zipSync({ 'xl/workbook.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 }),
      /cannot be unpacked.* too large/,
    ],
  ];
  for (const [what, bytes, says] of archives) {
    it(what, async () => {
      await assert.rejects(read(bytes), (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /[\u0000-\u001f\ufffd]/);
        return true;
      });
    });
  }

  it('a film is no text either, though a decoder makes one of it', async () => {
    const film = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2', 'latin1');
    await assert.rejects(read(film), /film or a sound recording/);
  });
});

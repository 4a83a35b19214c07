/** Names files that are not text, by their first bytes. */

/**
 * The first bytes of pictures, archives and documents. A dot in a pattern stands for a byte beyond
 * ASCII: a decoder may have turned it into any character.
 */
const signatures: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [
    /^%PDF-/,
    'This is a PDF document: it says how a page looks and not what is a title and what a time. Ask for the table or the calendar that it was made of.',
  ],
  [/^.PNG\r?\n/s, 'This is a picture (PNG).'],
  [/^.{3,4}[^]{0,4}(?:JFIF|Exif)\0/s, 'This is a picture (JPEG).'],
  [/^GIF8[79]a/, 'This is a picture (GIF).'],
  [/^RIFF.{4}WEBP/s, 'This is a picture (WebP).'],
  [/^.{4}ftypavi[fs]/s, 'This is a picture (AVIF).'],
  [/^.{4}ftyp/s, 'This is a film or a sound recording (MP4).'],
  [/^BM.{4}\0\0\0\0/s, 'This is a picture (BMP).'],
  [/^(?:II\*\0|MM\0\*)/, 'This is a picture (TIFF).'],
  [
    /^.{2}\x11.{1,4}\x1A/s,
    'This is an Excel, Word or PowerPoint file of before 2007: save it as .xlsx or as CSV.',
  ],
  [/^\x1F.\x08/s, 'This is a compressed file (gzip): unpack it first.'],
  [/^7z./s, 'This is an archive (7-Zip): unpack it and give the file in it.'],
  [/^Rar!/, 'This is an archive (RAR): unpack it and give the file in it.'],
  [/^bplist0/, 'This is a list of settings of macOS (binary plist).'],
  [/^SQLite format 3\0/, 'This is a database (SQLite): export its table as CSV.'],
  [/^(?:wOFF|wOF2|OTTO|\0\x01\0\0)/, 'This is a font.'],
  [/^(?:ID3|OggS|fLaC)/, 'This is a sound recording.'],
  [/^.ELF|^MZ.\0/s, 'This is a program.'],
];

/** Kinds of ZIP archives, by the names of the first files in them. */
const archives: readonly (readonly [entry: RegExp, sentence: string])[] = [
  [
    /opendocument\.spreadsheet/,
    'This is a spreadsheet (LibreOffice, ODS): pages read it as CSV only; save it so, or make a document of it with the command line: convert.',
  ],
  [
    /opendocument\.text/,
    'This is a text document (LibreOffice, ODT): its text has no fields. Copy its table into a sheet and save that as CSV.',
  ],
  [/opendocument\.presentation/, 'This is a presentation (LibreOffice, ODP).'],
  [/application\/epub/, 'This is a book (EPUB).'],
  [
    /\bxl\//,
    'This is a spreadsheet (Excel workbook): pages read it as CSV only; save it so, publish it from Google Sheets as CSV, or make a document of it with the command line: convert.',
  ],
  [
    /\bword\//,
    'This is a Word document: its text has no fields. Copy its table into a sheet and save that as CSV.',
  ],
  [/\bppt\//, 'This is a PowerPoint presentation.'],
  [/\[Content_Types\]\.xml/, 'This is a Word, Excel or PowerPoint file: save its table as CSV.'],
];

/** Control characters: texts have none, binary files are full of them. */
const control = /[\0-\x08\x0E-\x1A\x1C-\x1F]/g;

/** A sentence about a file whose first bytes are known; `undefined` for any other. */
export function nameOfSignature(head: string): string | undefined {
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) {
    const inside = archives.find(([entry]) => entry.test(head))?.[1];
    return inside ?? 'This is an archive (ZIP): unpack it and give the file in it.';
  }
  return signatures.find(([sign]) => sign.test(head))?.[1];
}

/**
 * A sentence about a file that is not text, by its first bytes or because control characters are
 * many; `undefined` for text.
 */
export function nameOfBinary(head: string): string | undefined {
  const known = nameOfSignature(head);
  if (known !== undefined) return known;
  const start = head.slice(0, 2000);
  const count = start.match(control)?.length ?? 0;
  return count > 2 && count > start.length / 100 ? 'This is a file that holds no text.' : undefined;
}

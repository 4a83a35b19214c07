/** Makes files to download from the document as it is now. */
import { buildIcs } from '../../../src/calendar/build-ics.js';
import { makeValid } from '../../../src/cli/valid-document.js';
import { parseConference } from '../../../src/model/document.js';
import { chooseText } from '../../../src/model/values/localized-text.js';
import { groupCalendars } from '../../../src/publish/calendars.js';
import type { DocumentObject } from '../document/document.js';
import { sheetsOf } from './document-tables.js';
import { publishZip } from './publish-zip.js';
import type { TakeKind } from './take-state.js';
import { writeXlsx } from './write-xlsx.js';

export interface TakeInput {
  readonly document: DocumentObject;
  /** The id of the conference on the shelf, by which its files are found. */
  readonly id: string;
  readonly language: string;
  /** Where the folder will be on the web; `''` while nobody knows. */
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Taken {
  readonly name: string;
  readonly content: Blob;
  /** The number of values that widgets cannot read, which were left out. */
  readonly leftOut: number;
}

const formatDocument = (document: DocumentObject): string =>
  `${JSON.stringify(document, null, 2)}\n`;

function calendarOf(document: DocumentObject, { language, id, now }: TakeInput): string {
  const { conference } = parseConference(document, {});
  const [group] = groupCalendars(conference, [language], id);
  const name = chooseText(conference.event?.name, language, conference.language).text;
  return buildIcs(group?.entries ?? [], { now, name });
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes of a plain buffer, as a file is made of. */
const blobOf = (bytes: Uint8Array, type: string): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

export async function takeAway(kind: TakeKind, input: TakeInput): Promise<Taken> {
  const { document, problems } = makeValid(input.document);
  const leftOut = problems.length;
  switch (kind) {
    case 'json': {
      const content = new Blob([formatDocument(document)], { type: 'application/json' });
      return { name: 'conference.json', content, leftOut };
    }
    case 'xlsx': {
      const content = blobOf(writeXlsx(sheetsOf(document)), xlsxType);
      return { name: 'conference.xlsx', content, leftOut };
    }
    case 'ics': {
      const content = new Blob([calendarOf(document, input)], { type: 'text/calendar' });
      return { name: 'conference.ics', content, leftOut };
    }
    case 'zip': {
      const content = blobOf(await publishZip({ ...input, document }), 'application/zip');
      return { name: 'conference.zip', content, leftOut };
    }
  }
}

/**
 * Small tables as organisers really export them: each gives the right times, or says in words why it
 * gives none. What is read stands beside the table, then the codes of what is told.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConferenceDocument } from '../../../../src/model/schema/schema.js';
import { readText } from '../../../../src/reading/read-text.js';
import { holdTables as hold, readTable } from '../support/hold-tables.js';

const head = 'Title,Date,Start,Time zone\n';
const day = '2025-06-05';

describe('zones of tables', () => {
  hold({
    'a column that names one zone in every row': [
      `${head}A,${day},09:00,Europe/Berlin\nB,${day},10:00,Europe/Berlin\n`,
      [`A ${day}T09:00:00+02:00`, `B ${day}T10:00:00+02:00`],
      [],
    ],
    'a column of several zones, one of which nobody knows': [
      `${head}A,${day},09:00,UTC+2\nB,${day},10:00,America/New_York\nC,${day},11:00,Foo Time\n`,
      [`A ${day}T09:00:00+02:00`, `B ${day}T10:00:00-04:00`],
      ['table-zone-unknown'],
    ],
    'an empty cell beside two zones': [
      `${head}A,${day},09:00,Europe/Berlin\nB,${day},10:00,\nC,${day},11:00,UTC\n`,
      [`A ${day}T09:00:00+02:00`, `C ${day}T11:00:00+00:00`],
      ['table-zone-unknown'],
    ],
    'an empty cell beside one zone': [
      `${head}A,${day},09:00,Europe/Berlin\nB,${day},10:00,\n`,
      [`A ${day}T09:00:00+02:00`, `B ${day}T10:00:00+02:00`],
      [],
    ],
    'the zone of another season': [
      `${head}A,${day},09:00,CET\nB,2025-12-05,09:00,CET\nC,${day},09:00,CEST\n`,
      ['B 2025-12-05T09:00:00+01:00', `C ${day}T09:00:00+02:00`],
      ['table-zone-doubtful'],
    ],
    'a heading with its zone': [
      `Title,Date,Start (UTC),End (UTC)\nA,${day},09:00,10:00\n`,
      [`A ${day}T09:00:00+00:00 ${day}T10:00:00+00:00`],
      [],
    ],
    'a heading with its zone and no brackets': [
      `Titel;Datum;Beginn MESZ\nA;${day};09:00\n`,
      [`A ${day}T09:00:00+02:00`],
      [],
    ],
    'a heading whose zone is also the tag of a language': [
      `Title,Date,Start (ET)\nA,${day},09:00\n`,
      [`A ${day}T09:00:00-04:00`],
      [],
    ],
    'a heading with a zone that means several': [
      `Title,Date,Start (IST)\nA,${day},09:00\n`,
      [],
      ['table-zone-unknown'],
    ],
    'a heading with a zone beside another remark': [
      `Title;Date;Start (Baku, GMT+5)\nA;${day};09:00\n`,
      [`A ${day}T09:00:00+04:00`],
      [],
    ],
    'a heading with an offset behind a remark': [
      `Title;Date;Start (local time, GMT+5)\nA;${day};09:00\n`,
      [`A ${day}T09:00:00+05:00`],
      [],
    ],
    'a heading that says what order dates have': [
      'Title,Date (DD/MM/YYYY),Start (local time)\nA,05/06/2025,09:00\n',
      [`A ${day}T09:00:00+04:00`],
      [],
    ],
    'zones behind the clocks': [
      `Title,Date,Start\nA,${day},02:30:00 PM GMT\nB,${day},14:30 +02\nC,${day},14:30 (Baku time)\nD,${day},9–10 AM (UTC+4)\n`,
      [
        `A ${day}T14:30:00+00:00`,
        `B ${day}T14:30:00+02:00`,
        `C ${day}T14:30:00+04:00`,
        `D ${day}T09:00:00+04:00 ${day}T10:00:00+04:00`,
      ],
      [],
    ],
    'dates, clocks and zones in one cell': [
      'Title,Start\nA,Thu Jun 05 2025 09:00:00 GMT+0200 (Central European Summer Time)\nB,5 June 2025 09:00 CEST\nC,2025-06-05 09:00 UTC\nD,5 June 2025 09:00 somewhere\n',
      [`A ${day}T09:00:00+02:00`, `B ${day}T09:00:00+02:00`, `C ${day}T09:00:00+00:00`],
      ['table-time-unknown'],
    ],
  });

  it('are the zone of the document where all times are in one', async () => {
    const { timeZone } = await readTable(`${head}A,${day},09:00,Europe/Berlin\n`);
    assert.equal(timeZone, 'Europe/Berlin');
  });
});

describe('cells of tables that say nothing or something else', () => {
  hold({
    'a date that is not known is not the one above': [
      `Title,Date,Start\nA,${day},09:00\nB,TBA,10:00\nC,#REF!,11:00\nD,########,12:00\nE,,13:00\n`,
      [`A ${day}T09:00:00+04:00`],
      ['table-date-unknown'],
    ],
    'a time that is not known is not the one above': [
      `Title,Date,Start,Room\nA,${day},09:00,X\nB,${day},TBA,Y\n`,
      [`A ${day}T09:00:00+04:00`, `B ${day}`],
      ['table-time-missing'],
    ],
    'a half of the day that only the start or the end names': [
      `Title,Date,Start,End\nA,${day},11:30 AM,1:15\nB,${day},1:30,3:00 PM\nC,${day},11:00 PM,1:00\n`,
      [
        `A ${day}T11:30:00+04:00 ${day}T13:15:00+04:00`,
        `B ${day}T13:30:00+04:00 ${day}T15:00:00+04:00`,
        `C ${day}T23:00:00+04:00 2025-06-06T01:00:00+04:00`,
      ],
      [],
    ],
    'several days in one cell are none of them': [
      `Title,Date,Start\nA,5 and 6 June 2025,09:00\nB,31 May – 5 June 2025,09:00\n`,
      [],
      ['table-date-span'],
    ],
    'quotation marks that only a part of a cell stands in': [
      `Title;Date;Start\n"Smart" cities;${day};09:00\n"A;${day};10:00\n"B; b";${day};11:00\n`,
      [
        `"Smart" cities ${day}T09:00:00+04:00`,
        `"A ${day}T10:00:00+04:00`,
        `B; b ${day}T11:00:00+04:00`,
      ],
      [],
    ],
    'blanks around quotation marks': [
      `Title, Date, Start\n"A, a", "5 June 2025", "09:00"\n"B" , "5 June 2025" ,10:00\n`,
      [`A, a ${day}T09:00:00+04:00`, `B ${day}T10:00:00+04:00`],
      [],
    ],
    'ditto marks': [
      `Title,Date,Start\nA,${day},09:00\nB,〃,10:00\n`,
      [`A ${day}T09:00:00+04:00`, `B ${day}T10:00:00+04:00`],
      [],
    ],
    'totals below the sessions': [
      `Title,Date,Start,Duration\nA,${day},09:00,30\nTotal,,,30\n`,
      [`A ${day}T09:00:00+04:00`],
      ['table-row-skipped'],
    ],
    'the rule of a table of Markdown': [
      `| Title | Date | Start |\n|---|:--:|---|\n| A | ${day} | 09:00 |\n`,
      [`A ${day}T09:00:00+04:00`],
      [],
    ],
    'the first day of 1970': [
      'Title,Date,Start\nA,1970-01-01,00:00\nB,01.01.1970,09:00\n',
      [],
      ['table-date-zero'],
    ],
    'clocks of East Asia and of France': [
      `Title,Date,Start,End\nA,2025年6月5日,上午9:00,下午1:00\nB,2025년 6월 5일,오전 9:00,오후 1:00\nC,1er juin 2025,14 h 15,15 h\nD,2025. 6. 5.,9:00,10:00\nE,5. 6. 2025,9:00,10:00\n`,
      [
        `A ${day}T09:00:00+04:00 ${day}T13:00:00+04:00`,
        `B ${day}T09:00:00+04:00 ${day}T13:00:00+04:00`,
        'C 2025-06-01T14:15:00+04:00 2025-06-01T15:00:00+04:00',
        `D ${day}T09:00:00+04:00 ${day}T10:00:00+04:00`,
        `E ${day}T09:00:00+04:00 ${day}T10:00:00+04:00`,
      ],
      [],
    ],
  });
});

describe('texts of tables', () => {
  it('are what readers see of them', async () => {
    const reading = await readText(
      `Title,Date,Start,Room,Speakers,Abstract\nR&amp;D <b>now</b>,${day},09:00,Caf&eacute; 1,"Ada &amp; Bob; <i>Cy</i>",&lt;p&gt;One&lt;/p&gt;\\n&lt;p&gt;Two&lt;/p&gt;\nA guide to <head> elements,${day},10:00,,,\n`,
      { timeZone: 'Asia/Baku' },
    );
    assert.ok('document' in reading);
    const { sessions, rooms, speakers } = reading.document as ConferenceDocument;
    assert.deepEqual(
      sessions?.map(({ title }) => title),
      ['R&D now', 'A guide to <head> elements'],
    );
    assert.equal(sessions?.[0]?.abstract, 'One\n\nTwo');
    assert.equal(rooms?.[0]?.name, 'Café 1');
    assert.deepEqual(
      speakers?.map(({ name }) => name),
      ['Ada & Bob', 'Cy'],
    );
  });

  it('of news keep the time until which they hold, and say what is not read', async () => {
    const reading = await readText(
      'Headline,Text,Published,Expires\nA &amp; B,&lt;p&gt;x&lt;/p&gt;,2025-06-05 09:00,2025-06-06 18:00\nC,y,soon,2025-06-06 at noon\n',
      { timeZone: 'Asia/Baku' },
    );
    assert.ok('document' in reading);
    const { news } = reading.document as ConferenceDocument;
    assert.deepEqual(
      news?.map(({ title, summary, published, expires }) => [title, summary, published, expires]),
      [
        ['A & B', 'x', `${day}T09:00:00+04:00`, '2025-06-06T18:00:00+04:00'],
        ['C', 'y', undefined, '2025-06-06'],
      ],
    );
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['table-date-unknown', 'table-time-unknown'],
    );
  });
});

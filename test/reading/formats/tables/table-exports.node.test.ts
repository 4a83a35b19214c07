/**
 * Tables with the headings that programs of conferences and calendars export: each row is the session
 * that a person reads in it, and what cannot be read is said.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConferenceDocument } from '../../../../src/model/schema/schema.js';
import { readText } from '../../../../src/reading/read-text.js';

/** Title, start, end, room, track and people of each session, with the codes of what is told. */
async function readRows(text: string) {
  const reading = await readText(text, { timeZone: 'Asia/Baku' });
  const {
    sessions = [],
    rooms,
    tracks,
    speakers,
  } = ('document' in reading ? reading.document : {}) as ConferenceDocument;
  const nameOf = (list: readonly { id?: unknown; name?: unknown }[] = [], id?: unknown) =>
    list.find((entry) => entry.id === id)?.name;
  const rows = sessions.map(({ title, start, end, room, track, speakers: people = [] }) => {
    const names = people.map((person) =>
      nameOf(speakers, typeof person === 'object' ? person.id : person),
    );
    const place = [nameOf(rooms, room), nameOf(tracks, track), names.join('+')];
    return [title, start.slice(11, 16) || start, end?.slice(11, 16), ...place]
      .filter(Boolean)
      .join(' ');
  });
  return { rows, told: [...new Set(reading.problems.map(({ code }) => code))] };
}

const unknown = 'table-column-unknown';
const twice = 'table-column-twice';

type Export = readonly [table: string, rows: readonly string[], told?: readonly string[]];

const exports: Readonly<Record<string, Export>> = {
  Whova: [
    'Date,Time Start,Time End,Tracks,Session Title,Room/Location,Description,Speakers\n06/15/2031,09:00 AM,10:00 AM,Tr,T,Hall,x,Ada',
    ['T 09:00 10:00 Hall Tr Ada'],
  ],
  Cvent: [
    'Session Name,Session Code,Start Date,Start Time,End Date,End Time,Location,Speakers\nT,S1,6/15/2031,9:00 AM,6/15/2031,10:00 AM,Hall,Ada Lovelace',
    ['T 09:00 10:00 Hall Ada Lovelace'],
  ],
  Swapcard: [
    'Title,Begins at,Ends at,Place\nT,2031-06-05 09:00,2031-06-05 10:00,Hall',
    ['T 09:00 10:00 Hall'],
  ],
  'Sched, of sessions': [
    'Session Title,Session Start,Session End,Session Type,Venue,Speakers\nT,2031-06-05 09:00,2031-06-05 10:00,Talk,Hall,Ada',
    ['T 09:00 10:00 Hall Ada'],
  ],
  'Sched, whose “Published?” makes no news of them': [
    'ID,Published?,Title,Start Date & Time,End Date & Time,Venue\n1,Y,T,6/15/2031 9:00 AM,6/15/2031 10:00 AM,Hall',
    ['T 09:00 10:00 Hall'],
    [unknown],
  ],
  Sessionize: [
    'Session Id,Title,Session format,Room,Scheduled At,Scheduled Duration,Speakers\n1,T,Talk,Hall,15 Jun 2031 09:00 AM,45,Ada',
    ['T 09:00 Hall Ada'],
  ],
  pretalx: [
    'ID,Proposal title,Track,Start,End,Room,Speaker names\nABC,T,Tr,2031-06-05T09:00:00+04:00,2031-06-05T09:30:00+04:00,Hall,Ada',
    ['T 09:00 09:30 Hall Tr Ada'],
  ],
  ConfTool: [
    '"session_ID";"session_title";"session_start";"session_end";"session_room"\n"1";"T";"2031-06-05 09:00";"2031-06-05 10:00";"Hall"',
    ['T 09:00 10:00 Hall'],
  ],
  'EasyChair, where a session holds several talks': [
    'Session,Start,End,Room,Title,Authors\nS1,2031-06-05 09:00,2031-06-05 09:30,Hall,T,Ada',
    ['T 09:00 09:30 Hall S1 Ada'],
  ],
  'Indico, with a session and a track': [
    'Id,Title,Date,Duration,Session,Track,Presenters\n1,T,2031-06-05T09:00:00+04:00,30,S,Tr,Ada',
    ['T 09:00 Tr Ada'],
    [twice],
  ],
  'a list where a “Title” is what the speaker is': [
    'Time,Session,Speaker,Title,Room\n2031-06-05,,,,\n09:00-10:00,T,Ada,Professor,Hall',
    ['T 09:00 10:00 Hall Ada'],
  ],
  'The Events Calendar': [
    'Event Name,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Venue Name\nT,2031-06-05,09:00:00,2031-06-05,10:00:00,Hall',
    ['T 09:00 10:00 Hall'],
  ],
  'Google Calendar': [
    'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Location\nT,06/15/2031,9:00 AM,06/15/2031,10:00 AM,False,Hall',
    ['T 09:00 10:00 Hall'],
    [unknown],
  ],
  'Outlook in German': [
    '"Betreff","Beginnt am","Beginnt um","Endet am","Endet um","Ort"\n"T","15.6.2031","09:00:00","15.6.2031","10:00:00","Saal"',
    ['T 09:00 10:00 Saal'],
  ],
  'a program that writes names of its fields': [
    'sessionTitle,startTime,endTime,roomName,speakerNames,date\nT,09:00,10:00,Hall,Ada,2031-06-05',
    ['T 09:00 10:00 Hall Ada'],
  ],
  'a form with a column for each speaker': [
    'Title,Date,Start,Speaker 1,Speaker #2\nT,2031-06-05,9:00,Ada,Bob\nU,2031-06-05,10:00,,Bob',
    ['T 09:00 Ada+Bob', 'U 10:00 Bob'],
  ],
  'a form whose first speaker has no number': [
    'Title,Date,Start,Speaker,Speaker 2,Speaker 3\nT,2031-06-05,9:00,Ada,Bob,Cy',
    ['T 09:00 Ada+Bob+Cy'],
  ],
  'a list whose titles are called names': [
    'Name,Start,End,Hall\nT,2031-06-05 09:00,2031-06-05 10:00,Hall',
    ['T 09:00 10:00 Hall'],
  ],
};

describe('exports as tables', () => {
  for (const [what, [table, rows, told = []]] of Object.entries(exports)) {
    it(what, async () => assert.deepEqual(await readRows(table), { rows, told }));
  }
});

const head = 'Title,Date,Start,End\n';
const day = '2031-06-05';

const clocks: Readonly<Record<string, Export>> = {
  'dates as Excel writes them in English': [`${head}T,5-Jun-31,9:00,10:00`, ['T 09:00 10:00']],
  'clocks of four digits': [`${head}T,${day},0900,1930`, ['T 09:00 19:30']],
  'four digits that may be a year': [
    `${head}T,${day},2031,`,
    [],
    ['entries-unreadable', 'table-time-unknown', 'session-without-start'],
  ],
  'a span whose first hour is bare': ['Title,Date,Time\nT,2031-06-05,9-10:30', ['T 09:00 10:30']],
  'a span of two bare numbers': [
    'Title,Date,Time\nT,2031-06-05,9-10',
    [],
    ['entries-unreadable', 'table-time-unknown', 'session-without-start'],
  ],
  'half past midnight in wrong English': [`${head}T,${day},0:30 a.m.,1:00 am`, ['T 00:30 01:00']],
  'an afternoon without its “PM”': [
    `${head}T,${day},11:00,12:00\nU,${day},1:00,2:00`,
    ['T 11:00 12:00', 'U 01:00 02:00'],
    ['table-time-doubtful'],
  ],
  'a night with the date of the night': [
    `${head}T,${day},23:00,23:30\nU,2031-06-06,1:00,2:00`,
    ['T 23:00 23:30', 'U 01:00 02:00'],
  ],
  'times below a heading that nobody knows': [
    'Title,Date,Zeitpunkt X,Room\nT,2031-06-05,09:00,Hall\nU,2031-06-05,10:00,Hall',
    ['T 2031-06-05 Hall', 'U 2031-06-05 Hall'],
    ['table-times-unread', unknown],
  ],
  'days that are counted': [
    `${head}T,Day 1,9:00,10:00`,
    [],
    ['entries-unreadable', 'table-date-unknown', 'session-without-start'],
  ],
};

describe('dates and clocks of tables', () => {
  for (const [what, [table, rows, told = []]] of Object.entries(clocks)) {
    it(what, async () => assert.deepEqual(await readRows(table), { rows, told }));
  }
});

describe('a subtitle', () => {
  it('opens the abstract, in each language', async () => {
    const reading = await readText(
      `${head.trim()},Subtitle,Abstract,Subtitle (az),Abstract (az)\nT,${day},9:00,10:00,Sub,Text,Alt,Mətn\nU,${day},10:00,11:00,Only,,,\n`,
      { timeZone: 'Asia/Baku' },
    );
    assert.ok('document' in reading);
    const { sessions } = reading.document as ConferenceDocument;
    assert.deepEqual(
      sessions?.map(({ abstract }) => abstract),
      [{ en: 'Sub\n\nText', az: 'Alt\n\nMətn' }, { en: 'Only' }],
    );
  });
});

describe('a table that names no zone', () => {
  it('is on the clock of the offset that its times have', async () => {
    const reading = await readText(
      'Title,Start,End,Room\nT,2031-06-05T09:00:00+02:00,2031-06-05T10:00:00+02:00,Hall\n',
    );
    assert.ok('document' in reading);
    assert.equal((reading.document as ConferenceDocument).timeZone, '+02:00');
    assert.deepEqual(reading.problems, []);
  });
});

describe('a list that could be partners', () => {
  it('says which of its fields are not read', async () => {
    const shop = [{ name: 'Shirt', category: 'men', image: 'https://a.example/x.png', price: 10 }];
    const reading = await readText(JSON.stringify(shop));
    assert.deepEqual(
      reading.problems.map(({ message }) => /heading "(\w+)"/.exec(message)?.[1]),
      ['price'],
    );
  });
});

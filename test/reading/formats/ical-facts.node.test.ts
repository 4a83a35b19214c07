/** What a calendar's events say, in words and links that a visitor can use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import ical from '../../../src/reading/formats/ical/ical.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import type { SessionInput } from '../../../src/model/schema/schema.js';
import { nodePorts, readAs } from './support/node-ports.js';

async function read(lines: readonly string[], head = 'BEGIN:VCALENDAR'): Promise<FormatResult> {
  const text = [head, 'X-WR-TIMEZONE:Europe/Berlin', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readAs(ical, { text, url: 'https://host.example/a/b.ics' });
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** One event on its first line, read. */
async function session(...lines: readonly string[]): Promise<SessionInput | undefined> {
  const { document } = await read(event('UID:1', 'DTSTART:20240701T100000', ...lines));
  return document.sessions?.[0];
}

const titles: readonly (readonly [string, string])[] = [
  ['SUMMARY:Q&amp\\;A', 'Q&A'],
  ['SUMMARY:Q&A; C++ & C#', 'Q&A; C++ & C#'],
  ['SUMMARY:A &amp;#8211; B', 'A – B'],
  ['SUMMARY:The &lt;template&gt; element', 'The <template> element'],
  ['SUMMARY:The <template> element', 'The <template> element'],
  ['SUMMARY:a < b and b > c', 'a < b and b > c'],
  ['SUMMARY:<b>Bold</b> and <i class="x">it</i>', 'Bold and it'],
  ['SUMMARY:One<br>two', 'One two'],
  ['SUMMARY:*Stars* and _lines_ and 1. numbers', '*Stars* and _lines_ and 1. numbers'],
  ['SUMMARY:First\\nsecond', 'First second'],
  ['SUMMARY:First\\\\nsecond\\\\, third', 'First second, third'],
  [String.raw`SUMMARY:C:\\new folder`, String.raw`C:\new folder`],
  ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9', 'Café'],
  ['SUMMARY;QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9', 'Café'],
  ['SUMMARY;ENCODING=BASE64;CHARSET=UTF-8:Q2Fmw6k=', 'Café'],
  ['SUMMARY;LANGUAGE=de;X-A="a;b:c":Quoted', 'Quoted'],
  ['SUMMARY : Blanks', 'Blanks'],
  [String.raw`SUMMARY:Don\'t panic`, "Don't panic"],
  ['SUMMARY:<![CDATA[Q&A, <b>live</b>]]>', 'Q&A, live'],
  ['SUMMARY;ALTREP=http://a.example/t:Unquoted', 'Unquoted'],
];

describe('a title', () => {
  for (const [line, title] of titles) {
    it(line, async () => {
      assert.equal((await session(line))?.title, title);
    });
  }
});

describe('a description', () => {
  const texts: readonly (readonly [string, readonly string[], string])[] = [
    ['escaped twice', ['DESCRIPTION:One\\\\nTwo'], 'One\nTwo'],
    [
      'with paragraphs that nobody escaped',
      ['DESCRIPTION:One', '', 'Two: three'],
      'One\n\nTwo: three',
    ],
    [
      'with words that look like properties',
      [
        'DESCRIPTION:About',
        'Location: the hall',
        'Url: none',
        'NOTE: bring a pen',
        'URL:https://a.example/',
      ],
      'About\nLocation: the hall\nUrl: none\nNOTE: bring a pen',
    ],
    [
      'with capitals that look like properties',
      ['LOCATION:Hall', 'DESCRIPTION:About', 'LOCATION: the other hall', 'SUMMARY:x'],
      'About\nLOCATION: the other hall',
    ],
    [
      'with a line of its own for an address',
      ['DESCRIPTION:See', 'https://a.example/b'],
      'See\nhttps://a.example/b',
    ],
    [
      'with a warning of the server in it',
      [
        'DESCRIPTION:About',
        '<br />',
        '<b>Warning</b>:  Undefined variable $x in <b>/srv/feed.php</b> on line <b>3</b><br />',
        'LOCATION:Hall',
      ],
      'About',
    ],
    ['with a formula', ['DESCRIPTION:$\\\\nabla \\\\cdot x$'], String.raw`$\nabla \cdot x$`],
  ];
  for (const [what, lines, text] of texts) {
    it(what, async () => {
      assert.equal((await session('SUMMARY:x', ...lines))?.abstract, text);
    });
  }

  it('ends where a property begins, in a file that writes blanks behind colons', async () => {
    const { document } = await read(
      event('SUMMARY: x', 'DTSTART:20240701T100000', 'DESCRIPTION: About', 'LOCATION: Hall 1'),
    );
    assert.equal(document.rooms?.[0]?.name, 'Hall 1');
    assert.equal(document.sessions?.[0]?.abstract, 'About');
  });
});

describe('addresses', () => {
  it('a place on the web is where it is streamed, and no room', async () => {
    for (const place of ['https://meet.example/x', 'www.meet.example/x']) {
      const found = await session('SUMMARY:x', `LOCATION:${place}`);
      assert.equal(found?.stream?.replace('www.', ''), 'https://meet.example/x');
      assert.equal(found?.room, undefined);
    }
  });

  it('is the online address of an event that a calendar is about', async () => {
    const { document } = await read(
      event('UID:1', 'SUMMARY:x', 'DTSTART:20240701T100000', 'LOCATION:https://meet.example/x'),
    );
    assert.deepEqual(document.event?.online, { url: 'https://meet.example/x' });
    assert.equal(document.event?.venue, undefined);
  });

  it('a room with an address in it stays a room', async () => {
    const { document } = await read(
      event('SUMMARY:x', 'DTSTART:20240701T100000', 'LOCATION:Hall 1, https://maps.example/1'),
    );
    assert.equal(document.rooms?.[0]?.name, 'Hall 1, https://maps.example/1');
  });

  const links: readonly (readonly [string, string | undefined])[] = [
    ['URL:example.org/x', 'https://example.org/x'],
    ['URL:<https://a.example/x>', 'https://a.example/x'],
    ['URL:talks/1.html', 'https://host.example/a/talks/1.html'],
    ['URL:about.html', 'https://host.example/a/about.html'],
    ['URL:https://a.example/?a=1&amp;b=2&#038;c=3', 'https://a.example/?a=1&b=2&c=3'],
    ['URL:<a href="https://a.example/x">Page</a>', 'https://a.example/x'],
    ['URL:see the website', undefined],
    ['URL:null', undefined],
  ];
  for (const [line, url] of links) {
    it(line, async () => assert.equal((await session('SUMMARY:x', line))?.url, url));
  }

  for (const line of [
    'LOCATION:zoom.example/j/1',
    'LOCATION:<https://zoom.example/j/1>',
    'X-GOOGLE-CONFERENCE:https://zoom.example/j/1',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://zoom.example/j/1',
  ]) {
    it(`${line} is where it is streamed`, async () => {
      assert.equal((await session('SUMMARY:x', line))?.stream, 'https://zoom.example/j/1');
    });
  }

  it('a place with a dot and a stroke is a place', async () => {
    const found = await session('SUMMARY:x', 'LOCATION:St.John/Hall 2');
    assert.equal(found?.stream, undefined);
  });

  const attachments: readonly (readonly [string, string | undefined])[] = [
    ['ATTACH:https://a.example/a.pdf', 'https://a.example/a.pdf'],
    ['ATTACH;FMTTYPE=text/plain:slides.pdf', 'https://host.example/a/slides.pdf'],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:aGVsbG8=', undefined],
    ['ATTACH;VALUE=BINARY;ENCODING=b:aGVsbG8=', undefined],
    ['ATTACH:aGVsbG8aGVsbG8', undefined],
    ['ATTACH:CID:part3@example.com', undefined],
    ['ATTACH:javascript:alert(1)', undefined],
    ['ATTACH:data:text/html,x', undefined],
  ];
  for (const [line, url] of attachments) {
    it(line, async () => {
      assert.equal((await session('SUMMARY:x', line))?.documents?.[0]?.url, url);
    });
  }
});

describe('what became of an event', () => {
  it('STATUS:CANCELLED and a title that says so', async () => {
    assert.equal((await session('SUMMARY:x', 'STATUS:CANCELLED'))?.state, 'cancelled');
    assert.equal((await session('SUMMARY:Canceled: x'))?.state, 'cancelled');
    for (const title of [
      '[Abgesagt] x',
      'Ləğv edildi: x',
      'x (cancelled)',
      'ОТМЕНЕНО – x',
      'CANCELLED - x',
    ]) {
      assert.equal((await session(`SUMMARY:${title}`))?.state, 'cancelled', title);
    }
    for (const title of ['Cancellation policies', 'Cancelled flights', 'Cancelled-flight rights']) {
      assert.equal((await session(`SUMMARY:${title}`))?.state, undefined, title);
    }
  });

  it('METHOD:CANCEL takes all events of a calendar back', async () => {
    const { document } = await read([
      'METHOD:CANCEL',
      ...event('UID:1', 'SUMMARY:x', 'DTSTART:20240701T100000'),
    ]);
    assert.equal(document.sessions?.[0]?.state, 'cancelled');
    assert.equal(document.event?.status, 'cancelled');
  });

  it('a calendar that takes back an event of another is told once', async () => {
    const first = event('UID:1', 'SUMMARY:Talk', 'LOCATION:Hall', 'DTSTART:20240701T100000');
    const { document } = await read([
      ...first,
      'END:VCALENDAR',
      'BEGIN:VCALENDAR',
      'METHOD:CANCEL',
      ...event('UID:1', 'SUMMARY:Cancelled', 'DTSTART:20240701T100000'),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ title, state }) => [title, state]),
      [['Talk', 'cancelled']],
    );
  });

  it('what is private is left out, and it is said how much', async () => {
    const { document, problems } = await read([
      ...event('UID:1', 'SUMMARY:Dentist', 'CLASS:PRIVATE', 'DTSTART:20240701T100000'),
      ...event('UID:2', 'SUMMARY:Salary', 'CLASS:CONFIDENTIAL', 'DTSTART:20240701T100000'),
      // RFC 5545, section 3.8.1.3: what is not known counts as private.
      ...event('UID:4', 'SUMMARY:Board', 'CLASS:X-BOARD', 'DTSTART:20240701T100000'),
      ...event('UID:3', 'SUMMARY:Talk', 'CLASS:PUBLIC', 'DTSTART:20240701T100000'),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ title }) => title),
      ['Talk'],
    );
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['session-private', 'info']],
    );
    assert.ok(!JSON.stringify(problems).includes('Dentist'));
  });
});

describe('a calendar is told from other texts', () => {
  const body = 'BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20240701T100000Z\nEND:VEVENT\nEND:VCALENDAR\n';
  const beginnings = [
    'BEGIN:VCALENDAR\n',
    '\uFEFF\n begin:vcalendar\n',
    'BEGIN\n :VCALENDAR\n',
    '<br />\n<b>Warning</b>: Undefined variable in feed.php\nBEGIN:VCALENDAR\n',
    'Notice: something\r\nBEGIN:VCALENDAR\r\n',
  ];
  for (const beginning of beginnings) {
    it(JSON.stringify(beginning), async () => {
      const result = await parseForeign({ text: beginning + body }, nodePorts);
      assert.equal(result?.document.sessions?.[0]?.title, 'x');
    });
  }

  it('a page that shows one is none', async () => {
    const text = `<!doctype html><pre>\nBEGIN:VCALENDAR\n${body}</pre>`;
    const result = await parseForeign({ text }, nodePorts);
    assert.notEqual(result?.document.sessions?.[0]?.title, 'x');
  });
});

describe('a calendar without events', () => {
  it('of tasks says so', async () => {
    const { document, problems } = await read([
      ...['BEGIN:VTODO', 'SUMMARY:x', 'DTSTART:20240701T100000', 'END:VTODO'],
    ]);
    assert.deepEqual(document.sessions, []);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['calendar-without-events', '3:1']],
    );
  });

  it('that is empty is a programme that is not out yet', async () => {
    assert.deepEqual((await read([])).problems, []);
  });
});

describe('components', () => {
  const talk = ['SUMMARY:x', 'DTSTART:20240701T100000'];

  it('that do not end lose no event', async () => {
    const { document } = await read([
      'BEGIN:VEVENT',
      ...talk,
      'BEGIN:VALARM',
      'DESCRIPTION:no',
      'BEGIN:VEVENT',
      ...talk,
      'END:VEVENT',
      'END:VALARM',
      ...event(...talk),
    ]);
    assert.equal(document.sessions?.length, 3);
    assert.equal(document.sessions[0]?.abstract, undefined);
  });

  it('may be folded anywhere, also before the first colon', async () => {
    const { document } = await read(
      event('SUMM\r\n ARY\r\n :x', 'DTSTART\r\n\t:20240701T100000'),
      'BEGIN\r\n :VCALENDAR',
    );
    assert.equal(document.sessions?.[0]?.title, 'x');
  });

  it('an event of the last evening ends the conference on that day', async () => {
    const { document } = await read([
      'X-WR-CALNAME:Conf',
      ...event('SUMMARY:a', 'DTSTART:20240701T100000'),
      ...event('SUMMARY:Party', 'DTSTART:20240702T220000', 'DTEND:20240703T030000'),
    ]);
    assert.deepEqual([document.event?.start, document.event?.end], ['2024-07-01', '2024-07-02']);
  });

  it('a conference begins on the day of its own clock', async () => {
    const { document } = await read([
      'X-WR-CALNAME:Conf',
      ...event('SUMMARY:a', 'DTSTART:20240630T223000Z'),
      ...event('SUMMARY:b', 'DTSTART:20240701T100000', 'DURATION:P2D'),
    ]);
    assert.deepEqual([document.event?.start, document.event?.end], ['2024-07-01', '2024-07-03']);
  });
});

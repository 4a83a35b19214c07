import { expect } from '@open-wc/testing';
import { createFormatters } from '../../../src/intl/formats/formatters.js';
import { loadLocale } from '../../intl/loaded-locale.js';
import { parseConference } from '../../../src/model/document.js';
import { buildEventTimes } from '../../../src/widgets/event-card/event-times.js';

interface Asked {
  readonly event: object;
  readonly zone?: string;
  readonly viewer?: string;
  readonly timeZone?: string;
  readonly language?: string;
}

/** Each clock's line as one text, blanks of typography as plain ones. */
async function read(asked: Asked): Promise<readonly string[]> {
  const { event, zone = 'Asia/Baku', viewer = zone, timeZone = 'both', language = 'en-GB' } = asked;
  const { conference } = parseConference({
    version: 1,
    timeZone: zone,
    event: { name: 'A', ...event },
  });
  if (!conference.event) throw new Error('The fixture has an event.');
  const locale = await loadLocale(language);
  const { readings } = buildEventTimes({
    event: conference.event,
    context: conference,
    viewerZone: viewer,
    timeZone,
    formatters: (one) => createFormatters(locale, one),
  });
  return readings.map(({ date, time, zone: name, whose }) =>
    [whose, date, time, name]
      .filter(Boolean)
      .join(' | ')
      .replace(/[\s\u2009\u202f]+/g, ' '),
  );
}

const june = { start: '2016-06-23T09:30', end: '2016-06-23T17:00' };

const table: readonly (readonly [string, Asked, readonly RegExp[]])[] = [
  [
    'Baku in 2016: four hours ahead, no summer time',
    { event: june, viewer: 'Europe/Vienna' },
    [
      /^venue \| Thursday,? 23 June 2016 \| 09:30–17:00 \| Baku, GMT\+4$/,
      /^viewer \| Thursday,? 23 June 2016 \| 07:30–15:00 \| Vienna, GMT\+2$/,
    ],
  ],
  [
    'Baku in 2015 had summer time',
    { event: { start: '2015-06-23T09:30' } },
    [/\| 09:30 \| Baku, GMT\+5$/],
  ],
  ['one clock where both show the same', { event: june, viewer: 'Asia/Dubai' }, [/^venue \|/]],
  [
    'two clocks that differ after the change of one',
    {
      event: { start: '2026-03-28T10:00', end: '2026-03-29T12:00' },
      zone: 'Africa/Lagos',
      viewer: 'Europe/Vienna',
    },
    [/^venue/, /^viewer/],
  ],
  ['the venue’s alone', { event: june, viewer: 'Europe/Vienna', timeZone: 'venue' }, [/^venue/]],
  [
    'the visitor’s alone',
    { event: june, viewer: 'Europe/Vienna', timeZone: 'viewer' },
    [/^viewer.*07:30/],
  ],
  [
    'a zone that the page names',
    { event: june, timeZone: 'Asia/Tokyo' },
    [/^chosen.*14:30.*Tokyo/],
  ],
  ['the venue’s zone by its name', { event: june, timeZone: 'Asia/Baku' }, [/^venue.*09:30/]],
  [
    'a last day that ends at midnight',
    { event: { start: '2026-06-23T09:30', end: '2026-06-25T00:00' } },
    [/23 ?– ?24 June 2026 \| 09:30 \|/],
  ],
  [
    'several days without an hour to end at',
    { event: { start: '2026-06-23T09:30', end: '2026-06-25' } },
    [/23 ?– ?25 June 2026 \| 09:30 \|/],
  ],
  [
    'an hour that New York skips in spring: the one after it',
    { event: { start: '2026-03-08T02:30' }, zone: 'America/New_York' },
    [/8 March 2026 \| 03:30 \| New York, GMT-4$/],
  ],
  [
    'an hour that London has twice in autumn: the first one, and both offsets',
    { event: { start: '2026-10-25T01:30', end: '2026-10-25T03:00' }, zone: 'Europe/London' },
    [/25 October 2026 \| 01:30 ?– ?03:00 \| London, GMT\+1 \/ GMT$/],
  ],
  [
    'days across the change of New York’s clocks, and of nobody’s in Baku',
    {
      event: { start: '2026-03-07T09:00', end: '2026-03-09T17:00' },
      zone: 'America/New_York',
      viewer: 'Asia/Baku',
    },
    [
      /7 ?– ?9 March 2026 \| Sat 09:00 – Mon 17:00 \| New York, GMT-5 \/ GMT-4$/,
      /7 ?– ?10 March 2026 \| Sat 18:00 – Tue 01:00 \| Baku, GMT\+4$/,
    ],
  ],
  [
    'a party on New Year’s Eve is one evening of the old year',
    { event: { start: '2026-12-31T20:00', end: '2027-01-01T03:00' } },
    [/Thursday,? 31 December 2026 \| 20:00–03:00/],
  ],
  [
    'days over New Year name both years',
    { event: { start: '2026-12-31T09:00', end: '2027-01-02T17:00' } },
    [/31 December 2026 ?– ?2 January 2027 \| Thu 09:00 – Sat 17:00/],
  ],
  ['the year 1900', { event: { start: '1900-06-23T09:30' } }, [/Saturday,? 23 June 1900 \| 09:30/]],
  [
    'the year 2100',
    { event: { start: '2100-02-28T09:30', end: '2100-03-01T17:00' } },
    [/28 February ?– ?1 March 2100 \| Sun 09:30 – Mon 17:00 \| Baku, GMT\+4$/],
  ],
  [
    'an end before the start is no end',
    { event: { start: '2026-06-23T09:30', end: '2026-06-22T17:00' } },
    [/Tuesday,? 23 June 2026 \| 09:30 \| Baku/],
  ],
  [
    'American English, on its own clock of twelve hours',
    { event: { ...june, end: '2016-06-24T17:00' }, language: 'en-US' },
    [/June 23 ?– ?24, 2016 \| Thu 9:30 AM – Fri 5:00 PM/],
  ],
  [
    'another day on the visitor’s clock',
    { event: { start: '2026-06-23T02:00', end: '2026-06-23T04:00' }, viewer: 'America/New_York' },
    [/23 June 2026 \| 02:00–04:00/, /Monday,? 22 June 2026 \| 18:00–20:00/],
  ],
  [
    'days of one month, as one range',
    { event: { start: '2026-06-23T09:30', end: '2026-06-25T17:00' } },
    [/^venue \| 23 ?– ?25 June 2026 \| Tue 09:30 – Thu 17:00 \| Baku, GMT\+4$/],
  ],
  [
    'days of two months',
    { event: { start: '2026-06-30T09:30', end: '2026-07-02T17:00' } },
    [/30 June ?– ?2 July 2026/],
  ],
  [
    'days without hours: no clock and no zone',
    { event: { start: '2026-06-23', end: '2026-06-25' }, viewer: 'America/New_York' },
    [/^venue \| 23 ?– ?25 June 2026$/],
  ],
  [
    'one day without hours',
    { event: { start: '2026-06-23' } },
    [/^venue \| Tuesday,? 23 June 2026$/],
  ],
  [
    'an evening past midnight is one evening',
    { event: { start: '2026-06-23T20:00', end: '2026-06-24T02:00' } },
    [/Tuesday,? 23 June 2026 \| 20:00–02:00/],
  ],
  [
    'Russian',
    { event: { ...june, end: '2016-06-24T17:00' }, language: 'ru' },
    [/23 ?– ?24 июня 2016/],
  ],
  [
    'Azerbaijani',
    { event: { ...june, end: '2016-06-24T17:00' }, language: 'az' },
    [/23 ?– ?24 iyun 2016/],
  ],
];

describe('when an event is', () => {
  for (const [what, asked, expected] of table) {
    it(what, async () => {
      const lines = await read(asked);
      expect(lines, lines.join('\n')).to.have.length(expected.length);
      expected.forEach((pattern, index) => expect(lines[index]).to.match(pattern));
    });
  }
});

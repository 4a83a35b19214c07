import { expect } from '@open-wc/testing';
import { createFormatters } from '../../../src/intl/formatters.js';
import { loadLocale } from '../../../src/intl/load-locale.js';
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
    now: 0,
    language,
    withCountdown: false,
    campaign: undefined,
    organizerOrder: 'given',
    pictures: { ratios: new Map(), broken: new Set() },
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
  [
    'another day on the visitor’s clock',
    { event: { start: '2026-06-23T02:00', end: '2026-06-23T04:00' }, viewer: 'America/New_York' },
    [/23 June 2026 \| 02:00–04:00/, /Monday,? 22 June 2026 \| 18:00–20:00/],
  ],
  [
    'days of one month, as one range',
    { event: { start: '2026-06-23T09:30', end: '2026-06-25T17:00' } },
    [/^venue \| 23 ?– ?25 June 2026 \| 09:30/],
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

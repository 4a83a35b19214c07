import { expect } from '@open-wc/testing';
import { createFormatters } from '../../../src/intl/formats/formatters.js';
import { loadLocale } from '../../intl/loaded-locale.js';
import { parseConference } from '../../../src/model/document.js';
import { formatMoment } from '../../../src/widgets/event-card/event-clocks.js';

interface Asked {
  readonly start?: string;
  readonly timeZone?: string;
  readonly viewerZone?: string;
  readonly closes?: string;
  readonly opens?: string;
}

async function read({
  start = '2016-06-23T09:30',
  timeZone = 'both',
  viewerZone = 'Europe/Vienna',
  ...registration
}: Asked): Promise<string> {
  const { conference } = parseConference({
    version: 1,
    timeZone: 'Asia/Baku',
    event: { name: 'A', start, registration },
  });
  const { event } = conference;
  if (!event) throw new Error('The fixture has an event.');
  const locale = await loadLocale('en-GB');
  const input = {
    event,
    context: conference,
    timeZone,
    viewerZone,
    formatters: (zone: string) => createFormatters(locale, zone),
  };
  const { opens, closes } = event.registration ?? {};
  return closes === undefined
    ? formatMoment(input, opens)
    : formatMoment(input, closes, { closes: true });
}

describe('a moment beside the event', () => {
  const table: readonly (readonly [string, Asked, string])[] = [
    ['is on the venue’s clock, named', { opens: '2016-05-01T09:00' }, '1 May 2016, 09:00 (GMT+4)'],
    [
      'is on the visitor’s where the card is',
      { opens: '2016-05-01T09:00', timeZone: 'viewer' },
      '1 May 2016, 07:00 (GMT+2)',
    ],
    [
      'has the offset of its own day, not of the event’s',
      { opens: '2016-01-15T09:00', timeZone: 'viewer' },
      '15 January 2016, 06:00 (GMT+1)',
    ],
    ['is a date where the source has a date', { opens: '2016-05-01' }, '1 May 2016'],
    ['closes with the day that the source names', { closes: '2016-06-20' }, '20 June 2016'],
    [
      'closes with the last day of the year',
      { closes: '2015-12-31', viewerZone: 'Asia/Baku' },
      '31 December 2015',
    ],
    [
      'is of the venue for an event of days',
      { start: '2016-06-23', opens: '2016-05-01T09:00', timeZone: 'viewer' },
      '1 May 2016, 09:00 (GMT+4)',
    ],
    ['is nothing where there is none', {}, ''],
  ];
  for (const [what, asked, expected] of table) {
    it(what, async () => {
      expect(await read(asked)).to.equal(expected);
    });
  }
});

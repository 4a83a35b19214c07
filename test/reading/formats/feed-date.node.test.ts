import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeedDate } from '../../../src/reading/formats/feeds/feed-date.js';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['Sat, 07 Sep 2002 09:42:31 GMT', '2002-09-07T09:42:31+00:00'],
  ['Sat, 7 Sep 2002 9:42 +0200', '2002-09-07T09:42:00+02:00'],
  ['07 Sep 02 00:00:01 EST', '2002-09-07T00:00:01-05:00'],
  ['Thu, 05 Sep 2002 0:00:01 -0000', '2002-09-05T00:00:01+00:00'],
  ['Thursday, 5-Sep-2002 08:00:00 Z', '2002-09-05T08:00:00+00:00'],
  ['Sep 5, 2002 08:00 PDT', '2002-09-05T08:00:00-07:00'],
  ['Sun Jan  4 16:29:06 PST 2004', '2004-01-04T16:29:06-08:00'],
  ['5 Sep 2002', '2002-09-05'],
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55+00:00'],
  ['2003-12-31T10:14:55.544-08:00', '2003-12-31T10:14:55-08:00'],
  ['2003-12-31T12:00+00:00', '2003-12-31T12:00:00+00:00'],
  ['2003-12-31 10:14:55', '2003-12-31T10:14:55+04:00'],
  ['20031231T101455Z', '2003-12-31T10:14:55+00:00'],
  ['2003-12-31', '2003-12-31'],
  ['2003-12', '2003-12-01'],
  ['2003', '2003-01-01'],
  ['31 Feb 2003 10:00 GMT', undefined],
  ['2003-02-31', undefined],
  ['soon', undefined],
  ['', undefined],
];

describe('parseFeedDate', () => {
  for (const [text, expected] of cases) {
    it(text || '(empty)', () => assert.equal(parseFeedDate(text, 'Asia/Baku'), expected));
  }

  it('takes anything and never throws', () => {
    const part = fc.constantFrom(
      '2003',
      '-',
      ':',
      'T',
      'Z',
      '+',
      '31',
      'Sep',
      ' ',
      ',',
      '0',
      'GMT',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (date) => /^\d{4}-|^undefined$/.test(String(parseFeedDate(date)))));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeedDate } from '../../../src/reading/formats/feeds/feed-date.js';
import { writeTime } from '../../../src/reading/formats/written/document-time.js';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['Sat, 07 Sep 2002 09:42:31 GMT', '2002-09-07T09:42:31+00:00'],
  ['Sat, 7 Sep 2002 9:42 +0200', '2002-09-07T09:42:00+02:00'],
  ['2024년 3월 12일 오후 2:30', '2024-03-12T14:30:00+04:00'],
  ['2024年3月12日 上午9:30', '2024-03-12T09:30:00+04:00'],
  ['2024年3月12日 下午 2:30', '2024-03-12T14:30:00+04:00'],
  ['12 марта 2024, 14:30 МСК', '2024-03-12T14:30:00+03:00'],
  // Internet Explorer put marks of direction between the parts.
  ['\u200e12\u200e.\u200e03\u200e.\u200e2024\u200e 14:30', '2024-03-12T14:30:00+04:00'],
  // The years of other calendars are no years of ours.
  ['1403/12/22', undefined],
  ['12.03.2567', undefined],
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
  ['Wed Jun 05 2024 09:00:00 GMT+0400 (Azerbaijan Standard Time)', '2024-06-05T09:00:00+04:00'],
  ['12:30 AM, 5 June 2024', '2024-06-05T00:30:00+04:00'],
  ['14:30 CET, 5 June 2024', undefined],
  ['mercredi 5 juin 2024 à 14h30', '2024-06-05T14:30:00+04:00'],
  ['mar 12 ian. 2024 10:00', '2024-01-12T10:00:00+04:00'],
  ['5. června 2024 14:30', '2024-06-05T14:30:00+04:00'],
  ['12. lipnja 2024', '2024-06-12'],
  ['12 lipca 2024', '2024-07-12'],
  // October in Croatian, November in Polish.
  ['5. listopada 2024', undefined],
  ['maanantaina 12. tammikuuta 2024', '2024-01-12'],
  ['12. marraskuuta 2024', '2024-11-12'],
  ['mar 12 nonsense 2024', undefined],
  ['2024-cü il, 5 iyun', '2024-06-05'],
  ['2024年6月5日 14:30', '2024-06-05T14:30:00+04:00'],
  ['2024년 6월 5일', '2024-06-05'],
  ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
  ['Wed, 05 Jun 2024 14:30:00 BST', undefined],
  ['31 Feb 2003 10:00 GMT', undefined],
  ['2003-02-31', undefined],
  // A zone in brackets counts where no other one stands there.
  ['12.03.2024 14:30 (МСК)', '2024-03-12T14:30:00+03:00'],
  ['Вторник, 12 Марта 2024, 14:30 (мск)', '2024-03-12T14:30:00+03:00'],
  ['12 Mar 2024 14:30 (GMT+02:00)', '2024-03-12T14:30:00+02:00'],
  ['12 Mar 2024 14:30 (local time)', undefined],
  ['2024年3月12日(火) 14:30', '2024-03-12T14:30:00+04:00'],
  ['2024年3月12日 14時30分', '2024-03-12T14:30:00+04:00'],
  ['2024-12-03T14:30:00[Europe/Berlin]', '2024-12-03T14:30:00+01:00'],
  // A zone before the time.
  ['12 Mar 2024 EST 14:30', '2024-03-12T14:30:00-05:00'],
  ['Tue, 12 Mar 2024 (UTC) 14:30:00', '2024-03-12T14:30:00+00:00'],
  // Halves of a day, behind the time and before it.
  ['12 Mar 2024 PM 2:30', '2024-03-12T14:30:00+04:00'],
  ['12.03.2024 ÖS 2:30', '2024-03-12T14:30:00+04:00'],
  ['12.03.2024 2:30:00 ÖS', '2024-03-12T14:30:00+04:00'],
  ['17/03/2024 02:30:00 م', '2024-03-17T14:30:00+04:00'],
  ['12 Mar 2024 2:30 μ.μ.', '2024-03-12T14:30:00+04:00'],
  // An end is no offset, and an offset is one.
  ['12.03.2024 10:00-12:00', undefined],
  ['2024-03-12 10:00-12:00', undefined],
  ['2024-03-12 10:00-05:00', '2024-03-12T10:00:00-05:00'],
  ['2024-03-12T10:00-11:00', '2024-03-12T10:00:00-11:00'],
  // What programs write when they have no date.
  ['Thu, 01 Jan 1970 04:00:00 +0400', undefined],
  ['1970-01-01T03:00:00', undefined],
  ['Wed, 31 Dec 1969 19:00:00 -0500', undefined],
  ['Fri, 13 Dec 1901 20:45:52 +0000', undefined],
  ['Mon, 01 Jan 1900 00:00:00 GMT', undefined],
  ['1899-12-30T00:00:00Z', undefined],
  ['Tue, 30 Nov 1999 00:00:00 +0000', undefined],
  ['Tue, 30 Nov 1999 09:30:00 +0000', '1999-11-30T09:30:00+00:00'],
  ['Sun, 20 Jul 1969 20:17:40 +0000', '1969-07-20T20:17:40+00:00'],
  // Dots in a time, and words behind it.
  ['12.03.2024 - 14.30 Uhr', '2024-03-12T14:30:00+04:00'],
  ['12. marts 2024 kl. 14.30', '2024-03-12T14:30:00+04:00'],
  ['12 maart 2024 om 14:30 uur', '2024-03-12T14:30:00+04:00'],
  ['12.03.2024 14:30 h', '2024-03-12T14:30:00+04:00'],
  ['Tue, 12 Mar 2024 14:30:00 +04.00', '2024-03-12T14:30:00+04:00'],
  ['Tue, 12 Mar 2024 14:30:00 + 0400', '2024-03-12T14:30:00+04:00'],
  ['Tue, 12 Mar 2024 14:30:00 GMT.', '2024-03-12T14:30:00+00:00'],
  ['14:30 / 03.12.2024', '2024-12-03T14:30:00+04:00'],
  ['14:30 | 3 dekabr 2024', '2024-12-03T14:30:00+04:00'],
  ['14:30 - 16:00 03.12.2024', undefined],
  ['13-12-2024 14:30', '2024-12-13T14:30:00+04:00'],
  ['03-12-2024 14:30', undefined],
  ['Tue, 2024-03-12 14:30:00 +0100', '2024-03-12T14:30:00+01:00'],
  ['2024-03-12, 14:30', '2024-03-12T14:30:00+04:00'],
  ['2024.12.03. 14:30', '2024-12-03T14:30:00+04:00'],
  ['20240312143000', '2024-03-12T14:30:00+04:00'],
  ['2024-12-03+04:00', '2024-12-03'],
  ['/Date(1710253800000+0400)/', '2024-03-12T14:30:00+00:00'],
  ['١٢ مارس ٢٠٢٤', '2024-03-12'],
  ['Ср, 12 чер 2024 14:30:00 +0300', '2024-06-12T14:30:00+03:00'],
  ['soon', undefined],
  ['', undefined],
];

describe('parseFeedDate', () => {
  for (const [text, expected] of cases) {
    it(text || '(empty)', () => assert.equal(parseFeedDate(text, 'Asia/Baku'), expected));
  }

  it('takes no month for another one, in any language that we know', () => {
    const languages =
      'ar az be bg cs da de el en es et fa fi fr ga he hr hu hy is it ja ka lt lv mk mt nl pl pt ro ru sk sl sr sv tr uk zh'.split(
        ' ',
      );
    let read = 0;
    for (const language of languages) {
      for (const month of ['long', 'short'] as const) {
        // The Gregorian calendar and digits of ours, which feeds write in every language.
        const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
        for (let index = 0; index < 12; index += 1) {
          const date = new Date(Date.UTC(2024, index, 25));
          const found = parseFeedDate(format.format(date));
          const words = `${language}: ${format.format(date)}`;
          assert.ok(found === undefined || found === date.toISOString().slice(0, 10), words);
          if (found !== undefined) read += 1;
        }
      }
    }
    assert.ok(read > languages.length * 24 * 0.85, `${read} of ${languages.length * 24} are read`);
  });

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

describe('writeTime', () => {
  for (const [text, expected] of [
    ['2026-12-02 10:00:00-05:00', '2026-12-02T19:00:00+04:00'],
    ['2026-12-02 10:00-05:00', '2026-12-02T19:00:00+04:00'],
    // A start and an end, and no offset.
    ['2026-12-02 10:00-12:00', undefined],
    ['2026-12-02 9:00-09:30', undefined],
    ['2026-12-02T10:00-12:00', '2026-12-02T10:00-12:00'],
    // What programs write where they have no time.
    ['0001-01-01T00:00:00', undefined],
    ['1900-01-01T00:00:00Z', undefined],
    ['1970-01-01T04:00:00+04:00', undefined],
  ] as const) {
    it(text, () => assert.equal(writeTime(text, 'Asia/Baku')?.iso, expected));
  }
});

import { expect } from '@open-wc/testing';
import type { CalendarEntry } from '../../src/calendar/calendar-entry.js';
import { buildCalendarLinks, type CalendarTarget } from '../../src/calendar/calendar-links.js';
import { fileName } from '../../src/calendar/calendar-menu.js';
import { wantsDataLink } from '../../src/calendar/file-link.js';

const entry: CalendarEntry = {
  uid: 'x',
  title: 'Baku & “friends”',
  start: Date.UTC(2016, 5, 23, 5, 30),
  end: Date.UTC(2016, 5, 23, 13, 0),
  status: 'CONFIRMED',
};

const days = { first: '2016-06-23', last: '2016-06-24' };

function times(target: CalendarTarget, of: CalendarEntry): readonly (string | null)[] {
  const link = buildCalendarLinks(of).find((one) => one.target === target);
  const { searchParams } = new URL(link?.url ?? '');
  return ['dates', 'startdt', 'enddt', 'allday', 'st', 'et', 'dur']
    .filter((name) => searchParams.has(name))
    .map((name) => searchParams.get(name));
}

describe('web calendar links', () => {
  const table: readonly (readonly [CalendarTarget, readonly string[], readonly string[]])[] = [
    ['google', ['20160623T053000Z/20160623T130000Z'], ['20160623/20160625']],
    [
      'outlook',
      ['2016-06-23T05:30:00Z', '2016-06-23T13:00:00Z'],
      ['2016-06-23', '2016-06-25', 'true'],
    ],
    [
      'office365',
      ['2016-06-23T05:30:00Z', '2016-06-23T13:00:00Z'],
      ['2016-06-23', '2016-06-25', 'true'],
    ],
    ['yahoo', ['20160623T053000Z', '20160623T130000Z'], ['20160623', '20160624', 'allday']],
  ];
  for (const [target, hours, wholeDays] of table) {
    it(`to ${target} name the instants in UTC, whatever zone the machine is in`, () => {
      expect(times(target, entry)).to.deep.equal(hours);
      expect(times(target, { ...entry, days })).to.deep.equal(wholeDays);
    });
  }

  it('name whole seconds, whatever fraction the source gives', () => {
    const start = Date.UTC(2016, 5, 23, 5, 30, 0, 123);
    for (const target of ['google', 'outlook', 'office365', 'yahoo'] as const) {
      expect(times(target, { ...entry, start, end: start + 3_600_777 }).join()).not.to.contain('.');
    }
  });

  it('stay short enough for the calendars that read them', () => {
    for (const letter of ['a', 'ə', 'Ж', '🎓', '\ud83d']) {
      const links = buildCalendarLinks({ ...entry, description: letter.repeat(20_000) });
      for (const { url } of links) expect(url.length).to.be.below(8000);
    }
  });

  it('write a blank as %20, since Outlook shows a + as it is, and keep a plus', () => {
    const title = 'C++ and  you + me';
    for (const { url } of buildCalendarLinks({ ...entry, title, description: 'a b+c' })) {
      expect(url).not.to.contain('+');
      expect(url).to.contain('C%2B%2B%20and%20%20you%20%2B%20me');
      expect([...new URL(url).searchParams.values()]).to.include(title);
    }
  });

  it('carry any title', () => {
    for (const { url } of buildCalendarLinks(entry)) {
      expect([...new URL(url).searchParams.values()]).to.include(entry.title);
    }
  });
});

describe('a calendar file’s name', () => {
  for (const [name, file] of [
    ['Azərbaycanda Mobillik', 'Azərbaycanda-Mobillik'],
    ['../../etc/passwd', 'etc-passwd'],
    ['?*:|', 'event'],
  ] as const) {
    it(`of “${name}” is “${file}”`, () => {
      expect(fileName(name)).to.equal(file);
    });
  }
});

describe('a calendar file’s link', () => {
  for (const [userAgent, maxTouchPoints, data] of [
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 5, true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 0, false],
    ['Mozilla/5.0 (Linux; Android 14; wv) Instagram 300', 5, true],
    ['Mozilla/5.0 (Linux; Android 14) Chrome/140', 5, false],
    ['Mozilla/5.0 (X11; Linux x86_64) Firefox/153', 0, false],
  ] as const) {
    it(`is ${data ? 'data:' : 'blob:'} for ${userAgent} with ${maxTouchPoints} touch points`, () => {
      expect(wantsDataLink({ userAgent, maxTouchPoints })).to.equal(data);
    });
  }
});

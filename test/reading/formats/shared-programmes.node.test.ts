/** Every real programme and calendar is read and compared with facts counted independently. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import type { SourceText } from '../../../src/reading/formats/source-format.js';
import type { ConferenceDocument } from '../../../src/model/schema/schema.js';
import { isTimeZone, parseTime } from '../../../src/model/values/zoned-time.js';
import { nodePorts } from './support/node-ports.js';
import {
  listFiles,
  readFacts,
  readText,
  skipWithoutData,
  type Facts,
} from './support/shared-data.js';

/** Files in formats that we do not promise to read, with the reason. */
const otherFormats: readonly (readonly [RegExp, string])[] = [
  [/schedules\/emf\/emf-\d+\.json$/, "EMF's own JSON"],
  [/schedules\/other-json\//, 'each its own JSON, written by one site'],
  [/^ics\/.*\.json$/, 'jCal: what a parser should make of the file beside it'],
  [/sessionize\/.*-speakers\.json$/, "Sessionize's Speakers view: people, no sessions"],
];

/** Where the facts count something else than sessions; with what is right for us instead. */
const otherCounts: Readonly<Record<string, { sessions: number; reason: string }>> = {
  'schedules/sessionize/droidcon-berlin-2021-sessions-grouped.json': {
    sessions: 74,
    reason: 'the facts count a session once in each of its categories',
  },
  'schedules/sessionize/linz-global-azure-2023-all-preliminary-null-times.json': {
    sessions: 0,
    reason: 'no session has a start; each is a problem',
  },
  'schedules/pretalx-api/europython-2023-schedule-latest.json': {
    sessions: 264,
    reason: 'the facts leave out 84 breaks',
  },
  'schedules/pretalx-api/pretalx_with_invalid_slot.json': {
    sessions: 0,
    reason: 'the slot has no start; it is a problem',
  },
  'schedules/other/sendezentrum_31C3.csv': {
    sessions: 21,
    reason: 'the facts count the rows of the table',
  },
  'ics/ical.js/test/parser/component.ics': {
    sessions: 0,
    reason: 'no event has a start; each is a problem',
  },
  'ics/ical.js/samples/google_birthday.ics': { sessions: 6, reason: 'RDATE written out' },
  'ics/ical.js/samples/multiple_rrules.ics': { sessions: 36, reason: 'RRULE with UNTIL' },
  'ics/ical.js/samples/rdate_exdate.ics': { sessions: 3, reason: 'COUNT=4, one day excluded' },
  'ics/ical.js/samples/recur_instances.ics': {
    sessions: 136,
    reason: 'monthly until its last RDATE; one start replaced by another',
  },
  'ics/ical.js/samples/recur_instances_finite.ics': { sessions: 5, reason: 'COUNT and RDATE' },
};

/** The facts read the clock time of a zone that only the file defines as UTC. */
const ownZone = 'ics/ical.js/samples/timezone_from_file.ics';

const facts = readFacts();
const files = [...listFiles('schedules'), ...listFiles('ics')];

function sourceOf(path: string, { time_zone: zone = '' }: Facts): SourceText {
  const name = zone.replace('*', '');
  const text = readText(path);
  return { text, ...(isTimeZone(name) ? { timeZone: name } : {}) };
}

/** Texts by language count by their first one, as the facts do. */
const line = (text: unknown): string => {
  const texts: readonly unknown[] =
    typeof text === 'object' && text !== null ? Object.values(text) : [text];
  const [first] = texts;
  return (typeof first === 'string' ? first : '').trim().replace(/\s+/g, ' ');
};

function epochOf(time: string | null, zone: string): number | undefined {
  return time === null ? undefined : parseTime(time, zone)?.epoch;
}

type Row = readonly [title: string, epoch: number | undefined, room: string];

function rowsOf({ sessions = [], rooms = [], timeZone = 'UTC' }: ConferenceDocument): Row[] {
  const names = new Map(rooms.map(({ id, name }) => [id, line(name)]));
  return sessions.map(({ title, start, room = '' }) => [
    line(title),
    epochOf(start, timeZone),
    names.get(room) ?? '',
  ]);
}

function expectedRows({ sessions_list: list = [] }: Facts, timeZone = 'UTC'): Row[] {
  return list
    .filter(([, start]) => start !== null)
    .map(([title, start, room]) => [line(title), epochOf(start, timeZone), line(room)]);
}

const inOrder = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('real programmes and calendars', { skip: skipWithoutData }, () => {
  for (const path of files) {
    const other = otherFormats.find(([pattern]) => pattern.test(path));
    const fact = facts.get(path);
    if (other) {
      it(`${path} is left alone: ${other[1]}`, async () => {
        assert.equal(await parseForeign({ text: readText(path) }, nodePorts), undefined);
      });
    } else if (fact) {
      checkFile(path, fact);
    } else {
      it(`${path} has facts`, () => assert.fail('no facts'));
    }
  }
});

function checkFile(path: string, fact: Facts): void {
  const exception = otherCounts[path];
  it(`${path}: ${exception?.reason ?? `${fact.count} sessions as they should be`}`, async () => {
    const result = await parseForeign(sourceOf(path, fact), nodePorts);
    assert.ok(result, 'no format knows the file');
    const { document } = result;
    const rows = rowsOf(document);
    const ids = new Set(document.sessions?.map(({ id }) => id));
    assert.equal(ids.size, rows.length, 'every id once');
    assert.equal(rows.length, exception?.sessions ?? fact.count);
    if (exception) return;
    if (path !== ownZone) {
      assert.deepEqual(inOrder(rows), inOrder(expectedRows(fact, document.timeZone)));
    }
    if (typeof fact.rooms === 'number') assert.equal(document.rooms?.length ?? 0, fact.rooms);
  });
}

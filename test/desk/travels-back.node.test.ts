/** What the desk writes as a workbook is read again as the same conference. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefused } from '../../src/reading/read-text.js';
import { readWorkbook } from '../../src/reading/workbook/read-workbook.js';
import { sheetsOf } from '../../stories/desk/out/document-tables.js';
import { writeXlsx } from '../../stories/desk/out/write-xlsx.js';
import { sampleConference } from '../../stories/site/sample/sample-conference.js';
import type { DocumentObject } from '../../stories/desk/document/document.js';
import { readClock } from '../../stories/desk/document/session-times.js';

const document = sampleConference(
  Date.parse('2031-03-01'),
  'https://organiser.example/',
) as DocumentObject;

async function travel(): Promise<DocumentObject> {
  const reading = await readWorkbook(writeXlsx(sheetsOf(document)), {});
  assert.ok(!isRefused(reading));
  return reading.document;
}

type Written = Readonly<Record<string, unknown>>;
const list = (of: DocumentObject, name: string): readonly Written[] => of[name] as Written[];

const back = await travel();

describe('a workbook that the desk wrote', () => {
  it('has every session with its times, title, place and kind', () => {
    const of = (one: DocumentObject) =>
      list(one, 'sessions').map((session) => ({
        id: session['id'],
        title: session['title'],
        clock: readClock(session, 'Asia/Baku'),
        kind: session['kind'],
        people: (session['speakers'] as unknown[] | undefined)?.length,
        hasRoom: session['room'] !== undefined,
        hasTrack: session['track'] !== undefined,
        openToPress: session['openToPress'],
      }));
    assert.deepEqual(of(back), of(document));
  });

  it('has the people, where they work, and who moderates', () => {
    const people = (of: DocumentObject) =>
      list(of, 'speakers').map(({ id, name, affiliation }) => ({ id, name, affiliation }));
    assert.deepEqual(people(back), people(document));
    const [, panel] = list(back, 'sessions');
    assert.deepEqual((panel?.['speakers'] as unknown[])[0], { id: 'nino', role: 'moderator' });
  });

  it('has the names of rooms and tracks in every language', () => {
    const names = (of: DocumentObject, name: string) => list(of, name).map((one) => one['name']);
    assert.deepEqual(names(back, 'rooms'), names(document, 'rooms'));
    assert.deepEqual(
      names(back, 'tracks'),
      names(document, 'tracks').toSorted(() => 0),
    );
  });

  it('has partners with their logos, and the news', () => {
    const partners = list(back, 'partners');
    assert.deepEqual(
      partners.map(({ id, logo }) => [id, logo]),
      list(document, 'partners').map(({ id, logo }) => [id, (logo as { src: string }).src]),
    );
    assert.deepEqual(
      list(back, 'news').map(({ title }) => title),
      list(document, 'news').map(({ title }) => title),
    );
  });

  it('has the event', () => {
    const [before, after] = [document['event'], back['event']] as Written[];
    assert.deepEqual(after?.['name'], before?.['name']);
    assert.equal(back['timeZone'], 'Asia/Baku');
    assert.match(String(after?.['start']), /^2031-04-01T09:30/);
    assert.match(String(after?.['end']), /^2031-04-02T13:00/);
    assert.deepEqual((after?.['venue'] as Written)['name'], (before?.['venue'] as Written)['name']);
  });
});

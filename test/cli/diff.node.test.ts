/** What changed between two copies, in words and for programs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCli, writeFixture } from './run-cli.js';

const session = (id: string, title: string, more: object = {}): object => ({
  id,
  title,
  start: '2031-12-02T09:30',
  end: '2031-12-02T10:15',
  room: 'r1',
  ...more,
});

const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'A conference', start: '2031-12-02' },
  rooms: [
    { id: 'r1', name: 'Main hall' },
    { id: 'r2', name: 'Small hall' },
  ],
  speakers: [{ id: 'p1', name: 'Aysel M.' }],
  sessions: [
    session('1', 'Opening'),
    session('2', 'Energy', { start: '2031-12-02T11:00', end: '2031-12-02T12:00' }),
    session('3', 'Water', { start: '2031-12-02T13:00', end: '2031-12-02T14:00' }),
    session('4', 'Closing', { start: '2031-12-02T16:00', end: '2031-12-02T17:00' }),
    session('5', 'Stays', { start: '2031-12-02T18:00', end: '2031-12-02T19:00' }),
  ],
  partners: [{ id: 'g', name: 'Guild' }],
};

const changed = {
  ...conference,
  event: { ...conference.event, status: 'moved-online' },
  sessions: [
    session('1', 'Opening', { state: 'cancelled' }),
    session('2', 'Energy', {
      ...{ start: '2031-12-02T11:30', end: '2031-12-02T12:30', room: 'r2' },
    }),
    session('4', 'Closing', {
      ...{ start: '2031-12-02T16:00', end: '2031-12-02T17:00', speakers: ['p1'] },
    }),
    session('5', 'Stays', { start: '2031-12-02T18:00', end: '2031-12-02T19:00' }),
    session('6', 'New one', { start: '2031-12-02T15:00', end: '2031-12-02T15:30' }),
  ],
  partners: [{ id: 'g', name: 'Guild of Reeds' }],
};

interface Diff {
  readonly changes: readonly { kind: string; of: string; id: string; fields: unknown[] }[];
  readonly sessions: { readonly before: number; readonly after: number };
}

const compare = (old: object, fresh: object, ...options: readonly string[]) =>
  runCli(['diff', writeFixture('old.json', old), writeFixture('new.json', fresh), ...options]);

describe('diff', () => {
  it('says in words what was cancelled, moved, removed, added and changed', async () => {
    const { code, out } = await compare(conference, changed);
    assert.equal(code, 0);
    assert.deepEqual(out.trim().split('\n'), [
      'Session cancelled: “Opening”',
      'Session moved: “Energy”: start 2031-12-02 11:00 → 2031-12-02 11:30; end 2031-12-02 12:00 → 2031-12-02 12:30; room Main hall → Small hall',
      'Session removed: “Water”',
      'Session added: “New one”',
      'Event changed: “A conference”: state scheduled → moved-online',
      'Session changed: “Closing”: speakers Aysel M.',
      'Partner changed: “Guild of Reeds”: title Guild → Guild of Reeds',
      '1 session cancelled, 1 session moved, 1 session removed, 1 session added, 1 event changed, 1 session changed, 1 partner changed.',
    ]);
  });

  it('says the same for programs', async () => {
    const { out } = await compare(conference, changed, '--format=json');
    assert.equal((await compare(conference, changed, '--json')).out, out);
    const { changes, sessions } = JSON.parse(out) as Diff;
    assert.deepEqual(sessions, { before: 5, after: 5 });
    const moved = changes.find(({ kind }) => kind === 'moved');
    assert.equal(moved?.id, '2');
    assert.deepEqual(moved.fields[2], {
      ...{ field: 'room', before: 'Main hall', after: 'Small hall' },
    });
  });

  it('of the same says so, whatever the order of entries', async () => {
    const other = { ...conference, sessions: [...conference.sessions].reverse() };
    const run = await compare(conference, other, '--exit-code');
    assert.deepEqual([run.code, run.out], [0, 'nothing changed.\n']);
    assert.equal((await compare(conference, changed, '--exit-code')).code, 1);
  });

  it('knows a session of a table again in another room, though its id is another', async () => {
    const table = 'Date,Time,Room,Title\n02.12.2031,09:30–10:00,A,Opening\n,10:00–11:00,A,Energy\n';
    const old = writeFixture('old.csv', table);
    const fresh = writeFixture('new.csv', table.replace('10:00–11:00,A', '10:00–11:00,B'));
    const { out } = await runCli(['diff', old, fresh, '--time-zone', 'Asia/Baku']);
    assert.equal(out, 'Session moved: “Energy”: room A → B\n1 session moved.\n');
  });

  it('says what differs in another language than the document’s', async () => {
    const texts = { ...session('1', ''), title: { en: 'Opening', az: 'Açılış' } };
    const other = { ...texts, title: { en: 'Opening', az: 'Başlanğıc' } };
    const { out } = await compare(
      { ...conference, sessions: [texts] },
      { ...conference, sessions: [other] },
    );
    assert.match(out, /^Session changed: “Opening”: details\n/);
  });

  it('sends no control character to a terminal', async () => {
    const evil = { ...conference, sessions: [session('1', 'A\u001b[2Jx')] };
    const { out } = await compare({ ...conference, sessions: [] }, evil);
    assert.ok(!out.includes('\u001b'));
  });

  it('exits with 2 where a copy cannot be read', async () => {
    const run = await runCli(['diff', 'nowhere.json', writeFixture('new.json', conference)]);
    assert.equal(run.code, 2);
    assert.match(run.err, /there is no such file/);
  });
});

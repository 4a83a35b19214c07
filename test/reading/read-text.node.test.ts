/** One path from text to document: what is ours, what recognised the rest, what is refused and how. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseFormat, formatCatalog } from '../../src/reading/formats/format-catalog.js';
import { loadFamily } from '../../src/reading/formats/format-families.js';
import { isRefused, readText } from '../../src/reading/read-text.js';

async function formatOf(text: string, from?: string): Promise<string | undefined> {
  const reading = await readText(text, {
    from: from === undefined ? undefined : chooseFormat(from),
  });
  return isRefused(reading) ? undefined : reading.format;
}

const schedule = {
  conference: { title: 'C', time_zone_name: 'Asia/Baku', days: [] },
};

describe('readText', () => {
  for (const [what, value, format] of [
    ['our document', { version: 1, sessions: [] }, 'conference'],
    ['a part of it', { sessions: [{ title: 'a', start: '2026-01-01T10:00' }] }, 'conference'],
    ['a list of sessions', [{ title: 'a', start: '2026-01-01T10:00' }], 'conference'],
    ['a list of news', [{ title: 'a', published: '2026-01-01' }], 'conference'],
    ['a list of partners', [{ name: 'a', url: 'https://a.example' }], 'conference'],
    ['a schedule that calls itself version 1', { version: 1, schedule }, 'frab-json'],
    ['a schedule', { schedule }, 'frab-json'],
    ['a JSON Feed', { version: 'https://jsonfeed.org/version/1.1', items: [] }, 'json-feed'],
    ['a feed that has no version', { home_page_url: 'https://a.example', items: [] }, 'json-feed'],
  ] as const) {
    it(`takes ${what} for ${format}`, async () => {
      assert.equal(await formatOf(JSON.stringify(value)), format);
    });
  }

  for (const [what, text, format] of [
    ['RSS', '<rss><channel><item><title>a</title></item></channel></rss>', 'rss'],
    ['RSS behind comments', `${'<!---->'.repeat(40)}<rss><channel/></rss>`, 'rss'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'atom'],
    ['a schedule in XML', '<schedule><day date="2026-01-01"/></schedule>', 'frab-xml'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'ical'],
  ] as const) {
    it(`takes ${what} for ${format}`, async () => assert.equal(await formatOf(text), format));
  }

  it('reads as what somebody says it is, or says that it is not', async () => {
    const text = '{"version": 1, "sessions": []}';
    assert.equal(await formatOf(text, 'conference'), 'conference');
    const wrong = await readText('[]', { from: chooseFormat('conference') });
    assert.ok(isRefused(wrong));
    assert.match(wrong.problems[0]?.message ?? '', /not what conference looks like/);
  });

  for (const [what, entry, words] of [
    [
      'releases of GitHub',
      { name: 'v1', url: 'https://a.example', tag_name: 'v1', html_url: 'https://a.example' },
      /GitHub.*releases\.atom/,
    ],
    [
      'people of Sched',
      { name: 'Ada', url: '', username: 'ada', avatar: '', about: '', role: 'speaker' },
      /Sched’s list of people/,
    ],
    [
      'events of Meetup',
      { name: 'A', link: 'https://a.example', local_date: '2031-06-05', utc_offset: 0 },
      /Meetup/,
    ],
  ] as const) {
    it(`takes ${what} for no partners`, async () => {
      const reading = await readText(JSON.stringify([entry]));
      assert.ok(isRefused(reading));
      assert.match(reading.problems[0]?.message ?? '', words);
    });
  }

  it('only warns of a mistake in JSON that cost nothing', async () => {
    const text = '{"@type": "Event", "name": "A", "startDate": "2031-06-05T09:00:00+04:00",}';
    const reading = await readText(text);
    assert.ok(!isRefused(reading));
    assert.deepEqual(
      reading.problems.map(({ code, severity }) => [code, severity]),
      [['json-invalid', 'warning']],
    );
  });

  it('counts no problems where it says that no entry can be read', async () => {
    const lost = { title: 'A', room: 'X', startsAt: null };
    const reading = await readText(JSON.stringify({ sessions: [lost, lost] }));
    assert.match(
      reading.problems[0]?.message ?? '',
      /^Expected entries that can be read; found none/,
    );
  });

  it('gives a widget the part as it stands alone, and everybody else a document', async () => {
    const reading = await readText('[{"title": "a", "published": "2026-01-01"}]');
    assert.ok(!isRefused(reading));
    assert.deepEqual(Object.keys(reading.document), ['version', 'news']);
    assert.ok(Array.isArray(reading.value));
  });

  for (const [what, text, words] of [
    ['nothing', ' \n', /empty/],
    ['a page', '<!doctype html><title>Sign in</title>', /HTML page|log ?in/i],
    [
      'a JSON feed with a comment',
      '// mine\n{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"A","id":"1"}]}',
      /Expected JSON; found "\/\/ mine/,
    ],
    ['JSON that breaks off', '{"version": 1,', /Expected JSON; found the end of the text/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', /picture/],
  ] as const) {
    it(`says what ${what} is`, async () => {
      const reading = await readText(text);
      assert.ok(isRefused(reading));
      const [problem] = reading.problems;
      assert.match(problem?.message ?? '', words);
      assert.doesNotMatch(problem?.message ?? '', /[\0-\x08]/);
    });
  }
});

describe('the catalogue', () => {
  it('lists what each family has', async () => {
    const names = [...new Set(formatCatalog.map(({ family }) => family))];
    for (const name of names) {
      const listed = formatCatalog.filter(({ family }) => family === name).map(({ id }) => id);
      const { formats } = await loadFamily(name);
      assert.deepEqual(formats.map(({ id }) => id).sort(), listed.sort());
    }
  });
});

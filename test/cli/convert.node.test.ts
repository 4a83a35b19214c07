import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeValid } from '../../src/cli/valid-document.js';
import { buildJsonSchema } from '../../src/model/schema/json-schema.js';
import { checkText } from '../../src/reading/check-text.js';
import { isRefused, readText } from '../../src/reading/read-text.js';
import { readSources } from '../reading/mutated-sources.js';
import { skipWithoutData } from '../reading/formats/support/shared-data.js';
import { fixturePath, runCli, writeFixture } from './run-cli.js';

interface Entry {
  readonly id?: string;
  readonly room?: string;
  readonly speakers?: readonly unknown[];
  readonly [key: string]: unknown;
}

interface Converted {
  readonly version: number;
  readonly language?: string;
  readonly timeZone?: string;
  readonly [list: string]: unknown;
}

const listOf = (document: Converted, list: string): readonly Entry[] =>
  (document[list] ?? []) as readonly Entry[];

async function convert(...args: readonly string[]): Promise<{ document: Converted; err: string }> {
  const { code, out, err } = await runCli(['convert', ...args]);
  assert.equal(code, 0, err);
  return { document: JSON.parse(out) as Converted, err };
}

describe('convert', () => {
  for (const [file, list, count] of [
    ['frab-schedule.xml', 'sessions', undefined],
    ['frab-v1.json', 'sessions', undefined],
    ['pretalx-widget.json', 'sessions', undefined],
    ['calendar.ics', 'sessions', undefined],
    ['rss-2.xml', 'news', undefined],
    ['atom.xml', 'news', undefined],
    ['json-feed.json', 'news', undefined],
  ] as const) {
    it(`reads ${file} as its pair says`, async () => {
      const { document } = await convert(fixturePath(file));
      const pair = fixturePath(file.replace(/\.\w+$/, '.expected.json'));
      const expected = JSON.parse(readFileSync(pair, 'utf8')) as { document: Converted };
      assert.equal(document.version, 1);
      const wanted = count ?? listOf(expected.document, list).length;
      assert.equal(listOf(document, list).length, wanted);
      assert.ok(wanted > 0);
    });
  }

  it('reads the quotes and dashes of windows-1252', async () => {
    const title = Uint8Array.of(0x91, 0x41, 0x92, 0x20, 0x96, 0x20, 0x80);
    const feed = (text: string) => Buffer.from(text, 'latin1');
    const path = writeFixture(
      'feed.xml',
      Buffer.concat([
        feed('<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>'),
        title,
        feed('</title></item></channel></rss>'),
      ]),
    );
    const { document } = await convert(path);
    assert.equal(listOf(document, 'news')[0]?.['title'], '\u2018A\u2019 \u2013 \u20ac');
  });

  it('lists sessions without a start as problems', async () => {
    const { err } = await convert(fixturePath('sessionize-all.json'));
    assert.match(err, /without a start/);
  });

  it('writes to a file, and nothing to standard output', async () => {
    const file = writeFixture('out.json', '');
    const { code, out } = await runCli(['convert', fixturePath('atom.xml'), '-o', file]);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as Converted).version, 1);
  });

  it('takes the zone of sources that name none', async () => {
    const { document } = await convert(
      fixturePath('sessionize-all.json'),
      '--time-zone',
      'Asia/Baku',
    );
    assert.equal(document.timeZone, 'Asia/Baku');
  });

  it('writes nothing when one of several sources cannot be read', async () => {
    const { code, out } = await runCli(['convert', fixturePath('atom.xml'), 'nowhere.json']);
    assert.equal(code, 2);
    assert.equal(out, '');
  });

  it('keeps a name such as __proto__ a name', async () => {
    const source =
      '{"version":1,"sessions":[{"id":"__proto__","title":"x","start":"2026-01-01T10:00Z"}]}';
    const { document } = await convert(writeFixture('proto.json', source), fixturePath('atom.xml'));
    assert.equal(listOf(document, 'sessions')[0]?.id, '__proto__');
  });
});

describe('convert, as honest as check', () => {
  const mixed = {
    version: 1,
    timeZone: 'Asia/Baku',
    event: { name: 'x', start: '2026-06-23', url: 42 },
    sessions: [
      { id: 1, title: 'Good', start: '2026-06-23T09:30', duration: 30 },
      { id: 2, title: 'No day', start: 'tomorrow' },
    ],
  };

  it('tells what check tells, leaves out what its schema refuses, and says so', async () => {
    const { document, err } = await convert(writeFixture('mixed.json', mixed));
    assert.deepEqual(
      listOf(document, 'sessions').map(({ id }) => id),
      [1],
    );
    assert.equal('url' in (document['event'] as Entry), false);
    assert.match(err, /sessions\/1\/start: .*tomorrow/);
    assert.match(err, /event\/url: .*left out of what is written/);
  });

  for (const [what, source, failOn, code] of [
    ['a loss', mixed, 'loss', 1],
    ['an error', mixed, 'error', 1],
    ['nothing', { ...mixed, sessions: [], event: undefined }, 'loss', 0],
    [
      'a date that passed',
      { version: 1, news: [{ title: 'a', expires: '2020-01-01' }] },
      'warning',
      1,
    ],
    ['the same', { version: 1, news: [{ title: 'a', expires: '2020-01-01' }] }, 'error', 0],
  ] as const) {
    it(`exits with ${code} for ${what} on --fail-on=${failOn}`, async () => {
      const file = writeFixture('fail-on.json', source);
      const run = await runCli(['convert', file, `--fail-on=${failOn}`]);
      assert.equal(run.code, code, run.err);
      assert.equal((JSON.parse(run.out) as Converted).version, 1);
    });
  }

  it('says of an unknown --fail-on what there is', async () => {
    const run = await runCli(['convert', 'x', '--fail-on=never']);
    assert.equal(run.code, 2);
    assert.match(run.err, /loss\|error\|warning/);
  });
});

describe('convert of every fixture', () => {
  const schema = buildJsonSchema() as unknown as Record<string, unknown>;
  const validate = new Ajv2020({ strict: false }).compile({ ...schema });

  it('writes what our own schema takes, and leaves out nothing that was read', async () => {
    const sources = readSources(/\.(?:ics|xml|json|html|csv|tsv|txt)$/);
    assert.ok(sources.length > 70);
    for (const { name, text } of sources) {
      const reading = await readText(text, { url: 'https://host.example/a', timeZone: 'UTC' });
      assert.ok(!isRefused(reading), name);
      const { document, problems } = makeValid(reading.document);
      assert.deepEqual([name, problems], [name, []]);
      assert.ok(validate(document), `${name}: ${JSON.stringify(validate.errors)}`);
      // And `check` says of the written document nothing that is an error.
      const again = await readText(JSON.stringify(document));
      assert.ok(!isRefused(again), name);
      const found = checkText(again, { now: 0 }).problems;
      assert.deepEqual([name, found.filter(({ severity }) => severity === 'error')], [name, []]);
    }
  });
});

describe('convert of a document that is not as it should be', () => {
  const validate = new Ajv2020({ strict: false }).compile({
    ...(buildJsonSchema() as unknown as Record<string, unknown>),
  });
  const start = '2026-06-23T09:30';

  for (const [what, broken, path] of [
    ['a field', { event: { name: 'x', start, registration: [null] } }, '/event/registration'],
    [
      'a text',
      {
        tiers: [
          { id: 1, name: 'a' },
          { id: 2, name: ['b'] },
        ],
      },
      '/tiers/1/name',
    ],
    ['an entry', { sessions: [{ id: 1, title: 'a', start }, []] }, '/sessions/1'],
    [
      'a text in a picture',
      { partners: [{ name: 'a', logo: { src: 'https://a.example/', alt: ['b'] } }] },
      '/partners/0/logo/alt',
    ],
  ] as const) {
    it(`leaves a list out that stands where ${what} does, and says so`, () => {
      const { document, problems } = makeValid({ version: 1, ...broken });
      assert.ok(validate(document), JSON.stringify(validate.errors));
      assert.ok(
        problems.some(
          (problem) => problem.path === path && problem.message.includes('found a list'),
        ),
      );
    });
  }
});

describe('convert of several sources', () => {
  const first = {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: { name: 'First', start: '2026-06-23T09:30' },
    rooms: [{ id: 'main', name: 'Main hall' }],
    speakers: [{ id: 's1', name: 'Aysel' }],
    sessions: [
      { id: 1, title: 'Opening', start: '2026-06-23T09:30', room: 'main', speakers: ['s1'] },
    ],
  };
  const second = {
    version: 1,
    language: 'az',
    timeZone: 'Europe/Berlin',
    event: { name: 'Second', start: '2026-06-24T09:00' },
    rooms: [{ id: 'main', name: 'Böyük zal' }],
    speakers: [{ id: 's1', name: 'Rəşad', role: 'Nazir' }],
    sessions: [
      {
        id: '1',
        title: 'Açılış',
        start: '2026-06-24T09:00',
        room: 'main',
        speakers: [{ id: 's1', role: 'moderator' }],
      },
    ],
    partners: [{ id: 'p', name: 'Tərəfdaş' }],
  };

  it('keeps ids unique and references right', async () => {
    const { document, err } = await convert(
      writeFixture('a.json', first),
      writeFixture('b.json', second),
    );
    assert.deepEqual(
      listOf(document, 'rooms').map(({ id }) => id),
      ['main', 'main-2'],
    );
    const [, session] = listOf(document, 'sessions');
    assert.equal(session?.id, '1-2');
    assert.equal(session?.room, 'main-2');
    assert.deepEqual(session?.speakers, [{ id: 's1-2', role: 'moderator' }]);
    assert.match(err, /the first input's event is kept/);
    assert.equal((document['event'] as Entry)['name'], 'First');
  });

  it('keeps what texts and times mean', async () => {
    const { document } = await convert(
      writeFixture('a.json', first),
      writeFixture('b.json', second),
    );
    assert.deepEqual([document.language, document.timeZone], ['en', 'Asia/Baku']);
    const [opening, later] = listOf(document, 'sessions');
    assert.equal(opening?.['title'], 'Opening');
    assert.deepEqual(later?.['title'], { az: 'Açılış' });
    assert.equal(later?.['start'], '2026-06-24T09:00:00+02:00');
    assert.deepEqual(listOf(document, 'speakers')[1]?.['role'], { az: 'Nazir' });
    assert.deepEqual(listOf(document, 'partners')[0]?.['name'], { az: 'Tərəfdaş' });
  });

  it('has what two sources share only once', async () => {
    const file = writeFixture('a.json', first);
    const { document } = await convert(file, file);
    assert.equal(listOf(document, 'sessions').length, 1);
    assert.equal(listOf(document, 'rooms').length, 1);
  });

  it('merges programme, partners and feed', async () => {
    const partners = [{ name: 'A', url: 'https://a.example' }];
    const { document } = await convert(
      fixturePath('frab-schedule.xml'),
      writeFixture('partners.json', partners),
      fixturePath('rss-2.xml'),
    );
    for (const list of ['sessions', 'partners', 'news']) {
      assert.ok(listOf(document, list).length > 0, list);
    }
    const { code, out } = await runCli(['check', writeFixture('merged.json', document)]);
    assert.ok(code === 0 || code === 1, out);
    assert.doesNotMatch(out, /duplicate/);
  });
});

describe('convert of real files', { skip: skipWithoutData }, () => {
  const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
  for (const [file, list, count] of [
    ['schedules/frab-xml/fosdem-2025.xml', 'sessions', 943],
    ['schedules/sessionize/linz-global-azure-2021-all.json', 'sessions', 37],
    ['ics/conference/moca-2024.ics', 'sessions', 88],
    ['ics/derived/moca-2024-refolded-midchar.ics', 'sessions', 88],
    ['feeds/real/TechCrunch.xml', 'news', 20],
  ] as const) {
    it(`${file}: ${count} ${list}`, async () => {
      const { document } = await convert(folder + file);
      assert.equal(listOf(document, list).length, count);
      assert.equal(new Set(listOf(document, list).map(({ id }) => id)).size, count);
    });
  }
});

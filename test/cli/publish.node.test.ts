/** One folder for any host: what is in it, what a second publication does, what it refuses. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { manifest } from '../contract/built.js';
import { address, programme, Publishing, sequences } from './publish-fixture.js';
import { runCli } from './run-cli.js';

const scripts = `cdn/${manifest.version}/`;

/** Tags of an XML text that are not closed in their order. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, end, name = '', isEmpty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w.]*)(?: [\w:]+="[^"<&]*")*\s*(\/?)>|<[^?]|&(?!amp;)/g,
  )) {
    if (name === '') return [tag];
    if (end === '/' && open.pop() !== name) return [tag];
    if (end === '' && isEmpty === '') open.push(name);
  }
  return open;
}

describe('a first publication', () => {
  const site = new Publishing();
  before(async () => {
    const run = await site.run('--url', 'https://organiser.example/conference');
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /First publication: 4 sessions/);
  });

  it('holds the data, valid by our own check', async () => {
    const run = await runCli([
      'check',
      path.join(site.folder, 'conference.json'),
      '--fail-on=error',
    ]);
    assert.equal(run.code, 0, run.out);
    assert.match(run.out, /conference, 4 sessions, 2 partners, 1 news/);
  });

  it('holds the scripts under their version, each with the hash that the kit names', () => {
    const hashes = site.json(`${scripts}integrity.json`) as Record<string, string>;
    for (const [file, hash] of Object.entries(hashes)) {
      const content = readFileSync(path.join(site.folder, scripts, file));
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, hash, file);
    }
    const snippet = `&lt;script type=&quot;module&quot; src=&quot;${address}${scripts}conference-widgets.js&quot; integrity=&quot;${hashes['conference-widgets.js']}&quot;`;
    assert.ok(site.read('index.html').includes(snippet));
  });

  it('has a calendar per language and track, which calendars may look at again', async () => {
    const files = site.list().filter((file) => file.endsWith('.ics'));
    assert.deepEqual(
      files,
      [
        'calendar.ics',
        ...['az', 'en', 'ru'].flatMap((tag) => [
          `calendar/${tag}.ics`,
          `calendar/${tag}/energy.ics`,
          `calendar/${tag}/water.ics`,
        ]),
      ].sort(),
    );
    const titles = (file: string): readonly string[] => [...sequences(site.read(file)).keys()];
    assert.deepEqual(titles('calendar/ru.ics'), ['Открытие', 'Кофе-брейк', 'Обсуждение', 'Вода']);
    assert.deepEqual(titles('calendar/az/energy.ics'), ['Açılış', 'Müzakirə']);
    const ics = site.read('calendar.ics');
    assert.match(ics, /REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n/);
    assert.match(ics, /DTSTART:20311202T053000Z/);
    const run = await runCli(['check', path.join(site.folder, 'calendar/en.ics')]);
    assert.match(run.out, /ical, 4 sessions/);
    const [file = ''] = site.list().filter((name) => name === 'conference.json');
    const { event } = site.json(file) as { event: { calendar: string } };
    assert.equal(event.calendar, `${address}calendar.ics`, 'widgets offer to subscribe');
  });

  it('has the news as feeds that readers read', async () => {
    const [atom, json] = [
      await runCli(['check', path.join(site.folder, 'news.xml')]),
      await runCli(['check', path.join(site.folder, 'news/ru.json')]),
    ];
    assert.match(atom.out, /atom, .*1 news/);
    assert.match(json.out, /json-feed, .*1 news/);
    assert.match(site.read('news.xml'), /<title>Room &lt;change&gt;<\/title>/);
  });

  it('has each widget as HTML in each language', () => {
    assert.match(site.read('html/az/agenda-timeline.html'), /shadowrootmode="open"[\s\S]*Açılış/);
    assert.match(site.read('html/ru/agenda-timeline.plain.html'), /<h3>Открытие<\/h3>/);
    assert.match(site.read('html/en/news-ticker.html'), /Room &lt;change&gt;/);
  });

  it('has a page for frames that says what embeds it', () => {
    const page = site.read('embed/az/agenda-timeline.html');
    const oembed = `${address}oembed/az/agenda-timeline.json`;
    assert.ok(page.includes(`type="application/json+oembed" href="${oembed}"`));
    assert.ok(site.read('index.html').includes(`href="${oembed}"`), 'the kit says it too');
    const answer = site.json('oembed/az/agenda-timeline.json') as Record<string, unknown>;
    assert.equal(answer['type'], 'rich');
    assert.equal(answer['version'], '1.0');
    assert.match(
      String(answer['html']),
      /^<blockquote><a href="https:\/\/organiser\.example\/conference\/embed\/az\/agenda-timeline\.html">[^<]+<\/a><\/blockquote><iframe src="https:\/\/organiser\.example\/conference\/embed\/az\/agenda-timeline\.html"/,
    );
    assert.ok(Number(answer['width']) > 0 && Number(answer['height']) > 0);
  });

  it('tells hosts that others may read it, and that scripts stay as they are', () => {
    assert.match(site.read('_headers'), /\/\*\n {2}Access-Control-Allow-Origin: \*/);
    assert.match(
      site.read('server/nginx.conf'),
      /location \^~ \/conference\/cdn\/ \{[^}]*immutable/,
    );
    assert.match(site.read('.htaccess'), /Access-Control-Allow-Origin/);
    assert.match(site.read('web.config'), /mimeType="text\/calendar"/);
    assert.deepEqual(unclosed(site.read('web.config')), [], 'IIS answers 500 to broken XML');
  });

  it('leaves nothing half written', () => {
    assert.deepEqual(
      site.list().filter((file) => file.endsWith('.new')),
      [],
    );
  });
});

describe('a second publication', () => {
  it('of the same writes nothing a month later either', async () => {
    const site = new Publishing();
    site.dropNews();
    await site.run('--url', address);
    const first = site.snapshot();
    const run = await site.runAt(Date.now() + 30 * 86_400_000);
    assert.match(run.out, /0 files written, 0 removed/);
    assert.deepEqual(site.snapshot(), first);
  });

  it('of the same writes nothing', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    const first = site.snapshot();
    const run = await site.run();
    assert.match(run.out, /nothing changed[\s\S]*0 files written, 0 removed/);
    assert.deepEqual(site.snapshot(), first);
  });

  it('says what changed, counts that entry up alone, and takes away what is gone', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    const before = sequences(site.read('calendar/en.ics'));
    // Sequences count seconds.
    const second = Math.floor(Date.now() / 1000);
    while (Math.floor(Date.now() / 1000) === second)
      await new Promise((resolve) => setTimeout(resolve, 20));
    site.edit(programme.replace('13:00–14:00,Kiçik zal,Water', '14:00–15:00,Kiçik zal,Energy'));
    const run = await site.run();
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /Session moved: “Su”: start 2031-12-02 13:00 → 2031-12-02 14:00/);
    assert.match(run.out, /Since the last publication: 1 session moved\./);
    const after = sequences(site.read('calendar/en.ics'));
    assert.equal(after.get('Opening'), before.get('Opening'));
    assert.ok((after.get('Water') ?? 0) > (before.get('Water') ?? 0));
    assert.ok(!site.list().includes('calendar/en/water.ics'));
    assert.match(site.read('index.html'), /Session moved: “Su”/, 'the kit says what changed last');
  });

  it('keeps scripts of other versions, and what is not ours', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    mkdirSync(path.join(site.folder, 'cdn/0.0.9'));
    writeFileSync(path.join(site.folder, 'cdn/0.0.9/conference-widgets.js'), 'old');
    writeFileSync(path.join(site.folder, 'photo.jpg'), 'mine');
    await site.run();
    assert.equal(site.read('cdn/0.0.9/conference-widgets.js'), 'old');
    assert.equal(site.read('photo.jpg'), 'mine');
  });

  it('of less than half a programme is refused until it is meant', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    const first = site.snapshot();
    site.edit(programme.split('\n').slice(0, 2).join('\n'));
    const refused = await site.run();
    assert.equal(refused.code, 1);
    assert.match(refused.err, /had 4 sessions and would have 1\. Nothing is written\./);
    assert.deepEqual(site.snapshot(), first);
    const meant = await site.run('--accept-loss');
    assert.equal(meant.code, 0, meant.err);
    assert.match(meant.out, /3 sessions removed/);
  });

  it('that is only tried writes nothing', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    const first = site.snapshot();
    site.edit(programme.replace('Opening', 'Welcome'));
    const run = await site.run('--dry-run');
    assert.match(run.out, /Session changed: “Açılış”: details/);
    assert.match(run.out, /files would be written/);
    assert.deepEqual(site.snapshot(), first);
  });
});

describe('a publication never', () => {
  it('takes the place of a file that it did not write', async () => {
    const site = new Publishing();
    writeFileSync(path.join(site.folder, 'index.html'), 'my home page');
    const run = await site.run('--url', address);
    assert.equal(run.code, 2);
    assert.match(run.err, /files that no publication wrote: index\.html/);
    assert.deepEqual(site.list(), ['index.html']);
    assert.equal((await site.run('--overwrite')).code, 0);
  });

  it('leaves its folder, whatever a link or a name says', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    const site = new Publishing();
    site.edit(programme.replaceAll('Energy', '../../../out'));
    symlinkSync(elsewhere, path.join(site.folder, 'html'));
    const run = await site.run('--url', address);
    assert.equal(run.code, 2);
    assert.match(run.err, /html is a link/);
    assert.deepEqual(readdirSync(elsewhere), []);
    assert.deepEqual(site.list(), ['html'], 'nothing else is written either');
  });

  it('runs what a table holds', async () => {
    const site = new Publishing();
    site.edit(programme.replaceAll('Opening', '<script>alert(1)</script>"><img onerror=x>'));
    assert.equal((await site.run('--url', address)).code, 0);
    for (const [file, text] of site.snapshot()) {
      if (!file.endsWith('.html')) continue;
      assert.doesNotMatch(text, /<script>alert|<img onerror/, file);
    }
  });

  it('is made of sources that cannot be read, or that --fail-on refuses', async () => {
    const site = new Publishing();
    site.edit('Title,Start,Date\nA,later,tomorrow\n');
    const run = await site.run('--fail-on=warning');
    assert.equal(run.code, 1, run.err);
    assert.deepEqual(site.list(), []);
  });
});

describe('what lies beside a source', () => {
  it('is published with it, and what is no picture or lies elsewhere is not', async () => {
    const site = new Publishing();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    for (const folder of ['logos', 'papers', '.hidden'])
      mkdirSync(path.join(site.sourceFolder, folder), { recursive: true });
    writeFileSync(path.join(site.sourceFolder, 'logos/the mill.svg'), svg);
    writeFileSync(path.join(site.sourceFolder, '.hidden/key.svg'), svg);
    writeFileSync(path.join(site.sourceFolder, 'papers/notes.txt'), 'mine');
    symlinkSync('/etc/hostname', path.join(site.sourceFolder, 'logos/link.svg'));
    site.editPartners(
      'Name,Logo\nMill,logos/the%20mill.svg\nA,../a.svg\nB,logos/link.svg\nC,.hidden/key.svg\nD,papers/notes.txt\nE,logos/none.png\n',
    );
    const run = await site.run('--url', address);
    assert.equal(run.code, 0, run.err);
    assert.equal(site.read('files/logos/the mill.svg'), svg);
    const { partners } = site.json('conference.json') as { partners: { logo?: string }[] };
    assert.deepEqual(
      partners.map(({ logo }) => logo),
      [
        'files/logos/the%20mill.svg',
        undefined,
        undefined,
        undefined,
        'papers/notes.txt',
        'logos/none.png',
      ],
    );
    const found = site.list().filter((file) => file.startsWith('files/'));
    assert.deepEqual(found, ['files/logos/the mill.svg']);
    assert.equal(run.err.match(/is not published: .* it is left out/g)?.length, 3, run.err);
    assert.match(run.err, /"logos\/none\.png" is not published: .* has to be on the host already/);
    assert.ok(site.read('index.html').includes(`src="${address}files/logos/the%20mill.svg"`));
    assert.doesNotMatch(run.err + site.read('conference.json'), /\.invalid/);
    site.editPartners('Name,Level\nMill,Gold\n');
    await site.run();
    assert.ok(
      !site.list().some((file) => file.startsWith('files/')),
      'it goes when nobody names it',
    );
  });
});

describe('a kit in a language that it has no words for', () => {
  it('says so, and its widgets have that language', async () => {
    const site = new Publishing();
    assert.equal((await site.run('--url', address, '--lang', 'tr')).code, 0);
    const page = site.read('index.html');
    assert.match(page, /<html lang="en" dir="ltr"/);
    assert.match(page, /the widgets and snippets are in Turkish/);
    assert.match(page, /<conf-agenda-timeline [^>]*lang="tr"/);
  });
});

describe('without an address', () => {
  it('the kit puts in its own, and what needs one is left out', async () => {
    const site = new Publishing();
    assert.equal((await site.run()).code, 0);
    assert.match(site.read('index.html'), /data-base="https:\/\/organiser\.example\/conference\/"/);
    assert.ok(!site.list().some((file) => file.startsWith('oembed/')));
  });

  it('one that was named once is known', async () => {
    const site = new Publishing();
    await site.run('--url', address);
    await site.run();
    assert.ok(site.list().some((file) => file.startsWith('oembed/')));
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import type { LoadedSource } from '../../src/source/source-request.js';
import { createReader } from '../../src/reading/read-text.js';
import { inSlices, readingOf } from '../../src/source/request/breathe.js';
import type { Steps } from '../../src/model/values/steps.js';
import { openSource } from '../../src/widget/source/load-source.js';
import { createToken, readHostileOrigin, readLog } from './hostile-origin.js';

let origin = '';

before(async () => {
  origin = await readHostileOrigin();
});

interface Opened {
  readonly updates: readonly LoadedSource[];
  readonly token: string;
  readonly close: () => void;
  readonly refreshNow: () => Promise<void>;
}

function open(path: string, token = createToken()): Opened {
  const updates: LoadedSource[] = [];
  const url = `${origin}${path}${path.includes('?') ? '&' : '?'}token=${token}`;
  const subscription = openSource({
    urls: [url],
    baseUrl: document.baseURI,
    refreshSeconds: 0,
    onUpdate: (source) => updates.push(source),
  });
  return {
    updates,
    token,
    close: () => subscription.close(),
    refreshNow: () => subscription.refreshNow(),
  };
}

async function first(path: string): Promise<LoadedSource> {
  const { updates, close } = open(path);
  await waitUntil(() => updates.length > 0, `${path} comes to something`, { timeout: 25_000 });
  close();
  return updates[0] as LoadedSource;
}

const nameOf = ({ value }: LoadedSource): unknown =>
  (value as { event?: { name?: unknown } } | undefined)?.event?.name;
const newsOf = ({ value }: LoadedSource): readonly unknown[] =>
  ((value as { news?: readonly { title?: unknown }[] } | undefined)?.news ?? []).map(
    ({ title }) => title,
  );

describe('loading what a server gives', () => {
  for (const path of [
    '/good',
    '/trickle',
    '/redirect',
    '/redirect-elsewhere',
    '/gzip',
    '/wrong-type',
    '/bom',
    '/two-boms',
    '/utf-16le',
    '/utf-16be',
    '/utf-16-without-mark',
    '/utf-32',
    '/etag',
  ]) {
    it(`reads ${path}`, async () => {
      const source = await first(path);
      expect(nameOf(source), JSON.stringify(source.problems)).to.equal('Zürich – Bakı');
      expect(source.from).to.equal('network');
    });
  }

  it('believes the encoding that XML declares, not the one that the server says', async () => {
    expect(newsOf(await first('/latin-1.xml'))).to.deep.equal(['Zürich']);
    expect(newsOf(await first('/windows-1251.xml'))).to.deep.equal(['Баку']);
    expect(newsOf(await first('/windows-1251-by-header.xml'))).to.deep.equal(['Баку']);
    expect(newsOf(await first('/utf-16-declared.xml'))).to.deep.equal(['Bakı']);
  });

  it('reads a document in an old encoding, and says so', async () => {
    const source = await first('/latin-1.json');
    expect(nameOf(source)).to.equal('Zürich - Baki');
    expect(source.problems.map(({ code }) => code)).to.include('encoding-doubtful');
  });

  it('reads events in a web page', async () => {
    expect(nameOf(await first('/html-with-events'))).to.equal('On a page');
  });

  it('reads what there is of a feed that ends in the middle', async () => {
    expect(newsOf(await first('/half-feed.xml'))).to.deep.equal(['Whole', 'Ha']);
  });
});

describe('loading what a server does not give', function () {
  // WebKitGTK takes seconds to be rid of the huge text before it asks for the next.
  this.timeout(30_000);

  const table: readonly (readonly [path: string, code: string, words: string])[] = [
    ['/404', 'http-404', '404'],
    ['/429', 'http-429', '429'],
    ['/without-cors', 'cors-missing', 'Access-Control-Allow-Origin: *'],
    ['/redirect-without-cors', 'cors-missing', 'redirects'],
    ['/redirect-to-closed-door', 'cors-missing', 'redirects'],
    ['/html', 'source-is-html', 'HTML page'],
    ['/huge', 'source-too-large', 'larger than 5 MB'],
    ['/invalid-json', 'json-invalid', 'line 2'],
    ['/empty', 'source-empty', 'without content'],
    ['/204', 'source-empty', 'without content'],
  ];
  for (const [path, code, words] of table) {
    it(`${path} → ${code}, in words`, async () => {
      const { value, problems } = await first(path);
      expect(value).to.equal(undefined);
      expect(problems.map((problem) => problem.code)).to.include(code);
      expect(problems.map(({ message }) => message).join()).to.contain(words);
    });
  }

  it('takes no half of a document for a whole one', async () => {
    // WebKitGTK tells the end of a connection as the end of the text.
    const { value, problems } = await first('/cut-off-chunked');
    expect(value).to.equal(undefined);
    expect(['network', 'json-invalid']).to.include(problems[0]?.code);
  });

  it('refuses an address that is none of the web', async () => {
    const updates: LoadedSource[] = [];
    openSource({
      urls: ['javascript:alert(1)'],
      baseUrl: document.baseURI,
      refreshSeconds: 0,
      onUpdate: (source) => updates.push(source),
    });
    await waitUntil(() => updates.length > 0);
    expect(updates[0]?.problems[0]?.code).to.equal('url-refused');
  });
});

describe('trying again', () => {
  it('does, where it may help, and succeeds', async () => {
    const { updates, token, close } = open('/flaky?failures=1');
    await waitUntil(() => updates.some(({ value }) => value !== undefined), 'it comes', {
      timeout: 9000,
    });
    close();
    expect((await readLog(origin, token)).length).to.equal(2);
  });

  it('does not, where it cannot help', async () => {
    for (const path of ['/404', '/invalid-json', '/429']) {
      const { updates, token, close } = open(path);
      await waitUntil(() => updates.length > 0);
      close();
      expect((await readLog(origin, token)).map(({ method }) => method)).to.deep.equal(['GET']);
    }
  });

  it('asks a server without CORS headers twice at most, and never with a preflight', async () => {
    const { updates, token, close } = open('/without-cors');
    await waitUntil(() => updates.length > 0);
    close();
    const methods = (await readLog(origin, token)).map(({ method }) => method);
    expect(methods.length).to.be.at.most(2);
    expect(methods).not.to.include('OPTIONS');
  });
});

describe('one page', () => {
  it('fetches a URL once, however many widgets name it', async () => {
    const token = createToken();
    const opened = [1, 2, 3].map(() => open('/good', token));
    await waitUntil(() => opened.every(({ updates }) => updates.length > 0));
    const late = open('/good', token);
    await waitUntil(() => late.updates.length > 0);
    for (const { close } of [...opened, late]) close();
    expect(await readLog(origin, token)).to.have.length(1);
  });

  it('asks again with the browser’s own condition, and the server answers 304', async () => {
    const { updates, token, refreshNow, close } = open('/etag');
    await waitUntil(() => updates.length > 0);
    refreshNow();
    const statuses = async (): Promise<readonly number[]> =>
      (await readLog(origin, token)).map(({ status }) => status);
    await waitUntil(async () => (await statuses()).length > 1 && !(await statuses()).includes(0));
    close();
    const [, second] = await statuses();
    // WebKitGTK keeps no cache while it is automated, so it asks without a condition there.
    const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
    expect(second).to.be.oneOf(isWebKit ? [200, 304] : [304]);
    expect(updates, 'nothing changed, nothing is told').to.have.length(1);
  });

  it('hears nothing more after it closed', async () => {
    const { updates, close } = open('/trickle');
    close();
    const other = open('/good');
    await waitUntil(() => other.updates.length > 0);
    other.close();
    expect(updates).to.have.length(0);
  });

  it('shows the last good copy, with its age, when the network fails', async () => {
    const token = createToken();
    const before = Date.now();
    const key = `conf-widgets:source:${origin}/500?token=${token}`;
    const text = JSON.stringify({ version: 1, event: { name: 'Kept', start: '2026-06-23' } });
    localStorage.setItem(key, `${before} ${origin}/500\n${text}`);
    const { updates, close } = open('/500', token);
    await waitUntil(() => updates.length > 0);
    close();
    localStorage.removeItem(key);
    expect(nameOf(updates[0] as LoadedSource)).to.equal('Kept');
    expect(updates[0]).to.include({ from: 'cache', asOf: before });
    expect(updates[0]?.problems[0]?.message).to.contain('500');
  });

  it('merges several sources, and keeps what is good when one fails', async () => {
    const updates: LoadedSource[] = [];
    const token = createToken();
    const subscription = openSource({
      urls: [
        `${origin}/good?token=${token}`,
        `${origin}/404?token=${token}`,
        `${origin}/latin-1.xml?token=${token}`,
      ],
      baseUrl: document.baseURI,
      refreshSeconds: 0,
      onUpdate: (source) => updates.push(source),
    });
    await waitUntil(() => updates.length === 3);
    subscription.close();
    const last = updates.at(-1) as LoadedSource;
    expect([...newsOf(last)].sort()).to.deep.equal(['From the server', 'Zürich']);
    expect(last.problems.map(({ code }) => code)).to.include('http-404');
  });
});

describe('long work', () => {
  /** Each step takes `ms`, whatever the machine is. */
  function* work(steps: number, ms: number): Steps<number> {
    for (let step = 0; step < steps; step++) {
      const end = performance.now() + ms;
      while (performance.now() < end);
      yield;
    }
    return steps;
  }

  it('is done at once where it is short', () => {
    expect(inSlices(work(400, 0))).to.equal(400);
  });

  it('lets the page do other things where it is long', async () => {
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns++;
      if (!isOver) setTimeout(count);
    };
    setTimeout(count);
    expect(await inSlices(work(1500, 0.2))).to.equal(1500);
    isOver = true;
    expect(turns).to.be.greaterThan(1);
  });

  it('a short text is read at once', () => {
    expect(readingOf('x'.repeat(50_000))(work(40, 0))).to.equal(40);
  });

  const read = createReader(readingOf);
  const sources: Readonly<Record<string, (count: number) => string>> = {
    calendar: (count) => {
      const event = (index: number): string =>
        `BEGIN:VEVENT\r\nUID:${index}\r\nSUMMARY:Talk ${index}\r\nDTSTART:20310602T100000Z\r\nEND:VEVENT\r\n`;
      return `BEGIN:VCALENDAR\r\n${inRow(count, event)}END:VCALENDAR\r\n`;
    },
    table: (count) =>
      `Title,Date,Start,Room,Speakers\n${inRow(count, (index) => `Talk ${index},2031-06-02,10:00,Hall,"Name ${index} (Place); Other"\n`)}`,
    feed: (count) => {
      const item = (index: number): string =>
        `<item><title>News ${index}</title><guid>${index}</guid><pubDate>Sat, 01 Nov 2025 10:00:00 GMT</pubDate></item>`;
      return `<rss version="2.0"><channel>${inRow(count, item)}</channel></rss>`;
    },
    schedule: (count) => {
      const event = (index: number): string =>
        `<event id="${index}"><date>2031-06-02T10:00:00Z</date><title>Talk ${index}</title></event>`;
      return `<schedule><day date="2031-06-02"><room name="Hall">${inRow(count, event)}</room></day></schedule>`;
    },
  };

  function inRow(count: number, write: (index: number) => string): string {
    return Array.from({ length: count }, (_, index) => write(index)).join('');
  }

  for (const [name, write] of Object.entries(sources)) {
    it(`a long ${name} is read while the page does other things`, async () => {
      let turns = 0;
      let isOver = false;
      const count = (): void => {
        turns++;
        if (!isOver) setTimeout(count);
      };
      // The file that reads it comes first.
      await read(write(1));
      setTimeout(count);
      const { document } = await read(write(10_000));
      isOver = true;
      const { sessions, news } = document ?? {};
      expect(sessions ?? news).to.have.length(news ? 2000 : 10_000);
      expect(turns, 'of the page while it is read').to.be.greaterThan(2);
    });
  }
});

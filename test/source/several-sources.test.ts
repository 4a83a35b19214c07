/** Programme, partners and news at addresses of their own, on one page as one conference. */
import { expect, waitUntil } from '@open-wc/testing';
import { parseConference } from '../../src/model/document.js';
import type { LoadedSource } from '../../src/source/source-request.js';
import { openSource } from '../../src/widget/source/load-source.js';
import { createToken, readHostileOrigin, say } from './hostile-origin.js';

let origin = '';
let other = '';

before(async () => {
  origin = await readHostileOrigin();
  other = await readHostileOrigin('hostileOther');
});

afterEach(() => localStorage.clear());

interface Source {
  readonly address: string;
  readonly say: (body: unknown) => Promise<void>;
}

async function publish(body: unknown, at = origin): Promise<Source> {
  const token = createToken();
  const tell = (said: unknown): Promise<void> =>
    say(at, token, { body: typeof said === 'string' ? said : JSON.stringify(said) });
  await tell(body);
  return { address: `${at}/said?token=${token}`, say: tell };
}

function open(addresses: readonly string[], timeZone?: string) {
  const updates: LoadedSource[] = [];
  const { close, refreshNow } = openSource({
    urls: addresses,
    baseUrl: document.baseURI,
    refreshSeconds: 0,
    ...(timeZone === undefined ? {} : { timeZone }),
    onUpdate: (source) => updates.push(source),
  });
  const until = (is: (last: LoadedSource) => boolean): Promise<void> =>
    waitUntil(() => updates.length > 0 && is(updates.at(-1) as LoadedSource), 'what is wanted', {
      timeout: 9000,
    });
  const read = () => parseConference(updates.at(-1)?.value);
  return { updates, until, read, close, refreshNow };
}

const keysOf = ({ value }: LoadedSource): readonly string[] =>
  Object.entries(value ?? {}).flatMap(([key, part]) => (part === undefined ? [] : [key]));

const has =
  (...parts: readonly string[]) =>
  (source: LoadedSource): boolean =>
    parts.every((part) => keysOf(source).includes(part));

const session = { id: 'a', title: 'A', start: '2026-06-23T09:30', room: 'main' };

describe('several sources', () => {
  it('are one document, each part from whoever has it', async () => {
    const programme = await publish({
      version: 1,
      timeZone: 'Asia/Baku',
      event: { name: 'E', start: '2026-06-23' },
      rooms: [{ id: 'main', name: 'Main hall' }],
      sessions: [session],
    });
    const partners = await publish([{ id: 'p', name: 'P', logo: 'p.svg', tier: 'gold' }], other);
    const news = await publish(
      '<rss version="2.0"><channel><item><title>N</title></item></channel></rss>',
    );
    const page = open([programme.address, partners.address, news.address]);
    await page.until(has('event', 'sessions', 'partners', 'news'));
    page.close();
    const { conference } = page.read();
    expect(conference.agenda?.sessions[0]?.room).to.equal('main');
    expect(conference.partners?.partners[0]?.logo?.src).to.equal(`${other}/p.svg`);
    expect(conference.news?.map(({ title }) => title)).to.deep.equal(['N']);
  });

  it('keep their zones, languages and addresses when they are merged', async () => {
    const item = { title: 'T', url: 'story', published: '2026-06-23T09:30' };
    const body = (language: string, timeZone: string, id: string): object => ({
      ...{ version: 1, language, timeZone },
      news: [{ ...item, id }],
      sessions: [{ ...session, id }],
    });
    const baku = await publish(body('az', 'Asia/Baku', 'one'));
    const rome = await publish(body('it', 'Europe/Rome', 'two'), other);
    const page = open([baku.address, rome.address]);
    await page.until(({ value }) => (value as { news: unknown[] }).news.length === 2);
    page.close();
    const { language, news, agenda } = page.read().conference;
    expect(language).to.equal('az');
    expect(news?.map(({ title, url, published = 0 }) => [title, url, published])).to.deep.equal([
      ['T', `${origin}/story`, Date.parse('2026-06-23T05:30Z')],
      [{ it: 'T' }, `${other}/story`, Date.parse('2026-06-23T07:30Z')],
    ]);
    expect(agenda?.sessions.map(({ title, start }) => [title, start])).to.deep.equal([
      ['A', Date.parse('2026-06-23T05:30Z')],
      [{ it: 'A' }, Date.parse('2026-06-23T07:30Z')],
    ]);
  });

  it('take the zone that the page names for those that name none', async () => {
    const rome = await publish({ version: 1, timeZone: 'Europe/Rome', sessions: [session] });
    const none = await publish({ version: 1, sessions: [{ ...session, id: 'b' }] });
    const page = open([rome.address, none.address], 'Asia/Baku');
    await page.until(({ value }) => (value as { sessions: unknown[] }).sessions.length === 2);
    page.close();
    const starts = page.read().conference.agenda?.sessions.map(({ id, start }) => [id, start]);
    expect(starts).to.deep.equal([
      ['b', Date.parse('2026-06-23T05:30Z')],
      ['a', Date.parse('2026-06-23T07:30Z')],
    ]);
  });

  it('tell different things of one id apart, and one thing of two sources as one', async () => {
    const more = { summary: 'S', published: '2026-06-23' };
    const first = await publish({
      version: 1,
      sessions: [session],
      news: [
        { ...more, id: '1', title: 'Doors open' },
        { ...more, id: 'https://a.example/2', title: 'Lunch is served' },
      ],
    });
    const second = await publish({
      version: 1,
      sessions: [{ ...session, title: 'Another' }],
      news: [
        { ...more, id: '1', title: 'Hall changed' },
        { ...more, id: 'https://a.example/2', title: 'Lunch is served …' },
      ],
    });
    const page = open([first.address, second.address]);
    await page.until(({ value }) => (value as { sessions: unknown[] }).sessions.length === 2);
    page.close();
    const { agenda, news } = page.read().conference;
    expect(agenda?.sessions.map(({ id, title }) => `${id} ${title as string}`)).to.deep.equal([
      'a A',
      'a-2 Another',
    ]);
    const ids = news?.map(({ id }) => id) ?? [];
    expect(ids).to.deep.equal(['1', 'https://a.example/2', '1-2', 'https://a.example/2']);
  });

  it('show what is there while another fails, and whatever fails later', async () => {
    const programme = await publish({ version: 1, sessions: [session] });
    const partners = await publish({ version: 1, partners: [{ name: 'P' }] });
    const gone = `${origin}/404?token=${createToken()}`;
    const page = open([gone, programme.address, partners.address]);
    await page.until(
      (source) =>
        has('sessions', 'partners')(source) &&
        source.problems.some(({ message }) => message.startsWith(`${gone}: `)),
    );
    await programme.say('<!doctype html><title>Log in</title>');
    page.refreshNow();
    await page.until(({ problems }) => problems.some(({ code }) => code === 'source-is-html'));
    page.close();
    expect(keysOf(page.updates.at(-1) as LoadedSource)).to.include.members([
      'sessions',
      'partners',
    ]);
  });

  it('have their problems placed in the source that has them', async () => {
    const programme = await publish({ version: 1, sessions: [session, { id: 'b', title: 'B' }] });
    const partners = await publish([
      { name: 'P', logo: 'p.svg' },
      { name: 'Q', url: 'javascript:alert(1)' },
    ]);
    const page = open([programme.address, partners.address]);
    await page.until(has('sessions', 'partners'));
    page.close();
    const place = page.updates.at(-1)?.place;
    const told = page.read().problems.map((problem) => place?.(problem) ?? problem);
    const find = (address: string): readonly string[] =>
      told.filter(({ message }) => message.startsWith(`${address}: `)).map(({ path }) => path);
    expect(find(programme.address)).to.include('/sessions/1/start');
    expect(find(partners.address)).to.deep.equal(['/1/url']);
  });
});

describe('one source that has nothing to offer', () => {
  const fault = { code: 'part-missing', path: '', message: 'none', severity: 'error' } as const;

  it('takes away nothing, when the widget can make nothing of what it says', async () => {
    const source = await publish({ version: 1, sessions: [session] });
    const updates: LoadedSource[] = [];
    const { close, refreshNow } = openSource({
      urls: [source.address],
      baseUrl: document.baseURI,
      refreshSeconds: 0,
      findFault: ({ value }) => (has('sessions')({ value } as LoadedSource) ? undefined : [fault]),
      onUpdate: (update) => updates.push(update),
    });
    await waitUntil(() => updates.length === 1);
    await source.say({ version: 1, event: { name: 'E', start: '2026-06-23' } });
    refreshNow();
    await waitUntil(() => updates.length === 3);
    close();
    expect(updates[1]).to.include({ from: 'cache' });
    expect(updates[2]?.problems).to.deep.equal([fault]);
    expect(localStorage.getItem(`conf-widgets:source:${source.address}`)).to.contain('sessions');
  });

  it('says so, when a foreign programme loses every session', async () => {
    const talks = Array.from({ length: 188 }, (_, id) => ({ id, guid: `${id}`, title: 'T' }));
    const { address } = await publish({
      schedule: { version: '1', conference: { title: 'C', days: [{ rooms: { Main: talks } }] } },
    });
    const page = open([address]);
    await page.until(({ problems }) => problems.length > 0);
    page.close();
    expect(page.updates[0]?.problems[0]?.code).to.equal('entries-unreadable');
    expect(page.updates[0]?.problems[0]?.message).to.contain('188');
    expect(page.read().conference.agenda).to.equal(undefined);
  });
});

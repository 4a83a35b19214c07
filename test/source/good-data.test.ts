/** What was good stays, whatever a server says later. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LoadedSource } from '../../src/source/source-request.js';
import { openSource } from '../../src/widget/source/load-source.js';
import { createToken, readHostileOrigin, readLog, say } from './hostile-origin.js';

let origin = '';

before(async () => {
  origin = await readHostileOrigin();
});

afterEach(() => localStorage.clear());

const documentOf = (name: string, more: object = {}): string =>
  JSON.stringify({ version: 1, event: { name, start: '2026-06-23' }, ...more });

const nameOf = ({ value }: LoadedSource): unknown =>
  (value as { event?: { name?: unknown } } | undefined)?.event?.name;

function open(token: string) {
  const updates: LoadedSource[] = [];
  const { close, refreshNow } = openSource({
    urls: [`${origin}/said?token=${token}`],
    baseUrl: document.baseURI,
    refreshSeconds: 0,
    onUpdate: (source) => updates.push(source),
  });
  const last = (): LoadedSource | undefined => updates.at(-1);
  const count = (length: number): Promise<void> =>
    waitUntil(() => updates.length >= length, `${length} updates`, { timeout: 9000 });
  return { updates, last, count, close, refreshNow };
}

const bad: readonly (readonly [what: string, body: string, code: string])[] = [
  ['a login page', '<!doctype html><title>Log in</title>', 'source-is-html'],
  ['broken JSON', '{"version": 1, "event": ', 'json-invalid'],
  ['nothing', ' ', 'source-empty'],
];

describe('after good data', () => {
  for (const [what, body, code] of bad) {
    it(`${what} takes nothing away, now or at the next visit`, async () => {
      const token = createToken();
      await say(origin, token, { body: documentOf('Good') });
      const visit = open(token);
      await visit.count(1);
      expect(visit.last()).to.include({ from: 'network' });

      await say(origin, token, { body });
      visit.refreshNow();
      await visit.count(3);
      visit.close();
      const [, stale, failure] = visit.updates;
      expect(nameOf(stale as LoadedSource)).to.equal('Good');
      expect(stale?.from).to.equal('cache');
      expect(stale?.asOf).to.be.a('number');
      expect(failure?.value).to.equal(undefined);
      expect(failure?.problems.map((problem) => problem.code)).to.include(code);

      const next = open(token);
      await next.count(2);
      next.close();
      expect(nameOf(next.updates[0] as LoadedSource)).to.equal('Good');
      expect(next.updates[0]?.from).to.equal('cache');
      expect(next.updates[0]?.problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
    });
  }

  it('a newer one comes, and is told without an age', async () => {
    const token = createToken();
    await say(origin, token, { body: documentOf('One') });
    const visit = open(token);
    await visit.count(1);
    await say(origin, token, { status: 404 });
    visit.refreshNow();
    await visit.count(3);
    await say(origin, token, { body: documentOf('One') });
    visit.refreshNow();
    await visit.count(4);
    visit.close();
    expect(visit.last()).to.include({ from: 'network' });
    expect(visit.last()?.asOf).to.equal(undefined);
  });

  it('one that says of itself that it is older is a cache’s mistake', async () => {
    const token = createToken();
    await say(origin, token, { body: documentOf('New', { updated: '2026-06-23T10:00Z' }) });
    const visit = open(token);
    await visit.count(1);
    await say(origin, token, { body: documentOf('Old', { updated: '2026-06-22T10:00Z' }) });
    visit.refreshNow();
    await waitUntil(async () => (await readLog(origin, token)).length === 2);
    await say(origin, token, { body: documentOf('Newest', { updated: '2026-06-24T10:00Z' }) });
    await waitUntil(async () => {
      visit.refreshNow();
      return visit.updates.length > 1 && (await readLog(origin, token)).length > 2;
    });
    visit.close();
    expect(visit.updates.map(nameOf)).to.deep.equal(['New', 'Newest']);
  });
});

describe('a slow server', () => {
  it('leaves the last copy to be shown after three seconds', async () => {
    const token = createToken();
    const url = `${origin}/hang?token=${token}`;
    const asOf = Date.now() - 60_000;
    localStorage.setItem(`conf-widgets:source:${url}`, `${asOf} ${url}\n${documentOf('Kept')}`);
    const updates: LoadedSource[] = [];
    const subscription = openSource({
      urls: [url],
      baseUrl: document.baseURI,
      refreshSeconds: 0,
      onUpdate: (source) => updates.push(source),
    });
    await waitUntil(() => updates.length > 0, 'the copy', { timeout: 5000 });
    subscription.close();
    expect(nameOf(updates[0] as LoadedSource)).to.equal('Kept');
    expect(updates[0]).to.include({ from: 'cache', asOf });
    expect(updates[0]?.problems[0]?.code).to.equal('source-slow');
  });
});

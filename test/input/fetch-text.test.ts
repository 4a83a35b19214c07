import { expect } from '@open-wc/testing';
import type { FetchFailure } from '../../src/input/fetch-failure.js';
import { fetchText } from '../../src/input/fetch-text.js';
import { createToken, readHostileOrigin } from './hostile-origin.js';

const limits = { timeoutMs: 5000, maxBytes: 1_000_000 };

async function failureOf(path: string, timeoutMs = limits.timeoutMs): Promise<FetchFailure> {
  const { signal } = new AbortController();
  const url = `${await readHostileOrigin()}${path}?token=${createToken()}`;
  const answer = await fetchText(url, { ...limits, signal, timeoutMs });
  if (!('problem' in answer)) throw new Error(`${path} was expected to fail`);
  return answer;
}

describe('one try to fetch', () => {
  it('gives up on a server that hangs, in time', async () => {
    const { problem, isPassing } = await failureOf('/hang', 300);
    expect(problem.code).to.equal('timeout');
    expect(problem.message).to.contain('0.3 seconds');
    expect(isPassing).to.equal(true);
  });

  it('gives up on a body that is shorter than announced', async () => {
    const { problem } = await failureOf('/wrong-length', 500);
    expect(['timeout', 'network']).to.include(problem.code);
  });

  for (const path of ['/refuse', '/cut-off', '/500-without-cors']) {
    it(`says so when a server fails on the way: ${path}`, async () => {
      const { problem } = await failureOf(path);
      expect(['network', 'cors-missing']).to.include(problem.code);
      expect(problem.message).to.contain('127.0.0.1');
    });
  }

  it('says that a server error may pass, and a missing page will not', async () => {
    expect((await failureOf('/500')).isPassing).to.equal(true);
    expect((await failureOf('/404')).isPassing).to.equal(false);
  });

  it('reads Retry-After where the server shows it', async () => {
    expect((await failureOf('/429')).retryAfter).to.equal(3_600_000);
  });

  it('stops when nobody wants the answer any more', async () => {
    const abort = new AbortController();
    const url = `${await readHostileOrigin()}/hang`;
    const answer = fetchText(url, { ...limits, signal: abort.signal });
    abort.abort();
    expect('problem' in (await answer)).to.equal(true);
  });
});
